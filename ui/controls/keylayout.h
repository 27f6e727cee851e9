#pragma once

class QKeyEvent;

namespace qasid {

//! The key of a press as a shortcut means it (DESIGN.md section 8): a Latin letter as the layout gives it, letters of other
//! scripts and the digits of the upper row by their place on a US keyboard, everything else as it is. A value of Qt::Key; 0 when
//! it cannot be told.
int shortcutKey(const QKeyEvent &event);

//! What a US keyboard has at a native key code of this platform (X11 and Wayland: evdev + 8; Windows: scan code; macOS: virtual
//! key); 0 for keys that are no letter, digit or sign.
int usKeyAt(unsigned nativeCode);

} // namespace qasid
