#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace qasid {

//! Paints one line of text in its own direction, at the leading edge (by `layoutDirection`) of `rect` or where `alignment` says
//! in leading and trailing terms, vertically centred on its letters; too long a text is cut at its logical end with an
//! ellipsis. Phone numbers and ids keep their order when they are isolated in `text`. `formats` mark parts of it. Answers the width
//! that was painted.
qreal paintTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::LayoutDirection textDirection, Qt::LayoutDirection layoutDirection, Qt::Alignment alignment = Qt::AlignLeading,
    const QList<QTextLayout::FormatRange> &formats = {});

} // namespace qasid
