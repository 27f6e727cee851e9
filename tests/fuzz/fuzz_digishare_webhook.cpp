#include "core/model/messagejson.h"
#include "core/providers/digishare/webhookdecoder.h"

#include <cstdint>
#include <cstdlib>

using namespace qasid;

namespace {

//! Whether a decoded message could be stored and read back as it is.
bool survivesStore(const Message &message)
{
    const auto content = contentFromJson(contentToJson(message.content));
    const auto buttons = buttonsFromJson(buttonsToJson(message.buttons));
    const auto files = attachmentsFromJson(attachmentsToJson(message.attachments));
    return content && *content == message.content && buttons && *buttons == message.buttons && files && *files == message.attachments;
}

} // namespace

//! A webhook of any bytes is one event or one quarantined part, or nothing at all when it is the Test button's; and what was
//! decoded can be stored.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto decoded = digishare::decodeWebhook(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (decoded.events.size() + decoded.quarantined.size() > 1)
        std::abort();
    for (const Event &event : decoded.events) {
        if (event.key.isEmpty() || event.fingerprint.isEmpty())
            std::abort();
        const auto *appeared = std::get_if<MessageAppeared>(&event.body);
        if (appeared && (event.conversationRemoteId.isEmpty() || !survivesStore(appeared->message)))
            std::abort();
    }
    return 0;
}
