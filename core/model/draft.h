#pragma once

#include "core/base/ids.h"
#include "core/model/attachment.h"
#include "core/model/buttongrid.h"
#include "core/model/content.h"
#include "core/model/sendoptions.h"

#include <QMap>

#include <optional>

namespace qasid {

//! What an agent wants to send: the same shape as a message, without what the provider adds.
struct OutgoingMessage {
    Content content;
    std::vector<Attachment> attachments; //!< with localPath, or url for a file that is public
    ButtonGrid buttons;
    QString replyTo; //!< remote id of a message of the same conversation
    ButtonGrid senderButtons = {}; //!< what our own side sees under it, where Capabilities::senderButtonsChannels allows
    SendOptions options = {};
    bool operator==(const OutgoingMessage &) const = default;
};

//! Which of the composer's fields a draft belongs to.
enum class DraftKind { Reply, Note };

//! All that stands in the composer's fields, as it was typed: also what an opened editor covers, and what is not complete yet.
struct DraftFields {
    //! What is opened besides the text.
    enum class Part { None, Buttons, List, Location, LocationRequest };
    Part part = Part::None;
    QString text;
    std::vector<Attachment> attachments;
    QString replyTo;
    QString header; //!< above the text of a message with buttons
    ButtonGrid buttons; //!< also those without a caption
    ButtonGrid senderButtons = {}; //!< the second grid, as `buttons`
    QString buttonsJson = {}; //!< `buttons` as JSON, while what was typed cannot be read
    QString senderButtonsJson = {}; //!< the same of `senderButtons`
    ListMenuContent list; //!< its text is `text`; also rows without a title
    QString latitude;
    QString longitude;
    QString place;
    QString address;
    QMap<QString, QString> texts = {}; //!< words in other languages than `language`, where a message has several; none is empty
    QString language = {}; //!< of `text` then
    SendOptions options = {};
    bool operator==(const DraftFields &) const = default;
};

//! Whether nothing was written on it: neither caption nor icon, and what its action needs is not there. The id of a reply button is
//! no writing.
bool isBlank(const Button &button);

//! Whether somebody has written or added anything. A quoted message alone is nothing, and neither is an editor opened.
bool isEmpty(const DraftFields &fields);

//! An unfinished reply. Saved as it is written, so that it survives the end of the process.
struct Draft {
    ConversationId conversation;
    DraftKind kind = DraftKind::Reply;
    OutgoingMessage message; //!< what would be sent as it stands
    std::optional<DraftFields> fields = {}; //!< where `message` does not say it all
};

} // namespace qasid
