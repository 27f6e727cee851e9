#include "ui/search/excerptlayout.h"

#include "ui/controls/matchmarks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qasid {

namespace {

constexpr QChar kEllipsis(0x2026);

} // namespace

ExcerptLayout::ExcerptLayout(const SearchExcerpt &excerpt, const QFont &font, const QColor &ink, qreal width, int lines)
    : m_direction(excerpt.direction)
    , m_ink(ink)
    , m_width(std::max<qreal>(width, 1))
    , m_display(bidi::displayForm(excerpt.text))
{
    m_layout.setFont(font);
    layOut(m_display.text);
    if (m_layout.lineCount() > lines)
        cutAfter(lines);
    const auto drawn = qsizetype(m_layout.text().size());
    for (const TextRange &match : excerpt.matches) {
        const qsizetype start = m_display.toDrawn(match.start), end = m_display.toDrawn(match.start + match.length);
        if (end <= drawn)
            m_matches.push_back({start, end - start});
    }
}

void ExcerptLayout::layOut(const QString &text)
{
    QTextOption option;
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setText(text);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
        line.setLineWidth(m_width);
    m_layout.endLayout();
}

//! Takes words, or the letters of a word that is alone, from the end of the last line until an ellipsis fits.
void ExcerptLayout::cutAfter(int lines)
{
    const QTextLine last = m_layout.lineAt(lines - 1);
    qsizetype end = last.textStart() + last.textLength();
    const QString whole = m_layout.text();
    const auto endsAt = [&](qsizetype at) {
        while (at > 0 && whole[at - 1].isSpace())
            --at;
        layOut(whole.left(at) + kEllipsis);
        return m_layout.lineCount() <= lines;
    };
    while (end > last.textStart() && !endsAt(end)) {
        const qsizetype blank = whole.lastIndexOf(u' ', end - 2);
        end = blank > last.textStart() ? blank : end - 1;
    }
}

qreal ExcerptLayout::naturalWidth() const
{
    qreal width = 0;
    for (int number = 0; number < m_layout.lineCount(); ++number)
        width = std::max(width, m_layout.lineAt(number).naturalTextWidth());
    return width;
}

void ExcerptLayout::paint(QPainter &painter, const Theme &theme, qreal left, qreal middle, qreal lineHeight) const
{
    const qreal capitals = QFontMetricsF(m_layout.font()).capHeight();
    for (int number = 0; number < m_layout.lineCount(); ++number) {
        QTextLine line = m_layout.lineAt(number);
        const qreal baseline = std::round(middle + number * lineHeight + capitals / 2);
        // QTextLayout does not align right-to-left lines by itself.
        const qreal x = m_direction == Qt::RightToLeft ? m_width - line.naturalTextWidth() : 0;
        line.setPosition({x, baseline - line.ascent()});
    }
    const MatchMarks marks{m_matches, false};
    paintMatchGrounds(painter, m_layout, {left, 0}, marks, m_layout.font(), theme);
    painter.setPen(m_ink);
    m_layout.draw(&painter, {left, 0}, matchFormats(marks, theme));
}

} // namespace qasid
