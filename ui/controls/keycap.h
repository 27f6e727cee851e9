#pragma once

#include "ui/controls/themed.h"

#include <QRectF>
#include <QSizeF>

namespace qasid {

//! What a key with this caption measures.
QSizeF keyCapSize(const Theme &theme, const QString &caption);
//! A key as it is drawn beside what it does.
void paintKeyCap(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &caption);

} // namespace qasid
