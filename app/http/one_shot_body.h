#pragma once

#include "secret.h"

#include <QIODevice>

namespace tokendesk {

/// The body of a request, which can be sent once and never again.
///
/// QNetworkAccessManager sends a request again by itself when the connection closes before an answer came,
/// POST included: with Qt 6.4.2, 30 of 30 runs. Before it does, it rewinds the body, and gives up with
/// ContentReSendError where that fails. So this device refuses to be rewound. It must not be a QBuffer, which
/// Qt reads past its virtual functions, and not buffered, which would rewind within the buffer.
///
/// An empty body refuses as well: that is how a DELETE or a GET goes out once (and with "Content-Length: 0").
class OneShotBody : public QIODevice {
  Q_OBJECT

 public:
  explicit OneShotBody(Secret bytes, QObject* parent = nullptr);

  [[nodiscard]] qint64 size() const override { return bytes_.size(); }
  [[nodiscard]] bool isSequential() const override { return false; }
  bool reset() override { return false; }
  bool seek(qint64 position) override;

  /// Whether any of it was handed out, so that it may be on its way.
  [[nodiscard]] bool wasRead() const { return wasRead_; }

 protected:
  qint64 readData(char* data, qint64 maxSize) override;
  qint64 writeData(const char* data, qint64 size) override;

 private:
  Secret bytes_;
  bool wasRead_ = false;
};

}  // namespace tokendesk
