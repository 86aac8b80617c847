#include "account_reader.h"

namespace tokendesk {

AccountReader::AccountReader(TokenPlatform& platform, Account assumed, QObject* parent)
    : QObject(parent), platform_(platform), account_(std::move(assumed)) {}

AccountReader::~AccountReader() {
  stop_.request_stop();
}

void AccountReader::refresh() {
  stop_.request_stop();
  stop_ = std::stop_source();
  isReading_ = true;
  platform_.validate({.stop = stop_.get_token()})
      .then(this, [this, request = ++lastRequest_](const Outcome<CredentialFacts>& outcome) {
        if (request == lastRequest_) take(outcome);
      });
}

void AccountReader::take(const Outcome<CredentialFacts>& outcome) {
  isReading_ = false;
  error_ = outcome ? std::nullopt : std::optional(outcome.error());
  if (outcome && outcome->account) account_ = *outcome->account;
  emit changed();
}

}  // namespace tokendesk
