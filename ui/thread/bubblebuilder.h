#pragma once

#include "ui/thread/messagelayout.h"

#include <functional>

namespace qasid {

//! One thing in a bubble, from top to bottom. It says how wide it would like to be and is placed once the bubble's width is known.
struct Piece {
    qreal naturalWidth = 0;
    qreal height = 0;
    qreal gapAbove = 0;
    qreal gapBelow = 0; //!< to time and state on a line of their own
    //! Where time and state can stand beside its last line: the width in use there and the baseline from the top of the piece.
    //! Absent: they take a line of their own.
    struct Tail {
        qreal used = 0;
        qreal baseline = 0;
    };
    std::optional<Tail> tail;
    bool passes = false; //!< an earlier piece may offer its tail instead
    bool bleeds = false; //!< spans the bubble without its padding (a divider)
    std::function<void(RowLayout &, const QRectF &)> place;
};

//! The pieces of one bubble, collected by kind of content.
class BubbleBuilder {
public:
    BubbleBuilder(const Message &message, const RowContext &context, const LayoutFrame &frame);

    //! Collects the pieces of the message's content.
    void addContent();
    std::vector<Piece> &pieces() { return m_pieces; }
    bool tightCard() const { return m_tightCard; } //!< a card fills the bubble: padding 7 on all sides

    //! Time and state glyph as they stand at the end of a line.
    struct Stamp {
        QString time;
        QLatin1StringView glyph;
        QColor color; //!< of the glyph
        qreal width = 0;
        QString tag; //!< languages, in a box before the time; empty for none
        qreal tagWidth = 0;
    };
    const Stamp &stamp() const { return m_stamp; }
    void placeStamp(RowLayout &row, qreal end, qreal baseline) const;
    void placeLanguageHits(RowLayout &row, const QRectF &tag) const;

    qreal contentWidth() const { return m_contentWidth; } //!< the most a piece may take
    bool isOut() const; //!< on our side
    QColor ink() const; //!< of words on the bubble
    QColor meta() const; //!< of lesser words

private:
    void addQuote();
    void addAttachments();
    void addPicture(const Attachment &attachment, int index, const QSizeF &size);
    void addFile(const Attachment &attachment, int index);
    void addProgress(int percent);
    QSizeF shownSize(const Attachment &attachment) const; //!< of a picture; empty when it is shown as a file
    FileState stateOf(int attachment) const;
    //! Words of the message, selectable, with links.
    Piece &addWords(const QString &text, TextStyle style, int weight, const QColor &color, qreal indent = 0);
    void addTextContent(const TextContent &content);
    void addText(const QString &words);
    void addFlags();
    static void hug(Piece &piece);
    void addLocation(const LocationContent &location);
    void addListMenu(const ListMenuContent &menu);
    void addListRows(const ListMenuContent &menu);
    void addChoice(const ChoiceContent &choice);
    void addPress(const PressContent &press);
    void addContact(const ContactCard &card);
    void addStrip(
        QLatin1StringView icon, const QString &words, const QString &lesser, QLatin1StringView trailing, std::optional<RowHit> hit);
    void addUnsupported();
    void addNote(const QString &text);
    void makeStamp();
    TextBlock tagBlock(const QString &words) const;
    void placeTag(RowLayout &row, TextBlock &&words, const QRectF &rect) const;
    TextBlock text(const QString &text, TextStyle style, int weight, const QColor &color, qreal width, int maxLines = 0) const;
    Piece &add(Piece piece);

    const Message &m_message;
    const RowContext &m_context;
    const LayoutFrame &m_frame;
    std::vector<Piece> m_pieces;
    ShownText m_shown; //!< of a text
    Stamp m_stamp;
    qreal m_contentWidth = 0;
    bool m_tightCard = false;
};

} // namespace qasid
