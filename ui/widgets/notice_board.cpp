#include "notice_board.h"

#include "inline_message.h"

#include <QVBoxLayout>

namespace tokendesk {

NoticeBoard::NoticeBoard(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
}

void NoticeBoard::showNotice(const QString& headline, const QString& details) {
  auto* notice = new InlineMessage;
  layout()->addWidget(notice);
  notice->setDismissible(true);
  notice->showMessage(InlineMessage::Kind::Warning, headline, details);
}

}  // namespace tokendesk
