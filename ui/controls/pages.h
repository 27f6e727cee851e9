#pragma once

#include <QStackedLayout>

namespace qasid {

//! Pages of which one is shown, as large as that one. Unlike those of a QStackedLayout, hidden pages are not measured: what they
//! hold costs no fonts and no layout until it is shown.
class Pages : public QStackedLayout {
public:
    using QStackedLayout::QStackedLayout;

    QSize sizeHint() const override
    {
        const QLayoutItem *page = itemAt(currentIndex());
        return page ? page->sizeHint() : QSize(0, 0);
    }
    QSize minimumSize() const override
    {
        const QLayoutItem *page = itemAt(currentIndex());
        return page ? page->minimumSize() : QSize(0, 0);
    }
    bool hasHeightForWidth() const override
    {
        const QLayoutItem *page = itemAt(currentIndex());
        return page && page->hasHeightForWidth();
    }
    int heightForWidth(int width) const override
    {
        const QLayoutItem *page = itemAt(currentIndex());
        return page ? page->heightForWidth(width) : -1;
    }
};

} // namespace qasid
