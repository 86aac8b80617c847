#pragma once

#include <cstddef>

class QWidget;

namespace tokendesk {

/// A mark of what is entered in the fields of `form`, hidden ones included: the same as long as they are as
/// they were. Nothing can be read out of it, because fields hold secrets too.
size_t markOfContent(const QWidget& form);

}  // namespace tokendesk
