#include "ui/thread/rowpainter.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QPainterPath rounded(const QRectF &rect, const Corners &corners)
{
    const auto limit = [&rect](qreal radius) { return std::min({radius, rect.width() / 2, rect.height() / 2}); };
    const qreal tl = limit(corners.topStart), tr = limit(corners.topEnd), br = limit(corners.bottomEnd), bl = limit(corners.bottomStart);
    QPainterPath path;
    path.moveTo(rect.left() + tl, rect.top());
    path.lineTo(rect.right() - tr, rect.top());
    path.arcTo(QRectF(rect.right() - 2 * tr, rect.top(), 2 * tr, 2 * tr), 90, -90);
    path.lineTo(rect.right(), rect.bottom() - br);
    path.arcTo(QRectF(rect.right() - 2 * br, rect.bottom() - 2 * br, 2 * br, 2 * br), 0, -90);
    path.lineTo(rect.left() + bl, rect.bottom());
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * bl, 2 * bl, 2 * bl), 270, -90);
    path.lineTo(rect.left(), rect.top() + tl);
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * tl, 2 * tl), 180, -90);
    path.closeSubpath();
    return path;
}

void paintBox(QPainter &painter, const RowBox &box)
{
    if (box.rect.height() <= 1.01) {
        painter.fillRect(box.rect, box.fill);
        return;
    }
    QRectF rect = box.rect;
    if (box.borderWidth > 0) {
        const qreal half = box.borderWidth / 2;
        rect.adjust(half, half, -half, -half);
        painter.setPen(QPen(box.border, box.borderWidth));
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(rounded(rect, box.corners));
}

//! A drawn street pattern with a pin: no map is ever fetched.
void paintMap(QPainter &painter, const QRectF &rect, const Corners &corners, const Theme &theme)
{
    painter.save();
    painter.setClipPath(rounded(rect, corners), Qt::IntersectClip);
    painter.fillRect(rect, theme.colors.bubbleOut);
    const QColor street = theme.colors.bgThread;
    const auto line = [&](qreal x1, qreal y1, qreal x2, qreal y2, qreal width) {
        painter.setPen(QPen(street, width, Qt::SolidLine, Qt::FlatCap));
        const auto at = [&rect](qreal x, qreal y) { return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()); };
        painter.drawLine(at(x1, y1), at(x2, y2));
    };
    line(-0.1, 0.05, 1.1, 0.28, 3);
    line(-0.1, 0.34, 1.1, 0.82, 4.5);
    line(0.32, -0.1, 0.18, 1.1, 4.5);
    line(0.53, -0.1, 0.56, 1.1, 2.5);
    line(0.74, -0.1, 0.82, 1.1, 4.5);
    line(-0.1, 0.88, 0.5, 1.08, 3);
    const qreal side = theme.zoomed(20);
    const QRectF pin(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.bubbleOut);
    painter.drawEllipse(pin.adjusted(4, 2, -4, -6));
    paintIcon(painter, "map-pin"_L1, pin, theme.dark ? theme.colors.onBubbleButton : theme.colors.accent);
    painter.restore();
}

void paintPicture(QPainter &painter, const RowPicture &picture, const Theme &theme, PictureCache &pictures)
{
    if (picture.path.isEmpty()) {
        paintMap(painter, picture.rect, picture.corners, theme);
        return;
    }
    const QImage image = pictures.picture(picture.path, picture.rect.size().toSize(), painter.device()->devicePixelRatioF());
    painter.save();
    painter.setClipPath(rounded(picture.rect, picture.corners), Qt::IntersectClip);
    if (image.isNull())
        painter.fillRect(picture.rect, theme.colors.bgSunken);
    else
        painter.drawImage(picture.rect, image);
    painter.restore();
}

TextMarks marksOf(int block, const RowState &state)
{
    TextMarks marks;
    const auto isHere = [block](const auto &part) { return part.block == block; };
    const auto selected = std::find_if(state.selected.begin(), state.selected.end(), isHere);
    if (selected != state.selected.end()) {
        marks.selectedFrom = selected->from;
        marks.selectedTo = selected->to;
    }
    const auto matched = std::find_if(state.matched.begin(), state.matched.end(), isHere);
    if (matched != state.matched.end())
        marks.matches = matched->ranges;
    marks.currentMatch = state.currentMatch;
    if (state.linkBlock == block)
        marks.hoveredLink = state.linkAt;
    return marks;
}

//! A match without words to mark: a picture, or words that are in its other languages.
void paintMatchRing(QPainter &painter, const RowLayout &row, const Theme &theme)
{
    if (row.bubble.isNull())
        return;
    constexpr qreal kWidth = 2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colors.matchCurrentBg, kWidth));
    painter.drawRoundedRect(
        row.bubble.adjusted(-kWidth, -kWidth, kWidth, kWidth), metrics::kRadiusBubble + kWidth, metrics::kRadiusBubble + kWidth);
}

} // namespace

void paintRow(QPainter &painter, const RowLayout &row, const RowState &state, const Theme &theme, Qt::LayoutDirection direction,
    PictureCache &pictures)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.flash > 0) {
        QColor shine = theme.colors.accentSoft;
        shine.setAlphaF(float(state.flash));
        painter.setPen(Qt::NoPen);
        painter.setBrush(shine);
        painter.drawRoundedRect(row.bubble.adjusted(-8, -4, 8, 4), 18, 18);
    }
    // A strip across a bubble must not square its corners: boxes that touch them are drawn inside its outline.
    for (const RowBox &box : row.boxes)
        paintBox(painter, box);
    for (const RowPicture &picture : row.pictures)
        paintPicture(painter, picture, theme, pictures);
    for (const RowGlyph &glyph : row.glyphs)
        paintIcon(painter, glyph.name, glyph.rect, glyph.color, direction);
    for (int i = 0; i < int(row.texts.size()); ++i)
        row.texts[size_t(i)].draw(painter, theme, marksOf(i, state));
    if (state.currentMatch && state.matched.empty())
        paintMatchRing(painter, row, theme);
    if (state.hovered && (state.hovered->kind == RowHit::Kind::Delivery || state.hovered->kind == RowHit::Kind::CancelSend)) {
        for (const HitArea &area : row.hits) {
            if (area.hit == *state.hovered)
                painter.fillRect(QRectF(area.rect.x() + 8, area.rect.bottom() - 5, area.rect.width() - 16, 1), theme.colors.accent);
        }
    }
    if (state.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colors.focusRing, theme.focusWidth()));
        const qreal out = metrics::kFocusOffset + metrics::kFocusWidth / 2.0;
        const QRectF ring = row.bubble.isNull() ? QRectF(0, 0, 0, 0) : row.bubble.adjusted(-out, -out, out, out);
        if (!ring.isNull())
            painter.drawRoundedRect(ring, metrics::kRadiusBubble + out, metrics::kRadiusBubble + out);
    }
}

} // namespace qasid
