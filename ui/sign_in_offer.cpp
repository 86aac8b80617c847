#include "sign_in_offer.h"

#include <QWidget>

namespace tokendesk {

SignInOffer* SignInOffer::around(const QWidget* widget) {
  for (QObject* each = const_cast<QWidget*>(widget); each; each = each->parent()) {
    auto* offer = dynamic_cast<SignInOffer*>(each);
    if (offer && offer->canSignIn()) return offer;
  }
  return nullptr;
}

}  // namespace tokendesk
