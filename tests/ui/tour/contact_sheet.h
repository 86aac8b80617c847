#pragma once

#include <QImage>
#include <QList>

namespace tokendesk {

/// A picture to be found again by its name.
struct NamedPicture {
  QString name;
  QImage image;
};

/// All pictures on one, small and with their names.
QImage contactSheet(const QList<NamedPicture>& pictures);

}  // namespace tokendesk
