#include "production_dialog.h"

#include "display_text.h"

namespace tokendesk {

void ProductionDialog::confirmFirst(Session& session, const std::function<void()>& change, QWidget* parent) {
  if (session.areChangesConfirmed()) return change();
  auto* dialog = new ProductionDialog(session, change, parent);
  dialog->open();
}

ProductionDialog::ProductionDialog(Session& session, const std::function<void()>& change, QWidget* parent)
    : TypedConfirmationDialog(
          {.title = tr("Change Production"),
           .explanation = tr("“%1” is a production connection: programs that people rely on use its tokens. "
                             "You are asked once, until you connect again.")
                              .arg(displayName(session.connection().name)),
           .name = session.connection().name,
           .fieldLabel = tr("Type the connection's name"),
           .action = tr("C&ontinue")},
          parent),
      session_(session),
      change_(change) {}

void ProductionDialog::confirm() {
  session_.confirmChanges();
  accept();
  // once this dialog is gone, so that the next one doesn't open over it
  QMetaObject::invokeMethod(parent(), change_, Qt::QueuedConnection);
}

}  // namespace tokendesk
