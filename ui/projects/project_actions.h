#pragma once

#include "error_text.h"
#include "inline_message.h"
#include "project_editor.h"
#include "session.h"

#include <QTimer>

class QAction;

namespace tokendesk {

class Preferences;
class ProjectTable;
class SecretClipboard;

/// What can be done with projects: the actions behind the buttons, the context menu and the keys of their
/// page. Actions on a project apply to the one selected in the table.
class ProjectActions : public QObject {
  Q_OBJECT

 public:
  /// What the actions work with; all of it outlives them.
  struct Services {
    Session& session;  ///< with something to do with projects
    SecretClipboard& clipboard;
    Preferences& preferences;
  };

  /// Owned by `page`; `notice` tells what was done.
  ProjectActions(const Services& services, ProjectTable& table, InlineMessage& notice, QWidget* page);

  /// Looks again whether projects can be changed: not read-only, and not with a project's token.
  void update();

  /// Says on the page what was done. `facts`: see InlineMessage.
  void tell(InlineMessage::Kind kind, const QString& headline, const QString& details = {},
            const QStringList& facts = {});

  [[nodiscard]] QAction* createNew() const { return createNew_; }
  /// Those for the selected project, in the order of their buttons.
  [[nodiscard]] QList<QAction*> forSelection() const {
    return {update_, openTokens_, details_, copyId_, remove_};
  }

 signals:
  /// The user asks for the tokens of this project.
  void openTokensWanted(const QString& projectId);

 private:
  [[nodiscard]] ProjectEditor& editor() const { return services_.session.projectServices()->editor; }

  using Act = void (ProjectActions::*)(const Project&);
  /// Whether production asks for the connection's name before the first such action.
  enum class Kind { Plain, ConfirmedFirst };

  void createActions();
  /// An action on the selected project, in the table's context menu.
  QAction* addAction(Kind kind, const QString& text, const QKeySequence& shortcut, Act act);
  /// Why nothing can be changed over this connection; empty where it can.
  [[nodiscard]] QString obstacle() const;

  void create();
  void change(const Project& project);
  void remove(const Project& project);
  void copyId(const Project& project);
  void openTokens(const Project& project);
  void showDetails(const Project& project);

  void takeCreated(const ProjectCreation& creation);
  void tellUnknown(Operation operation, const QString& name);

  Services services_;
  ProjectTable& table_;
  InlineMessage& notice_;
  QWidget* page_;
  QTimer noticeEnd_;
  QAction* createNew_;
  QAction* update_;
  QAction* openTokens_;
  QAction* details_;
  QAction* copyId_;
  QAction* remove_;
};

}  // namespace tokendesk
