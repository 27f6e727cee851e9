#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>

//! What every reader of a provider's requests needs: text that can be stored and painted, ids that can be compared. Pure; any thread.
namespace qasid {

//! The text with NUL and lone surrogates replaced by U+FFFD, so that it survives UTF-8 and every length-counted interface.
QString cleanText(QString text);

//! A name for people: cleanText() on one line, trimmed, without bidi embeddings, overrides and isolates (U+202A to U+202E, U+2066 to
//! U+2069), which could turn around the words beside it; at most 200 code units.
QString cleanName(const QString &name);

//! A file name without any folder, safe to show and to offer when saving; may be empty.
QString cleanFileName(const QString &name);

//! The first id of that name which can be used: not empty, at most 512 code units, without control characters and lone
//! surrogates. Numbers are written out. Empty when there is none.
QString usableId(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);
QString usableId(const QJsonValue &value);

//! cleanText() of the first text of that name.
QString textField(const QJsonObject &object, std::initializer_list<QLatin1StringView> names);

//! Whether the text is an absolute http or https address with a host.
bool isWebAddress(const QString &text);

//! The number of Unicode code points, which is how the provider's limits are counted.
qsizetype codePoints(QStringView text);

//! Puts whole numbers of 19 and more digits into quotes, so that ids beyond 2^63 stay exact when parsed. The rest of the bytes, text in
//! quotes included, is untouched.
QByteArray quoteLongIntegers(const QByteArray &json);

//! "sha256/" and the hash of the bytes in hexadecimal: what names a request that carries no id.
QString hashKey(const QByteArray &bytes);

//! Whether what a request carries is the account's secret. Both are hashed first, so that the time tells nothing of the secret's length
//! either.
bool isSecret(const QByteArray &given, const QByteArray &secret);

} // namespace qasid
