#pragma once

#include <QCheckBox>

namespace tokendesk {

/// Whether an exported file begins with a byte order mark. Only CSV has one.
class ByteOrderMarkBox : public QCheckBox {
  Q_OBJECT

 public:
  explicit ByteOrderMarkBox(QWidget* parent = nullptr);
};

}  // namespace tokendesk
