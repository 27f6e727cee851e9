#pragma once

#include "ui/models/bidi.h"
#include "ui/models/searchrow.h"
#include "ui/theme/theme.h"

#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace qasid {

//! An excerpt in at most so many lines, in its own direction and aligned to its own start, cut at its logical end; words that were found
//! are marked. Ids and numbers keep their order. For painting only.
class ExcerptLayout {
public:
    //! In lines of the height of the body style. `excerpt` is copied.
    ExcerptLayout(const SearchExcerpt &excerpt, const QFont &font, const QColor &ink, qreal width, int lines);

    qreal naturalWidth() const; //!< of the longest line

    //! The middle of the first line is at `middle`, the others follow at `lineHeight`; `left` is where the width begins.
    void paint(QPainter &painter, const Theme &theme, qreal left, qreal middle, qreal lineHeight) const;

private:
    void layOut(const QString &text);
    void cutAfter(int lines);

    Qt::LayoutDirection m_direction;
    QColor m_ink;
    qreal m_width;
    bidi::DisplayText m_display;
    std::vector<TextRange> m_matches; //!< in what is drawn
    QTextLayout m_layout;
};

} // namespace qasid
