#pragma once

#include "ui/models/searchrow.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

namespace qasid {

//! Fonts of a row of results, made once for many rows.
struct SearchRowFonts {
    explicit SearchRowFonts(const Theme &theme);

    QFont name, time, text, source;
};

//! Where the parts of a row of results are: worked out in leading and trailing terms and mirrored at the end.
struct SearchRowLayout {
    QRectF box; //!< the rounded ground; rows sit 3 px apart
    QRectF avatar;
    QRectF mark; //!< the account's
    QRectF name;
    QRectF time;
    QRectF text; //!< one or two lines
    QRectF source; //!< null in compact rows
    QRectF count;
    int lines = 2;
};

//! With the gap below it.
int searchRowHeight(const Theme &theme);
qreal searchLineHeight(const Theme &theme);

SearchRowLayout layOutSearchRow(
    const SearchRow &row, const QRectF &cell, const Theme &theme, const SearchRowFonts &fonts, Qt::LayoutDirection direction);

} // namespace qasid
