#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace qasid {

//! QPainter::drawText() for words of the interface: the text keeps its own direction, whatever the layout's ("99+" and "1 not
//! sent" stay so in a right-to-left window). `flags` align physically: mirror them before (QStyle::visualAlignment).
void drawWords(QPainter &painter, const QRectF &rect, int flags, const QString &text);

} // namespace qasid
