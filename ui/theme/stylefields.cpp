#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// Painting of fields, boxes, menus and scroll bars.

namespace qasid {

void QasidStyle::drawField(QPainter &painter, const QRectF &rect, const QStyleOption &option, const QWidget *widget) const
{
    const ThemeColors &colors = m_theme.colors;
    const bool enabled = option.state & State_Enabled;
    const bool focus = option.state & State_HasFocus;
    const bool wrong = widget && widget->property("qasidError").toBool();
    const qreal width = focus ? m_theme.focusWidth() : 1;
    const QColor border = !enabled ? colors.line : wrong ? colors.danger : focus ? colors.accent : colors.fieldBorder;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(enabled ? colors.bgField : colors.bgSunken);
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), metrics::kRadiusMd, metrics::kRadiusMd);
    painter.restore();
}

void QasidStyle::drawCheck(QPainter &painter, const QStyleOption &option) const
{
    const ThemeColors &colors = m_theme.colors;
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & (State_On | State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = on ? (enabled ? colors.accent : colors.textDisabled) : (enabled ? colors.bgField : colors.bgSunken);
    painter.setPen(QPen(on ? fill : enabled ? colors.fieldBorder : colors.line, 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, metrics::kRadiusXs, metrics::kRadiusXs);
    if (option.state & State_NoChange)
        painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), colors.onAccent);
    else if (on)
        paintIcon(painter, "check"_L1, box.adjusted(1, 1, -1, -1), colors.onAccent);
    painter.restore();
}

void QasidStyle::drawRadio(QPainter &painter, const QStyleOption &option) const
{
    const ThemeColors &colors = m_theme.colors;
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = enabled ? colors.accent : colors.textDisabled;
    painter.setPen(QPen(on ? fill : enabled ? colors.fieldBorder : colors.line, 1.5));
    painter.setBrush(on ? fill : colors.bgField);
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.onAccent);
        painter.drawEllipse(circle.center(), 3.0, 3.0);
    }
    painter.restore();
}

void QasidStyle::drawPushButton(QPainter &painter, const QStyleOption &option) const
{
    const ThemeColors &colors = m_theme.colors;
    const bool enabled = option.state & State_Enabled;
    QColor fill = colors.bgField;
    if (enabled && (option.state & (State_Sunken | State_On)))
        fill = colors.bgSunken;
    else if (enabled && (option.state & State_MouseOver))
        fill = colors.rowHover;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? colors.lineStrong : colors.line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusMd, metrics::kRadiusMd);
    painter.restore();
}

void QasidStyle::drawCombo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget) const
{
    drawField(painter, option.rect, option, widget);
    const bool enabled = option.state & State_Enabled;
    const QRect arrow = visualRect(
        option.direction, option.rect, QRect(option.rect.right() - 25, option.rect.top() + (option.rect.height() - 16) / 2, 16, 16));
    paintIcon(painter, "chevron-down"_L1, arrow, enabled ? m_theme.colors.textSecondary : m_theme.colors.textDisabled);
}

namespace {

constexpr int kMenuPadding = 10;
constexpr int kMenuIcon = 18;
constexpr int kMenuIconGap = 10;
constexpr int kMenuKeysGap = 32;

QString captionOf(const QStyleOptionMenuItem &item)
{
    QString text = item.text.section(u'\t', 0, 0);
    text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    return text;
}

bool showsIconColumn(const QStyleOptionMenuItem &item)
{
    return item.maxIconWidth > 0 || item.menuHasCheckableItems;
}

} // namespace

QSize QasidStyle::menuItemSize(const QStyleOptionMenuItem &item) const
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {kMenuPadding, 9};
    const QFontMetrics fm(item.font);
    int width = 2 * kMenuPadding + fm.horizontalAdvance(captionOf(item));
    if (showsIconColumn(item))
        width += kMenuIcon + kMenuIconGap;
    const QString keys = item.text.section(u'\t', 1);
    if (!keys.isEmpty())
        width += kMenuKeysGap;
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += kMenuIcon + kMenuIconGap;
    return {width, m_theme.zoomed(metrics::kControl)};
}

void QasidStyle::drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item) const
{
    const ThemeColors &colors = m_theme.colors;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), 1), colors.line);
        return;
    }
    const bool enabled = item.state & State_Enabled;
    const QColor ink = enabled ? colors.text : colors.textDisabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (enabled && (item.state & State_Selected)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.rowHover);
        painter.drawRoundedRect(item.rect, metrics::kRadiusSm, metrics::kRadiusSm);
    }
    QRect rest = item.rect.adjusted(kMenuPadding, 0, -kMenuPadding, 0);
    const auto place = [&](const QRect &rect) { return visualRect(item.direction, item.rect, rect); };
    if (showsIconColumn(item)) {
        const QRect icon = place(QRect(rest.left(), rest.center().y() - kMenuIcon / 2 + 1, kMenuIcon, kMenuIcon));
        if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked)
            paintIcon(painter, "check"_L1, icon, colors.accent);
        else if (!item.icon.isNull())
            item.icon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        rest.setLeft(rest.left() + kMenuIcon + kMenuIconGap);
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rest.right() - 15, rest.center().y() - 7, 16, 16);
        paintIcon(painter, "chevron-right"_L1, place(arrow), colors.textTertiary, item.direction);
        rest.setRight(arrow.left() - kMenuIconGap);
    }
    painter.setFont(item.font);
    const int alignment = int(Qt::AlignVCenter | visualAlignment(item.direction, Qt::AlignLeft)) | Qt::TextSingleLine;
    painter.setPen(ink);
    drawWords(painter, place(rest), alignment, captionOf(item));
    const QString keys = item.text.section(u'\t', 1);
    if (!keys.isEmpty()) {
        painter.setPen(enabled ? colors.textTertiary : colors.textDisabled);
        painter.setFont(m_theme.font(TextStyle::Label, 400));
        drawWords(painter, place(rest), int(Qt::AlignVCenter | visualAlignment(item.direction, Qt::AlignRight)) | Qt::TextSingleLine, keys);
    }
    painter.restore();
}

void QasidStyle::drawScrollBar(QPainter &painter, const QStyleOptionSlider &option) const
{
    if (option.maximum <= option.minimum)
        return;
    const bool wide = (option.state & State_MouseOver) || (option.activeSubControls & SC_ScrollBarSlider);
    const qreal thickness = wide ? 8 : 5;
    QRectF thumb = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, nullptr);
    if (option.orientation == Qt::Vertical) {
        thumb.adjust(0, 2, 0, -2);
        thumb = QRectF(thumb.center().x() - thickness / 2, thumb.top(), thickness, thumb.height());
    } else {
        thumb.adjust(2, 0, -2, 0);
        thumb = QRectF(thumb.left(), thumb.center().y() - thickness / 2, thumb.width(), thickness);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors.scrollThumb);
    painter.drawRoundedRect(thumb, thickness / 2, thickness / 2);
    painter.restore();
}

} // namespace qasid
