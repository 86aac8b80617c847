#pragma once

#include "palette_entry.h"

#include <QCoreApplication>
#include <QPointer>

class QStackedWidget;

namespace tokendesk {

class Page;
class Workspace;

/// What there is to go to in a connection, as entries of the window's command palette: its pages, the
/// projects that can be chosen, and the tokens that are listed. Nothing is read for it.
class PalettePlaces {
  Q_DECLARE_TR_FUNCTIONS(PalettePlaces)

 public:
  /// Nothing is owned. `workspace` is one of the widgets of `content`, which is brought to the front. Entries
  /// may be run when either is gone, and do nothing then.
  PalettePlaces(Workspace& workspace, QStackedWidget& content);

  void addTo(PaletteContent& content) const;
  void addPages(PaletteContent& content) const;

 private:
  using Act = std::function<void(Workspace&)>;

  void addProjects(PaletteContent& content) const;
  void addTokens(PaletteContent& content) const;
  [[nodiscard]] std::function<void()> comingTo(const Act& act) const;
  [[nodiscard]] PaletteEntry entryOf(const ApiToken& token, int page) const;

  QPointer<Workspace> workspace_;
  QPointer<QStackedWidget> content_;
};

}  // namespace tokendesk
