#pragma once

#include "project.h"

#include <QObject>

namespace tokendesk {

class Page;
class ProjectSelector;

/// The pages of a connection, which depend on what its platform can do, and what they have in common. They
/// stand in a PageStack, which owns them.
class PageSet : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// The page to begin with.
  [[nodiscard]] virtual Page* first() const = 0;
  /// What chooses the project that pages are about; null where none is. Whoever asks takes it over.
  [[nodiscard]] virtual ProjectSelector* projectSelector() const { return nullptr; }
  /// Those that can be chosen, as far as they were read; empty where pages are about none.
  [[nodiscard]] virtual Projects projects() const { return {}; }
  /// Chooses one of them, with a page about it in front.
  virtual void openProject(const QString&) {}
  /// Reads again what pages have in common.
  virtual void refresh() = 0;
  /// The user changed what they want to be reminded of.
  virtual void followReminders() {}

 signals:
  /// The connection's token doesn't sign in any more, and the user wants to enter another one.
  void credentialWanted();
  /// Another token was stored for the connection, with which it is to be opened anew.
  void reopenWanted();
  /// The user came to a page from outside the window, which therefore is to come to the front.
  void attentionWanted();
};

}  // namespace tokendesk
