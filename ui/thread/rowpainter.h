#pragma once

#include "ui/thread/picturecache.h"
#include "ui/thread/rowlayout.h"

class QPainter;

namespace qasid {

//! Selected part of a block of a row, in places of its original text.
struct SelectedPart {
    int block = 0;
    qsizetype from = 0;
    qsizetype to = 0;
};

//! Words in a block of a row that were searched for.
struct MatchedPart {
    int block = 0;
    std::vector<TextRange> ranges;
};

//! What changes in a row without a new layout.
struct RowState {
    std::vector<SelectedPart> selected;
    std::vector<MatchedPart> matched;
    bool currentMatch = false; //!< its message is the match that is looked at
    std::optional<RowHit> hovered;
    int linkBlock = -1; //!< block with the link under the pointer
    qsizetype linkAt = -1;
    bool focused = false; //!< by keyboard
    qreal flash = 0; //!< 0 to 1: how strongly the row shines after a jump to it
};

//! Paints a row that was laid out; the painter stands at the row's top leading corner of the column.
void paintRow(QPainter &painter, const RowLayout &row, const RowState &state, const Theme &theme, Qt::LayoutDirection direction,
    PictureCache &pictures);

} // namespace qasid
