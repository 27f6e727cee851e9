#include "core/providers/connect360/trpc.h"

#include "core/base/json.h"
#include "core/provider/payload.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

QJsonObject encoded(const QJsonObject &input, Encoding encoding)
{
    return encoding == Encoding::Superjson ? QJsonObject{{"json"_L1, input}} : input;
}

bool isSuperjson(const QJsonObject &object)
{
    const auto known = [](const QString &key) { return key == "json"_L1 || key == "meta"_L1; };
    const QStringList keys = object.keys();
    return object.contains("json"_L1) && std::all_of(keys.begin(), keys.end(), known);
}

//! Superjson's name of a step on the way to a value: points and backslashes of a key are escaped.
QString step(QString key)
{
    return key.replace(u'\\', "\\\\"_L1).replace(u'.', "\\."_L1);
}

//! Collects the places that are marked as undefined. An annotation is ["undefined"], ["set", {inner}], or {"place": annotation}.
void collectUndefined(const QJsonValue &annotation, const QString &place, QSet<QString> &found)
{
    if (annotation.isArray()) {
        if (annotation.toArray().first() == "undefined"_L1)
            found.insert(place);
        return;
    }
    const QJsonObject inner = annotation.toObject();
    for (auto field = inner.begin(); field != inner.end(); ++field)
        collectUndefined(*field, place.isEmpty() ? field.key() : QString(place + u'.' + field.key()), found);
}

QJsonValue without(const QSet<QString> &places, const QJsonValue &value, const QString &here)
{
    const auto below = [&here](const QString &name) { return here.isEmpty() ? name : QString(here + u'.' + name); };
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            kept.append(without(places, array[i], below(QString::number(i))));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString place = below(step(field.key()));
        if (!places.contains(place))
            kept.insert(field.key(), without(places, *field, place));
    }
    return kept;
}

//! The parts of a fault, or nothing when these are the words of something that is not tRPC.
std::optional<TrpcFault> faultFrom(const QJsonObject &error)
{
    const QJsonObject data = json::object(error, {"data"_L1});
    const auto number = json::number(error, {"code"_L1});
    if (data.isEmpty() && (!number || *number >= 0))
        return std::nullopt;
    TrpcFault fault;
    fault.code = json::text(data, {"code"_L1}).left(60);
    const double status = json::number(data, {"httpStatus"_L1}).value_or(0);
    fault.status = status >= 100 && status <= 599 ? static_cast<int>(status) : 0;
    fault.path = json::text(data, {"path"_L1});
    fault.message = json::text(error, {"message"_L1});
    return fault;
}

tl::unexpected<Error> notTrpc()
{
    return fail(ErrorKind::BadAnswer, u"the answer is not one of tRPC"_s);
}

Result<TrpcReply> replyFrom(const QJsonObject &object)
{
    if (object.value("error"_L1).isObject()) {
        const QJsonObject error = object.value("error"_L1).toObject();
        const bool wrapped = isSuperjson(error) && error.value("json"_L1).isObject();
        const auto fault = faultFrom(wrapped ? error.value("json"_L1).toObject() : error);
        if (!fault)
            return notTrpc();
        return TrpcReply{tl::unexpected(*fault), wrapped ? Encoding::Superjson : Encoding::Json};
    }
    if (!object.value("result"_L1).isObject())
        return notTrpc();
    const QJsonValue data = object.value("result"_L1).toObject().value("data"_L1);
    if (data.isUndefined())
        return TrpcReply{data, std::nullopt};
    if (data.isObject() && isSuperjson(data.toObject()))
        return TrpcReply{fromSuperjson(data.toObject()), Encoding::Superjson};
    return TrpcReply{data, Encoding::Json};
}

} // namespace

QByteArray trpcInput(const QJsonObject &input, Encoding encoding)
{
    return json::write(encoded(input, encoding));
}

QByteArray trpcBatchInput(const std::vector<TrpcCall> &calls, Encoding encoding)
{
    QJsonObject inputs;
    for (std::size_t i = 0; i < calls.size(); ++i)
        inputs.insert(QString::number(i), encoded(calls[i].input, encoding));
    return json::write(inputs);
}

QString trpcPath(const std::vector<TrpcCall> &calls)
{
    QStringList names;
    for (const TrpcCall &call : calls)
        names += call.procedure;
    return names.join(u',');
}

Result<TrpcReply> readTrpc(const QByteArray &body)
{
    const auto parsed = json::parseObject(quoteLongIntegers(body));
    return parsed ? replyFrom(*parsed) : notTrpc();
}

Result<std::vector<TrpcReply>> readTrpcBatch(const QByteArray &body, std::size_t count)
{
    const auto parsed = json::parse(quoteLongIntegers(body));
    if (!parsed || !parsed->isArray() || static_cast<std::size_t>(parsed->toArray().size()) != count)
        return notTrpc();
    std::vector<TrpcReply> replies;
    for (const QJsonValue &item : parsed->toArray()) {
        auto reply = replyFrom(item.toObject());
        if (!reply)
            return fail(reply.error());
        replies.push_back(std::move(*reply));
    }
    return replies;
}

QJsonValue fromSuperjson(const QJsonObject &wrapped)
{
    const QJsonValue value = wrapped.value("json"_L1);
    QSet<QString> undefined;
    collectUndefined(json::object(wrapped, {"meta"_L1}).value("values"_L1), {}, undefined);
    if (undefined.isEmpty())
        return value;
    return undefined.contains(QString()) ? QJsonValue(QJsonValue::Undefined) : without(undefined, value, {});
}

} // namespace qasid::connect360
