#include "byte_order_mark_box.h"

#include "form_grid.h"

namespace tokendesk {

ByteOrderMarkBox::ByteOrderMarkBox(QWidget* parent)
    : QCheckBox(tr("With &byte order mark (for Excel)"), parent) {
  setAccessibleName(plainLabel(text()));
  setWhatsThis(
      tr("Begins the file with a mark by which Excel knows how letters are written. Other programs may show "
         "it as part of the first name."));
}

}  // namespace tokendesk
