#include "core/providers/digishare/digisharesession.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/digishare/answers.h"
#include "core/providers/digishare/rules.h"

#include <QJsonArray>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

//! Half a minute, and more for a big body: a slow line carries about 50 KB a second.
std::chrono::milliseconds timeFor(qsizetype bytes)
{
    return std::chrono::seconds(30) + std::chrono::milliseconds(bytes / 50);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

//! Ids that a path would not carry as they are.
bool isPathWord(const QString &id)
{
    return !id.isEmpty() && id != "."_L1 && id != ".."_L1;
}

//! Something between here and Digishare answered in its place, or it broke: nobody can tell whether the message was taken.
bool isStrange(const HttpAnswer &answer)
{
    return !answer.body.trimmed().isEmpty() && !json::parse(answer.body);
}

template <class T>
Future<T> refuse(ErrorKind kind, const QString &words)
{
    return readyFuture<T>(fail(kind, words));
}

} // namespace

DigishareSession::DigishareSession(const Account &account, Secrets secrets, HttpClient &http)
    : m_settings(settingsOf(account))
    , m_http(http)
    , m_tokens(m_settings, std::move(secrets), http, m_clock)
    , m_sender(makeSender(m_settings))
{
}

HttpRequest DigishareSession::request(const QByteArray &method, const QStringList &segments, const Query &query) const
{
    HttpRequest request;
    request.method = method;
    request.url = m_settings.apiBase;
    QString path = m_settings.apiBase.path(QUrl::FullyEncoded);
    for (const QString &segment : segments)
        path += u'/' + encoded(segment);
    request.url.setPath(path, QUrl::StrictMode);
    QStringList parameters;
    for (const auto &[name, value] : query) {
        if (!value.isEmpty())
            parameters += QString(name + u'=' + encoded(value));
    }
    if (!parameters.isEmpty())
        request.url.setQuery(parameters.join(u'&'), QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    return request;
}

Future<HttpAnswer> DigishareSession::call(const HttpRequest &request, const CancelToken &cancel)
{
    const Promise<HttpAnswer> promise;
    attempt(request, cancel, promise, true);
    return promise.future();
}

void DigishareSession::attempt(const HttpRequest &request, const CancelToken &cancel, const Promise<HttpAnswer> &promise, bool mayRenew)
{
    onResult(this, m_tokens.token(), [this, request, cancel, promise, mayRenew](const Result<QString> &token) {
        if (!token)
            return promise.finish(fail(token.error()));
        HttpRequest authorised = request;
        authorised.headers.append({"Authorization", "Bearer " + token->toUtf8()});
        authorised.secrets = m_tokens.secrets();
        onResult(this, m_http.send(authorised, cancel), [=, this](const Result<HttpAnswer> &answer) {
            const bool refused = !answer && answer.error().kind == ErrorKind::Unauthorized;
            if (refused && mayRenew && m_tokens.forget(*token))
                return attempt(request, cancel, promise, false);
            promise.finish(answer);
        });
    });
}

template <class T>
Future<T> DigishareSession::ask(const HttpRequest &request, Result<T> (*read)(const HttpAnswer &))
{
    const Promise<T> promise;
    onResult(this, call(request),
        [promise, read](const Result<HttpAnswer> &answer) { promise.finish(answer ? read(*answer) : Result<T>(fail(answer.error()))); });
    return promise.future();
}

Future<QJsonObject> DigishareSession::makeBody(const QString &conversation, const OutgoingMessage &message) const
{
    const bool readsFile = !message.attachments.empty() && !message.attachments.front().localPath.isEmpty();
    if (!readsFile)
        return readyFuture(m_sender->body(conversation, message));
    const Promise<QJsonObject> promise;
    QThreadPool::globalInstance()->start(
        [sender = m_sender, conversation, message, promise] { promise.finish(sender->body(conversation, message)); });
    return promise.future();
}

Future<SendReceipt> DigishareSession::send(
    const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &)
{
    if (target.conversation.isEmpty())
        return refuse<SendReceipt>(ErrorKind::InvalidInput, u"the conversation has no id at the provider"_s);
    if (auto checked = checkMessage(m_settings, message); !checked)
        return readyFuture<SendReceipt>(fail(checked.error()));
    const Promise<SendReceipt> promise;
    onResult(this, makeBody(target.conversation, message),
        [this, message, cancel, promise](const Result<QJsonObject> &body) { post(body, message, cancel, promise); });
    return promise.future();
}

void DigishareSession::post(
    const Result<QJsonObject> &body, const OutgoingMessage &message, const CancelToken &cancel, const Promise<SendReceipt> &promise)
{
    if (!body)
        return promise.finish(fail(body.error()));
    HttpRequest request;
    request.method = "POST";
    request.url = m_sender->address();
    request.headers = {{"Accept", "application/json"}};
    request.contentType = "application/json";
    request.body = json::write(*body);
    request.timeout = timeFor(request.body.size());
    request.once = true;
    onResult(this, call(request, cancel), [sender = m_sender, message, promise](const Result<HttpAnswer> &answer) {
        if (!answer)
            return promise.finish(fail(answer.error()));
        if (isStrange(*answer))
            return promise.finish(fail(Error{.kind = ErrorKind::BadAnswer,
                .detail = u"the answer to a message is not JSON"_s,
                .httpStatus = answer->status,
                .outcomeKnown = false}));
        promise.finish(sender->receipt(*answer, message));
    });
}

Future<AccountIdentity> DigishareSession::check()
{
    return ask(request("GET", {u"user"_s, u"profile"_s}), identityFrom);
}

Future<TemplatePage> DigishareSession::templates(const QString &search, int page)
{
    if (m_settings.companyId.isEmpty())
        return readyFuture<TemplatePage>(fail(Error{.kind = ErrorKind::InvalidInput,
            .detail = u"the account needs its company_id to list templates"_s,
            .providerCode = u"company_id"_s}));
    return ask(request("GET", {u"message_templates"_s},
                   {{u"company_id"_s, m_settings.companyId}, {u"page"_s, QString::number(std::max(1, page))}, {u"limit"_s, u"25"_s},
                       {u"search"_s, search.trimmed()}}),
        templatesFrom);
}

Future<ContactPage> DigishareSession::contacts(const QString &search, int page)
{
    return ask(request("GET", {u"thirds"_s},
                   {{u"page"_s, QString::number(std::max(1, page))}, {u"limit"_s, u"15"_s}, {u"search"_s, search.trimmed()}}),
        contactsFrom);
}

Future<Customer> DigishareSession::contact(const QString &remoteId)
{
    if (!isPathWord(remoteId))
        return refuse<Customer>(ErrorKind::InvalidInput, u"the contact has no usable id"_s);
    return ask(request("GET", {u"thirds"_s, remoteId}, {{u"include"_s, u"conversations"_s}}), contactFrom);
}

Future<Done> DigishareSession::changeParticipants(const QString &conversationRemoteId, const ParticipantChange &change)
{
    using Kind = ParticipantChange::Kind;
    if (!isPathWord(conversationRemoteId))
        return refuse<Done>(ErrorKind::InvalidInput, u"the conversation has no usable id"_s);
    const bool several = change.kind == Kind::Attach || change.kind == Kind::Detach;
    if (several && change.users.isEmpty() && change.bots.isEmpty())
        return refuse<Done>(ErrorKind::InvalidInput, u"nobody was named"_s);
    if (several || !change.users.isEmpty())
        return changeOne(conversationRemoteId, change, change.users.value(0));
    const Promise<Done> promise;
    onResult(this, check(), [this, conversationRemoteId, change, promise](const Result<AccountIdentity> &me) {
        if (!me)
            return promise.finish(fail(me.error()));
        onResult(this, changeOne(conversationRemoteId, change, me->id), [promise](const Result<Done> &done) { promise.finish(done); });
    });
    return promise.future();
}

Future<Done> DigishareSession::changeOne(const QString &conversation, const ParticipantChange &change, const QString &user)
{
    using Kind = ParticipantChange::Kind;
    const auto done = [](const HttpAnswer &) { return Result<Done>(Done{}); };
    if (change.kind == Kind::Attach || change.kind == Kind::Detach) {
        const QString verb = change.kind == Kind::Attach ? u"attach"_s : u"detach"_s;
        HttpRequest put = request("PUT", {u"conversations"_s, conversation, verb, u"participants"_s});
        QJsonObject body{{u"users"_s, QJsonArray::fromStringList(change.users)}, {u"bots"_s, QJsonArray::fromStringList(change.bots)}};
        if (change.kind == Kind::Attach && change.asHandler && !user.isEmpty())
            body.insert(u"handler_id"_s, user);
        put.contentType = "application/json";
        put.body = json::write(body);
        return ask<Done>(put, done);
    }
    if (!isPathWord(user))
        return refuse<Done>(ErrorKind::InvalidInput, u"the user has no usable id"_s);
    if (change.kind == Kind::Assign)
        return ask<Done>(request("PUT", {u"conversations"_s, conversation, u"handler"_s, user}), done);
    const QStringList path{u"conversations"_s, conversation, u"users"_s, user};
    if (change.kind == Kind::Leave)
        return ask<Done>(request("DELETE", path), done);
    return ask<Done>(request("POST", path, {{u"set_as_handler"_s, change.asHandler ? u"1"_s : QString()}}), done);
}

bool DigishareSession::isOwnHost(const QUrl &url) const
{
    const QUrl &own = m_settings.apiBase;
    const auto port = [](const QUrl &u) { return u.port(u.scheme() == "https"_L1 ? 443 : 80); };
    return url.scheme() == own.scheme() && url.host().compare(own.host(), Qt::CaseInsensitive) == 0 && port(url) == port(own);
}

Future<QByteArray> DigishareSession::fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel)
{
    if (attachment.size && *attachment.size > maxBytes)
        return refuse<QByteArray>(ErrorKind::TooLarge, u"the file is larger than was asked for"_s);
    HttpRequest get = request("GET", {u"storages"_s, u"by"_s, u"path"_s},
        {{u"path"_s, attachment.remotePath}, {u"mime_type"_s, attachment.mimeType.section(u';', 0, 0)}, {u"file_name"_s, attachment.name}});
    bool withToken = true;
    if (attachment.remotePath.isEmpty()) {
        if (!isWebAddress(attachment.url))
            return refuse<QByteArray>(ErrorKind::NotFound, u"the provider gave no place to fetch this file from"_s);
        get.url = QUrl(attachment.url, QUrl::StrictMode);
        withToken = isOwnHost(get.url);
        if (!withToken && m_settings.apiBase.scheme() == "https"_L1 && get.url.scheme() != "https"_L1)
            return refuse<QByteArray>(ErrorKind::Forbidden, u"the file lies at an address without encryption"_s);
    }
    get.headers.clear();
    get.maxAnswer = maxBytes;
    get.timeout = timeFor(std::max<qint64>(0, attachment.size.value_or(0)));
    const Promise<QByteArray> promise;
    onResult(this, withToken ? call(get, cancel) : m_http.send(get, cancel), [promise](const Result<HttpAnswer> &answer) {
        promise.finish(answer ? Result<QByteArray>(answer->body) : Result<QByteArray>(fail(answer.error())));
    });
    return promise.future();
}

} // namespace qasid::digishare
