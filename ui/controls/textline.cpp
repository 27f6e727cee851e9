#include "ui/controls/textline.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace qasid {

namespace {

constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kPopIsolate(0x2069);
constexpr QChar kEllipsis(0x2026);

//! Cut at its end, but never inside an id, an address or a number, which stand in isolates: these go as a whole.
QString elided(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    const QString cut = metrics.elidedText(text, Qt::ElideRight, width);
    const qsizetype end = cut.lastIndexOf(kEllipsis); // Qt closes after it what was open there
    const qsizetype opened = end < 0 ? -1 : cut.lastIndexOf(kLeftToRightIsolate, end);
    if (opened <= 0 || QStringView(cut).mid(opened, end - opened).contains(kPopIsolate) || cut == text)
        return cut;
    const QString before = cut.left(opened).trimmed();
    const bool visible = std::any_of(before.begin(), before.end(), [](QChar c) { return c.category() != QChar::Other_Format; });
    return visible ? QString(before + kEllipsis) : cut;
}

} // namespace

qreal paintTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::LayoutDirection textDirection, Qt::LayoutDirection layoutDirection, Qt::Alignment alignment,
    const QList<QTextLayout::FormatRange> &formats)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetricsF metrics(font);
    QTextOption option;
    option.setTextDirection(textDirection);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout;
    layout.setFont(font);
    layout.setTextOption(option);
    layout.setFormats(formats);
    const auto lineOf = [&layout](const QString &words) {
        layout.setText(words);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1e6);
        layout.endLayout();
        return line;
    };
    QTextLine line = lineOf(text);
    if (line.naturalTextWidth() > rect.width())
        line = lineOf(elided(text, metrics, rect.width()));

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
