#pragma once

#include "core/base/json.h"
#include "core/engine/accounts.h"
#include "core/engine/sync.h"
#include "core/net/httpclient.h"
#include "core/provider/fingerprint.h"
#include "core/provider/provider.h"
#include "core/secrets/encryptedfilestore.h"
#include "core/store/store.h"
#include "tests/support/await.h"
#include "tests/support/handclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace qasid::test {

//! The far side of a provider that has to be asked: conversations with messages, given out in pages in one of the ways that such providers
//! have. In memory; the test changes it as it likes.
class PolledServer {
public:
    enum class Cursor {
        Next, //!< the first message of the page that follows
        Last, //!< the last one of this page, which is not repeated
        Repeated, //!< the last one of this page, which the next begins with
        Opaque
    };
    struct Post {
        QString id;
        QString text;
        bool ours = false;
        bool unreadable = false;
        TimeMs time = 0;
    };
    struct Talk {
        QString parent;
        std::vector<Post> posts; //!< oldest first
    };

    bool newestFirst = true;
    bool times = false;
    Cursor cursor = Cursor::Next;
    int pageSize = 5;
    int pagesAtOnce = 1;
    bool counts = true;
    std::map<QString, Talk> talks;
    std::optional<Error> failsWith; //!< every request
    bool refusesBatches = false;
    bool cursorsLoop = false; //!< the first page comes again and again
    std::function<void(const ListingRequest &)> asked; //!< told of each page before it is made
    std::vector<std::vector<ListingRequest>> requests;

    //! Writes a message.
    QString post(const QString &talk, const QString &text, bool ours = false, TimeMs time = 0)
    {
        const QString id = QStringLiteral("m%1").arg(++m_posts, 6, 10, QLatin1Char('0'));
        talks[talk].posts.push_back({.id = id, .text = text, .ours = ours, .time = time});
        return id;
    }

    Result<Listing> page(const ListingRequest &request)
    {
        if (asked)
            asked(request);
        if (!talks.contains(request.conversation))
            return fail(ErrorKind::NotFound, QStringLiteral("no such conversation"));
        return request.kind == ListingRequest::Kind::Children ? children(request) : messages(request);
    }

    static QByteArray raw(const QString &talk, const Post &post, bool withTime)
    {
        QJsonObject object{{QStringLiteral("id"), post.id}, {QStringLiteral("conversation"), talk}, {QStringLiteral("ours"), post.ours}};
        if (!post.unreadable)
            object.insert(QStringLiteral("text"), post.text);
        if (withTime)
            object.insert(QStringLiteral("time"), post.time);
        return json::write(object);
    }

    //! Absent where it cannot be read.
    static std::optional<Event> read(const QJsonObject &object)
    {
        if (!object.contains(QStringLiteral("text")))
            return std::nullopt;
        MessageAppeared appeared;
        appeared.message.remoteId = object[QStringLiteral("id")].toString();
        appeared.message.direction = object[QStringLiteral("ours")].toBool() ? Direction::Out : Direction::In;
        appeared.message.content = TextContent{.text = object[QStringLiteral("text")].toString()};
        if (object.contains(QStringLiteral("time")))
            appeared.message.time = object[QStringLiteral("time")].toInteger();
        Event event{.key = QStringLiteral("message/") + appeared.message.remoteId,
            .fingerprint = {},
            .conversationRemoteId = object[QStringLiteral("conversation")].toString(),
            .time = {},
            .body = appeared};
        event.fingerprint = fingerprint(event, {});
        return event;
    }

private:
    Result<Listing> messages(const ListingRequest &request)
    {
        std::vector<Post> order = talks[request.conversation].posts;
        if (newestFirst)
            std::reverse(order.begin(), order.end());
        const size_t from = cursorsLoop ? 0 : startOf(order, request.cursor);
        const size_t to = std::min(order.size(), from + size_t(pageSize));
        Listing listing;
        if (to < order.size() || cursorsLoop)
            listing.next = cursorAt(order, to);
        std::vector<Post> here(order.begin() + qsizetype(from), order.begin() + qsizetype(to));
        if (newestFirst)
            std::reverse(here.begin(), here.end());
        for (const Post &post : here) {
            const QByteArray bytes = raw(request.conversation, post, times);
            if (const auto event = read(json::parseObject(bytes).value_or(QJsonObject())))
                listing.messages.push_back({*event, bytes});
            else
                listing.unreadable.push_back({QStringLiteral("It has no text."), QStringLiteral("message/") + post.id, bytes});
        }
        return listing;
    }

    size_t startOf(const std::vector<Post> &order, const QString &cursor) const
    {
        if (cursor.isEmpty())
            return 0;
        const QString id = this->cursor == Cursor::Opaque ? QString::fromUtf8(QByteArray::fromHex(cursor.toLatin1())) : cursor;
        const auto found = std::find_if(order.begin(), order.end(), [&](const Post &post) { return post.id == id; });
        const auto at = size_t(found - order.begin());
        return found == order.end() ? order.size() : at + (this->cursor == Cursor::Last ? 1 : 0);
    }

    QString cursorAt(const std::vector<Post> &order, size_t to) const
    {
        switch (cursor) {
        case Cursor::Next:
            return order[std::min(to, order.size() - 1)].id;
        case Cursor::Opaque:
            return QString::fromLatin1(order[std::min(to, order.size() - 1)].id.toUtf8().toHex());
        case Cursor::Last:
        case Cursor::Repeated:
            return order[to - 1].id;
        }
        return {};
    }

    Result<Listing> children(const ListingRequest &request)
    {
        std::vector<RemoteConversation> all;
        for (const auto &[id, talk] : talks) {
            if (talk.parent == request.conversation)
                all.push_back({.id = id, .name = id, .messages = counts ? std::optional(int(talk.posts.size())) : std::nullopt});
        }
        const size_t from = request.cursor.toUInt();
        const size_t to = std::min(all.size(), from + size_t(pageSize));
        Listing listing;
        listing.children.assign(all.begin() + qsizetype(std::min(from, all.size())), all.begin() + qsizetype(to));
        if (to < all.size())
            listing.next = QString::number(to);
        return listing;
    }

    int m_posts = 0;
};

class PolledSession final : public ProviderSession {
public:
    explicit PolledSession(PolledServer &server)
        : m_server(server)
    {
    }

    Future<SendReceipt> send(const SendTarget &target, const OutgoingMessage &message, CancelToken, const SendProgress &) override
    {
        Q_EMIT requestBegan();
        const QString id = m_server.post(target.conversation, contentText(message.content), true);
        return readyFuture<SendReceipt>(SendReceipt{.remoteId = id});
    }
    Future<AccountIdentity> check() override { return readyFuture<AccountIdentity>(AccountIdentity{.id = QStringLiteral("me")}); }
    int pagesAtOnce() const override { return m_server.pagesAtOnce; }

    Future<std::vector<Result<Listing>>> list(const std::vector<ListingRequest> &pages, CancelToken) override
    {
        using Answer = std::vector<Result<Listing>>;
        Q_EMIT requestBegan();
        m_server.requests.push_back(pages);
        if (m_server.failsWith)
            return readyFuture<Answer>(fail(*m_server.failsWith));
        if (m_server.refusesBatches && pages.size() > 1)
            return readyFuture<Answer>(fail(ErrorKind::Rejected, QStringLiteral("one at a time")));
        Answer answer;
        for (const ListingRequest &page : pages)
            answer.push_back(m_server.page(page));
        return readyFuture<Answer>(answer);
    }

private:
    PolledServer &m_server;
};

class PolledProvider final : public Provider {
public:
    explicit PolledProvider(PolledServer &server)
        : m_server(server)
    {
    }

    ProviderDescription description() const override { return {.id = QStringLiteral("polled"), .name = QStringLiteral("Polled")}; }
    AccountForm accountForm() const override { return {{{.kind = AccountField::Kind::Secret, .key = QStringLiteral("key")}}}; }
    Result<Done> validate(const QMap<QString, QString> &, const Secrets &) const override { return Done{}; }
    Capabilities capabilities(const Account &) const override
    {
        Capabilities can;
        can.textLength = 1000;
        can.poll = true;
        can.subConversations = true;
        can.requestsPerMinute = budget;
        return can;
    }
    Result<Done> checkOutgoing(const Account &, const OutgoingMessage &) const override { return Done{}; }
    DecodedWebhook decodeKept(const InboundRequest &request, const Account &) const override
    {
        DecodedWebhook decoded;
        for (const auto &value : QJsonDocument::fromJson(request.body).array()) {
            if (const auto event = PolledServer::read(value.toObject()))
                decoded.events.push_back(*event);
            else
                decoded.quarantined.push_back({QStringLiteral("It has no text."), {}});
        }
        return decoded;
    }
    std::unique_ptr<ProviderSession> openSession(Account, Secrets, HttpClient &) const override
    {
        return std::make_unique<PolledSession>(m_server);
    }

    static inline int budget = 0;

private:
    PolledServer &m_server;
};

//! Store, accounts and Sync on real files, with that provider, in a time of the test's own.
class PolledRoom {
public:
    explicit PolledRoom(int budget = 0)
    {
        PolledProvider::budget = budget;
        registry.add(std::make_unique<PolledProvider>(server));
        open();
        const auto added
            = await(accounts->add(QStringLiteral("polled"), QStringLiteral("Polled"), {}, {{QStringLiteral("key"), QStringLiteral("k")}}));
        Q_ASSERT(added);
        account = *added;
    }

    void reopen()
    {
        sync.reset();
        accounts.reset();
        store.reset();
        open();
    }

    //! Makes what a conversation needs here to be asked for.
    ConversationId follow(const QString &remoteId)
    {
        const auto id = await(store->ensureConversation(account, remoteId));
        return id.value_or(ConversationId());
    }

    //! Until nothing is asked or stored any more that may be at this moment.
    void settle()
    {
        const auto quiet = [this] {
            sync->wake();
            const QJsonObject state = sync->diagnostics()[0].toObject();
            return state[QStringLiteral("asking")].toInt() == 0 && (state[QStringLiteral("due")].toInt() == 0 || isHeldBack());
        };
        // Commits are told about, looked at and followed in turns of the event loop.
        for (int calm = 0; calm < 3;) {
            QVERIFY2(QTest::qWaitFor(quiet, 20'000), "asks without end");
            const auto barrier = await(store->counts(clock.now()));
            QVERIFY(barrier);
            QCoreApplication::processEvents();
            calm = quiet() ? calm + 1 : 0;
        }
    }

    void pass(TimeMs time, TimeMs step = 1'000)
    {
        for (const TimeMs end = clock.now() + time; clock.now() < end;) {
            clock.advance(std::min(step, end - clock.now()));
            settle();
        }
    }

    QStringList texts(ConversationId conversation)
    {
        QStringList texts;
        const auto page = await(store->messages(conversation, {.limit = 1'000}));
        for (const Message &message : page ? page->messages : std::vector<Message>())
            texts += contentText(message.content);
        return texts;
    }

    Conversation row(ConversationId conversation)
    {
        const auto rows = await(store->conversationsById({conversation}));
        return rows && !rows->empty() ? rows->front() : Conversation();
    }

    QStringList textsThere(const QString &talk) const
    {
        QStringList texts;
        for (const PolledServer::Post &post : server.talks.at(talk).posts)
            texts += post.text;
        return texts;
    }

    PolledServer server;
    QTemporaryDir directory;
    HandClock clock;
    ProviderRegistry registry;
    HttpClient http;
    std::unique_ptr<Store> store;
    std::unique_ptr<EncryptedFileStore> secrets;
    std::unique_ptr<Accounts> accounts;
    std::unique_ptr<Sync> sync;
    AccountId account;

private:
    bool isHeldBack() const
    {
        const auto polling = sync->polling(account);
        auto *entry = accounts->find(account);
        return polling->pausedUntil || !accounts->canSend(account) || entry->budget.delay(clock.now()).count() > 0;
    }

    void open()
    {
        auto opened = Store::open(directory.path());
        Q_ASSERT(opened);
        store = std::move(*opened);
        secrets = std::make_unique<EncryptedFileStore>(directory.filePath(QStringLiteral("secrets.enc")), sealedfile::Cost::least());
        const auto unlocked = await(secrets->unlock(QStringLiteral("a passphrase of the test")));
        Q_ASSERT(unlocked);
        accounts = std::make_unique<Accounts>(*store, *secrets, registry, http, clock);
        sync = std::make_unique<Sync>(*store, *accounts, clock);
        Q_UNUSED(await(accounts->load()));
        Q_UNUSED(await(accounts->loadSecrets()));
        sync->start();
    }
};

} // namespace qasid::test
