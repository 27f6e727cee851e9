#include "core/providers/digishare/envelope.h"

#include "core/base/json.h"
#include "core/providers/digishare/fields.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

QJsonObject mergedFields(const QJsonObject &data)
{
    QJsonObject fields = data;
    fields.remove("data"_L1);
    const QJsonObject inner = json::object(data, {"data"_L1});
    for (auto it = inner.begin(); it != inner.end(); ++it) {
        if (!it->isNull() || !fields.contains(it.key()))
            fields.insert(it.key(), it.value());
    }
    return fields;
}

} // namespace

QString hashKey(const QByteArray &bytes)
{
    return "sha256/"_L1 + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
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
    envelope.key = envelope.eventId.isEmpty()
        ? hashKey(json::write({{u"event"_s, object->value("event"_L1)}, {u"data"_s, object->value("data"_L1)}}))
        : "event/"_L1 + envelope.eventId;
    envelope.data = json::object(*object, {"data"_L1});
    envelope.fields = mergedFields(envelope.data);
    return envelope;
}

} // namespace qasid::digishare
