#pragma once

#include "ui/models/threadmodel.h"
#include "ui/thread/heightindex.h"
#include "ui/thread/messagelayout.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace qasid {

//! The rows of a thread: what each looks like where it stands, layouts of those that were seen lately, and heights of all,
//! estimated for what was not seen. Its cost follows the screen, not the conversation.
class ThreadRows {
public:
    explicit ThreadRows(const ThreadModel &model);

    //! What rows are laid out for; forgets all layouts. `theme` and `words` outlive the next call.
    void setFrame(const Theme &theme, const ThreadWords &words, int column, Qt::LayoutDirection direction, const ButtonGlyphs &glyphs = {});

    const RowLayout &layout(int row); //!< laid out now if it was not
    //! Lays the row out if needed; answers whether its height is another one now.
    bool settle(int row);
    bool isSettled(int row) const; //!< its height is the one of its layout, and nothing around it changed since
    const HeightIndex &heights() const { return m_heights; }
    RowContext context(int row) const;
    QDate day(int row) const; //!< of the message, or of the nearest one before it with a time

    // What the model tells.
    void reset();
    void inserted(int first, int count);
    void changed(int row);
    void removed(int first, int count);

    void setExpanded(MessageId message, bool expanded);
    bool isExpanded(MessageId message) const { return m_expanded.contains(message); }
    void setSendingShown(MessageId message);
    //! Of a text in several languages, the one that is read; empty for the interface's.
    void setLanguage(MessageId message, const QString &language);
    //! An AI agent is writing at the end: nothing has to be said of what it was asked.
    void setAiWriting(bool writing);
    void timePassed() { ++m_version; } //!< what is said in words of now may be another
    //! How much of a message's files has left; none when nothing is on its way. Answers whether that looks different.
    bool setPercentSent(MessageId message, std::optional<int> percent);
    //! Where a received file is that is not on this computer.
    void setFileState(AttachmentId file, FileState state);

    //! The message a reply, a choice or a press answers; -1 when it is not loaded.
    int quotedRow(int row) const;

private:
    struct Entry {
        RowContext context;
        RowLayout layout;
        int revision = 0;
        quint64 version = 0; //!< of the rows when its context was last looked at
        quint64 used = 0;
    };
    Entry &entry(int row);
    bool joins(int row) const;
    int waitingAt(int row) const;
    void addQuote(RowContext &context, int row) const;
    bool isAiAsked(int row) const;
    bool isHere(const Attachment &file) const;
    std::vector<FileState> fileStates(const Message &message) const;
    void forgetOldest();

    const ThreadModel &m_model;
    const Theme *m_theme = nullptr;
    const ThreadWords *m_words = nullptr;
    int m_column = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    ButtonGlyphs m_glyphs;
    HeightIndex m_heights;
    QHash<MessageId, std::shared_ptr<Entry>> m_entries;
    QSet<MessageId> m_expanded;
    QSet<MessageId> m_sendingShown;
    QHash<MessageId, QString> m_languages;
    bool m_aiWriting = false;
    QHash<MessageId, int> m_percentSent;
    QHash<AttachmentId, FileState> m_fileStates;
    quint64 m_version = 1;
    quint64 m_clock = 0;
};

} // namespace qasid
