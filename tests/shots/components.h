#pragma once

#include <QImage>

namespace qasid::test {

//! The parts of the interface in their states, in both themes side by side, where the design's picture of them has each.
QImage componentsPicture();

} // namespace qasid::test
