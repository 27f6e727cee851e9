#include "core/engine/inbox.h"

#include "core/base/log.h"
#include "core/engine/attachmentfetcher.h"
#include "core/engine/inboxparts.h"

using namespace Qt::StringLiterals;

namespace qasid {

Inbox::Inbox(std::unique_ptr<Store> store, std::unique_ptr<CredentialStore> credentials, const ProviderRegistry &registry,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(store), std::move(credentials), registry, clock))
{
    connect(d->store.get(), &Store::committed, this, &Inbox::noteCommit);
    connect(d->store.get(), &Store::allIndexed, this, &Inbox::searchPrepared);
    connect(d->store.get(), &Store::diskFull, this, [this](bool full) {
        d->diskFull = full;
        Q_EMIT accountsChanged(); // none receives
        Q_EMIT bannersChanged();
    });
    const auto stateChanged = [this] {
        Q_EMIT accountsChanged();
        Q_EMIT bannersChanged();
    };
    connect(&d->accounts, &Accounts::changed, this, stateChanged);
    connect(&d->receiver, &Receiver::stateChanged, this, stateChanged);
    connect(&d->access, &AccessDesk::changed, this, &Inbox::accountsChanged);
    connect(&d->access, &AccessDesk::answered, this, &Inbox::accessAnswered);
    connect(&d->outbox, &OutboxRunner::stateChanged, this, &Inbox::bannersChanged);
    connect(&d->outbox, &OutboxRunner::sendingFilesChanged, this, &Inbox::sendingFilesChanged);
    connect(&d->ai, &AiDesk::textChanged, this, &Inbox::aiTextChanged);
    connect(&d->ai, &AiDesk::ended, &d->sync, &Sync::readBack);
    d->outbox.readBackWith([this](ConversationId conversation) { return d->sync.readBack(conversation); });
    connect(&d->receiver, &Receiver::testArrived, &d->tester, &WebhookTester::arrived);
    connect(&d->http, &HttpClient::networkReturned, &d->outbox, &OutboxRunner::retryNow);
    connect(&d->http, &HttpClient::networkReturned, &d->sync, &Sync::retryNow);
    connect(&d->sync, &Sync::stateChanged, this, stateChanged);
    connect(&d->profile, &Profile::changed, this, &Inbox::applySetting);
}

Inbox::~Inbox() = default;

Future<Done> Inbox::loadSettings()
{
    Promise<Done> promise;
    onResult(this, d->profile.load(), [this, promise](Result<Done> loaded) {
        if (!loaded)
            return promise.finish(loaded);
        onResult(this, d->accounts.load(), [this, promise](Result<Done> accounts) {
            d->loaded = accounts.has_value();
            promise.finish(accounts);
        });
    });
    return promise.future();
}

Future<Done> Inbox::start(const Options &options)
{
    d->options = options;
    Promise<Done> promise;
    onResult(this, d->loaded ? readyFuture<Done>(Done{}) : loadSettings(), [this, promise](Result<Done> loaded) {
        if (!loaded)
            return promise.finish(loaded);
        d->http.setProxy(d->profile.proxy());
        d->snoozer.look();
        // Without its keys an account waits, and a banner says so; all others work.
        onResult(this, d->accounts.loadSecrets(), [this, promise](const Result<Done> &) {
            if (d->options.receive) {
                d->accounts.keepUp();
                d->retention.start();
                d->early.start();
                d->cache.start();
                d->receiver.listen(d->receiverAddress());
                d->sync.start();
            } else {
                d->sync.start(Sync::Asks::OnDemand);
            }
            if (!d->options.send)
                return promise.finish(Done{});
            onResult(this, d->outbox.start(), [promise](Result<Done> started) { promise.finish(started); });
        });
    });
    return promise.future();
}

Future<Done> Inbox::stop()
{
    d->receiver.stop();
    d->sync.stop();
    Promise<Done> promise;
    onResult(this, d->keeper.flush(), [this, promise](const Result<Done> &) {
        onResult(this, d->outbox.stop(std::chrono::seconds(5)), [this, promise](const Result<Done> &stopped) {
            // An access that was renewed just now has no other copy of what it goes on with.
            onResult(this, d->accounts.allSecretsKept(), [promise, stopped](const Result<Done> &) { promise.finish(stopped); });
        });
    });
    return promise.future();
}

void Inbox::noteCommit(const ChangeSet &changes)
{
    if (changes.outbox)
        countWaiting();
    d->early.noteCommit(changes);
    Q_EMIT changed(changes);
}

void Inbox::countWaiting()
{
    onResult(this, d->store->counts(d->clock.now()), [this](Result<InboxCounts> counts) {
        if (!counts || std::exchange(d->waiting, counts->outboxWaiting) == counts->outboxWaiting)
            return;
        Q_EMIT bannersChanged();
    });
}

void Inbox::applySetting(const QString &key)
{
    using namespace settings;
    const auto is = [&](const ProfileSetting &setting) { return setting.key == key; };
    if (is(kProxyMode) || is(kProxyHost) || is(kProxyPort)) {
        d->http.setProxy(d->profile.proxy());
        d->outbox.retryNow();
        d->sync.retryNow();
    }
    const bool receiving = is(kListenAddress) || is(kListenPort) || is(kTlsCertificate) || is(kTlsKey);
    if (receiving && d->options.receive)
        d->receiver.listen(d->receiverAddress());
    if (is(kPublicUrl))
        Q_EMIT accountsChanged();
    Q_EMIT settingChanged(key);
}

const ProviderRegistry &Inbox::registry() const
{
    return d->registry;
}

const Clock &Inbox::clock() const
{
    return d->clock;
}

Future<ConversationPage> Inbox::conversations(const ConversationQuery &query, const std::optional<ConversationCursor> &after, int limit)
{
    return d->store->conversations(query, after, limit);
}

Future<std::vector<Conversation>> Inbox::conversationsById(const QList<ConversationId> &ids)
{
    return d->store->conversationsById(ids);
}

Future<MessagePage> Inbox::messages(ConversationId conversation, const MessageWindow &window)
{
    return d->store->messages(conversation, window);
}

Future<std::vector<Message>> Inbox::messagesById(const QList<MessageId> &ids)
{
    return d->store->messagesById(ids);
}

Future<std::vector<Conversation>> Inbox::otherConversations(ConversationId of)
{
    constexpr int kShown = 20;
    return d->store->otherConversations(of, kShown);
}

Future<SearchPage> Inbox::search(const SearchQuery &query, int limit, MessageId before)
{
    return d->store->search(query, limit, before);
}

Future<std::vector<CustomerHit>> Inbox::searchCustomers(const QString &typed, AccountId account, int limit)
{
    return d->store->searchCustomers(typed, account, limit);
}

Future<InboxCounts> Inbox::counts()
{
    return d->store->counts(d->clock.now());
}

void Inbox::setOpenConversation(ConversationId conversation)
{
    d->sync.setOpen(conversation);
}

Future<Done> Inbox::markRead(ConversationId conversation)
{
    return d->store->markRead(conversation);
}

Future<Done> Inbox::markUnread(ConversationId conversation)
{
    return d->store->markUnread(conversation);
}

Future<Done> Inbox::resolve(ConversationId conversation)
{
    return d->store->setStatus(conversation, ConversationStatus::Resolved);
}

Future<Done> Inbox::reopen(ConversationId conversation)
{
    return d->store->setStatus(conversation, ConversationStatus::Open);
}

Future<Done> Inbox::snooze(ConversationId conversation, TimeMs until)
{
    if (until <= d->clock.now())
        return readyFuture<Done>(fail(ErrorKind::InvalidInput, u"a snooze must end in the future"_s));
    Promise<Done> promise;
    onResult(this, d->store->setStatus(conversation, ConversationStatus::Snoozed, until), [this, promise](Result<Done> done) {
        d->snoozer.look();
        promise.finish(done);
    });
    return promise.future();
}

Future<Done> Inbox::setAssignedToMe(ConversationId conversation, bool mine)
{
    return d->store->setAssignedToMe(conversation, mine, d->clock.now());
}

Future<Done> Inbox::setNickname(ConversationId conversation, const QString &nickname)
{
    return d->store->setNickname(conversation, nickname.trimmed().left(200));
}

Future<MessageId> Inbox::addNote(ConversationId conversation, const QString &text)
{
    if (text.trimmed().isEmpty())
        return readyFuture<MessageId>(fail(ErrorKind::InvalidInput, u"a note needs words"_s));
    return d->store->addNote(conversation, text, d->profile.value(settings::kAgentName), d->clock.now());
}

Future<Draft> Inbox::draft(ConversationId conversation, DraftKind kind)
{
    return d->store->draft(conversation, kind);
}

Future<Done> Inbox::saveDraft(const Draft &draft)
{
    return d->store->saveDraft(draft);
}

QString Inbox::placeForFile(const QString &name) const
{
    return d->files.placeFor(name);
}

void Inbox::dropFile(const QString &path)
{
    d->files.dropUnused(path);
}

QString Inbox::setting(const QString &key) const
{
    return d->profile.value(key);
}

Future<Done> Inbox::setSetting(const QString &key, const QString &value)
{
    return d->profile.set(key, value);
}

Future<std::vector<SavedReply>> Inbox::savedReplies()
{
    return d->store->savedReplies();
}

Future<SavedReplyId> Inbox::saveReply(const SavedReply &reply)
{
    Promise<SavedReplyId> promise;
    onResult(this, d->store->saveReply(reply), [this, promise](Result<SavedReplyId> id) {
        promise.finish(id);
        if (id)
            Q_EMIT savedRepliesChanged();
    });
    return promise.future();
}

Future<Done> Inbox::removeSavedReply(SavedReplyId id)
{
    Promise<Done> promise;
    onResult(this, d->store->removeSavedReply(id), [this, promise](Result<Done> removed) {
        promise.finish(removed);
        if (removed)
            Q_EMIT savedRepliesChanged();
    });
    return promise.future();
}

Future<std::vector<QuarantinedEvent>> Inbox::quarantine(int limit)
{
    return d->store->quarantine(limit);
}

Future<InboundOutcome> Inbox::replayQuarantined(QuarantineId id)
{
    constexpr int kEnough = 10'000;
    Promise<InboundOutcome> promise;
    onResult(this, d->store->quarantine(kEnough), [this, promise, id](Result<std::vector<QuarantinedEvent>> events) {
        if (!events)
            return promise.finish(fail(events.error()));
        const auto found = std::find_if(events->begin(), events->end(), [&](const auto &event) { return event.id == id; });
        if (found == events->end())
            return promise.finish(fail(ErrorKind::NotFound, u"there is no such quarantined event"_s));
        onResult(this, d->pipeline.replay(*found), [promise](Result<InboundOutcome> outcome) { promise.finish(outcome); });
    });
    return promise.future();
}

} // namespace qasid
