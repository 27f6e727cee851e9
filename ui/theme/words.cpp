#include "ui/theme/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace qasid {

namespace {

//! One line, centred on the capitals of the first family: words of every script then share a baseline, whatever their own
//! family's ascent is.
void drawLine(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal width = metrics.horizontalAdvance(text);
    qreal x = rect.left();
    if (flags & Qt::AlignHCenter)
        x += (rect.width() - width) / 2;
    else if (flags & Qt::AlignRight)
        x = rect.right() - width;
    painter.drawText(QPointF(x, std::round(rect.center().y() + metrics.capHeight() / 2)), text);
}

} // namespace

void drawWords(QPainter &painter, const QRectF &rect, int flags, const QString &text)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    if ((flags & Qt::AlignVCenter) && !(flags & Qt::TextWordWrap))
        drawLine(painter, rect, flags, text);
    else
        painter.drawText(rect, flags | Qt::AlignAbsolute, text);
    painter.setLayoutDirection(before);
}

void drawScaledWords(QPainter &painter, const QPointF &centre, qreal scale, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal left = centre.x() - metrics.horizontalAdvance(text) * scale / 2;
    painter.save();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.translate(left, std::round(centre.y() + metrics.capHeight() * scale / 2));
    painter.scale(scale, scale);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

void drawLetters(QPainter &painter, const QRectF &rect, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const QRectF ink = metrics.tightBoundingRect(text);
    painter.drawText(rect.center() - ink.center(), text);
}

} // namespace qasid
