#pragma once

#include "ui/models/threadmodel.h"
#include "ui/models/threadwords.h"
#include "ui/thread/rowpainter.h"
#include "ui/thread/threadmatches.h"
#include "ui/thread/threadrows.h"
#include "ui/thread/threadselection.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <QVariantAnimation>

class QMenu;

namespace qasid {

class Appearance;
class ActionStrip;
class LiveReply;

//! The messages of a conversation, painted. Asks the model for earlier messages before they are needed. What an agent does with a
//! message is told by signals; nothing is changed here.
//!
//! What is read stays in its place, to the pixel, whatever comes, goes or changes, unless the conversation is too short below or
//! above for that. Where the end of the conversation is in sight, that is its end. Elsewhere it is the top of one bubble, chosen whenever
//! somebody scrolls or moves the focus and kept while it is in sight: of the message with the keyboard's focus when it is seen whole, else
//! of the first one that begins in the upper half of the view; a message whose menu is opened stays itself. Where a message that
//! began further up fills that half, it is that one, and when another width or zoom breaks it anew, the part of it at the upper
//! edge stays there. When the message that stays is removed, the next one does.
class ThreadView : public QAbstractScrollArea {
    Q_OBJECT
public:
    //! `model` and `appearance` outlive the view.
    ThreadView(ThreadModel &model, Appearance &appearance, const Clock &clock, QWidget *parent);
    ~ThreadView() override;

    //! Names and formats of the conversation shown; before the model opens it.
    void setWords(ThreadWords words);
    const ThreadWords &words() const { return m_words; }
    void setButtonGlyphs(const ButtonGlyphs &glyphs); //!< the account's drawings for names of icons
    //! How much of a message's files has left; none when nothing is on its way.
    void setPercentSent(MessageId message, std::optional<int> percent);
    //! Where a received file is that is not on this computer.
    void setFileState(AttachmentId file, FileState state);
    //! What an AI agent has written so far at the end of this thread; none when none is writing.
    void setAiText(const std::optional<QString> &text);
    LiveReply *liveReply() const { return m_live; }
    void setCanQuote(bool can) { m_canQuote = can; } //!< the account can answer one message

    const ThreadModel &model() const { return m_model; }
    //! Where a row is in the viewport now.
    QRectF rowRect(int row) const;
    QRectF bubbleRect(int row) const;
    const RowLayout &rowLayout(int row) const { return m_rows.layout(row); }
    int firstVisibleRow() const;
    int lastVisibleRow() const;
    bool isAtEnd() const { return m_stick; }

    int focusedRow() const;
    void setFocusedRow(int row, Qt::FocusReason reason); //!< scrolls to it
    //! Scrolls so that the row is seen, and lets it shine for a moment.
    void showRow(int row, bool flash);
    void scrollToEnd();
    //! Words that were searched for are marked wherever they are; none marks nothing.
    void setSearchWords(const QStringList &words);
    //! Marks a match as the one that is looked at, without going there.
    void markMatch(MessageId message);
    //! The same, and brings its words into sight, unfolded and loaded with what stands around them where that is needed.
    void showMatch(MessageId message, qint64 orderKey);
    //! "Today" is another day than when the rows were laid out.
    void dayChanged() { refresh(); }
    void minutePassed(); //!< what waits for something may have waited long enough

    QString selectedText() const { return m_selection.text(); }
    //! A message as a screen reader says it.
    QString accessibleName(int row) const;
    //! The words of a message as they were written.
    QString messageText(int row) const;
    void copyRow(int row);
    //! Does what a press on `hit` of the row does.
    void activate(int row, const RowHit &hit);
    //! `at` is what the menu was asked for on: of many buttons, the one.
    void openMessageMenu(int row, const QPoint &globalPosition, const std::optional<RowHit> &at = {});
    void copyButton(int row, int button); //!< its address or data

    bool viewportEvent(QEvent *event) override;

Q_SIGNALS:
    void deliveryAction(qasid::MessageId message, qasid::ThreadWords::Action action);
    void fileActivated(qasid::MessageId message, int attachment, bool save);
    void fileWanted(qasid::MessageId message, int attachment); //!< it is to be fetched once more
    void cancelRequested(qasid::MessageId message); //!< its files are on their way and shall stop
    void answerRulesRequested(); //!< what presses are answered is to be edited
    void seen(int first, int last); //!< these rows are on the screen
    void quoteRequested(qasid::MessageId message);
    void stopAiRequested();
    void linkActivated(const QString &address);
    void sourceRequested(qasid::MessageId message, int button); //!< of the message with -1, else of one of its buttons
    void composerRequested(); //!< the agent wants to write
    void copied(); //!< something went to the clipboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int kPadBottom = 12;
    static constexpr int kPadTop = 46; //!< room for the day's pill above the first message
    static constexpr qreal kPillTop = 8;
    static constexpr qreal kPillHeight = 26;

    //! What stays where it is while all else changes: a place in a bubble.
    struct Anchor {
        MessageId message;
        qreal point = 0; //!< where that place is in the viewport
        qreal part = 0; //!< of the bubble's height, down to that place: 0 is where it begins
    };
    //! A message that is shown as soon as it is loaded.
    struct Reaching {
        MessageId message;
        ConversationId conversation;
        std::optional<qint64> orderKey; //!< where to load it, when that was not done yet
    };
    struct Target {
        int row = -1;
        std::optional<RowHit> hit;
        std::optional<TextBlock::Link> link;
        int linkBlock = -1;
        qsizetype linkAt = -1;
        QString tip;
        bool onText = false;
    };

    // Layout and scrolling: threadviewscroll.cpp.
    void refresh(); //!< the look or the width changed: everything is laid out anew
    void settle(); //!< lays out what is seen and puts the anchor back
    int settleFrom(int row);
    void updateRange();
    void rememberAnchor(); //!< of what is seen now
    void keepAnchor(); //!< or another one, when it is out of sight
    void applyAnchor();
    int rowToAnchor() const;
    Anchor anchorAt(int row) const; //!< its bubble's top, where it is now
    //! Of rows the model has removed and the view still has; answers whether another one was in sight.
    bool anchorNextTo(int first, int count);
    void layLive(); //!< the AI agent's growing answer has other words
    void placeLive();
    int anchorRow() const;
    qreal pointIn(int row, qreal part = 0) const;
    void placeAtOpening();
    int columnWidth() const;
    qreal columnLeft() const;
    qreal contentTop() const;
    qint64 contentHeight() const;
    qreal rowTop(int row) const;
    void loadMoreIfNear();
    void watchSending(int row);
    void tellNameChanged(int row); //!< to assistive tools

    // What is looked for: threadviewfind.cpp.
    void reachAround();
    void showReached();
    std::vector<MatchedPart> matchesIn(int row) const;
    void revealMatch(int row);
    void showPart(int row, const QRectF &part);

    // What the model tells.
    void onReset();
    void onInserted(int first, int count);
    void onChanged(int row);
    void onRemoved(int first, int count);

    // Painting.
    RowState stateOf(int row) const;
    void paintDayPill(QPainter &painter);
    QRectF dayPillRect(const QString &words) const;

    // Pointer and keys.
    int rowAt(qreal y) const;
    Target targetAt(const QPointF &point) const;
    std::optional<TextPlace> textPlaceAt(const QPointF &point) const;
    void hover(const QPointF &point);
    void updateStrip();
    void moveFocus(int by);
    bool handleLetter(int key, QKeyEvent *event);
    bool handleMove(QKeyEvent *event);
    void openFocusedMenu();
    void openLocation(const LocationContent &place);
    void showQuoted(int row);
    void lookUpQuoted(); //!< of what is seen
    bool canQuote(int row) const;
    void showLanguage(int row, int number); //!< of those the text is written in
    void addPartsTo(QMenu &menu, int row, const std::optional<RowHit> &at);
    void tellFocusToAssistiveTools();

    ThreadModel &m_model;
    Appearance &m_appearance;
    ThreadWords m_words;
    ButtonGlyphs m_glyphs;
    mutable ThreadRows m_rows;
    ThreadSelection m_selection;
    PictureCache m_pictures;
    ActionStrip *m_strip;
    QRectF m_pill; //!< where the day was painted last that floats, and which one
    std::optional<TimeMs> m_pillDay;
    LiveReply *m_live;
    int m_liveLaid = 0; //!< its height; 0 while nobody writes
    int m_liveHeight = 0; //!< the same with the gap above; 0 while it is not shown
    QScrollBar *m_overlayBar;
    QTimer m_stillThere; //!< runs while the view shows what was there before
    QVariantAnimation m_flash;
    MessageId m_flashing;
    Reaching m_reaching;
    ThreadMatches m_matches;
    std::optional<Anchor> m_anchor;
    bool m_stick = true;
    bool m_settling = false;
    bool m_canQuote = false;
    bool m_pressedOnText = false;
    Target m_hovered;
    Target m_pressed;
    MessageId m_focused;
    bool m_keyboardFocus = false;
};

} // namespace qasid
