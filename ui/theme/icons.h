#pragma once

#include <QColor>
#include <QLatin1StringView>
#include <QPainterPath>

class QPainter;

namespace qasid {

// Icons are the drawings of resources/icons, turned into path data at build time and named as their files ("check-circle").

//! The outline on the 24 grid, to be stroked with round caps and joins; empty for an unknown name.
const QPainterPath &iconPath(QLatin1StringView name);
//! Whether the drawing is flipped in right-to-left layouts.
bool iconIsMirrored(QLatin1StringView name);

//! Strokes an icon into `rect` (square) in one colour: 1.75 wide on the 24 grid, 2 at 14 px and less. Mirrors it when the
//! painter's widget is laid out right to left and the icon asks for it.
void paintIcon(
    QPainter &painter, QLatin1StringView name, const QRectF &rect, const QColor &color, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace qasid
