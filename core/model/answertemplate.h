#pragma once

#include "core/model/press.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

// Words and addresses of answer rules with their placeholders, and what those stand for. Pure.
namespace qasid::answertemplate {

//! Placeholders in one text at most, and UTF-16 units that each may become before it is encoded: a press decides neither how long an
//! answer gets nor how long it takes.
inline constexpr int kPlaceholders = 20;
inline constexpr int kValueLength = 256;

enum class Use {
    Words, //!< values lose control characters and marks that change the direction of what follows
    Address //!< values are percent-encoded, so that none leaves its place (RFC 3986, unreserved characters stay)
};

//! Names between braces, in order: "data.KEY", "user_id", … and whatever else stands there.
QStringList placeholders(QStringView text);
//! Whether a name between braces is one that is filled in.
bool isPlaceholder(QStringView name);

//! What a button carried under a key; dots go into objects, but a key that holds the dots itself comes first.
std::optional<QJsonValue> valueAt(const QJsonObject &data, const QString &key);
//! A value as JSON writes it, texts without their quotes.
QString written(const QJsonValue &value);

//! The text with its placeholders filled in; what the press does not tell is empty.
QString filled(const QString &text, const Press &press, Use use);

} // namespace qasid::answertemplate
