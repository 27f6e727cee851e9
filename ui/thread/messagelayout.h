#pragma once

#include "core/model/message.h"
#include "ui/models/buttonglyphs.h"
#include "ui/thread/rowlayout.h"

namespace qasid {

//! Where a received file is that is not on this computer.
enum class FileState {
    There, //!< here already, or not asked for
    Loading,
    Failed
};

//! What a row looks like besides its message: where it stands and what is open in it.
struct RowContext {
    bool first = false; //!< of all that is loaded: no gap above
    bool dayLine = false; //!< a day begins here: separator above
    bool newLine = false; //!< the first unread message: "New" above
    bool joins = false; //!< same sender within five minutes: small gap, no name
    bool sendingShown = false; //!< it has been sending for long enough to say so
    bool expanded = false; //!< the list menu is open
    //! Under a waiting message: how many wait up to here; 0 says nothing, because another one follows that does.
    int waiting = 1;
    bool quoted = false;
    QString quoteTitle;
    QString quoteText;
    //! As the customer sees it: nothing that is for the agent alone.
    bool customersView = false;
    std::vector<FileState> files; //!< by number of attachment; empty when all are There
    std::optional<int> percentSent; //!< of its files, while they are on their way
    QString language; //!< chosen of a text in several languages; empty for the interface's
    bool beingChecked = false; //!< its provider is being asked whether it arrived
    bool aiWriting = false; //!< it is being written, by an AI agent
    bool aiAsked = false; //!< an AI agent was asked to answer this message, and has not yet
    bool operator==(const RowContext &) const = default;
};

//! What all rows of a thread share while they are laid out.
struct LayoutFrame {
    const Theme &theme;
    const ThreadWords &words;
    qreal column = 0; //!< width of the column of messages
    Qt::LayoutDirection direction = Qt::LeftToRight;
    ButtonGlyphs glyphs = {};
};

//! Whether a message stands on our side: what we said, not what we wrote down for the customer, nor a note.
inline bool isOurSide(const Message &message)
{
    return message.direction == Direction::Out && !message.options.asCustomer;
}

//! Lays a row out: separators, name, bubble with its content, buttons and the words about its delivery. Pure.
RowLayout layoutMessage(const Message &message, const RowContext &context, const LayoutFrame &frame);

} // namespace qasid
