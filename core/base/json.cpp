#include "core/base/json.h"

#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid::json {

namespace {

constexpr int kDeepest = 64;

bool tooDeep(QByteArrayView bytes)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kDeepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

template <class Convert>
auto first(const QJsonObject &object, std::initializer_list<QLatin1StringView> names, Convert convert)
{
    for (const auto name : names) {
        const auto found = object.constFind(name);
        if (found == object.constEnd())
            continue;
        if (auto value = convert(*found))
            return value;
    }
    return decltype(convert(QJsonValue()))();
}

} // namespace

Result<QJsonValue> parse(const QByteArray &bytes)
{
    if (tooDeep(bytes))
        return fail(ErrorKind::InvalidInput, u"the JSON is nested deeper than %1 levels"_s.arg(kDeepest));
    if (!bytes.isValidUtf8())
        return fail(ErrorKind::InvalidInput, u"the text is not UTF-8"_s);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::InvalidInput, u"not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (document.isObject())
        return QJsonValue(document.object());
    return QJsonValue(document.array());
}

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    auto value = parse(bytes);
    if (!value)
        return fail(value.error());
    if (!value->isObject())
        return fail(ErrorKind::InvalidInput, u"the JSON is not an object"_s);
    return value->toObject();
}

QByteArray write(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void put(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, QLatin1StringView name, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QString text(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return first(object, names, [](const QJsonValue &value) -> std::optional<QString> {
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }).value_or(QString());
}

QString opaqueId(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const double approximate = value.toDouble();
    if (std::trunc(approximate) != approximate || std::abs(approximate) >= 9223372036854775808.0)
        return {};
    return QString::number(value.toInteger());
}

QString opaqueId(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return first(object, names, [](const QJsonValue &value) -> std::optional<QString> {
        QString id = opaqueId(value);
        return id.isEmpty() ? std::nullopt : std::optional(std::move(id));
    }).value_or(QString());
}

std::optional<double> number(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return first(object, names, [](const QJsonValue &value) -> std::optional<double> {
        bool ok = value.isDouble();
        const double result = ok ? value.toDouble() : value.toString().toDouble(&ok);
        return ok && std::isfinite(result) ? std::optional(result) : std::nullopt;
    });
}

std::optional<bool> boolean(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return first(object, names, [](const QJsonValue &value) -> std::optional<bool> {
        if (value.isBool())
            return value.toBool();
        const QString word = value.isDouble() ? opaqueId(value) : value.toString();
        if (word == "1"_L1 || word == "true"_L1)
            return true;
        if (word == "0"_L1 || word == "false"_L1)
            return false;
        return std::nullopt;
    });
}

QJsonObject object(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return first(object, names, [](const QJsonValue &value) -> std::optional<QJsonObject> {
        return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
    }).value_or(QJsonObject());
}

QJsonArray array(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return first(object, names, [](const QJsonValue &value) -> std::optional<QJsonArray> {
        return value.isArray() ? std::optional(value.toArray()) : std::nullopt;
    }).value_or(QJsonArray());
}

} // namespace qasid::json
