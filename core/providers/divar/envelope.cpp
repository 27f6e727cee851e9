#include "core/providers/divar/envelope.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/divar/fields.h"

#include <algorithm>
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

//! What is posted without a type, in words: a press that was sent to the wrong address, or what was sent before there were events.
QString untyped(const QJsonObject &object)
{
    const auto has = [&object](std::initializer_list<QLatin1StringView> names) {
        return std::any_of(names.begin(), names.end(), [&object](auto name) { return object.contains(name); });
    };
    if (has({"extra_data"_L1, "provider_data"_L1, "user_side"_L1, "touchpoint"_L1}))
        return u"a press of a button: in the Kenar panel the addresses for presses are not the one for events"_s;
    if (has({"post_token"_L1}) && has({"callback_url"_L1, "peer_id"_L1}))
        return u"the start of a chat session in its first form, which Divar sends no more"_s;
    return u"an event without a type"_s;
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
    if (envelope.type.isEmpty())
        return fail(ErrorKind::InvalidInput, untyped(object));
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
