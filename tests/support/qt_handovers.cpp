// ThreadSanitizer sees only what is compiled with it, and Qt isn't: where Qt hands something from one thread
// to another, it sees two threads touch the same without any order. This tells it of the order at the places
// where our code asks Qt to: futures, thread pool, and functions called through the event loop. With the
// preset tsan, programs find these functions before those of Qt, which these call. Itself it isn't watched:
// what it keeps between two threads is as safe as what Qt keeps.

#include <QFutureInterfaceBase>
#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>
#include <functional>
#include <memory>
#include <sanitizer/tsan_interface.h>
#include <utility>

namespace {

/// Qt's own function of this name.
template <class Function>
Function* original(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

/// What is shared by all the futures of one result: its address stands for the order in which they are
/// touched.
void* sharedPart(const void* future) {
  return static_cast<void* const*>(future)[1];  // after the pointer to the virtual functions
}

void touch(const void* future) {
  __tsan_acquire(sharedPart(future));
  __tsan_release(sharedPart(future));
}

/// Runs a runnable on another thread; owns it where the pool would.
class HandedOver final : public QRunnable {
 public:
  explicit HandedOver(QRunnable* runnable) : runnable_(runnable) { __tsan_release(this); }
  void run() override {
    __tsan_acquire(this);
    const bool isOurs = runnable_->autoDelete();
    runnable_->run();
    if (isOurs) delete runnable_;
  }

 private:
  QRunnable* runnable_;
};

/// Calls the slot object of a function on another thread; owns it.
class HandedSlot {
 public:
  HandedSlot(QObject* receiver, QtPrivate::QSlotObjectBase* slot) : receiver_(receiver), slot_(slot) {
    __tsan_release(slot);
  }
  HandedSlot(HandedSlot&& other) noexcept
      : receiver_(other.receiver_), slot_(std::exchange(other.slot_, nullptr)) {}
  ~HandedSlot() {
    if (!slot_) return;
    __tsan_acquire(slot_);
    slot_->destroyIfLastRef();
  }
  Q_DISABLE_COPY(HandedSlot)
  HandedSlot& operator=(HandedSlot&&) = delete;
  void operator()() {
    __tsan_acquire(slot_);
    void* arguments[] = {nullptr};
    slot_->call(receiver_, arguments);
    __tsan_release(slot_);
  }

 private:
  QObject* receiver_;
  QtPrivate::QSlotObjectBase* slot_;
};

using Continuation = std::function<void(const QFutureInterfaceBase&)>;

/// What goes on after a future, called and destroyed on any thread.
class HandedContinuation {
 public:
  explicit HandedContinuation(Continuation continuation) : continuation_(std::move(continuation)) {
    __tsan_release(this);
  }
  ~HandedContinuation() { __tsan_acquire(this); }
  Q_DISABLE_COPY_MOVE(HandedContinuation)
  void operator()(const QFutureInterfaceBase& parent) {
    __tsan_acquire(this);
    touch(&parent);
    continuation_(parent);
    __tsan_release(this);
  }

 private:
  Continuation continuation_;
};

}  // namespace

extern "C" {

#define FUTURE_FUNCTION(name)                                    \
  void name(const void* future) {                                \
    static const auto real = original<void(const void*)>(#name); \
    touch(future);                                               \
    real(future);                                                \
  }
FUTURE_FUNCTION(_ZN20QFutureInterfaceBase14reportFinishedEv)
FUTURE_FUNCTION(_ZN20QFutureInterfaceBase13reportStartedEv)
FUTURE_FUNCTION(_ZNK20QFutureInterfaceBase15runContinuationEv)

#define FUTURE_QUESTION(name)                                    \
  bool name(const void* future) {                                \
    static const auto real = original<bool(const void*)>(#name); \
    const bool answer = real(future);                            \
    touch(future);                                               \
    return answer;                                               \
  }
FUTURE_QUESTION(_ZNK20QFutureInterfaceBase10isFinishedEv)
FUTURE_QUESTION(_ZNK20QFutureInterfaceBase4refTEv)

bool _ZNK20QFutureInterfaceBase6derefTEv(const void* future) {
  static const auto real = original<bool(const void*)>("_ZNK20QFutureInterfaceBase6derefTEv");
  touch(future);
  const bool isHeld = real(future);
  touch(future);  // who lets go of it last, clears what others wrote
  return isHeld;
}

void _ZN20QFutureInterfaceBase15waitForFinishedEv(const void* future) {
  static const auto real = original<void(const void*)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
  real(future);
  touch(future);
}

bool _ZNK20QFutureInterfaceBase10queryStateENS_5StateE(const void* future, int state) {
  static const auto real =
      original<bool(const void*, int)>("_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
  const bool answer = real(future, state);
  touch(future);
  return answer;
}

void _ZN20QFutureInterfaceBase13waitForResultEi(const void* future, int index) {
  static const auto real = original<void(const void*, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
  real(future, index);
  touch(future);
}
}

static Continuation ordered(Continuation continuation, const void* future) {
  touch(future);
  const auto handed = std::make_shared<HandedContinuation>(std::move(continuation));
  return [handed](const QFutureInterfaceBase& parent) { (*handed)(parent); };
}

void QFutureInterfaceBase::setContinuation(Continuation continuation) {
  static const auto real = original<void(QFutureInterfaceBase*, Continuation)>(
      "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EE");
  real(this, ordered(std::move(continuation), this));
}

void QFutureInterfaceBase::setContinuation(Continuation continuation, QFutureInterfaceBasePrivate* future) {
  static const auto real = original<void(QFutureInterfaceBase*, Continuation, QFutureInterfaceBasePrivate*)>(
      "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate");
  real(this, ordered(std::move(continuation), this), future);
}

void QThreadPool::start(QRunnable* runnable, int priority) {
  static const auto real =
      original<void(QThreadPool*, QRunnable*, int)>("_ZN11QThreadPool5startEP9QRunnablei");
  real(this, new HandedOver(runnable), priority);
}

void QThreadPool::start(std::function<void()> function, int priority) {
  start(QRunnable::create(std::move(function)), priority);
}

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type,
                                   void* result) {
  static const auto real = original<bool(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
      "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
  if (result) return real(object, slot, type, result);
  return real(object, new QtPrivate::QFunctorSlotObjectWithNoArgs<HandedSlot, void>(HandedSlot(object, slot)),
              type, nullptr);
}
