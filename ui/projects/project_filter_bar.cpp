#include "project_filter_bar.h"

#include "project_texts.h"

#include <QLineEdit>

namespace tokendesk {

namespace {
constexpr int nameCharacters = 24;
}

ProjectFilterBar::ProjectFilterBar(QWidget* parent)
    : FilterBar(parent),
      name_(addText(tr("N&ame contains"), nameCharacters)),
      status_(addChoice(tr("S&tatus"), tr("All", "statuses"))) {
  name_->setWhatsThis(
      tr("Shows only projects whose names have this text in them. Upper and lower case, accents and spaces "
         "around it don't count."));
  status_->setWhatsThis(
      tr("Shows only projects with this status. The platform keeps hidden ones out of its usual lists."));
  for (const bool active : {true, false})
    status_->addItem(projectStatusText(active), static_cast<int>(active));
  choose<bool>(status_, true);
}

ProjectFilter ProjectFilterBar::filter() const {
  return {.nameContains = name_->text(), .active = chosen<bool>(status_)};
}

}  // namespace tokendesk
