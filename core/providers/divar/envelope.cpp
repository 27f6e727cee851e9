#include "core/providers/divar/envelope.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/divar/fields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

//! Where each type's object stands. The names of both kinds of messages are taken for either.
constexpr std::array kPayloads{
    std::pair{"NEW_CHATBOT_MESSAGE"_L1, "new_chatbot_message"_L1},
    std::pair{"NEW_CHATBOT_MESSAGE"_L1, "new_message"_L1},
    std::pair{"NEW_MESSAGE"_L1, "new_message"_L1},
    std::pair{"NEW_MESSAGE"_L1, "new_chatbot_message"_L1},
    std::pair{"USER_ACCESS_REVOCATION"_L1, "user_access_revocation"_L1},
    std::pair{"POST_UPDATE"_L1, "post_update"_L1},
    std::pair{"PAYMENT_TRANSACTION"_L1, "payment_transaction"_L1},
    std::pair{"PAYMENT_TRANSACTION"_L1, "transaction"_L1},
};

//! Before there were events, a chat's beginning was posted by itself.
bool isSessionStart(const QJsonObject &object)
{
    return object.contains("post_token"_L1) && object.contains("callback_url"_L1)
        && (object.contains("peer_id"_L1) || object.contains("supplier"_L1));
}

} // namespace

QString Envelope::key() const
{
    return hashKey(json::write({{u"type"_s, type}, {payloadKey, payload}}));
}

QString Envelope::access() const
{
    return usableId(metadata, {kAccessField});
}

Result<Envelope> readEnvelope(const QByteArray &body)
{
    const auto top = json::parse(quoteLongIntegers(body));
    if (!top)
        return fail(top.error());
    if (top->isArray())
        return fail(ErrorKind::InvalidInput, u"an array: Divar documents one event for each request"_s);
    const QJsonObject object = top->toObject();
    Envelope envelope;
    envelope.type = word(object.value("type"_L1));
    if (envelope.type.isEmpty()) {
        return fail(ErrorKind::InvalidInput,
            isSessionStart(object) ? u"the start of a chat session in its first form, which Divar sends no more"_s
                                   : u"an event without a type"_s);
    }
    envelope.metadata = json::object(object, {"metadata"_L1, "meta_data"_L1});
    for (const auto &[type, key] : kPayloads) {
        const QJsonObject payload = json::object(object, {key});
        if (envelope.type != type || payload.isEmpty())
            continue;
        envelope.payload = payload;
        envelope.payloadKey = key;
        break;
    }
    return envelope;
}

} // namespace qasid::divar
