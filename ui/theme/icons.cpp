#include "ui/theme/icons.h"

#include "ui/theme/icondata.h"

#include <QHash>
#include <QPainter>

#include <algorithm>
#include <span>

namespace qasid {

namespace {

constexpr qreal kGrid = 24;
constexpr qreal kStroke = 1.75;
constexpr qreal kSmallStroke = 2;
constexpr qreal kSmallSize = 14;

const IconData *find(QLatin1StringView name)
{
    const std::span icons(kIcons, kIconCount);
    const auto before = [](const IconData &icon, QLatin1StringView wanted) { return QLatin1StringView(icon.name) < wanted; };
    const auto it = std::lower_bound(icons.begin(), icons.end(), name, before);
    return it != icons.end() && QLatin1StringView(it->name) == name ? &*it : nullptr;
}

QPainterPath build(const IconData &icon)
{
    QPainterPath path;
    const double *at = kIconPoints + icon.at;
    for (const char *operation = icon.operations; *operation; ++operation) {
        switch (*operation) {
        case 'M':
            path.moveTo(at[0], at[1]);
            at += 2;
            break;
        case 'L':
            path.lineTo(at[0], at[1]);
            at += 2;
            break;
        case 'C':
            path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            at += 6;
            break;
        default:
            path.closeSubpath();
        }
    }
    return path;
}

} // namespace

const QPainterPath &iconPath(QLatin1StringView name)
{
    static const QPainterPath none;
    static QHash<const IconData *, QPainterPath> paths;
    const IconData *icon = find(name);
    if (!icon)
        return none;
    auto it = paths.find(icon);
    if (it == paths.end())
        it = paths.insert(icon, build(*icon));
    return *it;
}

bool iconIsMirrored(QLatin1StringView name)
{
    const IconData *icon = find(name);
    return icon && icon->mirrored;
}

void paintIcon(QPainter &painter, QLatin1StringView name, const QRectF &rect, const QColor &color, Qt::LayoutDirection direction)
{
    const QPainterPath &path = iconPath(name);
    if (path.isEmpty() || rect.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / kGrid, rect.height() / kGrid);
    if (direction == Qt::RightToLeft && iconIsMirrored(name)) {
        painter.translate(kGrid, 0);
        painter.scale(-1, 1);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, rect.width() <= kSmallSize ? kSmallStroke : kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace qasid
