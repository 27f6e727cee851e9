#include "ui/controls/accounttile.h"

#include "ui/theme/avatar.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"

namespace qasid {

namespace {

constexpr int kTile = 30;

} // namespace

AccountTile::AccountTile(Appearance &appearance, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRing(this, metrics::kRadiusRow);
}

void AccountTile::setAccount(const QString &letter, const QColor &color, AccountStatus status, const QString &name)
{
    m_letter = letter;
    m_color = color;
    m_status = status;
    setName(name);
    update();
}

void AccountTile::setItemHeight(int height)
{
    m_height = height;
    updateGeometry();
}

void AccountTile::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colors.bgRail;
    if (isChecked() || isHovered()) {
        ground = isChecked() ? colors.bgThread : colors.rowHover;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), metrics::kRadiusRow, metrics::kRadiusRow);
    }
    QRectF tile(0, 0, kTile, kTile);
    tile.moveCenter(QRectF(rect()).center());
    paintAccountMark(painter, theme(), tile, m_letter, m_color);
    paintAccountStatus(painter, theme(), tile, m_status, ground, layoutDirection());
}

} // namespace qasid
