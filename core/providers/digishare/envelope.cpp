#include "core/providers/digishare/envelope.h"

#include "core/base/json.h"
#include "core/providers/digishare/fields.h"

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

QJsonObject mergedFields(const QJsonObject &data)
{
    QJsonObject fields = json::object(data, {"data"_L1});
    for (auto it = data.begin(); it != data.end(); ++it) {
        const QJsonValue inner = fields.value(it.key());
        const bool says = !inner.isUndefined() && !inner.isNull();
        if (it.key() != "data"_L1 && !says)
            fields.insert(it.key(), it.value());
    }
    return fields;
}

} // namespace

QString Envelope::key() const
{
    // Made only where it is asked for: most events are named by what they carry, and a hash reads all of it.
    return eventId.isEmpty() ? hashKey(json::write({{u"event"_s, eventAsWritten}, {u"data"_s, dataAsWritten}})) : "event/"_L1 + eventId;
}

Result<Envelope> readEnvelope(const QByteArray &body)
{
    const auto object = json::parseObject(quoteLongIntegers(body));
    if (!object)
        return fail(object.error());
    Envelope envelope;
    envelope.event = cleanName(json::text(*object, {"event"_L1})).toLower();
    if (envelope.event.isEmpty())
        return fail(ErrorKind::InvalidInput, u"the webhook names no event"_s);
    envelope.eventId = usableId(*object, {"event_id"_L1});
    envelope.timestamp = timeField(*object, {"timestamp"_L1});
    envelope.eventAsWritten = object->value("event"_L1);
    envelope.dataAsWritten = object->value("data"_L1);
    envelope.data = json::object(*object, {"data"_L1});
    envelope.fields = mergedFields(envelope.data);
    return envelope;
}

} // namespace qasid::digishare
