#include "ui/search/searchdelegate.h"

#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/models/searchmodel.h"
#include "ui/search/excerptlayout.h"
#include "ui/theme/avatar.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace qasid {

SearchDelegate::SearchDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_fonts(appearance.theme())
{
}

void SearchDelegate::themeChanged()
{
    m_fonts = SearchRowFonts(m_appearance.theme());
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics::kListMin, searchRowHeight(m_appearance.theme())};
}

QColor SearchDelegate::ground(const QStyleOptionViewItem &option) const
{
    const ThemeColors &colors = m_appearance.theme().colors;
    if (option.state & QStyle::State_Selected) {
        const bool activeWindow = option.widget && option.widget->isActiveWindow();
        return activeWindow ? colors.rowSelected : colors.rowSelectedInactive;
    }
    return option.state & QStyle::State_MouseOver ? colors.rowHover : colors.bgList;
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant row = index.data(SearchModel::RowRole);
    if (!row.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option, row.value<SearchRow>());
    painter->restore();
}

void SearchDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const SearchRow &row) const
{
    const Theme &theme = m_appearance.theme();
    const ThemeColors &colors = theme.colors;
    const Qt::LayoutDirection direction = option.direction;
    const SearchRowLayout layout = layOutSearchRow(row, option.rect, theme, m_fonts, direction);
    const QColor back = ground(option);
    if (back != colors.bgList) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawRoundedRect(layout.box, metrics::kRadiusRow, metrics::kRadiusRow);
    }
    const ConversationRow &who = row.conversation;
    if (who.sub)
        paintBranchAvatar(painter, theme, layout.avatar, direction);
    else
        paintAvatar(painter, theme, layout.avatar, who.named ? who.name : QString(), who.avatarKey);
    paintAccountMark(painter, theme, layout.mark, who.accountLook.mark, Theme::accountColor(who.accountLook.colour), back);
    paintName(painter, layout, row, direction);
    paintTextLine(painter, layout.time, row.time, m_fonts.time, colors.textTertiary, direction, direction, Qt::AlignTrailing);
    ExcerptLayout(row.excerpt, m_fonts.text, colors.text, layout.text.width(), layout.lines)
        .paint(painter, theme, layout.text.left(), layout.text.center().y(), searchLineHeight(theme));
    if (!layout.source.isNull())
        paintTextLine(painter, layout.source, who.source, m_fonts.source, colors.textTertiary, direction, direction);
    paintTextLine(painter, layout.count, row.count, m_fonts.source, colors.textTertiary, direction, direction, Qt::AlignTrailing);
    const bool ring = (option.state & QStyle::State_HasFocus) && m_showsFocus && m_showsFocus();
    if (ring || theme.highContrast) {
        painter.setPen(ring ? QPen(colors.focusRing, theme.highContrast ? 3 : metrics::kFocusWidth) : QPen(colors.lineStrong, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(layout.box.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusRow, metrics::kRadiusRow);
    }
}

void SearchDelegate::paintName(QPainter &painter, const SearchRowLayout &layout, const SearchRow &row, Qt::LayoutDirection direction) const
{
    const QString &name = row.conversation.name;
    const QColor ink = m_appearance.theme().colors.text;
    const Qt::LayoutDirection own = bidi::direction(name, direction);
    if (row.nameMatches.empty()) {
        paintTextLine(painter, layout.name, paintedLine(name), m_fonts.name, ink, own, direction);
        return;
    }
    // It stands at the start of the row whatever its own direction.
    const ExcerptLayout words({name, row.nameMatches, own}, m_fonts.name, ink, layout.name.width(), 1);
    const bool otherSide = own != direction;
    const qreal shift = otherSide ? layout.name.width() - words.naturalWidth() : 0;
    const qreal left = layout.name.left() + (direction == Qt::LeftToRight ? -shift : shift);
    words.paint(painter, m_appearance.theme(), left, layout.name.center().y(), searchLineHeight(m_appearance.theme()));
}

} // namespace qasid
