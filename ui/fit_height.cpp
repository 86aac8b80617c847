#include "fit_height.h"

#include <QDialog>
#include <QLayout>

#include <algorithm>

namespace tokendesk {

void fitHeight(QDialog& dialog, int narrowest) {
  const QLayout& layout = *dialog.layout();
  const int wide = std::max({dialog.width(), layout.totalMinimumSize().width(), narrowest});
  const int high = layout.hasHeightForWidth() ? layout.totalHeightForWidth(wide) : dialog.sizeHint().height();
  dialog.resize(wide, high);
}

}  // namespace tokendesk
