#pragma once

#include "core/store/store.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace qasid::storetest {

inline constexpr TimeMs kNow = 1'764'764'930'000; // 2025-12-03T12:28:50Z

//! Waits for an answer.
template <class T>
Result<T> wait(const Future<T> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) {
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return future.isFinished() && future.resultCount() > 0 ? future.result()
                                                           : Result<T>(fail(ErrorKind::TimedOut, QStringLiteral("no answer")));
}

//! The value of an answer that must be good.
template <class T>
T take(const Future<T> &future)
{
    auto result = wait(future);
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

inline Content text(const QString &words)
{
    return TextContent{.text = words, .texts = {}, .header = {}, .footer = {}};
}

inline OutgoingMessage reply(const QString &words)
{
    return {.content = text(words), .attachments = {}, .buttons = {}, .replyTo = {}};
}

//! A profile of its own with one account, and short words for what a provider tells.
struct Profile {
    QTemporaryDir folder;
    std::unique_ptr<Store> store;
    AccountId account;

    explicit Profile(bool withAccount = true)
    {
        open();
        if (withAccount)
            account = addAccount(QStringLiteral("Shop"));
    }

    void open()
    {
        store.reset();
        auto opened = Store::open(folder.path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
    }

    AccountId addAccount(const QString &name)
    {
        Account added{.provider = QStringLiteral("digishare"), .name = name};
        added.settings.insert(QStringLiteral("api_base"), QStringLiteral("https://example.org"));
        added.webhookToken = QStringLiteral("token-of-") + name;
        added.created = kNow;
        return take(store->addAccount(added)).id;
    }

    static InboundRequest request(const QByteArray &body = "{}", TimeMs received = kNow)
    {
        return {.method = "POST",
            .path = "/in/token",
            .query = {},
            .headers = {{"Content-Type", "application/json"}, {"Authorization", "Basic c2VjcmV0"}},
            .body = body,
            .received = received};
    }

    static Event event(
        const QString &key, EventBody body, std::optional<TimeMs> time = {}, const QString &conversation = QStringLiteral("c1"))
    {
        return {.key = key,
            .fingerprint = key.toUtf8() + "-fingerprint",
            .conversationRemoteId = conversation,
            .time = time,
            .body = std::move(body)};
    }

    static Event message(const QString &remoteId, const QString &words, Direction direction = Direction::In,
        std::optional<TimeMs> time = {}, const QString &conversation = QStringLiteral("c1"))
    {
        Message appeared{.remoteId = remoteId, .direction = direction, .time = time, .content = text(words)};
        return event(QStringLiteral("message:") + remoteId, MessageAppeared{.message = appeared, .customer = {}}, time, conversation);
    }

    InboundOutcome apply(std::vector<Event> events, TimeMs received = kNow, const QByteArray &body = "{}")
    {
        return take(store->applyInbound(account, request(body, received), {.events = std::move(events), .quarantined = {}}));
    }

    Conversation conversation(const QString &remoteId = QStringLiteral("c1"))
    {
        const auto id = take(store->ensureConversation(account, remoteId));
        return take(store->conversationsById({id})).at(0);
    }

    std::vector<Message> messages(const QString &remoteId = QStringLiteral("c1"))
    {
        return take(store->messages(conversation(remoteId).id, {})).messages;
    }

    //! The words of a conversation's messages in order; system messages as their code.
    QStringList words(const QString &remoteId = QStringLiteral("c1"))
    {
        QStringList all;
        for (const Message &one : messages(remoteId)) {
            const auto *system = std::get_if<SystemContent>(&one.content);
            all.append(system ? system->code : contentText(one.content));
        }
        return all;
    }

    Message sent(const QString &words, const QString &remoteId = QStringLiteral("c1"))
    {
        const auto id = take(store->enqueue(conversation(remoteId).id, reply(words), Delivery::Queued, kNow, kNow));
        return take(store->messagesById({id})).at(0);
    }

    Message reread(const Message &message) { return take(store->messagesById({message.id})).at(0); }

    qint64 rows(const QString &table) { return take(store->diagnostics())[QStringLiteral("rows")][table].toInteger(); }
};

} // namespace qasid::storetest
