#include "ui/controls/textline.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace qasid {

qreal paintTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::LayoutDirection textDirection, Qt::LayoutDirection layoutDirection, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetricsF metrics(font);
    QTextLayout layout(
        metrics.horizontalAdvance(text) > rect.width() ? metrics.elidedText(text, Qt::ElideRight, rect.width()) : text, font);
    QTextOption option;
    option.setTextDirection(textDirection);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();

    const qreal width = line.naturalTextWidth();
    const Qt::Alignment visual = QStyle::visualAlignment(layoutDirection, alignment) & Qt::AlignHorizontal_Mask;
    qreal x = rect.left();
    if (visual & Qt::AlignHCenter)
        x += (rect.width() - width) / 2;
    else if (visual & Qt::AlignRight)
        x = rect.right() - width;
    // A right-to-left line stands at the right end of its line width.
    if (textDirection == Qt::RightToLeft)
        x -= line.naturalTextRect().left();
    // Centred on the capitals of the first family: lines that mix scripts keep one baseline.
    const qreal baseline = std::round(rect.center().y() + metrics.capHeight() / 2);
    painter.save();
    painter.setPen(color);
    layout.draw(&painter, QPointF(x, baseline - line.ascent()));
    painter.restore();
    return width;
}

} // namespace qasid
