#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace qasid {

//! Plain words in lines of the height that their style has (DESIGN.md 2: by the script of each paragraph, never by the faces it
//! falls back to), each paragraph in its own direction, or in that of the interface when it has no strong letter.
class WordLines {
public:
    enum class Wrap { Never, AtWords };

    //! Within `width`: wrapped, or one line for each paragraph, cut at its end where it is too long.
    WordLines(const QString &text, const Theme &theme, TextStyle style, const QFont &font, qreal width, Wrap wrap, Qt::LayoutDirection ui);

    qreal naturalWidth() const { return m_naturalWidth; }
    int height() const { return m_height; }
    //! Into `rect`; the alignment is the visual one (left is left).
    void paint(QPainter &painter, const QRectF &rect, Qt::Alignment alignment) const;

private:
    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    qreal m_naturalWidth = 0;
    int m_height = 0;
};

} // namespace qasid
