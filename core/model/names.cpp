// The stable words of the model's enumerations, as stored and printed.

#include "core/model/conversation.h"
#include "core/model/message.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {
const QLatin1StringView kPlaceholder("user:");
}

QString placeholderFor(const QString &userRemoteId)
{
    return kPlaceholder + userRemoteId;
}

bool isPlaceholder(QStringView conversationRemoteId)
{
    return conversationRemoteId.startsWith(kPlaceholder);
}

namespace {

template <class Value, size_t N>
using Names = std::array<std::pair<Value, QLatin1StringView>, N>;

constexpr Names<Direction, 5> kDirections{{{Direction::In, "in"_L1}, {Direction::Out, "out"_L1}, {Direction::System, "system"_L1},
    {Direction::Note, "note"_L1}, {Direction::Unknown, "unknown"_L1}}};

constexpr Names<Delivery, 7> kDeliveries{
    {{Delivery::Received, ""_L1}, {Delivery::Held, "held"_L1}, {Delivery::Queued, "queued"_L1}, {Delivery::Sending, "sending"_L1},
        {Delivery::Accepted, "accepted"_L1}, {Delivery::PossiblySent, "possibly_sent"_L1}, {Delivery::Failed, "failed"_L1}}};

constexpr Names<ConversationStatus, 3> kStatuses{
    {{ConversationStatus::Open, "open"_L1}, {ConversationStatus::Snoozed, "snoozed"_L1}, {ConversationStatus::Resolved, "resolved"_L1}}};

constexpr Names<AttachmentKind, 7> kAttachmentKinds{{{AttachmentKind::Image, "image"_L1}, {AttachmentKind::Video, "video"_L1},
    {AttachmentKind::Audio, "audio"_L1}, {AttachmentKind::Voice, "voice"_L1}, {AttachmentKind::Document, "document"_L1},
    {AttachmentKind::Sticker, "sticker"_L1}, {AttachmentKind::Other, "other"_L1}}};

template <class Value, size_t N>
QString nameOf(const Names<Value, N> &names, Value value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <class Value, size_t N>
Value valueOf(const Names<Value, N> &names, QStringView name, Value unknown)
{
    for (const auto &[value, candidate] : names) {
        if (candidate == name)
            return value;
    }
    return unknown;
}

} // namespace

QString directionName(Direction direction)
{
    return nameOf(kDirections, direction);
}

Direction directionFromName(QStringView name)
{
    return valueOf(kDirections, name, Direction::Unknown);
}

QString deliveryName(Delivery delivery)
{
    return nameOf(kDeliveries, delivery);
}

Delivery deliveryFromName(QStringView name)
{
    return valueOf(kDeliveries, name, Delivery::Received);
}

QString conversationStatusName(ConversationStatus status)
{
    return nameOf(kStatuses, status);
}

ConversationStatus conversationStatusFromName(QStringView name)
{
    return valueOf(kStatuses, name, ConversationStatus::Open);
}

QString attachmentKindName(AttachmentKind kind)
{
    return nameOf(kAttachmentKinds, kind);
}

AttachmentKind attachmentKindFromName(QStringView name)
{
    return valueOf(kAttachmentKinds, name, AttachmentKind::Other);
}

} // namespace qasid
