#pragma once

#include "token_list.h"

#include <QIcon>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace tokendesk {

/// What the command palette leads to. Of equal matches, the kinds stand in this order.
enum class PaletteKind { Action, Page, Connection, Project, Token };

/// What an entry is known by, so that those used last can stand first.
struct PaletteKey {
  PaletteKind kind = PaletteKind::Action;
  QString name = {};
  Secret token = {};  ///< the id of a token, which goes by nothing else

  friend bool operator==(const PaletteKey&, const PaletteKey&) = default;
};

/// A line of the command palette.
struct PaletteEntry {
  PaletteKey key;
  QString text;
  QString details;  ///< what kind of thing it is, and what tells it from others of its name
  QIcon icon = {};
  QList<QKeySequence> shortcuts = {};
  QString whyNot = {};  ///< why it can't be chosen; empty where it can
  std::function<void()> run = {};
};

/// Listed tokens, of which there may be a million: an entry is made of those that are shown only.
struct PaletteTokens {
  TokenPartPtr part;
  std::function<PaletteEntry(const ApiToken&)> entryOf;
};

/// Everything that the palette finds.
struct PaletteContent {
  std::vector<PaletteEntry> entries = {};
  std::vector<PaletteTokens> tokens = {};
};

}  // namespace tokendesk
