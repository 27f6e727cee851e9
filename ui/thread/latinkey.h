#pragma once

class QKeyEvent;

namespace qasid {

//! The letter key that was pressed, as Qt::Key_A … Qt::Key_Z: the letter itself where the layout gives a Latin one, else the
//! letter in that place of the US layout, so that one-letter shortcuts work on Arabic and Persian keyboards. 0 for other keys.
int latinKey(const QKeyEvent &event);

} // namespace qasid
