#include "ui/shell/railbutton.h"

#include "ui/models/enumeration.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace qasid {

namespace {

constexpr int kBadge = 17;
constexpr qreal kBadgeZoom = 1.2; //!< more would cover the icon, which does not grow with the text

} // namespace

RailButton::RailButton(Appearance &appearance, QLatin1StringView icon, const QString &name, QWidget *parent)
    : ControlButton(appearance, parent)
    , m_icon(icon)
    , m_name(name)
{
    setName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRing(this, metrics::kRadiusRow);
}

void RailButton::setBadge(const QString &text, BadgeKind kind, const QString &spoken)
{
    m_badge = text;
    m_badgeKind = kind;
    setAccessibleName(spoken.isEmpty() ? m_name : enumeration({m_name, spoken}));
    update();
}

void RailButton::setItemHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize RailButton::sizeHint() const
{
    return {metrics::kRailItem, m_height};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = isEnabled() ? colors.textSecondary : colors.textDisabled;
    if (isChecked()) {
        painter.setPen(QPen(colors.line, 1));
        painter.setBrush(colors.bgThread);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusRow, metrics::kRadiusRow);
        ink = colors.accent;
    } else if (isHovered() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? colors.lineStrong : colors.line);
        painter.drawRoundedRect(rect(), metrics::kRadiusRow, metrics::kRadiusRow);
    }
    QRectF icon(0, 0, metrics::kRailIcon, metrics::kRailIcon);
    icon.moveCenter(QRectF(rect()).center());
    paintIcon(painter, m_icon, icon, ink, layoutDirection());
    if (m_badge.isEmpty())
        return;
    Theme look = theme();
    look.zoom = std::min(look.zoom, kBadgeZoom);
    const QSize size = badgeSize(look, m_badge, kBadge);
    const int x = isRightToLeft() ? 1 : width() - 1 - size.width();
    paintBadge(painter, look, QRectF(QPointF(x, std::min(3.0, (height() - 36) / 2.0)), size), m_badge, m_badgeKind);
}

} // namespace qasid
