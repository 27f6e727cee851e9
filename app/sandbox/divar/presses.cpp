#include "app/sandbox/divar/presses.h"

#include "app/sandbox/divar/messagerules.h"
#include "core/base/json.h"

#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

constexpr int kPatienceMs = 5000;

//! What is wrong with the answer to a server link; empty when nothing is.
QString wrongAddress(const QJsonObject &answer)
{
    if (!isWebUrl(answer.value("url"_L1).toString()))
        return u"url must be an http or https URL"_s;
    return answer.size() == 1 ? QString() : u"the answer has more than a url"_s;
}

//! What is wrong with the answer to a dynamic action; empty when nothing is.
QString wrongActionAnswer(const QJsonObject &answer)
{
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        if (it.key() != "action"_L1 && it.key() != "text_message"_L1)
            return u"unknown field \"%1\""_s.arg(it.key());
    }
    if (answer.contains("text_message"_L1) && answer.value("text_message"_L1).toString().trimmed().isEmpty())
        return u"text_message must be a string that is not empty"_s;
    if (!answer.contains("action"_L1))
        return {};
    return wrongAction(answer.value("action"_L1), {u"open_direct_link"_s, u"open_server_link"_s}, u"action"_s);
}

} // namespace

Presses::Presses(Kenar &kenar, RequestLog &log, const QString &identificationKey, QObject *parent)
    : QObject(parent)
    , m_kenar(kenar)
    , m_log(log)
    , m_key(identificationKey.toUtf8())
{
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

Presses::~Presses() = default;

void Presses::setAddresses(const QUrl &session, const QUrl &action)
{
    m_session = session;
    m_action = action;
}

QJsonObject Presses::addresses() const
{
    return {{"session_url"_L1, m_session.toString()}, {"action_url"_L1, m_action.toString()}};
}

QJsonObject Presses::body(const Pressed &pressed, bool session) const
{
    const bool old = m_kenar.behaviour().oldSpelling;
    const Chat *chat = m_kenar.world().chat(pressed.chat);
    const QString data = old ? u"provider_data"_s : u"extra_data"_s;
    QString side = pressed.byOwner ? u"SUPPLY"_s : u"DEMAND"_s;
    if (old)
        side = pressed.byOwner ? u"Supply"_s : u"Demand"_s;
    QJsonObject body{{"conversation_id"_L1, pressed.chat}, {data, pressed.action.begin().value()["data"_L1]},
        {"post_token"_L1, chat->post() ? QJsonValue(chat->postToken) : QJsonValue()},
        {"user_side"_L1, chat->post() ? QJsonValue(side) : QJsonValue()},
        {"user_id"_L1, pressed.user.isEmpty() ? QJsonValue() : QJsonValue(pressed.user)}};
    if (session)
        body.insert("source"_L1, u"CHAT_MESSAGE_ACTION"_s);
    else
        body.insert("touchpoint"_L1, u"CHAT"_s);
    return body;
}

void Presses::press(const Pressed &pressed, const Answered &answered)
{
    const QString kind = pressed.action.isEmpty() ? QString() : pressed.action.begin().key();
    QJsonObject entry{{"number"_L1, m_presses.size() + 1}, {"time"_L1, toRfc3339(SystemClock().now())}, {"action"_L1, kind},
        {"conversation_id"_L1, pressed.chat}, {"user_id"_L1, pressed.user}, {"caption"_L1, pressed.caption}, {"ok"_L1, true}};
    const bool session = kind == "open_server_link"_L1;
    if (!session && kind != "get_dynamic_action"_L1) {
        entry.insert("opened"_L1, pressed.action.value(kind));
        m_presses.append(entry);
        answered(entry);
        return;
    }
    const QUrl url = session ? m_session : m_action;
    entry.insert("body"_L1, body(pressed, session));
    m_presses.append(entry);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setHeader(QNetworkRequest::UserAgentHeader, "Divar"_ba);
    request.setRawHeader("Authorization", m_key);
    if (session)
        request.setRawHeader(m_kenar.behaviour().oldSpelling ? "API_VERSION" : "API-Version", "2");
    request.setTransferTimeout(kPatienceMs);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QElapsedTimer since;
    since.start();
    QNetworkReply *reply = m_network.post(request, json::write(entry.value("body"_L1).toObject()));
    connect(reply, &QNetworkReply::finished, this,
        [this, reply, pressed, entry, since, answered] { finish(reply, pressed, entry, since.elapsed(), answered); });
}

void Presses::finish(QNetworkReply *reply, const Pressed &pressed, QJsonObject entry, qint64 milliseconds, const Answered &answered)
{
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto answer = json::parseObject(reply->readAll());
    const bool session = entry.value("action"_L1).toString() == "open_server_link"_L1;
    QString wrong;
    if (status != 200)
        wrong = status == 0 ? u"no answer"_s : u"the status is not 200"_s;
    else if (!answer)
        wrong = u"the answer is no JSON object"_s;
    else
        wrong = session ? wrongAddress(*answer) : wrongActionAnswer(*answer);
    entry.insert("status"_L1, status);
    entry.insert("answer"_L1, answer ? QJsonValue(*answer) : QJsonValue());
    entry.insert("milliseconds"_L1, milliseconds);
    entry.insert("ok"_L1, wrong.isEmpty());
    if (!wrong.isEmpty())
        entry.insert("reason"_L1, wrong);
    keep(entry);
    const QJsonObject next = answer ? answer->value("action"_L1).toObject() : QJsonObject();
    answered(entry);
    if (wrong.isEmpty() && next.contains("open_server_link"_L1)) {
        Pressed further = pressed;
        further.action = next;
        press(further, [](const QJsonObject &) {});
    }
}

void Presses::keep(const QJsonObject &entry)
{
    for (qsizetype i = m_presses.size() - 1; i >= 0; --i) {
        if (m_presses.at(i)["number"_L1] == entry.value("number"_L1))
            m_presses.replace(i, entry);
    }
    const bool session = entry.value("action"_L1).toString() == "open_server_link"_L1;
    QJsonObject logged{{"time"_L1, entry.value("time"_L1)}, {"method"_L1, u"POST"_s}, {"path"_L1, (session ? m_session : m_action).path()},
        {"body"_L1, entry.value("body"_L1)}, {"status"_L1, entry.value("status"_L1)}, {"answer"_L1, entry.value("answer"_L1)},
        {"milliseconds"_L1, entry.value("milliseconds"_L1)}, {"verdict"_L1, entry.value("ok"_L1).toBool() ? u"accepted"_s : u"refused"_s}};
    if (entry.contains("reason"_L1))
        logged.insert("reason"_L1, entry.value("reason"_L1));
    m_log.outgoing(logged);
}

} // namespace qasid::sandbox::divar
