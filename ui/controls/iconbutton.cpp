#include "ui/controls/iconbutton.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace qasid {

IconButton::IconButton(Appearance &appearance, QLatin1StringView icon, const QString &name, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_icon(icon)
{
    setName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRing(this, metrics::kRadiusMd);
}

void IconButton::setIconName(QLatin1StringView icon)
{
    m_icon = icon;
    update();
}

void IconButton::setSides(int button, int icon)
{
    m_side = button;
    m_iconSide = icon;
    updateGeometry();
}

QSize IconButton::sizeHint() const
{
    return {m_side, m_side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = colors.textSecondary;
    if (isChecked()) {
        painter.setBrush(colors.accentSoft);
        ink = colors.onAccentSoft;
    } else if (isEnabled() && isDown()) {
        painter.setBrush(colors.line);
    } else if (isHovered()) {
        painter.setBrush(colors.rowHover);
    }
    if (!isEnabled())
        ink = colors.textDisabled;
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect(), metrics::kRadiusMd, metrics::kRadiusMd);
    QRectF place(0, 0, m_iconSide, m_iconSide);
    place.moveCenter(QRectF(rect()).center());
    paintIcon(painter, m_icon, place, ink, layoutDirection());
}

} // namespace qasid
