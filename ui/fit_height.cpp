#include "fit_height.h"

#include <QDialog>
#include <QLayout>

#include <algorithm>

namespace tokendesk {

namespace {

void keepTextsWhole(QDialog& dialog, int width) {
  const QLayout& layout = *dialog.layout();
  dialog.setMinimumWidth(std::max(dialog.minimumWidth(), layout.totalMinimumSize().width()));
  if (layout.hasHeightForWidth()) dialog.setMinimumHeight(layout.totalMinimumHeightForWidth(width));
}

}  // namespace

void fitHeight(QDialog& dialog, int narrowest) {
  const QLayout& layout = *dialog.layout();
  const int wide = std::max({dialog.width(), layout.totalMinimumSize().width(), narrowest});
  const int high = layout.hasHeightForWidth() ? layout.totalHeightForWidth(wide) : dialog.sizeHint().height();
  keepTextsWhole(dialog, wide);
  dialog.resize(wide, high);
}

void keepTextsWhole(QDialog& dialog) {
  keepTextsWhole(dialog, dialog.width());
}

}  // namespace tokendesk
