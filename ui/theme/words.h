#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace qasid {

//! QPainter::drawText() for words of the interface: the text keeps its own direction, whatever the layout's ("99+" and "1 not
//! sent" stay so in a right-to-left window). `flags` align physically: mirror them before (QStyle::visualAlignment).
void drawWords(QPainter &painter, const QRectF &rect, int flags, const QString &text);

//! One line of words around `centre`, in the painter's font times `scale`.
void drawScaledWords(QPainter &painter, const QPointF &centre, qreal scale, const QString &text);

//! A letter or two with their ink in the middle of `rect`, as on marks and avatars: an Arabic letter stands elsewhere on its line
//! than a capital.
void drawLetters(QPainter &painter, const QRectF &rect, const QString &text);

} // namespace qasid
