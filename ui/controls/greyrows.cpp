#include "ui/controls/greyrows.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

namespace qasid {

GreyRows::GreyRows(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shown = true;
        update();
    });
}

void GreyRows::showEvent(QShowEvent *)
{
    m_shown = false;
    m_delay.start();
}

void GreyRows::hideEvent(QHideEvent *)
{
    m_delay.stop();
}

void GreyRows::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.bgSunken);
    const int step = rowHeight(theme);
    for (int y = 0; y < height(); y += step) {
        const Shapes shapes = shapesOf(QRectF(0, y, width(), step), theme);
        painter.drawEllipse(shapes.avatar);
        for (const QRectF &line : shapes.lines)
            painter.drawRoundedRect(line.adjusted(0, 6, 0, -6), metrics::kRadiusXs, metrics::kRadiusXs);
    }
}

} // namespace qasid
