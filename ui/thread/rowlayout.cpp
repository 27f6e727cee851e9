#include "ui/thread/rowlayout.h"

#include <utility>

namespace qasid {

void RowLayout::addText(TextBlock &&block, const QRectF &rect)
{
    block.setRect(rect);
    texts.push_back(std::move(block));
}

void RowLayout::addText(TextBlock &&block, qreal x, qreal y, qreal width)
{
    const qreal height = block.height();
    addText(std::move(block), QRectF(x, y, width, height));
}

void RowLayout::mirror(qreal width)
{
    const auto turned = [width](const QRectF &rect) {
        return rect.isNull() ? rect : QRectF(width - rect.right(), rect.top(), rect.width(), rect.height());
    };
    const auto turnCorners = [](Corners &corners) {
        std::swap(corners.topStart, corners.topEnd);
        std::swap(corners.bottomStart, corners.bottomEnd);
    };
    bubble = turned(bubble);
    stateRect = turned(stateRect);
    timeRect = turned(timeRect);
    dayRect = turned(dayRect);
    for (RowBox &box : boxes) {
        box.rect = turned(box.rect);
        turnCorners(box.corners);
    }
    for (RowPicture &picture : pictures) {
        picture.rect = turned(picture.rect);
        turnCorners(picture.corners);
    }
    for (RowGlyph &glyph : glyphs)
        glyph.rect = turned(glyph.rect);
    for (TextBlock &text : texts)
        text.setRect(turned(text.rect()));
    for (HitArea &area : hits)
        area.rect = turned(area.rect);
}

} // namespace qasid
