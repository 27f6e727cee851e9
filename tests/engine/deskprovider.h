#pragma once

#include "core/base/json.h"
#include "core/net/httpclient.h"
#include "core/provider/fingerprint.h"
#include "core/provider/provider.h"
#include "tests/engine/engineroom.h"

#include <QFile>
#include <QJsonArray>

namespace qasid::test {

//! A provider that has to be asked, keeps conversations of its own and takes files before messages, in the plainest form: every call is a
//! POST of JSON (of an upload: the file) to the room's API, whose answers the test gives.
class DeskSession final : public ProviderSession {
public:
    DeskSession(const Account &account, HttpClient &http)
        : m_base(account.settings.value(QStringLiteral("base")))
        , m_http(http)
    {
    }

    Future<SendReceipt> send(const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &) override
    {
        QJsonArray files;
        for (const Attachment &file : message.attachments)
            files += file.remoteId;
        const QJsonObject body{{QStringLiteral("conversation"), target.conversation},
            {QStringLiteral("text"), contentText(message.content)}, {QStringLiteral("files"), files}};
        return ask<SendReceipt>(QStringLiteral("/send"), json::write(body), cancel,
            [](const QJsonObject &told) { return SendReceipt{.remoteId = told[QStringLiteral("id")].toString()}; });
    }

    Future<AccountIdentity> check() override { return readyFuture<AccountIdentity>(AccountIdentity{.id = QStringLiteral("me")}); }

    Future<std::vector<Result<Listing>>> list(const std::vector<ListingRequest> &pages, CancelToken cancel) override
    {
        using Answer = std::vector<Result<Listing>>;
        const ListingRequest &page = pages.front();
        const QJsonObject body{
            {QStringLiteral("conversation"), page.conversation}, {QStringLiteral("children"), page.kind == ListingRequest::Kind::Children}};
        return ask<Answer>(QStringLiteral("/list"), json::write(body), cancel,
            [conversation = page.conversation](const QJsonObject &told) { return Answer{listing(conversation, told)}; });
    }

    Future<RemoteConversation> createConversation(const NewConversation &wish) override
    {
        const QJsonObject body{{QStringLiteral("parent"), wish.parent}, {QStringLiteral("name"), wish.name},
            {QStringLiteral("customer"), wish.customer.id}, {QStringLiteral("metadata"), wish.metadata.value_or(QJsonObject())}};
        return ask<RemoteConversation>(QStringLiteral("/create"), json::write(body), {}, conversation);
    }

    Future<RemoteConversation> changeConversation(const QString &id, const ConversationChange &change) override
    {
        QJsonObject body{{QStringLiteral("id"), id}};
        if (change.name)
            body.insert(QStringLiteral("name"), *change.name);
        if (change.parent)
            body.insert(QStringLiteral("parent"), *change.parent);
        if (change.metadata)
            body.insert(QStringLiteral("metadata"), *change.metadata);
        return ask<RemoteConversation>(QStringLiteral("/change"), json::write(body), {}, conversation);
    }

    Future<Done> deleteConversation(const QString &id) override
    {
        if (refusesWith)
            return readyFuture<Done>(fail(*refusesWith));
        return ask<Done>(
            QStringLiteral("/delete"), json::write({{QStringLiteral("id"), id}}), {}, [](const QJsonObject &) { return Done{}; });
    }

    Future<Attachment> upload(const Attachment &file, CancelToken cancel, const SendProgress &progress) override
    {
        QFile source(file.localPath);
        if (!source.open(QIODevice::ReadOnly))
            return readyFuture<Attachment>(fail(ErrorKind::InvalidInput, QStringLiteral("the file is gone")));
        const QByteArray bytes = source.readAll();
        progress(bytes.size() / 2, bytes.size());
        return ask<Attachment>(QStringLiteral("/upload"), bytes, cancel, [file](const QJsonObject &told) {
            Attachment uploaded = file;
            uploaded.remoteId = told[QStringLiteral("id")].toString();
            return uploaded;
        });
    }

    Future<AiReply> streamAiReply(const AiRequest &request, CancelToken cancel, const std::function<void(const QString &)> &says) override
    {
        written = says;
        const QJsonObject body{{QStringLiteral("agent"), request.agent}, {QStringLiteral("last"), request.lastMessage},
            {QStringLiteral("sender"), request.sender}};
        return ask<AiReply>(QStringLiteral("/ai"), json::write(body), cancel,
            [](const QJsonObject &told) { return AiReply{.messageId = told[QStringLiteral("id")].toString()}; });
    }

    Future<QByteArray> fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel) override
    {
        const Promise<QByteArray> promise;
        onResult(this, m_http.send({.url = QUrl(m_base + attachment.remotePath), .maxAnswer = maxBytes}, cancel),
            [promise](
                const Result<HttpAnswer> &answer) { promise.finish(answer ? Result<QByteArray>(answer->body) : fail(answer.error())); });
        return promise.future();
    }

    static inline std::optional<Error> refusesWith; //!< to delete
    static inline std::function<void(const QString &)> written; //!< what the AI agent that was asked last says so far

private:
    template <class T>
    Future<T> ask(const QString &path, const QByteArray &body, const CancelToken &cancel, std::function<T(const QJsonObject &)> read)
    {
        const Promise<T> promise;
        Q_EMIT requestBegan();
        onResult(this,
            m_http.send({.method = "POST", .url = QUrl(m_base + path), .body = body, .once = path == QStringLiteral("/send")}, cancel),
            [promise, read](const Result<HttpAnswer> &answer) {
                if (!answer)
                    return promise.finish(fail(answer.error()));
                promise.finish(read(json::parseObject(answer->body).value_or(QJsonObject())));
            });
        return promise.future();
    }

    static RemoteConversation conversation(const QJsonObject &told)
    {
        RemoteConversation said{.id = told[QStringLiteral("id")].toString()};
        if (told.contains(QStringLiteral("name")))
            said.name = told[QStringLiteral("name")].toString();
        if (told.contains(QStringLiteral("parent")))
            said.parent = told[QStringLiteral("parent")].toString();
        if (told.contains(QStringLiteral("metadata")))
            said.metadata = told[QStringLiteral("metadata")].toObject();
        return said;
    }

    static Listing listing(const QString &conversation, const QJsonObject &told)
    {
        Listing listing;
        const QJsonArray messages = told[QStringLiteral("messages")].toArray();
        for (const QJsonValue &value : messages) {
            const QJsonObject object = value.toObject();
            MessageAppeared appeared;
            appeared.message.remoteId = object[QStringLiteral("id")].toString();
            appeared.message.direction = object[QStringLiteral("ours")].toBool() ? Direction::Out : Direction::In;
            appeared.message.content = TextContent{.text = object[QStringLiteral("text")].toString()};
            if (const QString file = object[QStringLiteral("file")].toString(); !file.isEmpty()) {
                appeared.message.content = MediaContent{};
                appeared.message.attachments = {{.kind = AttachmentKind::Document, .name = QStringLiteral("a.bin"), .remotePath = file}};
            }
            Event event{.key = QStringLiteral("message/") + appeared.message.remoteId,
                .fingerprint = {},
                .conversationRemoteId = conversation,
                .time = {},
                .body = appeared};
            event.fingerprint = fingerprint(event, {});
            listing.messages.push_back({event, json::write(object)});
        }
        return listing;
    }

    QString m_base;
    HttpClient &m_http;
};

class DeskProvider final : public Provider {
public:
    ProviderDescription description() const override { return {.id = QStringLiteral("desk"), .name = QStringLiteral("Desk")}; }
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
        can.attachments = 5;
        can.poll = true;
        can.readBack = true;
        can.uploadsFirst = true;
        can.manageConversations = true;
        can.subConversations = true;
        can.aiAgents = true;
        can.aiAgent = QStringLiteral("agent");
        return can;
    }
    Result<Done> checkOutgoing(const Account &, const OutgoingMessage &) const override { return Done{}; }
    std::unique_ptr<ProviderSession> openSession(Account account, Secrets, HttpClient &http) const override
    {
        return std::make_unique<DeskSession>(account, http);
    }
};

//! An engine room with an account of that provider. What nobody decides is answered with an id.
class DeskRoom : public EngineRoom {
public:
    using Reply = std::function<http::Response(const InboundRequest &)>;

    DeskRoom()
    {
        registry.add(std::make_unique<DeskProvider>());
        answer = [this](const InboundRequest &request, const http::Responder &respond) {
            if (held.contains(request.path)) {
                held[request.path] += respond;
                return;
            }
            const auto reply = replies.constFind(request.path);
            respond(reply == replies.constEnd() ? body({{QStringLiteral("id"), QStringLiteral("x%1").arg(requests.size())}})
                                                : (*reply)(request));
        };
    }

    static http::Response body(const QJsonObject &object)
    {
        return {.headers = {{"Content-Type", "application/json"}}, .body = json::write(object)};
    }

    AccountId addDesk()
    {
        const auto added = await(inbox->addAccount(QStringLiteral("desk"), QStringLiteral("Desk"),
            {{QStringLiteral("base"), QStringLiteral("http://127.0.0.1:%1").arg(apiPort())}},
            {{QStringLiteral("key"), QStringLiteral("k3y")}}));
        return added ? added->account.id : AccountId{};
    }

    QList<QByteArray> paths() const
    {
        QList<QByteArray> paths;
        for (const InboundRequest &request : requests) {
            if (request.path != "/list")
                paths += request.path;
        }
        return paths;
    }

    QList<QByteArray> bodies(const QByteArray &path) const
    {
        QList<QByteArray> bodies;
        for (const InboundRequest &request : requests) {
            if (request.path == path)
                bodies += request.body;
        }
        return bodies;
    }

    QJsonObject asked(const QByteArray &path) const //!< the last body sent there
    {
        for (auto it = requests.rbegin(); it != requests.rend(); ++it) {
            if (it->path == path)
                return json::parseObject(it->body).value_or(QJsonObject());
        }
        return {};
    }

    Conversation row(ConversationId id)
    {
        const auto rows = await(inbox->conversationsById({id}));
        return rows && !rows->empty() ? rows->front() : Conversation{};
    }

    QHash<QByteArray, Reply> replies; //!< by path
    QHash<QByteArray, QList<http::Responder>> held; //!< by path: answered by the test, when it likes
};

} // namespace qasid::test
