#include "ui/inbox/conversationdelegate.h"

#include "ui/controls/paint.h"
#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/theme/avatar.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

struct TagLook {
    QLatin1StringView icon;
    TagKind kind;
};

TagLook lookOf(ConversationRow::Tag::Kind kind)
{
    using Kind = ConversationRow::Tag::Kind;
    switch (kind) {
    case Kind::NotSent:
        return {"alert"_L1, TagKind::Danger};
    case Kind::PossiblySent:
        return {"question"_L1, TagKind::Warning};
    case Kind::Waiting:
        return {"queue"_L1, TagKind::Warning};
    case Kind::AiAsked:
        return {"sparkle"_L1, TagKind::Info};
    case Kind::BackFromSnooze:
        return {"clock"_L1, TagKind::Accent};
    case Kind::SnoozedUntil:
        break;
    }
    return {"clock"_L1, TagKind::Neutral};
}

constexpr qreal kCheck = 18;
constexpr qreal kFinger = 4; //!< around the avatar, what a click on it may miss by

QColor mixed(const QColor &base, const QColor &over, qreal share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(base.red(), over.red()), part(base.green(), over.green()), part(base.blue(), over.blue())};
}

} // namespace

ConversationDelegate::ConversationDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_fonts(appearance.theme())
{
}

void ConversationDelegate::themeChanged()
{
    m_fonts = ConversationRowFonts(m_appearance.theme());
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool group = index.data(ConversationListModel::KindRole).toInt() == int(ConversationListModel::Kind::SnoozedHeader);
    return {metrics::kListMin, group ? groupRowHeight(m_appearance.theme()) : conversationRowHeight(m_appearance.theme())};
}

QRect ConversationDelegate::avatarIn(const QRect &cell, Qt::LayoutDirection direction) const
{
    const ConversationRowLayout layout = layOutConversationRow({}, cell, m_appearance.theme(), m_fonts, direction);
    return layout.avatar.adjusted(-kFinger, -kFinger, kFinger, kFinger).toAlignedRect();
}

QColor ConversationDelegate::ground(const QStyleOptionViewItem &option, ConversationId id, bool checked) const
{
    const ThemeColors &colors = m_appearance.theme().colors;
    QColor color = colors.bgList;
    if (checked || option.state & QStyle::State_Selected) {
        // The open conversation stays marked while its thread or the composer has the focus; it only greys with the window.
        const bool activeWindow = option.widget && option.widget->isActiveWindow();
        color = activeWindow ? colors.rowSelected : colors.rowSelectedInactive;
    } else if (option.state & QStyle::State_MouseOver) {
        color = colors.rowHover;
    }
    const qreal flash = m_flash ? m_flash(id) : 0;
    return flash > 0 ? mixed(color, colors.accentSoft, flash) : color;
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ConversationListModel::KindRole).toInt() == int(ConversationListModel::Kind::SnoozedHeader)) {
        paintGroup(*painter, option, index);
        painter->restore();
        return;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (const QVariant row = index.data(ConversationListModel::RowRole); row.isValid()) {
        paintConversation(*painter, option, row.value<ConversationRow>(), checked);
    } else {
        paintPlaceholder(*painter, option, checked);
    }
    painter->restore();
}

void ConversationDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QRectF cell = option.rect;
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRectF box = cell.adjusted(6, 2, -6, -2);
    if (option.state & QStyle::State_MouseOver) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colors.rowHover);
        painter.drawRoundedRect(box, metrics::kRadiusMd, metrics::kRadiusMd);
    }
    const auto placed = [&](qreal leading, qreal width, qreal height) {
        const qreal left = rtl ? cell.right() - leading - width : cell.left() + leading;
        return QRectF(left, cell.center().y() + 2 - height / 2, width, height);
    };
    const bool expanded = index.data(ConversationListModel::ExpandedRole).toBool();
    paintIcon(painter, expanded ? "chevron-down"_L1 : "chevron-right"_L1, placed(16, 14, 14), theme.colors.textSecondary, option.direction);
    paintTextLine(painter, placed(36, cell.width() - 52, cell.height()), index.data(Qt::DisplayRole).toString(),
        theme.font(TextStyle::Label, 600), theme.colors.textSecondary, option.direction, option.direction);
    paintFocus(painter, option, box);
}

void ConversationDelegate::paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option, bool checked) const
{
    const Theme &theme = m_appearance.theme();
    const ConversationRowLayout layout = layOutConversationRow({}, option.rect, theme, m_fonts, option.direction);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.bgSunken);
    painter.drawEllipse(layout.avatar);
    for (const QRectF &line : {layout.name, layout.snippet, layout.source}) {
        if (!line.isNull())
            painter.drawRoundedRect(line.adjusted(0, 6, -line.width() * 0.3, -6), 4, 4);
    }
    if (checked)
        paintCheck(painter, layout.avatar, true);
}

void ConversationDelegate::paintCheck(QPainter &painter, const QRectF &circle, bool checked) const
{
    const Theme &theme = m_appearance.theme();
    const ThemeColors &colors = theme.colors;
    painter.setPen(checked ? QPen(Qt::NoPen) : QPen(colors.fieldBorder, 1.5));
    painter.setBrush(checked ? colors.accent : colors.bgField);
    painter.drawEllipse(checked ? circle : circle.adjusted(0.75, 0.75, -0.75, -0.75));
    const qreal side = theme.zoomed(kCheck);
    QRectF glyph(0, 0, side, side);
    glyph.moveCenter(circle.center());
    paintIcon(painter, "check"_L1, glyph, checked ? colors.onAccent : colors.textTertiary);
}

void ConversationDelegate::paintFace(QPainter &painter, const ConversationRowLayout &layout, const ConversationRow &row, bool checked,
    const QColor &back, Qt::LayoutDirection direction) const
{
    const Theme &theme = m_appearance.theme();
    if (checked || (m_offersCheck && m_offersCheck(row.id)))
        return paintCheck(painter, layout.avatar, checked);
    if (row.sub)
        paintBranchAvatar(painter, theme, layout.avatar, direction);
    else
        paintAvatar(painter, theme, layout.avatar, row.named ? row.name : QString(), row.avatarKey);
    paintAccountMark(painter, theme, layout.mark, row.accountLook.mark, Theme::accountColor(row.accountLook.colour), back);
}

void ConversationDelegate::paintConversation(
    QPainter &painter, const QStyleOptionViewItem &option, const ConversationRow &row, bool checked) const
{
    const Theme &theme = m_appearance.theme();
    const ThemeColors &colors = theme.colors;
    const Qt::LayoutDirection direction = option.direction;
    const ConversationRowLayout layout = layOutConversationRow(row, option.rect, theme, m_fonts, direction);
    const bool unread = row.unread > 0;
    const QColor back = ground(option, row.id, checked);
    if (back != colors.bgList) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawRoundedRect(layout.box, metrics::kRadiusRow, metrics::kRadiusRow);
    }
    paintFace(painter, layout, row, checked, back, direction);
    // Names that are numbers carry their isolates, so that "+" stays in front.
    paintTextLine(painter, layout.name, paintedLine(row.name), unread ? m_fonts.nameUnread : m_fonts.name, colors.text,
        bidi::direction(row.name, direction), direction);
    paintTextLine(painter, layout.time, row.time, unread ? m_fonts.timeUnread : m_fonts.time, unread ? colors.accent : colors.textTertiary,
        direction, direction, Qt::AlignTrailing);
    paintSnippet(painter, layout, row, direction);
    if (!layout.badge.isNull())
        paintBadge(painter, theme, layout.badge, row.badge, BadgeKind::Unread);
    if (!layout.source.isNull()) {
        paintTextLine(painter, layout.source, row.source, m_fonts.source, colors.textTertiary, direction, direction);
    }
    paintTags(painter, layout, row, direction);
    if (!layout.assignee.isNull())
        paintAgentAvatar(painter, theme, layout.assignee, row.assignee);
    if (theme.highContrast) {
        const bool selected = option.state & QStyle::State_Selected;
        const qreal width = selected ? theme.focusWidth() : 1;
        painter.setPen(QPen(selected ? colors.accent : colors.lineStrong, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            layout.box.adjusted(width / 2, width / 2, -width / 2, -width / 2), metrics::kRadiusRow, metrics::kRadiusRow);
    }
    paintFocus(painter, option, layout.box);
}

void ConversationDelegate::paintSnippet(
    QPainter &painter, const ConversationRowLayout &layout, const ConversationRow &row, Qt::LayoutDirection direction) const
{
    const ThemeColors &colors = m_appearance.theme().colors;
    const QColor ink = row.unread > 0 ? colors.text : colors.textSecondary;
    if (row.prefix == ConversationRow::Prefix::Tap)
        paintIcon(painter, "tap"_L1, layout.prefix, ink, direction);
    else if (!layout.prefix.isNull())
        paintTextLine(painter, layout.prefix, row.prefixText, m_fonts.snippet,
            row.prefix == ConversationRow::Prefix::Draft ? colors.danger : ink, direction, direction);
    paintTextLine(
        painter, layout.snippet, paintedLine(row.snippet), m_fonts.snippet, ink, bidi::direction(row.snippet, direction), direction);
}

void ConversationDelegate::paintTags(
    QPainter &painter, const ConversationRowLayout &layout, const ConversationRow &row, Qt::LayoutDirection direction) const
{
    for (const ConversationRowLayout::Tag &tag : layout.tags) {
        const ConversationRow::Tag &what = row.tags[tag.index];
        const TagLook look = lookOf(what.kind);
        paintTag(
            painter, m_appearance.theme(), tag.box, m_appearance.theme().compact ? QString() : what.text, look.icon, look.kind, direction);
    }
}

void ConversationDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &box) const
{
    if (!(option.state & QStyle::State_HasFocus) || !m_showsFocus || !m_showsFocus())
        return;
    const Theme &theme = m_appearance.theme();
    painter.setPen(QPen(theme.colors.focusRing, theme.focusWidth()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, metrics::kRadiusRow, metrics::kRadiusRow);
}

} // namespace qasid
