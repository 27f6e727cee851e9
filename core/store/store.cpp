#include "core/store/store.h"

#include "core/base/log.h"
#include "core/sql/try.h"
#include "core/store/accounttable.h"
#include "core/store/attachmenttable.h"
#include "core/store/conversationactions.h"
#include "core/store/conversationlist.h"
#include "core/store/diagnosticstable.h"
#include "core/store/drafttable.h"
#include "core/store/inboundtable.h"
#include "core/store/localfiles.h"
#include "core/store/messagetable.h"
#include "core/store/outboxtable.h"
#include "core/store/profilefile.h"
#include "core/store/quarantinetable.h"
#include "core/store/searchindex.h"
#include "core/store/settingtable.h"
#include "core/store/storeprivate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! Raw requests are kept this long, to look up what a provider really sent.
constexpr TimeMs kKeepRequests = TimeMs(30) * 24 * 60 * 60 * 1000;

using Messages = std::vector<Message>;
using Conversations = std::vector<Conversation>;

} // namespace

Store::Store()
    : d(std::make_unique<Private>())
{
}

Result<std::unique_ptr<Store>> Store::open(const QString &directory)
{
    qRegisterMetaType<ChangeSet>();
    QASID_TRY(profilefile::prepare(directory));
    std::unique_ptr<Store> store(new Store);
    Store *const self = store.get();
    const QString fileName = profilefile::nameIn(directory);
    store->d->fileName = fileName;

    const auto prepare = [self, fileName](Database &db) -> Result<Done> {
        QASID_TRY(profilefile::upgrade(db, fileName));
        QASID_TRY(searchindex::prepare(db));
        QASID_LET(id, settingtable::profileId(db, SystemClock().now()));
        self->d->profileId = id;
        return Done();
    };
    const auto deliver = [self](SqlWriter::Batch batch) {
        auto shared = std::make_shared<SqlWriter::Batch>(std::move(batch));
        QMetaObject::invokeMethod(
            self, [self, shared] { self->deliver(*shared); }, Qt::QueuedConnection);
    };
    QASID_LET(writer, SqlWriter::open(fileName, prepare, deliver));
    store->d->writer = std::move(writer);
    store->d->reader = std::make_unique<TaskThread>();
    store->d->reader->add([d = store->d.get()] { (void)d->openReader(); });
    store->purgeRequests();
    store->d->queueIndexStep();
    store->d->cleanIndex(self, [] {});
    return store;
}

Store::~Store()
{
    if (d->reader)
        d->reader->add([this] { d->readerDatabase.reset(); });
    d->reader.reset();
    d->writer.reset();
    // What was committed just now is still on its way to this thread; its Futures are answered all the same.
    blockSignals(true);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

Result<Database *> Store::Private::openReader()
{
    if (!readerDatabase) {
        QASID_LET(opened, Database::open(fileName, Database::Mode::Read));
        readerDatabase = std::move(opened);
    }
    return readerDatabase.get();
}

template <class Batch>
void Store::deliver(Batch &batch)
{
    ChangeSet changes;
    for (const auto &answer : batch.answers) {
        if (!answer.error)
            changes.merge(static_cast<StoreWrite &>(*answer.job).changes());
    }
    const bool whole = d->keepIndexed(this, batch, changes);
    if (batch.diskFull)
        Q_EMIT diskFull(*batch.diskFull);
    if (!changes.isEmpty())
        Q_EMIT committed(changes);
    if (whole)
        Q_EMIT allIndexed();
    for (const auto &answer : batch.answers)
        static_cast<StoreWrite &>(*answer.job).answer(answer.error);
}

void Store::purgeRequests()
{
    const TimeMs before = SystemClock().now() - kKeepRequests;
    const auto purged = d->write<int>([before](Database &db, ChangeSet &) { return inboundtable::purge(db, before); });
    // One small step per commit, so that nothing else waits for it.
    onResult(this, purged, [this](const Result<int> &removed) {
        if (removed && *removed > 0)
            purgeRequests();
    });
}

QString Store::fileName() const
{
    return d->fileName;
}

QString Store::profileId() const
{
    return d->profileId;
}

Future<QMap<QString, QString>> Store::settings()
{
    return d->read<QMap<QString, QString>>(settingtable::all);
}

Future<Done> Store::setSetting(const QString &key, const QString &value)
{
    return d->write<Done>([=](Database &db, ChangeSet &) { return settingtable::set(db, key, value); });
}

Future<std::vector<Account>> Store::accounts()
{
    return d->read<std::vector<Account>>(accounttable::all);
}

Future<Account> Store::addAccount(const Account &account)
{
    return d->write<Account>([=](Database &db, ChangeSet &changes) { return accounttable::add(db, changes, account); });
}

Future<Done> Store::updateAccount(const Account &account)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return accounttable::update(db, changes, account); });
}

Future<QStringList> Store::removeAccount(AccountId account)
{
    const auto removed = d->write<QStringList>(
        [=](Database &db, ChangeSet &changes) -> Result<QStringList> {
            QASID_LET(files, localfiles::onlyOf(db, account));
            QASID_TRY(accounttable::remove(db, changes, account));
            return files;
        },
        true);
    return d->andClean(this, removed);
}

Future<InboundOutcome> Store::applyInbound(AccountId account, const InboundRequest &request, const DecodedWebhook &decoded)
{
    const Promise<InboundOutcome> promise;
    applyInbound(account, request, decoded, [promise](const Result<InboundOutcome> &outcome) { promise.finish(outcome); });
    return promise.future();
}

void Store::applyInbound(AccountId account, InboundRequest request, DecodedWebhook decoded, InboundAnswer answer)
{
    d->writer->add(std::make_unique<InboundWrite>(account, std::move(request), std::move(decoded), std::move(answer)));
}

Result<Done> InboundWrite::apply(Database &database)
{
    m_changes = {};
    QASID_LET(outcome, inboundtable::apply(database, m_changes, m_account, m_request, m_decoded));
    m_outcome = outcome;
    return Done();
}

Future<std::vector<QuarantinedEvent>> Store::quarantine(int limit)
{
    return d->read<std::vector<QuarantinedEvent>>([=](Database &db) { return quarantinetable::list(db, {}, limit); });
}

Future<Done> Store::removeQuarantined(QuarantineId id)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return quarantinetable::remove(db, changes, id); });
}

Future<MessageId> Store::enqueue(
    ConversationId conversation, const OutgoingMessage &message, Delivery delivery, TimeMs now, TimeMs notBefore)
{
    const outboxtable::NewMessage added{conversation, message, delivery, now, notBefore};
    return d->write<MessageId>([=](Database &db, ChangeSet &changes) { return outboxtable::enqueue(db, changes, added); });
}

Future<std::vector<OutboxItem>> Store::outbox()
{
    return d->read<std::vector<OutboxItem>>(outboxtable::heads);
}

Future<OutboxItem> Store::beginAttempt(OutboxId item)
{
    const TimeMs now = SystemClock().now();
    return d->write<OutboxItem>([=](Database &db, ChangeSet &changes) { return outboxtable::beginAttempt(db, changes, item, now); });
}

Future<Done> Store::accept(OutboxId item, const SendReceipt &receipt)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return outboxtable::accept(db, changes, item, receipt); });
}

Future<Done> Store::requeue(OutboxId item, TimeMs notBefore, const Error &reason)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return outboxtable::requeue(db, changes, item, notBefore, reason); });
}

Future<Done> Store::failSend(OutboxId item, const Error &reason)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return outboxtable::end(db, changes, item, Delivery::Failed, reason); });
}

Future<Done> Store::doubtSend(OutboxId item, const Error &reason)
{
    return d->write<Done>(
        [=](Database &db, ChangeSet &changes) { return outboxtable::end(db, changes, item, Delivery::PossiblySent, reason); });
}

Future<int> Store::recoverInterrupted(const QSet<AccountId> &readBack)
{
    return d->write<int>([=](Database &db, ChangeSet &changes) { return outboxtable::recoverInterrupted(db, changes, readBack); });
}

Future<std::vector<OutboxItem>> Store::interrupted()
{
    return d->read<std::vector<OutboxItem>>(outboxtable::interrupted);
}

Future<Done> Store::sendAgain(MessageId message, TimeMs now)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return outboxtable::sendAgain(db, changes, message, now); });
}

Future<Done> Store::confirmArrived(MessageId message)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return outboxtable::confirmArrived(db, changes, message); });
}

Future<OutgoingMessage> Store::withdraw(MessageId message)
{
    const auto withdrawn
        = d->write<OutgoingMessage>([=](Database &db, ChangeSet &changes) { return outboxtable::withdraw(db, changes, message); });
    onResult(this, withdrawn, [this](const Result<OutgoingMessage> &) { d->cleanIndex(this, [] {}); }); // nobody waits for that
    return withdrawn;
}

Future<Done> Store::releaseHeld(AccountId account)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return outboxtable::releaseHeld(db, changes, account); });
}

Future<ConversationId> Store::ensureConversation(AccountId account, const QString &remoteId)
{
    const TimeMs now = SystemClock().now();
    return d->write<ConversationId>(
        [=](Database &db, ChangeSet &changes) { return conversationactions::ensure(db, changes, account, remoteId, now); });
}

Future<Done> Store::markRead(ConversationId conversation)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return conversationactions::markRead(db, changes, conversation); });
}

Future<Done> Store::markUnread(ConversationId conversation)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return conversationactions::markUnread(db, changes, conversation); });
}

Future<Done> Store::setStatus(ConversationId conversation, ConversationStatus status, std::optional<TimeMs> snoozedUntil)
{
    return d->write<Done>(
        [=](Database &db, ChangeSet &changes) { return conversationactions::setStatus(db, changes, conversation, status, snoozedUntil); });
}

Future<Done> Store::setAssignedToMe(ConversationId conversation, bool mine, TimeMs now)
{
    return d->write<Done>(
        [=](Database &db, ChangeSet &changes) { return conversationactions::setAssignedToMe(db, changes, conversation, mine, now); });
}

Future<Done> Store::setNickname(ConversationId conversation, const QString &nickname)
{
    return d->write<Done>(
        [=](Database &db, ChangeSet &changes) { return conversationactions::setNickname(db, changes, conversation, nickname); });
}

Future<std::optional<TimeMs>> Store::wakeSnoozed(TimeMs now)
{
    return d->write<std::optional<TimeMs>>(
        [=](Database &db, ChangeSet &changes) { return conversationactions::wakeSnoozed(db, changes, now); });
}

Future<MessageId> Store::addNote(ConversationId conversation, const QString &text, const QString &author, TimeMs now)
{
    return d->write<MessageId>(
        [=](Database &db, ChangeSet &changes) { return conversationactions::addNote(db, changes, conversation, text, author, now); });
}

Future<Done> Store::saveDraft(const Draft &draft)
{
    return d->write<Done>([=](Database &db, ChangeSet &changes) { return drafttable::save(db, changes, draft); });
}

Future<Draft> Store::draft(ConversationId conversation, DraftKind kind)
{
    return d->read<Draft>([=](Database &db) { return drafttable::load(db, conversation, kind); });
}

Future<Done> Store::setAttachmentFile(AttachmentId attachment, const QString &localPath)
{
    return d->write<Done>(
        [=](Database &db, ChangeSet &changes) { return attachmenttable::setLocalPath(db, changes, attachment, localPath); });
}

Future<ConversationPage> Store::conversations(const ConversationQuery &query, const std::optional<ConversationCursor> &after, int limit)
{
    return d->read<ConversationPage>([=](Database &db) { return conversationlist::page(db, query, after, limit); });
}

Future<Conversations> Store::conversationsById(const QList<ConversationId> &ids)
{
    return d->read<Conversations>([=](Database &db) { return conversationlist::byId(db, ids); });
}

Future<MessagePage> Store::messages(ConversationId conversation, const MessageWindow &window)
{
    return d->read<MessagePage>([=](Database &db) { return messagetable::page(db, conversation, window); });
}

Future<Messages> Store::messagesById(const QList<MessageId> &ids)
{
    return d->read<Messages>([=](Database &db) -> Result<Messages> {
        Messages messages;
        for (const MessageId id : ids) {
            QASID_LET(message, messagetable::byId(db, id));
            if (message)
                messages.push_back(std::move(*message));
        }
        return messages;
    });
}

Future<Conversations> Store::otherConversations(ConversationId of, int limit)
{
    return d->read<Conversations>([=](Database &db) { return conversationlist::ofSameCustomer(db, of, limit); });
}

Future<InboxCounts> Store::counts(TimeMs now)
{
    return d->read<InboxCounts>([=](Database &db) { return conversationlist::counts(db, now); });
}

Future<QJsonObject> Store::diagnostics()
{
    return d->read<QJsonObject>([fileName = d->fileName](Database &db) { return diagnosticstable::read(db, fileName); });
}

} // namespace qasid
