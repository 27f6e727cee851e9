#pragma once

#include "core/base/json.h"
#include "core/base/redact.h"
#include "core/net/httpclient.h"
#include "core/provider/fingerprint.h"
#include "core/provider/provider.h"
#include "tests/engine/engineroom.h"

#include <QJsonDocument>

namespace qasid::test {

//! A provider that can all that the engine asks of one, in the plainest form, over real HTTP. Its API is the room's.
class TrialSession final : public ProviderSession {
public:
    TrialSession(const Account &account, Secrets secrets, HttpClient &http)
        : m_base(account.settings.value(QStringLiteral("base")))
        , m_secrets(std::move(secrets))
        , m_http(http)
    {
        for (auto it = m_secrets.begin(); it != m_secrets.end(); ++it) {
            if (it.key().startsWith(QStringLiteral("grant/")))
                m_grants.push_back({.user = it.key().sliced(6), .phone = it.value()});
        }
        ++opened;
        last = this;
    }

    Future<SendReceipt> send(
        const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &progress) override
    {
        if (failsWith)
            return readyFuture<SendReceipt>(fail(*failsWith));
        if (message.attachments.empty())
            return post(target, message);
        // The file goes first; what is stopped on this way was not sent.
        progress(0, 100);
        for (int sent = 1; sent <= 40; ++sent)
            progress(sent, 100);
        const Promise<SendReceipt> promise;
        onResult(this, m_http.send({.method = "POST", .url = at(QStringLiteral("/upload")), .body = "file"}, cancel),
            [=, this](const Result<HttpAnswer> &answer) {
                if (!answer) {
                    Error error = answer.error();
                    error.outcomeKnown = true;
                    return promise.finish(fail(error));
                }
                progress(100, 100);
                onResult(this, post(target, message), [promise](const Result<SendReceipt> &receipt) { promise.finish(receipt); });
            });
        return promise.future();
    }

    Future<AccountIdentity> check() override { return readyFuture<AccountIdentity>(AccountIdentity{.id = QStringLiteral("me")}); }
    void keepUp() override { ++keptUp; }

    std::vector<AccessGrant> grants() const override { return m_grants; }

    Result<QUrl> askForAccess(const QStringList &purposes, const QString &subject, const QUrl &redirect) override
    {
        if (purposes.isEmpty())
            return fail(ErrorKind::InvalidInput, QStringLiteral("what for?"));
        m_state = randomToken(8).toLatin1();
        QUrl page = at(QStringLiteral("/authorize"));
        page.setQuery(QStringLiteral("state=%1&subject=%2&redirect=%3")
                          .arg(QString::fromLatin1(m_state), subject, QString::fromLatin1(redirect.toEncoded().toPercentEncoding())));
        return page;
    }

    Future<AccessGrant> takeAccess(const QMap<QByteArray, QByteArray> &query) override
    {
        using Answer = Result<AccessGrant>;
        if (m_state.isEmpty() || query.value("state") != std::exchange(m_state, {}))
            return readyFuture<AccessGrant>(fail(ErrorKind::Unauthorized, QStringLiteral("nobody asked")));
        if (query.contains("late"))
            return readyFuture<AccessGrant>(fail(
                Error{.kind = ErrorKind::Unauthorized, .detail = QStringLiteral("too late"), .providerCode = QStringLiteral("expired")}));
        if (!query.contains("code"))
            return readyFuture<AccessGrant>(fail(ErrorKind::Forbidden, QStringLiteral("the person refused")));
        const Promise<AccessGrant> promise;
        onResult(this, m_http.send({.method = "POST", .url = at(QStringLiteral("/token")), .body = query.value("code")}),
            [this, promise](const Result<HttpAnswer> &answer) {
                if (!answer)
                    return promise.finish(fail(answer.error()));
                const QJsonObject person = json::parseObject(answer->body).value_or(QJsonObject());
                const AccessGrant grant{
                    .user = person[QStringLiteral("user")].toString(), .phone = person[QStringLiteral("phone")].toString()};
                m_grants.push_back(grant);
                Q_EMIT secretsChanged({{QStringLiteral("grant/") + grant.user, grant.phone}});
                promise.finish(Answer(grant));
            });
        return promise.future();
    }

    void dropAccess(const QString &user) override
    {
        if (std::erase_if(m_grants, [&](const AccessGrant &grant) { return grant.user == user; }) > 0)
            Q_EMIT secretsChanged({{QStringLiteral("grant/") + user, QString()}});
    }

    Future<Customer> customerByPhone(const QString &phone) override
    {
        const Promise<Customer> promise;
        onResult(this, m_http.send({.method = "POST", .url = at(QStringLiteral("/phone")), .body = phone.toUtf8()}),
            [promise](const Result<HttpAnswer> &answer) {
                promise.finish(answer ? Result<Customer>(Customer{.remoteId = QString::fromUtf8(answer->body)}) : fail(answer.error()));
            });
        return promise.future();
    }

    Future<QByteArray> fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel) override
    {
        const Promise<QByteArray> promise;
        onResult(
            this, m_http.send({.url = QUrl(attachment.url), .maxAnswer = maxBytes}, cancel), [promise](const Result<HttpAnswer> &answer) {
                promise.finish(answer ? Result<QByteArray>(answer->body) : fail(answer.error()));
            });
        return promise.future();
    }

    static inline int opened = 0;
    static inline int keptUp = 0;
    static inline std::optional<Error> failsWith; //!< every send
    static inline TrialSession *last = nullptr; //!< the one that was opened last

private:
    QUrl at(const QString &path) const { return QUrl(m_base + path); }

    Future<SendReceipt> post(const SendTarget &target, const OutgoingMessage &message)
    {
        const QJsonObject body{{QStringLiteral("conversation"), target.conversation}, {QStringLiteral("user"), target.user},
            {QStringLiteral("text"), contentText(message.content)}};
        const Promise<SendReceipt> promise;
        onResult(this, m_http.send({.method = "POST", .url = at(QStringLiteral("/send")), .body = json::write(body), .once = true}),
            [promise](const Result<HttpAnswer> &answer) {
                if (!answer)
                    return promise.finish(fail(answer.error()));
                const QJsonObject told = json::parseObject(answer->body).value_or(QJsonObject());
                promise.finish(SendReceipt{.conversation = told[QStringLiteral("conversation")].toString()});
            });
        return promise.future();
    }

    QString m_base;
    Secrets m_secrets;
    HttpClient &m_http;
    std::vector<AccessGrant> m_grants;
    QByteArray m_state;
};

//! {"conversation","user","post","data","ours"} are presses; {"id","conversation","channel","access","text","file","revoked"} events.
class TrialCodec final : public WebhookCodec {
public:
    Result<Done> verify(const InboundRequest &request, const Account &, const Secrets &secrets) const override
    {
        const QByteArray key = secrets.value(QStringLiteral("key")).toUtf8();
        if (key.isEmpty() || !equalInConstantTime(request.header("Authorization"), key))
            return fail(ErrorKind::Unauthorized, QStringLiteral("wrong key"));
        return Done{};
    }

    std::vector<WebhookEndpoint> endpoints() const override
    {
        return {{.name = QStringLiteral("open")}, {.name = QStringLiteral("act")},
            {.name = QStringLiteral("return"), .kind = WebhookEndpoint::Kind::Access}};
    }

    Result<Press> readPress(const WebhookEndpoint &endpoint, const InboundRequest &request, const Account &) const override
    {
        const auto body = json::parseObject(request.body);
        if (!body)
            return fail(body.error());
        Press press{.wants = endpoint.name == QStringLiteral("open") ? Press::Wants::Address : Press::Wants::Action};
        press.data = (*body)[QStringLiteral("data")].toObject();
        press.place = QStringLiteral("CHAT");
        press.conversation = (*body)[QStringLiteral("conversation")].toString();
        press.user = (*body)[QStringLiteral("user")].toString();
        press.context.subject = (*body)[QStringLiteral("post")].toString();
        press.byCustomer = !(*body)[QStringLiteral("ours")].toBool();
        return press;
    }

    QByteArray pressAnswer(const Press &press, const PressAnswer &answer, const Account &) const override
    {
        if (press.wants == Press::Wants::Address) {
            const QString page = answer.url.isEmpty() ? QStringLiteral("https://trial.example/page") : answer.url;
            return json::write({{QStringLiteral("url"), page}});
        }
        QJsonObject object{{QStringLiteral("text"), answer.text}};
        if (const auto *link = std::get_if<LinkAction>(&answer.action))
            object.insert(QStringLiteral("link"), link->url);
        return json::write(object);
    }

    DecodedWebhook decode(const InboundRequest &request, const Account &) const override
    {
        const QJsonObject body = json::parseObject(request.body).value_or(QJsonObject());
        const auto text = [&](const QString &name) { return body[name].toString(); };
        Event event{
            .key = text(QStringLiteral("id")), .conversationRemoteId = text(QStringLiteral("conversation")), .time = request.received};
        event.context.access = text(QStringLiteral("access"));
        if (const QString user = text(QStringLiteral("revoked")); !user.isEmpty()) {
            event.body = AccessRevoked{user};
        } else {
            MessageAppeared appeared;
            appeared.message.remoteId = event.key;
            appeared.message.direction = Direction::In;
            appeared.message.content = TextContent{.text = text(QStringLiteral("text"))};
            if (const QString file = text(QStringLiteral("file")); !file.isEmpty()) {
                appeared.message.content = MediaContent{};
                appeared.message.attachments = {{.kind = AttachmentKind::Image, .name = QStringLiteral("a.png"), .url = file}};
            }
            appeared.customer.channel = text(QStringLiteral("channel"));
            appeared.customer.phone = text(QStringLiteral("phone"));
            event.body = appeared;
        }
        event.fingerprint = fingerprint(event, {});
        DecodedWebhook decoded;
        decoded.events.push_back(event);
        return decoded;
    }

    InboundRequest testRequest(const Account &, const Secrets &) const override { return {}; }
    bool isTest(const InboundRequest &) const override { return false; }
};

class TrialProvider final : public Provider {
public:
    ProviderDescription description() const override { return {.id = QStringLiteral("trial"), .name = QStringLiteral("Trial")}; }
    AccountForm accountForm() const override
    {
        using Kind = AccountField::Kind;
        return {{{.kind = Kind::Text, .key = QStringLiteral("base")}, {.kind = Kind::Secret, .key = QStringLiteral("key")}}};
    }
    Result<Done> validate(const QMap<QString, QString> &, const Secrets &) const override { return Done{}; }
    Capabilities capabilities(const Account &) const override
    {
        Capabilities can;
        can.textLength = 1000;
        can.senderButtonsChannels = {QStringLiteral("post")};
        can.answersPresses = true;
        can.attachments = 1;
        can.fetchEarly = true;
        can.sendToUser = true;
        can.findByPhone = true;
        can.access = true;
        can.accessChannels = {QStringLiteral("post")};
        can.webhooks = true;
        return can;
    }
    Result<Done> checkOutgoing(const Account &, const OutgoingMessage &) const override { return Done{}; }
    QString publicLink(const Account &) const override { return QStringLiteral("https://trial.example/page"); }
    const WebhookCodec *webhooks() const override { return &m_codec; }
    std::unique_ptr<ProviderSession> openSession(Account account, Secrets secrets, HttpClient &http) const override
    {
        return std::make_unique<TrialSession>(account, std::move(secrets), http);
    }

private:
    TrialCodec m_codec;
};

//! An engine room with an account of that provider.
class TrialRoom : public EngineRoom {
public:
    TrialRoom()
    {
        registry.add(std::make_unique<TrialProvider>());
        TrialSession::opened = 0;
        TrialSession::keptUp = 0;
    }

    AccountId addTrial()
    {
        const auto added = await(inbox->addAccount(QStringLiteral("trial"), QStringLiteral("Trial"),
            {{QStringLiteral("base"), QStringLiteral("http://127.0.0.1:%1").arg(apiPort())}},
            {{QStringLiteral("key"), QStringLiteral("k3y")}}));
        return added ? added->account.id : AccountId{};
    }

    AccountState state(AccountId id) const { return inbox->account(id).value_or(AccountState{}); }

    //! Sends to an address of the account: "" that for events, "open", "act", "return".
    Result<HttpAnswer> request(AccountId id, const QString &endpoint, HttpRequest request)
    {
        request.url = QUrl(state(id).webhookUrl + (endpoint.isEmpty() ? QString() : u'/' + endpoint)
            + (request.url.hasQuery() ? u'?' + request.url.query(QUrl::FullyEncoded) : QString()));
        return await(http.send(request));
    }

    Result<HttpAnswer> post(AccountId id, const QString &endpoint, const QByteArray &body, const QByteArray &key = "k3y")
    {
        return request(
            id, endpoint, {.method = "POST", .headers = {{"Authorization", key}}, .body = body, .contentType = "application/json"});
    }

    std::vector<Conversation> conversations()
    {
        const auto page = await(inbox->conversations({}, {}, 50));
        return page ? page->rows : std::vector<Conversation>{};
    }

    std::vector<Message> messagesOf(ConversationId conversation)
    {
        const auto page = await(inbox->messages(conversation, {}));
        return page ? page->messages : std::vector<Message>{};
    }

    HttpClient http;
};

} // namespace qasid::test
