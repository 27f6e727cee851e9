#pragma once

#include "core/model/searchtext.h"
#include "ui/models/bidi.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QPainter;
class QTextLayout;

namespace qasid {

//! What a text looks like before it is laid out.
struct TextSpec {
    QString text;
    TextStyle style = TextStyle::Message;
    int weight = 400;
    QColor color;
    QColor linkColor; //!< addresses in it; not valid for text without links
    bool selectable = false;
    int maxLines = 0; //!< 0 for all; the last one is elided at its logical end
};

//! What is marked in a text while it is drawn, in places of the original.
struct TextMarks {
    qsizetype selectedFrom = 0, selectedTo = 0; //!< the selected part, empty for none
    qsizetype hoveredLink = -1; //!< place of a link that is underlined, -1 for none
    std::vector<TextRange> matches; //!< words that were searched for, whole clusters, in order
    bool currentMatch = false; //!< they are of the match that is looked at
};

//! Paragraphs of one style in a box: one QTextLayout each, every one in its own direction and aligned to its own start, with
//! the line height of its script. Positions are places in the original text.
class TextBlock {
public:
    struct Link {
        bidi::Token::Kind kind = bidi::Token::Kind::Link;
        QString text; //!< as written in the message
    };

    //! Breaks the text at `width`. `ui` is the direction of a paragraph without strong characters.
    TextBlock(const TextSpec &spec, const Theme &theme, qreal width, Qt::LayoutDirection ui);
    ~TextBlock();
    TextBlock(TextBlock &&) noexcept;
    TextBlock &operator=(TextBlock &&) noexcept;

    qreal naturalWidth() const { return m_naturalWidth; } //!< of the longest line, rounded up
    qreal height() const { return m_height; }
    qreal lastLineWidth() const;
    qreal lastBaseline() const; //!< from the top of the block
    qreal firstBaseline() const;
    Qt::LayoutDirection lastDirection() const;
    int lineCount() const;

    //! Puts the block into its place; the box is at least as wide as naturalWidth().
    void setRect(const QRectF &rect);
    const QRectF &rect() const { return m_rect; }
    void translate(const QPointF &by) { m_rect.translate(by); }

    bool isSelectable() const { return m_spec.selectable; }
    const QString &text() const { return m_spec.text; }

    void draw(QPainter &painter, const Theme &theme, const TextMarks &marks = {}) const;
    //! Where the first line of a part of the text is; null when it is not drawn.
    QRectF rectOf(const TextRange &part) const;

    qsizetype positionAt(const QPointF &point) const; //!< the nearest one
    std::optional<Link> linkAt(const QPointF &point, qsizetype *position = nullptr) const;
    //! The word around a position, for a double click.
    std::pair<qsizetype, qsizetype> wordAt(qsizetype position) const;

private:
    struct Paragraph;
    void layParagraph(Paragraph &paragraph, const Theme &theme, qreal width, int linesLeft);
    const Paragraph *paragraphAt(qreal y) const;
    void drawParagraph(QPainter &painter, const Theme &theme, const Paragraph &paragraph, const TextMarks &marks) const;

    TextSpec m_spec;
    std::vector<std::unique_ptr<Paragraph>> m_paragraphs;
    QRectF m_rect;
    qreal m_naturalWidth = 0;
    qreal m_height = 0;
};

} // namespace qasid
