#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QRectF>

namespace qasid {

// Small drawings shared by widgets and by delegates that paint rows. Rectangles are physical: mirror them before.

enum class BadgeKind { Unread, Muted, Danger };
enum class TagKind { Neutral, Danger, Warning, Info, Accent };
enum class AccountStatus { Receiving, Attention, Offline, None };

//! Size of a badge with this text, 20 high in rows and 17 on the rail.
QSize badgeSize(const Theme &theme, const QString &text, int height);
void paintBadge(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text, BadgeKind kind);

//! Size of a tag: 18 high in lists, 22 in the panel.
QSize tagSize(const Theme &theme, const QString &text, bool withIcon, int height);
void paintTag(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text, QLatin1StringView icon, TagKind kind,
    Qt::LayoutDirection direction);

//! The dot, ring or bar at the lower trailing corner of an account's tile, with a rim in the ground's colour.
void paintAccountStatus(
    QPainter &painter, const Theme &theme, const QRectF &tile, AccountStatus status, const QColor &ground, Qt::LayoutDirection direction);

//! A turning arc; `phase` from 0 to 1 is one turn.
void paintSpinner(QPainter &painter, const QRectF &rect, const QColor &color, qreal phase);

//! A soft shadow of a rounded panel that floats, drawn around `panel`.
void paintShadow(QPainter &painter, const Theme &theme, const QRectF &panel, qreal radius, qreal blur, qreal dy);

} // namespace qasid
