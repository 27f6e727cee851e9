#include "ui/controls/sunkenbox.h"

#include "ui/theme/metrics.h"

#include <QPainter>

namespace qasid {

SunkenBox::SunkenBox(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    followAppearance(appearance, this);
}

void SunkenBox::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_appearance.theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(colors.bgList);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusLg, metrics::kRadiusLg);
}

} // namespace qasid
