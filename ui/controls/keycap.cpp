#include "ui/controls/keycap.h"

#include "ui/controls/textline.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace qasid {

namespace {

constexpr qreal kCapHeight = 19;
constexpr qreal kCapPadding = 6;

} // namespace

QSizeF keyCapSize(const Theme &theme, const QString &caption)
{
    const qreal height = theme.zoomed(kCapHeight);
    const qreal words = QFontMetricsF(theme.font(TextStyle::Caption, 500)).horizontalAdvance(caption);
    return {std::max(height, std::ceil(words) + 2 * kCapPadding), height};
}

void paintKeyCap(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &caption)
{
    painter.setPen(QPen(theme.highContrast ? theme.colors.text : theme.colors.lineStrong, 1));
    painter.setBrush(theme.colors.bgField);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusXs, metrics::kRadiusXs);
    paintTextLine(painter, rect, caption, theme.font(TextStyle::Caption, 500), theme.colors.textSecondary, Qt::LeftToRight, Qt::LeftToRight,
        Qt::AlignHCenter);
}

} // namespace qasid
