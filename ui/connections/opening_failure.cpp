#include "opening_failure.h"

#include "connection_texts.h"

namespace tokendesk {

void OpeningFailure::showFailure(const Connection& connection, const ConnectionOpener::Failure& failure) {
  QList<Action> actions;
  if (failure.needsCredential)
    actions.append({tr("Enter the token…"), [this, connection] { emit credentialWanted(connection); }});
  actions.append({tr("Retry"), failure.again});
  setDismissible(true);
  setActions(actions);
  showMessage(Kind::Error, failure.what, failure.todo, {environmentFact(connection.environment)});
}

void OpeningFailure::showSandboxEnd(const QString& detail) {
  setActions({{tr("Start again"), [this] { emit sandboxWanted(); }}});
  showMessage(Kind::Error, tr("The sandbox has ended."), detail);
}

}  // namespace tokendesk
