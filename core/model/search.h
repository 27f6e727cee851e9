#pragma once

#include "core/model/conversation.h"
#include "core/model/message.h"
#include "core/model/searchtext.h"

#include <optional>
#include <vector>

namespace qasid {

//! What is looked for among messages and notes. All that is set has to hold.
struct SearchQuery {
    enum class Sender { Anyone, Customer, Us, Note, NoNote };
    enum class Kind { Any, Picture, File, Location, Buttons, Link };

    QString text; //!< as typed; every word has to be there, as the beginning of a word
    AccountId account; //!< none for all
    ConversationId conversation; //!< none for all
    Sender sender = Sender::Anyone; //!< NoNote is anyone but in a private note
    Kind kind = Kind::Any;
    std::optional<TimeMs> from; //!< not before
    std::optional<TimeMs> until; //!< before
    bool operator==(const SearchQuery &) const = default;
};

//! A message that was found.
struct SearchHit {
    MessageId message;
    ConversationId conversation;
    qint64 orderKey = 0;
    std::optional<TimeMs> time;
    Direction direction = Direction::Unknown;
    QString text; //!< contentText() of the message; its searchedText() where only that has all that was looked for
    std::vector<TextRange> matches; //!< in `text`
};

//! What was found, newest first (as messages came to this computer).
struct SearchPage {
    std::vector<SearchHit> hits;
    MessageId next; //!< go on before this one; none when there is no more
    int notes = 0; //!< how many of the hits are private notes
    bool whole = true; //!< false while older messages are still on their way into the index
};

//! A conversation whose customer was found: by name, nickname, phone, e-mail, or the conversation's own title.
struct CustomerHit {
    Conversation conversation; //!< the customer's newest
    int conversations = 1; //!< how many the customer has
};

} // namespace qasid
