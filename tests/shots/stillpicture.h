#pragma once

#include "tests/gui/inboxfixture.h"

#include <QImage>
#include <QSize>

#include <functional>

class QWidget;

namespace qasid::test {

//! The window at `size`, with the menus that are open over it, once `shown` holds and nothing moves any more: what was asked
//! of the store has been answered and two pictures in a row are the same. Ends the program when that does not happen.
QImage stillPicture(InboxFixture &fixture, QWidget &window, const QSize &size, const std::function<bool()> &shown);

} // namespace qasid::test
