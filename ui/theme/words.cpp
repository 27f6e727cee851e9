#include "ui/theme/words.h"

#include <QPainter>

namespace qasid {

void drawWords(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, flags | Qt::AlignAbsolute, text);
    painter.setLayoutDirection(before);
}

} // namespace qasid
