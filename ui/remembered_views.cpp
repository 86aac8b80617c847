#include "remembered_views.h"

#include "connection_store.h"
#include "preferences.h"

#include <tuple>

namespace tokendesk {

RememberedViews::RememberedViews(Preferences& preferences, const ConnectionStore& connections,
                                 QObject* parent)
    : QObject(parent), preferences_(preferences), connections_(connections) {
  connect(&connections, &ConnectionStore::removed, this, [this](const QUuid& id) {
    std::ignore = preferences_.forget(id);  // what is left of it does no harm
  });
}

PagesView RememberedViews::viewFor(const Connection& connection) const {
  const bool isFirst = last_.front.isEmpty();
  return isFirst ? PagesView::fromJson(preferences_.pagesView(connection.id)) : last_;
}

void RememberedViews::remember(const Connection& connection, const PagesView& view) {
  last_.take(view);
  const bool isGone = connection.source == ConnectionSource::Saved && !connections_.find(connection.id);
  if (isGone) return;
  std::ignore = preferences_.setPagesView(connection.id, view.toJson());  // not worth a message
}

}  // namespace tokendesk
