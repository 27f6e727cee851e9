#include "ui/inbox/conversationrowlayout.h"

#include "ui/controls/paint.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace qasid {
namespace {

constexpr qreal kInset = 6;
constexpr qreal kPadding = 10;
constexpr qreal kGap = 3; //!< between rows, so that focus rings do not touch
constexpr qreal kLine1 = 20; //!< middle of each line below the top of the box
constexpr qreal kLine2 = 42;
constexpr qreal kLine3 = 63.5;
constexpr qreal kCompactLine1 = 18;
constexpr qreal kCompactLine2 = 39;
constexpr qreal kTextHeight = 22;
constexpr int kCompactMark = 16;
constexpr qreal kNamePixels = 13.5;
constexpr int kTagHeight = 18;
constexpr int kLeastSource = 36; //!< in less room the channel would be dots
constexpr int kTagGap = 4;
constexpr int kBadge = 20;
constexpr qreal kAssignee = 20;
constexpr qreal kBetween = 6;
constexpr size_t kTagsShown = 2;

qreal widthOf(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

//! Names are half a pixel larger than body text; only a size in points can say so.
QFont nameFont(const Theme &theme, int weight)
{
    QFont font = theme.font(TextStyle::Body, weight);
    const QScreen *screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(kNamePixels * theme.zoom * 72 / (screen ? screen->logicalDotsPerInchY() : 96));
    return font;
}

//! Fills one line from its trailing end towards its leading one.
class TrailingEdge {
public:
    TrailingEdge(qreal leading, qreal trailing, qreal middle)
        : m_leading(leading)
        , m_trailing(trailing)
        , m_middle(middle)
    {
    }

    QRectF take(qreal width, qreal height, qreal gap)
    {
        const QRectF rect(m_trailing - width, m_middle - height / 2, width, height);
        m_trailing -= width + gap;
        return rect;
    }

    bool hasRoom(qreal width) const { return m_trailing - width >= m_leading; }

    QRectF rest(qreal height) const { return {m_leading, m_middle - height / 2, std::max<qreal>(0, m_trailing - m_leading), height}; }

private:
    qreal m_leading;
    qreal m_trailing;
    qreal m_middle;
};

void mirror(ConversationRowLayout &layout, const QRectF &cell)
{
    const auto flip = [&cell](QRectF &rect) {
        if (!rect.isNull())
            rect.moveLeft(cell.left() + cell.right() - rect.right());
    };
    for (QRectF *rect : {&layout.box, &layout.avatar, &layout.mark, &layout.name, &layout.time, &layout.prefix, &layout.snippet,
             &layout.badge, &layout.source, &layout.assignee})
        flip(*rect);
    for (ConversationRowLayout::Tag &tag : layout.tags)
        flip(tag.box);
}

void layOutTags(ConversationRowLayout &layout, TrailingEdge &line, const ConversationRow &row, const Theme &theme, qreal room)
{
    // The tag of the highest priority stands nearest to the words, so the last one is placed first; it is also the first to go
    // when there is no room for both and for the words.
    const size_t shown = std::min(kTagsShown, row.tags.size());
    for (size_t i = shown; i-- > 0;) {
        const QSizeF size = tagSize(theme, theme.compact ? QString() : row.tags[i].text, true, kTagHeight);
        if (line.hasRoom(size.width() + (i > 0 ? room : 0)))
            layout.tags.insert(layout.tags.begin(), {line.take(size.width(), size.height(), kTagGap), i});
    }
}

//! What stands before the snippet takes its room from it.
void layOutPrefix(ConversationRowLayout &layout, const ConversationRow &row, const Theme &theme, const ConversationRowFonts &fonts)
{
    const QRectF line = layout.snippet;
    if (row.prefix == ConversationRow::Prefix::Tap)
        layout.prefix = QRectF(line.left(), line.center().y() - theme.zoomed(7), theme.zoomed(14), theme.zoomed(14));
    else if (!row.prefixText.isEmpty())
        layout.prefix = QRectF(line.left(), line.top(), std::min(line.width(), widthOf(fonts.snippet, row.prefixText)), line.height());
    if (!layout.prefix.isNull())
        layout.snippet.setLeft(std::min(line.right(), layout.prefix.right() + theme.zoomed(4)));
}

} // namespace

ConversationRowFonts::ConversationRowFonts(const Theme &theme)
    : name(nameFont(theme, 500))
    , nameUnread(nameFont(theme, 600))
    , time(theme.font(TextStyle::Label, 400))
    , timeUnread(theme.font(TextStyle::Label, 600))
    , snippet(theme.font(TextStyle::Body))
    , source(theme.font(TextStyle::Label, 400))
{
}

int conversationRowHeight(const Theme &theme)
{
    return theme.zoomed(theme.compact ? metrics::kRowCompact : metrics::kRow);
}

int groupRowHeight(const Theme &theme)
{
    return theme.zoomed(metrics::kControl);
}

ConversationRowLayout layOutConversationRow(
    const ConversationRow &row, const QRectF &cell, const Theme &theme, const ConversationRowFonts &fonts, Qt::LayoutDirection direction)
{
    ConversationRowLayout layout;
    // A pixel above is for the upper edge of the focus ring, the rest of the gap below.
    layout.box = cell.adjusted(kInset, 1, -kInset, 1 - kGap);
    const qreal top = cell.top();
    const qreal avatar = theme.zoomed(theme.compact ? metrics::kAvatarCompact : metrics::kAvatar);
    layout.avatar = QRectF(layout.box.left() + kPadding, top + kPadding, avatar, avatar);
    if (theme.compact)
        layout.avatar.moveTop(layout.box.center().y() - avatar / 2);
    const qreal mark = theme.zoomed(theme.compact ? kCompactMark : metrics::kAccountMark);
    layout.mark = QRectF(layout.avatar.right() + 4 - mark, layout.avatar.bottom() + 2 - mark, mark, mark);

    const qreal leading = layout.avatar.right() + metrics::kSpace5;
    const qreal trailing = layout.box.right() - kPadding;
    const qreal height = theme.zoomed(kTextHeight);
    const bool unread = row.unread > 0;

    TrailingEdge first(leading, trailing, top + theme.zoomed(theme.compact ? kCompactLine1 : kLine1));
    layout.time = first.take(widthOf(unread ? fonts.timeUnread : fonts.time, row.time), height, metrics::kSpace4);
    layout.name = first.rest(height);

    TrailingEdge second(leading, trailing, top + theme.zoomed(theme.compact ? kCompactLine2 : kLine2));
    if (!row.badge.isEmpty()) {
        const QSizeF size = badgeSize(theme, row.badge, kBadge);
        layout.badge = second.take(size.width(), size.height(), metrics::kSpace4);
    }
    if (theme.compact)
        layOutTags(layout, second, row, theme, 0);
    layout.snippet = second.rest(height);
    layOutPrefix(layout, row, theme, fonts);

    if (!theme.compact) {
        TrailingEdge third(leading, trailing, top + theme.zoomed(kLine3));
        if (!row.assignee.isEmpty() || row.assignedToMe) {
            const qreal side = theme.zoomed(kAssignee);
            layout.assignee = third.take(side, side, kBetween);
        }
        layOutTags(layout, third, row, theme, theme.zoomed(170));
        layout.source = third.rest(height);
        if (layout.source.width() < theme.zoomed(kLeastSource))
            layout.source = {};
    }
    if (direction == Qt::RightToLeft)
        mirror(layout, cell);
    return layout;
}

} // namespace qasid
