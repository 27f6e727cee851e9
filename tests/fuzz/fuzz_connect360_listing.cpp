#include "core/base/json.h"
#include "core/model/messagejson.h"
#include "core/providers/connect360/aireplystream.h"
#include "core/providers/connect360/conversations.h"
#include "core/providers/connect360/messages.h"
#include "core/providers/connect360/trpc.h"

#include <cstdint>
#include <cstdlib>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

//! Whether a decoded message could be stored and read back as it is.
bool survivesStore(const Message &message)
{
    const auto content = contentFromJson(contentToJson(message.content));
    const auto files = attachmentsFromJson(attachmentsToJson(message.attachments));
    return content && *content == message.content && files && *files == message.attachments;
}

void checkEvent(const Event &event)
{
    const auto *appeared = std::get_if<MessageAppeared>(&event.body);
    if (event.key.isEmpty() || event.fingerprint.isEmpty() || event.conversationRemoteId.isEmpty() || !appeared
        || appeared->message.remoteId.isEmpty() || !survivesStore(appeared->message))
        std::abort();
}

//! What a page gave is read again from what is kept of it.
void checkPage(const QJsonValue &output)
{
    const auto page = connect360::messagesPage(output, u"c1"_s);
    if (!page)
        return;
    for (const ListedMessage &listed : page->messages) {
        checkEvent(listed.event);
        const auto again = connect360::messagesFromKept('[' + listed.raw + ']');
        if (again.events.size() != 1 || again.events[0].fingerprint != listed.event.fingerprint)
            std::abort();
    }
    for (const UnreadableMessage &unreadable : page->unreadable) {
        if (unreadable.reason.isEmpty() || connect360::messagesFromKept('[' + unreadable.raw + ']').quarantined.size() != 1)
            std::abort();
    }
}

void checkAnswer(const QByteArray &bytes)
{
    const auto reply = connect360::readTrpc(bytes);
    if (!reply || !reply->outcome)
        return;
    checkPage(*reply->outcome);
    if (const auto children = connect360::childrenPage(*reply->outcome, u"c1"_s)) {
        for (const RemoteConversation &child : children->children) {
            if (child.id.isEmpty() || !child.parent || child.parent->isEmpty())
                std::abort();
        }
    }
}

} // namespace

//! Any bytes are an answer of tRPC or refused as none; what is read of a page can be stored and read again from what is kept of it. Any
//! bytes are a stream of events as well, however they are cut.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkAnswer(bytes);
    for (const Event &event : connect360::messagesFromKept(bytes).events)
        checkEvent(event);
    connect360::AiReplyStream whole;
    whole.take(bytes);
    connect360::AiReplyStream cut;
    cut.take(bytes.left(bytes.size() / 2));
    cut.take(bytes.mid(bytes.size() / 2));
    if (whole.text() != cut.text() || whole.outcome().has_value() != cut.outcome().has_value())
        std::abort();
    return 0;
}
