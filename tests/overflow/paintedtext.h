#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace qasid::test {

//! A run of text as a widget paints it: one font, one direction, one line.
struct PaintedText {
    QString text;
    QRectF ink; //!< where its letters are, in the widget's coordinates
    QRectF clip; //!< what the painter lets through; null for everything
};

//! Everything that `widget` writes when it paints itself, its children not included, in the order of painting. What it paints from a
//! pixmap is not seen.
std::vector<PaintedText> paintedText(QWidget &widget);

} // namespace qasid::test
