#include "core/model/messagejson.h"
#include "core/providers/divar/divarwebhooks.h"

#include <cstdint>
#include <cstdlib>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

//! Whether a decoded message could be stored and read back as it is.
bool survivesStore(const Message &message)
{
    const auto content = contentFromJson(contentToJson(message.content));
    const auto buttons = buttonsFromJson(buttonsToJson(message.buttons));
    const auto own = buttonsFromJson(buttonsToJson(message.senderButtons));
    const auto files = attachmentsFromJson(attachmentsToJson(message.attachments));
    return content && *content == message.content && buttons && *buttons == message.buttons && own && *own == message.senderButtons && files
        && *files == message.attachments;
}

void checkEvent(const divar::DivarWebhooks &codec, const InboundRequest &request)
{
    const auto decoded = codec.decode(request, {});
    if (decoded.events.size() + decoded.quarantined.size() > 1)
        std::abort();
    for (const Event &event : decoded.events) {
        if (event.key.isEmpty() || event.fingerprint.isEmpty())
            std::abort();
        const auto *appeared = std::get_if<MessageAppeared>(&event.body);
        if (appeared && (event.conversationRemoteId.isEmpty() || !survivesStore(appeared->message)))
            std::abort();
    }
}

void checkPress(const divar::DivarWebhooks &codec, const InboundRequest &request, const QString &endpoint)
{
    const auto press = codec.readPress({.name = endpoint}, request, {});
    if (press ? codec.pressAnswer(*press, {}, {}).isEmpty() : press.error().detail.isEmpty())
        std::abort();
}

} // namespace

//! Any bytes are one event or one quarantined part, or nothing at all when they are the Test button's, and what was decoded can be stored;
//! and they are a press that has an answer, or refused with a reason.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const divar::DivarWebhooks codec;
    const InboundRequest request{.method = "POST", .body = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))};
    checkEvent(codec, request);
    checkPress(codec, request, u"session"_s);
    checkPress(codec, request, u"action"_s);
    return 0;
}
