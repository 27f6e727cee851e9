#include "core/model/jsonfields.h"

#include "core/base/json.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

void JsonFields::fault(const QString &detail, QLatin1StringView name)
{
    if (!m_error)
        m_error = Error{.kind = ErrorKind::InvalidInput, .detail = detail.arg(name), .providerCode = name};
}

QString JsonFields::text(QLatin1StringView name)
{
    if (!has(name))
        return {};
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        fault(u"\"%1\" must be text"_s, name);
    return value.toString();
}

QString JsonFields::requiredText(QLatin1StringView name)
{
    if (!has(name))
        fault(u"\"%1\" is missing"_s, name);
    return text(name);
}

QString JsonFields::id(QLatin1StringView name)
{
    const QString number = m_object.value(name).isDouble() ? json::opaqueId(m_object.value(name)) : QString();
    return number.isEmpty() ? text(name) : number;
}

QString JsonFields::requiredId(QLatin1StringView name)
{
    if (!has(name))
        fault(u"\"%1\" is missing"_s, name);
    return id(name);
}

std::optional<double> JsonFields::number(QLatin1StringView name)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble() || !std::isfinite(value.toDouble())) {
        fault(u"\"%1\" must be a number"_s, name);
        return std::nullopt;
    }
    return value.toDouble();
}

double JsonFields::requiredNumber(QLatin1StringView name)
{
    if (!has(name))
        fault(u"\"%1\" is missing"_s, name);
    return number(name).value_or(0);
}

bool JsonFields::flag(QLatin1StringView name)
{
    if (has(name) && !m_object.value(name).isBool())
        fault(u"\"%1\" must be true or false"_s, name);
    return m_object.value(name).toBool();
}

QStringList JsonFields::texts(QLatin1StringView name)
{
    QStringList result;
    for (const QJsonValue &value : array(name)) {
        if (!value.isString())
            fault(u"\"%1\" must hold texts only"_s, name);
        result += value.toString();
    }
    return result;
}

QJsonArray JsonFields::array(QLatin1StringView name)
{
    if (!has(name))
        return {};
    if (!m_object.value(name).isArray())
        fault(u"\"%1\" must be an array"_s, name);
    return m_object.value(name).toArray();
}

QJsonObject JsonFields::object(QLatin1StringView name)
{
    if (!has(name))
        return {};
    if (!m_object.value(name).isObject())
        fault(u"\"%1\" must be an object"_s, name);
    return m_object.value(name).toObject();
}

} // namespace qasid
