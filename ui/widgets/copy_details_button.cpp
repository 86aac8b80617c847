#include "copy_details_button.h"

#include "accessible_role.h"
#include "icons.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tokendesk {

CopyDetailsButton::CopyDetailsButton(QWidget* parent) : QToolButton(parent) {
  setAutoRaise(true);
  setFocusPolicy(Qt::StrongFocus);
  setWhatsThis(
      tr("Copies what is known of this failure, for whoever helps you: the message, the answer's codes, the "
         "time and the versions. It holds no token, no password and no address."));
  copied_.setSingleShot(true);
  copied_.setInterval(std::chrono::seconds(3));
  connect(&copied_, &QTimer::timeout, this, &CopyDetailsButton::showState);
  connect(this, &QToolButton::clicked, this, &CopyDetailsButton::copy);
  showState();
}

void CopyDetailsButton::setFailure(const QString& headline, const QString& details,
                                   const QStringList& facts) {
  const bool isSame =
      isVisible() && failure_.headline == headline && failure_.details == details && failure_.facts == facts;
  if (isSame) return;
  failure_ = {headline, details, facts, QDateTime::currentDateTimeUtc()};
  copied_.stop();
  showState();
}

// Not through SecretClipboard: it is no secret, and stays where the user pastes it from.
void CopyDetailsButton::copy() {
  FailureDetails failure = failure_;
  failure.facts << FailureContext::around(this);
  QGuiApplication::clipboard()->setText(failureReport(failure));
  copied_.start();
  showState();
  announce(this, tr("Copied."));
}

void CopyDetailsButton::showState() {
  const bool isCopied = copied_.isActive();
  setIcon(isCopied ? tokendesk::icon(IconName::Check, &StatusColors::success)
                   : tokendesk::icon(IconName::Copy, QPalette::WindowText));
  setText(isCopied ? tr("Copied.") : tr("Copy details"));
  setToolTip(text());
  setAccessibleName(text());
}

}  // namespace tokendesk
