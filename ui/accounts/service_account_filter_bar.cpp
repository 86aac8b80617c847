#include "service_account_filter_bar.h"

#include <QLineEdit>

namespace tokendesk {

namespace {
constexpr int nameCharacters = 24;
}

ServiceAccountFilterBar::ServiceAccountFilterBar(QWidget* parent)
    : FilterBar(parent), name_(addText(tr("N&ame contains"), nameCharacters)) {}

QString ServiceAccountFilterBar::name() const {
  return name_->text();
}

}  // namespace tokendesk
