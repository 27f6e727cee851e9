#include "ui/controls/scrollingpage.h"

#include <QScrollArea>

namespace qasid {

QWidget *scrollingPage(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turned it on
    return area;
}

} // namespace qasid
