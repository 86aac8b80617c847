#include "removal_offer.h"

#include "display_text.h"
#include "form_grid.h"
#include "quoted_names.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tokendesk {

RemovalOffer::RemovalOffer(QWidget* parent)
    : QWidget(parent),
      explanation_(plainTextLabel()),
      wanted_(new QCheckBox(tr("Remove the imported &secrets from the file"))) {
  wanted_->setAccessibleName(plainLabel(wanted_->text()));
  wanted_->setToolTip(tr("Everything else in the file stays as it is."));
  wanted_->setWhatsThis(
      tr("Takes the secrets of the imported profiles out of the file, where every program of yours can read "
         "them; everything else in it stays. Programs that sign in with them there can't any more."));
  setFocusProxy(wanted_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(12);
  layout->addWidget(explanation_);
  layout->addWidget(wanted_);
  connect(wanted_, &QCheckBox::toggled, this, &RemovalOffer::wantedChanged);
}

void RemovalOffer::setProfiles(const QList<ImportCandidate>& imported) {
  QStringList removable;
  QStringList inherited;
  for (const ImportCandidate& each : imported) {
    if (hasSecretsOfItsOwn(each)) removable << each.profile;
    if (hasInheritedSecrets(each)) inherited << each.profile;
  }
  QString text = tr("The file still has the secrets of %1 in plain text. Other programs, such as the geai "
                    "command line, sign in with them, and can't any more once they are removed. A copy in a "
                    "comment stays.")
                     .arg(quotedNames(removable));
  if (!inherited.isEmpty())
    text +=
        u' ' + tr("Secrets in [DEFAULT] stay too, because they count for every profile. These use them: %1.")
                   .arg(quotedNames(inherited));
  explanation_->setText(breakable(text));
  wanted_->setAccessibleDescription(text);
  wanted_->setChecked(false);
}

bool RemovalOffer::isWanted() const {
  return wanted_->isChecked();
}

}  // namespace tokendesk
