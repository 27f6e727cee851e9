#include "ui/controls/chip.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kChipPadding = 12;
constexpr int kCountGap = 4;
constexpr int kTabPadding = 10;
constexpr int kTabIcon = 14;
constexpr int kTabIconGap = 7;

} // namespace

Chip::Chip(Appearance &appearance, const QString &text, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setText(text);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRing(this, metrics::kControlSmall / 2.0);
    followAppearance(appearance, this, [this] { m_width = 0; });
}

void Chip::setCount(const QString &count)
{
    if (count == m_count)
        return;
    m_count = count;
    m_width = 0;
    setAccessibleName(count.isEmpty() ? text() : text() + u' ' + count);
    updateGeometry();
    update();
}

void Chip::setIconName(QLatin1StringView icon, const QString &name)
{
    m_icon = icon;
    m_width = 0;
    setName(name);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    if (m_width == 0) {
        m_width
            = 2 * kChipPadding + (m_icon.isEmpty() ? 0 : kTabIcon) + QFontMetrics(theme().font(TextStyle::Label)).horizontalAdvance(text());
        if (!m_count.isEmpty())
            m_width += kCountGap + QFontMetrics(theme().font(TextStyle::Label, 600)).horizontalAdvance(m_count);
    }
    return {m_width, theme().zoomed(metrics::kControlSmall)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = !isChecked() || theme().highContrast;
    const qreal inset = outlined ? 0.5 : 0;
    painter.setPen(outlined ? QPen(colors.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colors.accentSoft : isHovered() || isDown() ? colors.rowHover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), height() / 2.0, height() / 2.0);

    if (!m_icon.isEmpty()) {
        QRectF place(0, 0, kTabIcon, kTabIcon);
        place.moveCenter(QRectF(rect()).center());
        paintIcon(painter, m_icon, place, isChecked() ? colors.onAccentSoft : colors.textSecondary, layoutDirection());
        return;
    }
    const QFont words = theme().font(TextStyle::Label, isChecked() ? 600 : 500);
    const QRect inner = rect().adjusted(kChipPadding, 0, -kChipPadding, 0);
    painter.setPen(isChecked() ? colors.onAccentSoft : colors.textSecondary);
    painter.setFont(words);
    if (m_count.isEmpty()) {
        drawWords(painter, rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        return;
    }
    drawWords(painter, inner, int(Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine, text());
    painter.setFont(theme().font(TextStyle::Label, 600));
    drawWords(painter, inner, int(Qt::AlignVCenter) | int(isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::TextSingleLine, m_count);
}

Tab::Tab(Appearance &appearance, const QString &text, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setText(text);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRing(this, metrics::kRadiusMd);
}

void Tab::setIconName(QLatin1StringView name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Tab::setMark(QLatin1StringView name, ColorRole role)
{
    if (name == m_mark && role == m_markRole)
        return;
    m_mark = name;
    m_markRole = role;
    updateGeometry();
    update();
}

QSize Tab::sizeHint() const
{
    const int words = QFontMetrics(theme().font(TextStyle::Body, 500)).horizontalAdvance(text());
    const int side = (m_icon.isEmpty() ? 0 : kTabIcon + kTabIconGap) + (m_mark.isEmpty() ? 0 : kTabIcon + kTabIconGap);
    return {2 * kTabPadding + words + side, theme().zoomed(metrics::kControlSmall)};
}

void Tab::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().highContrast && isChecked() ? QPen(colors.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? colors.accentSoft : isHovered() || isDown() ? colors.rowHover : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusMd, metrics::kRadiusMd);
    const QColor ink = isChecked() ? colors.onAccentSoft : isEnabled() ? colors.textSecondary : colors.textDisabled;
    QRect words = rect().adjusted(kTabPadding, 0, -kTabPadding, 0);
    if (!m_icon.isEmpty()) {
        const int x = isRightToLeft() ? words.right() + 1 - kTabIcon : words.left();
        paintIcon(painter, m_icon, QRectF(x, (height() - kTabIcon) / 2.0, kTabIcon, kTabIcon), ink, layoutDirection());
        words.adjust(isRightToLeft() ? 0 : kTabIcon + kTabIconGap, 0, isRightToLeft() ? -kTabIcon - kTabIconGap : 0, 0);
    }
    if (!m_mark.isEmpty()) {
        const int x = isRightToLeft() ? words.left() : words.right() + 1 - kTabIcon;
        paintIcon(painter, m_mark, QRectF(x, (height() - kTabIcon) / 2.0, kTabIcon, kTabIcon), colors.*m_markRole, layoutDirection());
        words.adjust(isRightToLeft() ? kTabIcon + kTabIconGap : 0, 0, isRightToLeft() ? 0 : -kTabIcon - kTabIconGap, 0);
    }
    painter.setPen(ink);
    painter.setFont(theme().font(TextStyle::Body, 500));
    drawWords(painter, words, Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace qasid
