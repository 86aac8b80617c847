#pragma once

#include "page_stack.h"

#include <QObject>

namespace tokendesk {

class ConnectionStore;
class Preferences;
struct Connection;

/// How the user left the pages of each connection, which the settings keep, and what a window takes along
/// from one connection to the next.
class RememberedViews : public QObject {
  Q_OBJECT

 public:
  /// Both outlive it. Forgets connections that are removed.
  RememberedViews(Preferences& preferences, const ConnectionStore& connections, QObject* parent = nullptr);

  /// What the pages of `connection` begin with: page and filters stay when one connection takes the place of
  /// another, and the first one is as it was left.
  [[nodiscard]] PagesView viewFor(const Connection& connection) const;
  void remember(const Connection& connection, const PagesView& view);

 private:
  Preferences& preferences_;
  const ConnectionStore& connections_;
  PagesView last_;  ///< of the connections that were open in this window
};

}  // namespace tokendesk
