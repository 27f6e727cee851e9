#pragma once

#include "core/model/searchtext.h"
#include "ui/theme/theme.h"

#include <QTextLayout>

#include <vector>

class QPainter;

namespace qasid {

//! Words that were searched for, in one text: places of the text that a QTextLayout draws, whole grapheme clusters.
struct MatchMarks {
    std::vector<TextRange> ranges;
    bool current = false; //!< they are of the match that is looked at
};

//! Rounded grounds under the marked words (DESIGN.md section 5.5), for a layout that is drawn at `at`; before the layout itself. They are
//! as high as the letters of `font`.
void paintMatchGrounds(
    QPainter &painter, const QTextLayout &layout, const QPointF &at, const MatchMarks &marks, const QFont &font, const Theme &theme);

//! The ink of the marked words, as selections of QTextLayout::draw(): letters that are joined stay joined.
QList<QTextLayout::FormatRange> matchFormats(const MatchMarks &marks, const Theme &theme);

//! Where a part of the layout's text is seen: a rectangle for each line and each change of direction in it, as high as the line, in
//! coordinates of the layout.
std::vector<QRectF> rangeRects(const QTextLayout &layout, const TextRange &range);

} // namespace qasid
