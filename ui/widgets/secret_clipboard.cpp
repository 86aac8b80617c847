#include "secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QList<std::pair<QString, QByteArray>> managerHints() {
#if defined(Q_OS_WIN)
  const QByteArray no(4, '\0');  // a DWORD
  const QString format = u"application/x-qt-windows-mime;value=\"%1\""_s;
  return {{format.arg(u"ExcludeClipboardContentFromMonitorProcessing"_s), no},
          {format.arg(u"CanIncludeInClipboardHistory"_s), no},
          {format.arg(u"CanUploadToCloudClipboard"_s), no}};
#elif defined(Q_OS_MACOS)
  return {{u"application/x-nspasteboard-concealed-type"_s, "secret"_ba}};
#else
  return {{u"x-kde-passwordManagerHint"_s, "secret"_ba}};
#endif
}

}  // namespace

SecretClipboard::SecretClipboard(QObject* parent, std::chrono::milliseconds second) : QObject(parent) {
  ticks_.setInterval(second);
  connect(&ticks_, &QTimer::timeout, this, &SecretClipboard::tick);
  connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::noticeOthers);
  connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard() {
  if (qGuiApp) {
    const QSignalBlocker quietly(this);  // the owner, who may be listening, is going too
    clearNow();
  }
}

QMimeData* SecretClipboard::markedMimeData(const Secret& text) {
  auto data = std::make_unique<QMimeData>();
  // Before the text: what a compositor keeps without looking, to bring it back when we clear it or end, is
  // the first format there is. Weston does.
  for (const auto& [format, value] : managerHints()) {
    data->setData(format, value);
  }
  data->setText(QString::fromUtf8(text.reveal()));
  return data.release();
}

bool SecretClipboard::copy(const Secret& text, const QString& what, std::chrono::seconds clearAfter) {
  // Before the clipboard tells of the change, which may happen inside setMimeData().
  copied_ = text;
  what_ = what;
  constexpr std::chrono::seconds::rep longest = std::numeric_limits<int>::max();
  secondsLeft_ = static_cast<int>(std::clamp<std::chrono::seconds::rep>(clearAfter.count(), 1, longest));
  QGuiApplication::clipboard()->setMimeData(markedMimeData(text), QClipboard::Clipboard);
  ticks_.start();
  emit copied(what_, secondsLeft_);
  emit countdownChanged(secondsLeft_, what_);
  return isCounting() && isStillThere();
}

void SecretClipboard::clearNow() {
  if (!isCounting()) {
    return;
  }
  const bool ours = isStillThere();
  forget();  // so that the change made here isn't taken for somebody else's
  if (!ours) {
    emit overtaken();
    return;
  }
  QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
  emit cleared();
}

void SecretClipboard::tick() {
  if (secondsLeft_ <= 1) {
    clearNow();
    return;
  }
  --secondsLeft_;
  emit countdownChanged(secondsLeft_, what_);
}

void SecretClipboard::noticeOthers() {
  // A clipboard manager may take the text over and own it from then on; it is to be cleared all the same.
  if (isCounting() && !isStillThere()) {
    forget();
    emit overtaken();
  }
}

void SecretClipboard::forget() {
  ticks_.stop();
  copied_ = Secret();
  what_.clear();
  secondsLeft_ = 0;
}

bool SecretClipboard::isStillThere() const {
  return Secret::fromText(QGuiApplication::clipboard()->text(QClipboard::Clipboard)) == copied_;
}

}  // namespace tokendesk
