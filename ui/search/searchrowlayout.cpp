#include "ui/search/searchrowlayout.h"

#include "ui/theme/metrics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace qasid {

namespace {

constexpr qreal kInset = 6;
constexpr qreal kRowPadding = 10;
constexpr qreal kRowGap = 3; //!< between rows, so that focus rings do not touch
constexpr qreal kLine1 = 20.5; //!< middle of each line below the top
constexpr qreal kText = 42.5;
constexpr qreal kTextLine = 21.5;
constexpr qreal kLast = 85.5;
constexpr qreal kCompactLine1 = 18;
constexpr qreal kCompactText = 39;
constexpr qreal kTextHeight = 22;
constexpr int kRow = 104;
constexpr int kCompactMark = 16;

qreal widthOf(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

//! A line with something at its trailing end, and the rest of it.
std::pair<QRectF, QRectF> split(qreal leading, qreal trailing, qreal middle, qreal height, qreal end)
{
    const qreal gap = end > 0 ? metrics::kSpace4 : 0;
    const qreal top = middle - height / 2;
    return {QRectF(leading, top, std::max<qreal>(0, trailing - leading - end - gap), height), QRectF(trailing - end, top, end, height)};
}

} // namespace

SearchRowFonts::SearchRowFonts(const Theme &theme)
    : name(theme.font(TextStyle::Heading, 500))
    , time(theme.font(TextStyle::Label, 400))
    , text(theme.font(TextStyle::Body))
    , source(theme.font(TextStyle::Label, 400))
{
}

int searchRowHeight(const Theme &theme)
{
    return theme.zoomed(theme.compact ? metrics::kRowCompact : kRow);
}

qreal searchLineHeight(const Theme &theme)
{
    return theme.zoomed(kTextLine);
}

SearchRowLayout layOutSearchRow(
    const SearchRow &row, const QRectF &cell, const Theme &theme, const SearchRowFonts &fonts, Qt::LayoutDirection direction)
{
    SearchRowLayout layout;
    layout.box = cell.adjusted(kInset, 1, -kInset, 1 - kRowGap);
    const qreal top = cell.top(), height = theme.zoomed(kTextHeight);
    const qreal avatar = theme.zoomed(theme.compact ? metrics::kAvatarCompact : metrics::kAvatar);
    layout.avatar = QRectF(layout.box.left() + kRowPadding, top + kRowPadding, avatar, avatar);
    if (theme.compact)
        layout.avatar.moveTop(layout.box.center().y() - avatar / 2);
    const qreal mark = theme.zoomed(theme.compact ? kCompactMark : metrics::kAccountMark);
    layout.mark = QRectF(layout.avatar.right() + 4 - mark, layout.avatar.bottom() + 2 - mark, mark, mark);

    const qreal leading = layout.avatar.right() + metrics::kSpace5, trailing = layout.box.right() - kRowPadding;
    const qreal time = widthOf(fonts.time, row.time), count = widthOf(fonts.source, row.count);
    const qreal first = top + theme.zoomed(theme.compact ? kCompactLine1 : kLine1);
    std::tie(layout.name, layout.time) = split(leading, trailing, first, height, time);
    if (theme.compact) {
        layout.lines = 1;
        std::tie(layout.text, layout.count) = split(leading, trailing, top + theme.zoomed(kCompactText), height, count);
    } else {
        layout.text = QRectF(leading, top + theme.zoomed(kText) - height / 2, trailing - leading, height);
        std::tie(layout.source, layout.count) = split(leading, trailing, top + theme.zoomed(kLast), height, count);
    }
    if (direction == Qt::RightToLeft) {
        for (QRectF *rect :
            {&layout.box, &layout.avatar, &layout.mark, &layout.name, &layout.time, &layout.text, &layout.source, &layout.count}) {
            if (!rect->isNull())
                rect->moveLeft(cell.left() + cell.right() - rect->right());
        }
    }
    return layout;
}

} // namespace qasid
