#include "app/sandbox/connect360/inputrules.h"

#include <QJsonObject>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

using Kind = Field::Kind;

const Shape &customerShape()
{
    static const Shape shape{{"id"_L1, Kind::Text, false, true}, {"externalId"_L1, Kind::Text, false, true},
        {"name"_L1, Kind::Text, false, true}, {"email"_L1, Kind::Text, false, true}, {"phone"_L1, Kind::Text, false, true},
        {"image"_L1, Kind::Text, false, true}, {"metadata"_L1, Kind::Object, false, true}};
    return shape;
}

const Shape &agentShape()
{
    static const Shape shape{{"agentId"_L1, Kind::Text, true, false}, {"channelId"_L1, Kind::Text, false, true}};
    return shape;
}

QJsonObject fault(const QString &code, const QJsonArray &path, const QString &message)
{
    return {{"code"_L1, code}, {"path"_L1, path}, {"message"_L1, message}};
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"undefined"_s;
}

QJsonObject wrongType(const QJsonValue &value, const QString &expected, const QJsonArray &path)
{
    const QString received = typeName(value);
    return fault(u"invalid_type"_s, path, value.isUndefined() ? u"Required"_s : u"Expected %1, received %2"_s.arg(expected, received));
}

void append(QJsonArray &faults, const QJsonArray &more)
{
    for (const QJsonValue &each : more)
        faults.append(each);
}

QJsonArray faultsIn(const QJsonValue &value, const Shape &shape, const QJsonArray &path);

QJsonArray oneOf(const QJsonValue &value, const QStringList &words, const QJsonArray &path)
{
    if (words.contains(value.toString()))
        return {};
    return {fault(
        u"invalid_enum_value"_s, path, u"Invalid enum value. Expected '%1', received '%2'"_s.arg(words.join(u"' | '"), value.toString()))};
}

QJsonArray wholeNumber(const QJsonValue &value, double least, double most, const QJsonArray &path)
{
    const double number = value.toDouble();
    if (!value.isDouble())
        return {wrongType(value, u"number"_s, path)};
    if (number != std::floor(number))
        return {fault(u"invalid_type"_s, path, u"Expected integer, received float"_s)};
    if (number < least)
        return {fault(u"too_small"_s, path, u"Number must be greater than or equal to %1"_s.arg(least))};
    if (number > most)
        return {fault(u"too_big"_s, path, u"Number must be less than or equal to %1"_s.arg(most))};
    return {};
}

QJsonArray texts(const QJsonValue &value, const QJsonArray &path)
{
    if (!value.isArray())
        return {wrongType(value, u"array"_s, path)};
    QJsonArray faults;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonArray at = path;
        at.append(i);
        if (!array.at(i).isString())
            faults.append(wrongType(array.at(i), u"string"_s, at));
    }
    return faults;
}

//! Values may be anything; the languages are three.
QJsonArray content(const QJsonValue &value, const QJsonArray &path)
{
    if (!value.isObject())
        return {wrongType(value, u"object"_s, path)};
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!QStringList{u"en"_s, u"ar"_s, u"tr"_s}.contains(it.key()))
            return {fault(u"unrecognized_keys"_s, path, u"Unrecognized key(s) in object: '%1'"_s.arg(it.key()))};
    }
    return {};
}

QJsonArray faultsOfField(const QJsonValue &value, const Field &field, const QJsonArray &path)
{
    if (value.isUndefined() && !field.needed)
        return {};
    if (value.isNull() && field.orNull)
        return {};
    switch (field.kind) {
    case Kind::Text:
        return value.isString() ? QJsonArray() : QJsonArray{wrongType(value, u"string"_s, path)};
    case Kind::Texts:
        return texts(value, path);
    case Kind::Object:
        return value.isObject() ? QJsonArray() : QJsonArray{wrongType(value, u"object"_s, path)};
    case Kind::Offset:
        return wholeNumber(value, 0, 1e9, path);
    case Kind::Limit:
        return wholeNumber(value, 1, 100, path);
    case Kind::Type:
        return oneOf(value, {u"DIRECT"_s, u"GROUP"_s}, path);
    case Kind::Sender:
        return oneOf(value, {u"workspace"_s, u"customer"_s}, path);
    case Kind::Customer:
        return faultsIn(value, customerShape(), path);
    case Kind::Content:
        return content(value, path);
    case Kind::Agent:
        return faultsIn(value, agentShape(), path);
    }
    return {};
}

QJsonArray faultsIn(const QJsonValue &value, const Shape &shape, const QJsonArray &path)
{
    if (!value.isObject())
        return {wrongType(value, u"object"_s, path)};
    const QJsonObject object = value.toObject();
    QJsonArray faults;
    QStringList unknown = object.keys();
    for (const Field &field : shape) {
        QJsonArray at = path;
        at.append(field.name);
        append(faults, faultsOfField(object.value(field.name), field, at));
        unknown.removeAll(field.name);
    }
    if (!unknown.isEmpty())
        faults.append(fault(u"unrecognized_keys"_s, path, u"Unrecognized key(s) in object: '%1'"_s.arg(unknown.join(u"', '"))));
    return faults;
}

} // namespace

QJsonArray faultsOf(const QJsonValue &input, const Shape &shape)
{
    return faultsIn(input, shape, {});
}

} // namespace qasid::sandbox::connect360
