#include "ui/controls/taborder.h"

#include <QWidget>

namespace qasid {

namespace {

//! The controls of a widget in the order they have now. One that hands its focus on is not a stop itself.
QWidgetList stopsIn(QWidget *widget)
{
    QWidgetList stops;
    const auto take = [&stops, widget](QWidget *candidate) {
        // The list of a closed choice is a window of its own.
        if (candidate->window() == widget->window() && (candidate->focusPolicy() & Qt::TabFocus) && !candidate->focusProxy())
            stops += candidate;
    };
    take(widget);
    for (QWidget *inside : widget->findChildren<QWidget *>())
        take(inside);
    return stops;
}

} // namespace

void chainTabOrder(const QWidgetList &inOrder)
{
    QWidget *before = nullptr;
    for (QWidget *widget : inOrder) {
        for (QWidget *stop : stopsIn(widget)) {
            if (before)
                QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace qasid
