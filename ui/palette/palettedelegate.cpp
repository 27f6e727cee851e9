#include "ui/palette/palettedelegate.h"

#include "ui/controls/keycap.h"
#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qasid {

namespace {

constexpr int kRow = 36;
constexpr int kHeading = 29;
constexpr qreal kInset = 6;
constexpr qreal kRowEdge = 16; //!< of headings and icons
constexpr qreal kIcon = 18;
constexpr qreal kTextFrom = 45;
constexpr qreal kKeysEdge = 16;
constexpr qreal kBetweenKeys = 4;

//! Letters that are joined would part where a heavier face begins, so they are told by their colour.
QTextCharFormat marked(const Theme &theme, QStringView words)
{
    QTextCharFormat format;
    if (isArabicScript(words))
        format.setForeground(theme.colors.accent);
    else
        format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace

PaletteDelegate::PaletteDelegate(const Appearance &appearance, const PaletteRows &rows, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_rows(rows)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(PaletteRows::HeadingRole).toBool();
    return {1, m_appearance.theme().zoomed(heading ? kHeading : kRow)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const PaletteRows::Row &row = m_rows.at(index.row());
    if (row.heading.isEmpty())
        paintCommand(*painter, option, row);
    else
        paintHeading(*painter, option, row.heading);
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &heading) const
{
    const Theme &theme = m_appearance.theme();
    const QRectF box = QRectF(option.rect).adjusted(kRowEdge, 2, -kRowEdge, 0);
    paintTextLine(painter, box, heading, theme.font(TextStyle::Label, 600), theme.colors.textSecondary, option.direction, option.direction);
}

qreal PaletteDelegate::paintKeys(QPainter &painter, const QRectF &box, const QStringList &keys, Qt::LayoutDirection direction) const
{
    if (keys.isEmpty())
        return 0;
    const Theme &theme = m_appearance.theme();
    qreal width = -kBetweenKeys;
    for (const QString &key : keys)
        width += keyCapSize(theme, key).width() + kBetweenKeys;
    // Keys are pressed from left to right in every language.
    qreal x = direction == Qt::RightToLeft ? box.left() : box.right() - width;
    for (const QString &key : keys) {
        const QSizeF size = keyCapSize(theme, key);
        paintKeyCap(painter, theme, {QPointF(x, std::round(box.center().y() - size.height() / 2)), size}, key);
        x += size.width() + kBetweenKeys;
    }
    return width;
}

void PaletteDelegate::paintCommand(QPainter &painter, const QStyleOptionViewItem &option, const PaletteRows::Row &row) const
{
    const Theme &theme = m_appearance.theme();
    const ThemeColors &colors = theme.colors;
    const QRectF cell = option.rect;
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto placed = [&](qreal leading, qreal width, qreal height) {
        return QRectF(rtl ? cell.right() - leading - width : cell.left() + leading, cell.center().y() - height / 2, width, height);
    };
    const bool current = option.state & QStyle::State_Selected;
    if (current) {
        const QRectF box = cell.adjusted(kInset, 0, -kInset, 0);
        painter.setPen(theme.highContrast ? QPen(colors.focusRing, 3) : QPen(Qt::NoPen));
        painter.setBrush(colors.rowSelected);
        painter.drawRoundedRect(box, metrics::kRadiusMd, metrics::kRadiusMd);
    }
    const qreal icon = theme.zoomed(kIcon);
    paintIcon(painter, row.command.icon, placed(kRowEdge, icon, icon), current ? colors.text : colors.textSecondary, option.direction);

    const QRectF keysBox = placed(kKeysEdge, cell.width() - 2 * kKeysEdge, cell.height());
    const qreal keys = paintKeys(painter, keysBox, row.command.keys, option.direction);
    const qreal from = kTextFrom - kIcon + icon;
    qreal room = std::max<qreal>(0, cell.width() - from - kKeysEdge - (keys > 0 ? keys + metrics::kSpace5 : 0));
    const qreal width = paintWords(painter, placed(from, room, cell.height()), row, option.direction);
    room -= width + metrics::kSpace3;
    if (!row.command.secondary.isEmpty() && room > metrics::kSpace9) {
        paintTextLine(painter, placed(from + width + metrics::kSpace3, room, cell.height()), row.command.secondary,
            theme.font(TextStyle::Message), colors.textSecondary, bidi::direction(row.command.secondary, option.direction),
            option.direction);
    }
}

qreal PaletteDelegate::paintWords(QPainter &painter, const QRectF &box, const PaletteRows::Row &row, Qt::LayoutDirection direction) const
{
    const Theme &theme = m_appearance.theme();
    const QString &text = row.command.text;
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(qsizetype(row.matches.size()));
    for (const TextRange &match : row.matches) {
        const QStringView words = QStringView(text).mid(match.start, match.length);
        formats.push_back({.start = int(match.start), .length = int(match.length), .format = marked(theme, words)});
    }
    return paintTextLine(painter, box, text, theme.font(TextStyle::Message), theme.colors.text, bidi::direction(text, direction), direction,
        Qt::AlignLeading, formats);
}

} // namespace qasid
