#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace tokendesk {

class Preferences;

/// How the program looks, as menus: theme, text size, language. What is chosen is stored at once, and
/// colours follow at once.
class AppearanceMenus : public QObject {
  Q_OBJECT

 public:
  /// Adds the menus to `menu`, which owns them. `preferences` outlives them.
  AppearanceMenus(Preferences& preferences, QMenu* menu, QObject* parent = nullptr);

 signals:
  /// A window has to be made anew to follow.
  void textsChosen();

 private:
  void addThemes(QMenu* menu);
  void addTextSizes(QMenu* menu);
  void addLanguages(QMenu* menu);
  QAction* addChoice(QActionGroup* group, QMenu* menu, const QString& text, const QVariant& value,
                     bool isChosen);
  void changeTextSize(int steps);
  void setTextSize(int percent);

  Preferences& preferences_;
  QActionGroup* sizes_ = nullptr;
};

}  // namespace tokendesk
