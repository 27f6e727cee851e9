#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace qasid {

//! A local row number with a type of its own, so that one cannot be passed for another. 0 means none. Provider ids are
//! opaque text and never of this type.
template <class Tag>
struct Id {
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using ConversationId = Id<struct ConversationTag>;
using ParticipantId = Id<struct ParticipantTag>;
using MessageId = Id<struct MessageTag>;
using AttachmentId = Id<struct AttachmentTag>;
using OutboxId = Id<struct OutboxTag>;
using QuarantineId = Id<struct QuarantineTag>;
using SavedReplyId = Id<struct SavedReplyTag>;

} // namespace qasid
