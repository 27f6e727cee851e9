#include "app/sandbox/requestlog.h"

#include "core/base/json.h"
#include "core/http/router.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace qasid::sandbox {

namespace {

constexpr size_t kKept = 5000;
constexpr qsizetype kLargestBody = 64 * 1024;

//! The fields of a form, those that open doors without their values.
QJsonObject formToJson(const QByteArray &body)
{
    static const QByteArrayList kept{"grant_type", "client_id", "redirect_uri", "scope", "user", "decision"};
    QJsonObject object;
    const auto fields = http::queryParameters(body);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(QString::fromUtf8(it.key()), kept.contains(it.key()) ? QString::fromUtf8(*it) : u"…"_s);
    return object;
}

QJsonValue bodyToJson(const InboundRequest &request)
{
    const QByteArray &body = request.body;
    const QByteArray type = request.header("Content-Type");
    if (body.isEmpty())
        return QJsonValue::Null;
    if (body.size() > kLargestBody || type.startsWith("multipart/"))
        return QJsonObject{{"sha256"_L1, QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex())}};
    if (type.startsWith("application/x-www-form-urlencoded"))
        return formToJson(body);
    if (auto parsed = json::parse(body))
        return *parsed;
    return QString::fromUtf8(body);
}

QString reasonOf(const http::Response &response)
{
    const auto parsed = json::parseObject(response.body);
    if (!parsed)
        return QString::fromUtf8(response.body.left(200));
    QString reason = json::text(*parsed, {"message"_L1, "error_description"_L1, "error"_L1});
    const QJsonValue more = parsed->contains("errors"_L1) ? parsed->value("errors"_L1) : parsed->value("details"_L1);
    if (more.isObject())
        reason += u' ' + QString::fromUtf8(json::write(more.toObject()));
    return reason;
}

} // namespace

int RequestLog::begin(const InboundRequest &request)
{
    Entry entry;
    entry.number = ++m_last;
    entry.copyKey = request.method + ' ' + request.path + '?' + request.query + ' '
        + QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
    ++m_copies[entry.copyKey];
    entry.json = {{"number"_L1, entry.number}, {"time"_L1, toRfc3339(request.received)}, {"method"_L1, QString::fromUtf8(request.method)},
        {"path"_L1, QString::fromUtf8(request.path)}, {"query"_L1, QString::fromUtf8(request.query)},
        {"content_type"_L1, QString::fromUtf8(request.header("Content-Type"))},
        {"with_credentials"_L1, !request.header("Authorization").isEmpty() || !request.header("X-API-Key").isEmpty()},
        {"body"_L1, bodyToJson(request)}, {"body_bytes"_L1, request.body.size()}, {"verdict"_L1, u"open"_s}};
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > kKept)
        m_entries.pop_front();
    return m_last;
}

void RequestLog::verdict(int number, const http::Response &response)
{
    Entry *found = entry(number);
    if (!found)
        return;
    const bool accepted = response.status < 400;
    found->json.insert("verdict"_L1, accepted ? u"accepted"_s : u"refused"_s);
    found->json.insert("status"_L1, response.status);
    if (!accepted)
        found->json.insert("reason"_L1, reasonOf(response));
}

void RequestLog::fault(int number, const QString &kind)
{
    Entry *found = entry(number);
    if (!found)
        return;
    found->json.insert("fault"_L1, kind);
    if (found->json.value("verdict"_L1).toString() == "open"_L1)
        found->json.insert("verdict"_L1, u"fault"_s);
}

void RequestLog::outgoing(const QJsonObject &request)
{
    Entry entry;
    entry.number = ++m_last;
    entry.copyKey = "sent " + QByteArray::number(m_last);
    m_copies.insert(entry.copyKey, 1);
    entry.json = request;
    entry.json.insert("number"_L1, entry.number);
    entry.json.insert("sent"_L1, true);
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > kKept)
        m_entries.pop_front();
}

QJsonArray RequestLog::toJson(const QByteArray &method, const QByteArray &path) const
{
    QJsonArray array;
    for (const Entry &entry : m_entries) {
        if (!method.isEmpty() && entry.json.value("method"_L1).toString().toUtf8() != method)
            continue;
        if (!path.isEmpty() && entry.json.value("path"_L1).toString().toUtf8() != path)
            continue;
        QJsonObject json = entry.json;
        json.insert("copies"_L1, m_copies.value(entry.copyKey));
        array.append(json);
    }
    return array;
}

void RequestLog::clear()
{
    m_entries.clear();
    m_copies.clear();
}

RequestLog::Entry *RequestLog::entry(int number)
{
    if (m_entries.empty() || number < m_entries.front().number || number > m_entries.back().number)
        return nullptr;
    return &m_entries[size_t(number - m_entries.front().number)];
}

} // namespace qasid::sandbox
