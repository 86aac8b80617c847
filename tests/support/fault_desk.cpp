#include "fault_desk.h"

namespace tokendesk {

void FaultDesk::respond(FaultServer::Respond respond) {
  const std::scoped_lock lock(mutex_);
  respond_ = std::move(respond);
}

void FaultDesk::release() {
  const std::scoped_lock lock(mutex_);
  isReleased_ = true;
  changed_.notify_all();
}

void FaultDesk::forget() {
  const std::scoped_lock lock(mutex_);
  isReleased_ = false;
  requests_.clear();
}

QList<RecordedRequest> FaultDesk::requests() const {
  const std::scoped_lock lock(mutex_);
  return {requests_.begin(), requests_.end()};  // not shared: whoever has them needs no lock
}

FaultScript FaultDesk::receive(const RecordedRequest& request) {
  const std::scoped_lock asking(asking_);
  FaultServer::Respond respond;
  {
    const std::scoped_lock lock(mutex_);
    requests_.append(request);
    respond = respond_;
  }
  return respond ? respond(request) : FaultScript();
}

void FaultDesk::hold(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, stop, [this] { return isReleased_; });
}

void FaultDesk::wait(std::chrono::milliseconds pause, const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  changed_.wait_for(lock, stop, pause, [] { return false; });
}

}  // namespace tokendesk
