#include "ui/search/searchshapes.h"

#include "ui/search/searchrowlayout.h"
#include "ui/theme/metrics.h"

#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

namespace qasid {

SearchShapes::SearchShapes(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_shapes = true;
        update();
    });
    setAccessibleName(tr("Searching"));
}

void SearchShapes::showEvent(QShowEvent *)
{
    m_shapes = false;
    m_delay.start();
}

void SearchShapes::hideEvent(QHideEvent *)
{
    m_delay.stop();
}

void SearchShapes::paintEvent(QPaintEvent *)
{
    if (!m_shapes)
        return;
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.bgSunken);
    const SearchRowFonts fonts(theme);
    const int rowHeight = searchRowHeight(theme);
    for (int y = 0; y < height(); y += rowHeight) {
        const SearchRowLayout layout = layOutSearchRow({}, QRectF(0, y, width(), rowHeight), theme, fonts, layoutDirection());
        painter.drawEllipse(layout.avatar);
        for (const QRectF &line : {layout.name, layout.text})
            painter.drawRoundedRect(line.adjusted(0, 6, 0, -6), metrics::kRadiusXs, metrics::kRadiusXs);
    }
}

} // namespace qasid
