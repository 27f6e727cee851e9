#include "ui/controls/paint.h"

#include "ui/theme/icons.h"
#include "ui/theme/words.h"

#include <QFontMetrics>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr qreal kTagPadding = 6;
constexpr int kTagIcon = 11;
constexpr int kTagIconGap = 3;
constexpr int kPanelTag = 22;
constexpr qreal kTagRadius = 5;
constexpr qreal kStatusSize = 9;
constexpr qreal kStatusRim = 2;

//! The digits of a badge are those of a label, made smaller: to look a font up for each size takes milliseconds.
QFont badgeFont(const Theme &theme)
{
    return theme.font(TextStyle::Label, 600);
}

qreal badgeScale(const Theme &theme, int height)
{
    const int pixels = theme.font(TextStyle::Caption).pixelSize() - (height < 20 ? 1 : 0);
    return pixels / qreal(badgeFont(theme).pixelSize());
}

QFont tagFont(const Theme &theme, int height)
{
    return height >= kPanelTag ? theme.font(TextStyle::Label) : theme.font(TextStyle::Caption, 500);
}

std::pair<QColor, QColor> tagColors(const ThemeColors &colors, TagKind kind)
{
    switch (kind) {
    case TagKind::Danger:
        return {colors.dangerSoft, colors.onDangerSoft};
    case TagKind::Warning:
        return {colors.warningSoft, colors.onWarningSoft};
    case TagKind::Info:
        return {colors.infoSoft, colors.onInfoSoft};
    case TagKind::Accent:
        return {colors.accentSoft, colors.onAccentSoft};
    case TagKind::Neutral:
        break;
    }
    return {colors.bgSunken, colors.textSecondary};
}

} // namespace

QSize badgeSize(const Theme &theme, const QString &text, int height)
{
    const int side = theme.zoomed(height);
    const qreal digits = QFontMetricsF(badgeFont(theme)).horizontalAdvance(text) * badgeScale(theme, height);
    return {std::max(side, qRound(digits) + (height >= 20 ? 12 : 8)), side};
}

void paintBadge(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text, BadgeKind kind)
{
    const ThemeColors &colors = theme.colors;
    const QColor fill = kind == BadgeKind::Unread ? colors.badge : kind == BadgeKind::Danger ? colors.danger : colors.badgeMuted;
    const QColor ink = kind == BadgeKind::Unread ? colors.onBadge : kind == BadgeKind::Danger ? colors.onDanger : colors.onBadgeMuted;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(ink);
    painter.setFont(badgeFont(theme));
    drawScaledWords(painter, rect.center(), badgeScale(theme, int(rect.height() / theme.zoom + 0.5)), text);
    painter.restore();
}

QSize tagSize(const Theme &theme, const QString &text, bool withIcon, int height)
{
    const int words = QFontMetrics(tagFont(theme, height)).horizontalAdvance(text);
    return {words + int(2 * kTagPadding) + (withIcon ? kTagIcon + kTagIconGap - 1 : 0), theme.zoomed(height)};
}

void paintTag(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text, QLatin1StringView icon, TagKind kind,
    Qt::LayoutDirection direction)
{
    const auto [fill, ink] = tagColors(theme.colors, kind);
    const bool rtl = direction == Qt::RightToLeft;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.highContrast ? QPen(ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, kTagRadius, kTagRadius);
    // The glyph is narrower than a letter's side: the end beside the words takes one pixel less.
    const qreal end = icon.isEmpty() ? kTagPadding : kTagPadding - 1;
    QRectF words = rect.adjusted(rtl ? end : kTagPadding, 0, rtl ? -kTagPadding : -end, 0);
    if (!icon.isEmpty()) {
        QRectF glyph(0, 0, kTagIcon, kTagIcon);
        glyph.moveCenter({rtl ? words.right() - kTagIcon / 2.0 : words.left() + kTagIcon / 2.0, rect.center().y()});
        paintIcon(painter, icon, glyph, ink, direction);
        words.adjust(rtl ? 0 : kTagIcon + kTagIconGap, 0, rtl ? -kTagIcon - kTagIconGap : 0, 0);
    }
    painter.setPen(ink);
    painter.setFont(tagFont(theme, int(rect.height() / theme.zoom + 0.5)));
    drawWords(painter, words, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void paintAccountStatus(
    QPainter &painter, const Theme &theme, const QRectF &tile, AccountStatus status, const QColor &ground, Qt::LayoutDirection direction)
{
    if (status == AccountStatus::None)
        return;
    const ThemeColors &colors = theme.colors;
    const qreal inset = 2.5;
    const QPointF centre(direction == Qt::RightToLeft ? tile.left() + inset : tile.right() - inset, tile.bottom() - inset);
    const qreal radius = kStatusSize / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(centre, radius + kStatusRim, radius + kStatusRim);
    if (status == AccountStatus::Attention) {
        painter.setPen(QPen(colors.statusAttention, 2));
        painter.drawEllipse(centre, radius - 1, radius - 1);
    } else {
        painter.setBrush(status == AccountStatus::Receiving ? colors.success : colors.danger);
        painter.drawEllipse(centre, radius, radius);
        if (status == AccountStatus::Offline)
            painter.fillRect(QRectF(centre.x() - 2.5, centre.y() - 0.9, 5, 1.8), ground);
    }
    painter.restore();
}

void paintSpinner(QPainter &painter, const QRectF &rect, const QColor &color, qreal phase)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(rect.adjusted(2, 2, -2, -2), int(-phase * 360 * 16), 270 * 16);
    painter.restore();
}

void paintShadow(QPainter &painter, const Theme &theme, const QRectF &panel, qreal radius, qreal blur, qreal dy)
{
    // Outlines around each other, each adding a little: the darkness then falls off as the sum of what is left, near enough to
    // a Gaussian of half the blur for a panel that does not move.
    const int steps = int(blur);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor color = theme.colors.shadow;
    for (int i = steps; i > 0; --i) {
        const qreal grow = i - steps / 2.0;
        const qreal share = 1 - std::abs(grow) / (steps / 2.0); // most of it around the edge itself
        color.setAlphaF(float(theme.colors.shadow.alphaF() * share * 2 / steps));
        painter.setBrush(color);
        const qreal corner = std::max(0.0, radius + grow);
        painter.drawRoundedRect(panel.adjusted(-grow, dy - grow, grow, dy + grow), corner, corner);
    }
    painter.restore();
}

} // namespace qasid
