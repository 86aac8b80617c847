#include "connections_actions.h"

#include "action_button.h"
#include "connection_texts.h"
#include "connections_list.h"
#include "icons.h"

#include <QAction>

namespace tokendesk {

ConnectionsActions::ConnectionsActions(ConnectionsList& list, QWidget* page)
    : QObject(page),
      create(new QAction(icon(IconName::Plus, QPalette::ButtonText), tr("&New Connection"), this)),
      connectTo(new QAction(icon(IconName::Connection), tr("C&onnect"), this)),
      edit(new QAction(icon(IconName::Pencil), tr("&Edit…"), this)),
      duplicate(new QAction(icon(IconName::Copy), tr("D&uplicate…"), this)),
      test(new QAction(tr("&Test connection"), this)),
      makeDefault(new QAction(tr("&Set as default"), this)),
      remove(new QAction(tr("&Delete…"), this)),
      import(new QAction(tr("&Import…"), this)),
      exportAll(new QAction(tr("E&xport…"), this)) {
  create->setShortcut(QKeySequence::New);
  create->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  create->setAutoRepeat(false);
  page->addAction(create);

  edit->setShortcut(Qt::Key_F2);
  remove->setShortcut(QKeySequence::Delete);
  remove->setProperty("danger", true);
  for (QAction* action : forSelection()) {
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(false);
    list.addAction(action);
  }
}

QList<QAction*> ConnectionsActions::forSelection() const {
  return {connectTo, edit, duplicate, test, makeDefault, remove};
}

void ConnectionsActions::follow(const ConnectionRow* row, bool busy, bool isAnySaved) {
  const bool isFree = row && !busy;
  const QString whyNotUsed = row && row->isOfNewer ? newerPlatformText() : QString();
  const QString whyNotRemoved =
      row && !row->isSaved() ? tr("It comes from environment variables, and can only be changed there.")
                             : QString();
  const auto allow = [isFree](QAction* action, const QString& whyNot) {
    action->setEnabled(isFree && whyNot.isEmpty());
    explain(action, whyNot);
  };
  for (QAction* action : {connectTo, test}) allow(action, whyNotUsed);
  for (QAction* action : {edit, duplicate, makeDefault})
    allow(action, whyNotUsed.isEmpty() ? whyNotRemoved : whyNotUsed);
  allow(remove, whyNotRemoved);
  makeDefault->setText(row && row->isDefault ? tr("Un&set default") : tr("&Set as default"));
  create->setEnabled(!busy);
  import->setEnabled(!busy);
  exportAll->setEnabled(!busy && isAnySaved);
  explain(exportAll, isAnySaved ? QString() : tr("There is no saved connection yet."));
}

}  // namespace tokendesk
