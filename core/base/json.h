#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>
#include <optional>

namespace qasid::json {

//! Parses UTF-8 JSON whose top is an object or array. Fails as InvalidInput, saying where, on anything else, on nesting
//! deeper than 64 and on text that is not UTF-8.
Result<QJsonValue> parse(const QByteArray &bytes);

//! As parse(), and the top must be an object.
Result<QJsonObject> parseObject(const QByteArray &bytes);

//! One line of JSON in UTF-8.
QByteArray write(const QJsonObject &object);

//! Adds a field, unless there is nothing in it.
void put(QJsonObject &object, QLatin1StringView name, const QString &text);
void put(QJsonObject &object, QLatin1StringView name, const QJsonObject &value);

// The readers below take the names a field is known under and answer from the first that is present and of a fitting type.

//! Text; empty when absent, null or of another type.
QString text(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

//! An opaque id: text as it is, or a whole number written out without loss up to 2^63; empty otherwise.
QString opaqueId(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);
QString opaqueId(const QJsonValue &value);

//! A finite number, given as a number or as text that is one.
std::optional<double> number(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

//! True or false, given as a bool, 0 or 1, or "0", "1", "true", "false".
std::optional<bool> boolean(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

//! An object; empty when absent or of another type.
QJsonObject object(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

//! An array; empty when absent or of another type.
QJsonArray array(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

} // namespace qasid::json
