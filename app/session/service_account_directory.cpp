#include "service_account_directory.h"

#include "text_order.h"

#include <algorithm>

namespace tokendesk {

ServiceAccountDirectory::ServiceAccountDirectory(AccountPlatform& platform, const Clock& clock,
                                                 QObject* parent)
    : QObject(parent), platform_(platform), clock_(clock) {}

ServiceAccountDirectory::~ServiceAccountDirectory() {
  stop_.request_stop();
}

void ServiceAccountDirectory::show() {
  if (lastRequest_ == 0) refresh();
}

void ServiceAccountDirectory::refresh() {
  stop_.request_stop();
  stop_ = std::stop_source();
  loading_ = true;
  progress_ = {};
  const quint64 request = ++lastRequest_;
  platform_.listServiceAccounts(options()).then(this,
                                                [this, request](const Outcome<ServiceAccounts>& outcome) {
                                                  if (request == lastRequest_) take(outcome);
                                                });
  emit changed();
}

void ServiceAccountDirectory::cancel() {
  if (!loading_) return;
  ++lastRequest_;  // an answer that is under way comes too late
  stop_.request_stop();
  take(std::unexpected(ApiError{.kind = ApiErrorKind::Cancelled}));
}

void ServiceAccountDirectory::take(const Outcome<ServiceAccounts>& outcome) {
  loading_ = false;
  error_.reset();
  if (outcome) {
    accounts_ = *outcome;
    takenAt_ = clock_.now();
    std::ranges::sort(accounts_, [order = textOrder()](const ServiceAccount& a, const ServiceAccount& b) {
      const int comparison = order.compare(a.name, b.name);
      return comparison == 0 ? a.id < b.id : comparison < 0;
    });
  } else {
    error_ = outcome.error();
  }
  emit changed();
}

CallOptions ServiceAccountDirectory::options() {
  return {stop_.get_token(), [this, request = lastRequest_](const Progress& progress) {
            if (request != lastRequest_) return;
            progress_ = progress;
            emit progressChanged();
          }};
}

}  // namespace tokendesk
