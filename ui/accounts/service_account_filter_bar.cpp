#include "service_account_filter_bar.h"

#include <QLineEdit>

namespace tokendesk {

namespace {
constexpr int nameCharacters = 24;
}

ServiceAccountFilterBar::ServiceAccountFilterBar(QWidget* parent)
    : FilterBar(parent), name_(addText(tr("N&ame contains"), nameCharacters)) {
  name_->setWhatsThis(
      tr("Shows only service accounts whose names have this text in them. Upper and lower case, accents and "
         "spaces around it don't count."));
}

QString ServiceAccountFilterBar::name() const {
  return name_->text();
}

}  // namespace tokendesk
