#pragma once

#include "job.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace tokendesk {

/// Starts a job for each item, at most `limit` at once, in order. `each` is called with every item and its
/// outcome as it ends, on the thread of `context`. Nothing more is started or called once `context` is gone,
/// also where `each` deletes it. Jobs may be over at once: the next one is started from the event loop.
template <class Item, class T>
void runInParallel(QObject* context, std::vector<Item> items, int limit,
                   std::function<Job<T>(const Item&)> start,
                   std::function<void(const Item&, const Outcome<T>&)> each) {
  struct Queue : std::enable_shared_from_this<Queue> {
    QPointer<QObject> context;
    std::vector<Item> items;
    size_t next = 0;
    std::function<Job<T>(const Item&)> start;
    std::function<void(const Item&, const Outcome<T>&)> each;

    void startNext() {
      if (next == items.size()) return;
      const size_t index = next++;
      start(items[index])
          .then(context.data(), [self = this->shared_from_this(), index](const Outcome<T>& outcome) {
            self->each(self->items[index], outcome);
            if (!self->context) return;
            // not called from here: many jobs that are over at once would fill the stack
            QMetaObject::invokeMethod(
                self->context.data(), [self] { self->startNext(); }, Qt::QueuedConnection);
          });
    }
  };

  auto queue = std::make_shared<Queue>();
  queue->context = context;
  queue->items = std::move(items);
  queue->start = std::move(start);
  queue->each = std::move(each);
  for (int i = 0; i < limit && queue->context; ++i) queue->startNext();
}

}  // namespace tokendesk
