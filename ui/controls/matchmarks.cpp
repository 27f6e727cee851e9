#include "ui/controls/matchmarks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qasid {

namespace {

constexpr qreal kGround = 1.4; //!< of a ground, in sizes of the letters
constexpr qreal kSide = 1; //!< of a ground beside its letters
constexpr qreal kRound = 3;
constexpr qreal kTouching = 0.75; //!< px between parts that are one to the eye

//! One cluster of a line, from its leading edge to its trailing one.
QRectF clusterRect(const QTextLine &line, int start)
{
    const qreal leading = line.cursorToX(start, QTextLine::Leading), trailing = line.cursorToX(start, QTextLine::Trailing);
    return {std::min(leading, trailing), line.y(), std::abs(trailing - leading), line.height()};
}

//! Adds a cluster to the last rectangle where they touch. Clusters of one word come in its own direction, on either side.
void join(std::vector<QRectF> &rects, const QRectF &cluster)
{
    if (cluster.width() <= 0)
        return;
    if (!rects.empty()) {
        QRectF &last = rects.back();
        if (cluster.left() <= last.right() + kTouching && cluster.right() >= last.left() - kTouching) {
            last = last.united(cluster);
            return;
        }
    }
    rects.push_back(cluster);
}

std::vector<QRectF> rectsIn(const QTextLayout &layout, const QTextLine &line, const TextRange &range)
{
    std::vector<QRectF> rects;
    const int end = int(std::min<qsizetype>(range.start + range.length, line.textStart() + line.textLength()));
    for (int at = int(std::max<qsizetype>(range.start, line.textStart())); at < end;) {
        join(rects, clusterRect(line, at));
        const int next = layout.nextCursorPosition(at);
        if (next <= at)
            break;
        at = next;
    }
    return rects;
}

} // namespace

std::vector<QRectF> rangeRects(const QTextLayout &layout, const TextRange &range)
{
    std::vector<QRectF> rects;
    for (int number = 0; number < layout.lineCount(); ++number) {
        const std::vector<QRectF> more = rectsIn(layout, layout.lineAt(number), range);
        rects.insert(rects.end(), more.begin(), more.end());
    }
    return rects;
}

void paintMatchGrounds(
    QPainter &painter, const QTextLayout &layout, const QPointF &at, const MatchMarks &marks, const QFont &font, const Theme &theme)
{
    if (marks.ranges.empty())
        return;
    const qreal height = kGround * font.pixelSize(), capitals = QFontMetricsF(font).capHeight();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(marks.current ? theme.colors.matchCurrentBg : theme.colors.matchBg);
    for (int number = 0; number < layout.lineCount(); ++number) {
        const QTextLine line = layout.lineAt(number);
        const qreal top = line.y() + line.ascent() - (capitals + height) / 2;
        for (const TextRange &range : marks.ranges) {
            for (const QRectF &rect : rectsIn(layout, line, range))
                painter.drawRoundedRect(QRectF(rect.x() - kSide, top, rect.width() + 2 * kSide, height).translated(at), kRound, kRound);
        }
    }
    painter.restore();
}

QList<QTextLayout::FormatRange> matchFormats(const MatchMarks &marks, const Theme &theme)
{
    QTextCharFormat format;
    format.setForeground(marks.current ? theme.colors.onMatchCurrent : theme.colors.onMatch);
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(qsizetype(marks.ranges.size()));
    for (const TextRange &range : marks.ranges)
        formats.append({int(range.start), int(range.length), format});
    return formats;
}

} // namespace qasid
