#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/attachment.h"
#include "core/model/buttongrid.h"
#include "core/model/content.h"
#include "core/model/sendoptions.h"

namespace qasid {

//! Who speaks: the customer (In), we (Out), the provider or Qasid about the conversation (System), an agent to agents (Note).
//! Unknown is shown at the customer's side with a hint.
enum class Direction { In, Out, System, Note, Unknown };

QString directionName(Direction direction); //!< "in", "out", "system", "note", "unknown"
Direction directionFromName(QStringView name);

//! How far our message got. Accepted means that the provider answered that it took it; nothing here claims delivery.
//! Received is for everything that is not ours to send.
enum class Delivery { Received, Held, Queued, Sending, Accepted, PossiblySent, Failed };

QString deliveryName(Delivery delivery); //!< "held", "queued", "sending", "accepted", "possibly_sent", "failed"; empty for Received
Delivery deliveryFromName(QStringView name);

//! One message of a conversation, as stored. A plain value.
struct Message {
    MessageId id;
    ConversationId conversation;
    QString remoteId; //!< the provider's id; empty until it is known
    //! A second id the provider may know it by, given with its answer (Digishare's event_id); empty where none.
    QString correlationId;
    Direction direction = Direction::Unknown;
    QString author; //!< as the provider names the sender; empty for unknown and for this agent
    std::optional<TimeMs> time; //!< the provider's time; for our own, when the agent pressed Send
    //! Place in the conversation: larger is later, unique within it. The provider's time where there is one, else arrival.
    qint64 orderKey = 0;
    Content content;
    std::vector<Attachment> attachments;
    ButtonGrid buttons;
    ButtonGrid senderButtons = {}; //!< those that only our own side sees
    QString replyTo; //!< remote id of the message this one answers
    SendOptions options = {};
    bool fromAi = false; //!< an AI agent wrote it, as the provider says
    Delivery delivery = Delivery::Received;
    std::optional<Error> error; //!< why it failed, waits, or may have been sent
    //! Counts up with every stored change of this message, so that caches know when to look again.
    int revision = 0;
};

} // namespace qasid
