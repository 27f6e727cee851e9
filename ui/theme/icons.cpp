#include "ui/theme/icons.h"

#include "ui/theme/icondata.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

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

//! Draws at whatever size and pixel ratio it is asked for; the icon's colours never turn grey by themselves.
class PathIconEngine : public QIconEngine {
public:
    PathIconEngine(QLatin1StringView name, const QColor &color, Qt::LayoutDirection direction)
        : m_name(name)
        , m_color(color)
        , m_direction(direction)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintIcon(*painter, m_name, square, m_color, m_direction);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QString key = u"qasid-icon/%1/%2/%3/%4/%5/%6"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(m_color.rgba())
                                .arg(int(m_direction))
                                .arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(scale, scale); // so that the stroke is chosen by the logical size
        paint(&painter, QRect(QPoint(0, 0), size / scale), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PathIconEngine(*this); }

private:
    QLatin1StringView m_name;
    QColor m_color;
    Qt::LayoutDirection m_direction;
};

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

QIcon makeIcon(QLatin1StringView name, const QColor &color, Qt::LayoutDirection direction)
{
    // The engine keeps the name of the generated table, which lives as long as the program.
    const IconData *icon = find(name);
    return icon ? QIcon(new PathIconEngine(QLatin1StringView(icon->name), color, direction)) : QIcon();
}

} // namespace qasid
