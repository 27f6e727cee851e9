#pragma once

#include <QWidgetList>

namespace qasid {

//! Tab goes through these widgets in this order, and inside each through what takes the focus. For rows that were made later than what
//! stands below them; QWidget::setTabOrder() alone knows only single controls.
void chainTabOrder(const QWidgetList &inOrder);

} // namespace qasid
