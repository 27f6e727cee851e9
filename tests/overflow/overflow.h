#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace qasid::test {

//! Every way in which what `window` shows does not fit: text that is cut by the edge of its control or of the page, words cut with an
//! ellipsis where the design cuts none, words over words, controls over controls, a child that stands out of its parent, a page that is
//! wider than what scrolls it. Menus that are open belong to it; of a dialog only the dialog is looked at. Each fault is one sentence
//! with the object and its text; none twice.
QStringList overflowFaults(QWidget &window);

} // namespace qasid::test
