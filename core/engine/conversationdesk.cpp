#include "core/engine/conversationdesk.h"

#include "core/base/json.h"
#include "core/provider/fielderror.h"
#include "core/store/store.h"

#include <QHash>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

Error notPossible()
{
    return Error{.kind = ErrorKind::NotSupported, .detail = u"this account cannot manage conversations"_s};
}

Result<Done> checkMetadata(const std::optional<QJsonObject> &metadata)
{
    if (metadata && json::write(*metadata).size() > ConversationDesk::kMostMetadata)
        return fail(Error{.kind = ErrorKind::TooLarge,
            .detail = u"the metadata of a conversation is at most %1 bytes"_s.arg(ConversationDesk::kMostMetadata),
            .providerCode = u"metadata"_s});
    return Done{};
}

Result<Done> checkParent(const Capabilities &can, const std::optional<QString> &parent)
{
    if (parent && !parent->isEmpty() && !can.subConversations)
        return fail(ErrorKind::NotSupported, u"conversations of this account cannot hang under others"_s);
    return Done{};
}

//! The first that went wrong.
Result<Done> allOf(std::initializer_list<Result<Done>> checks)
{
    for (const auto &check : checks) {
        if (!check)
            return check;
    }
    return Done{};
}

QJsonObject mergedWith(QJsonObject kept, const QJsonObject &change)
{
    for (auto it = change.begin(); it != change.end(); ++it)
        kept.insert(it.key(), it.value());
    return kept;
}

//! Whether the provider said that it does not have the conversation, rather than that the account's address leads nowhere: then the error
//! names a setting, and nothing may be taken for gone.
bool isGone(const Error &error, const Accounts::Entry *entry)
{
    const bool ofAccount = !entry || !entry->provider || entry->provider->accountForm().field(error.providerCode);
    return error.kind == ErrorKind::NotFound && !ofAccount;
}

//! Keeps what fails as NotFound from being taken for an answer.
Result<Done> firstPage(const Result<std::vector<Result<Listing>>> &pages)
{
    if (!pages)
        return fail(pages.error());
    if (pages->empty())
        return fail(ErrorKind::BadAnswer, u"no page was answered"_s);
    return pages->front() ? Result<Done>(Done{}) : fail(pages->front().error());
}

} // namespace

RemoteConversation afterChange(const Conversation &before, const ConversationChange &asked, const RemoteConversation &told)
{
    RemoteConversation now = told;
    now.id = before.remoteId;
    if (!now.name)
        now.name = asked.name;
    if (!now.parent)
        now.parent = asked.parent;
    if (!now.metadata && asked.metadata)
        now.metadata = mergedWith(before.metadata, *asked.metadata);
    return now;
}

RemoteConversation fromWish(const Conversation &known, const NewConversation &wish, const RemoteConversation &told)
{
    RemoteConversation rest{.id = known.remoteId};
    if (!told.name && known.title.isEmpty() && !wish.name.isEmpty())
        rest.name = wish.name;
    if (!told.parent && known.parent.isEmpty() && !wish.parent.isEmpty())
        rest.parent = wish.parent;
    if (!told.metadata && known.metadata.isEmpty() && wish.metadata)
        rest.metadata = wish.metadata;
    const auto unknown = [](const QString &here, const QString &there, const QString &wished) {
        return here.isEmpty() && there.isEmpty() ? wished : QString();
    };
    rest.customer.remoteId = unknown(known.customer.remoteId, told.customer.remoteId, wish.customer.id);
    rest.customer.name = unknown(known.customer.name, told.customer.name, wish.customer.name);
    rest.customer.email = unknown(known.customer.email, told.customer.email, wish.customer.email);
    rest.customer.phone = unknown(known.customer.phone, told.customer.phone, wish.customer.phone);
    return rest;
}

bool wouldCircle(const std::vector<FollowedConversation> &all, const QString &conversation, const QString &parent)
{
    QHash<QString, QString> parents;
    for (const FollowedConversation &followed : all)
        parents.insert(followed.remoteId, followed.parent);
    QSet<QString> seen;
    for (QString above = parent; !above.isEmpty() && !seen.contains(above); above = parents.value(above)) {
        if (above == conversation)
            return true;
        seen += above;
    }
    return false;
}

ConversationDesk::ConversationDesk(Store &store, Accounts &accounts, Files &files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_files(files)
{
}

Future<ConversationId> ConversationDesk::create(AccountId account, const NewConversation &wish)
{
    const auto session = m_accounts.session(account);
    if (!session)
        return readyFuture<ConversationId>(fail(session.error()));
    const Capabilities can = m_accounts.capabilities(account);
    if (!can.manageConversations)
        return readyFuture<ConversationId>(fail(notPossible()));
    if (auto checked = allOf({checkParent(can, wish.parent), checkMetadata(wish.metadata)}); !checked)
        return readyFuture<ConversationId>(fail(checked.error()));
    Promise<ConversationId> promise;
    onResult(this, (*session)->createConversation(wish),
        [this, promise, account, wish, kept = *session](const Result<RemoteConversation> &told) {
            if (!told)
                return promise.finish(fail(told.error()));
            if (told->id.isEmpty())
                return promise.finish(fail(ErrorKind::BadAnswer, u"the answer names no conversation"_s));
            describe(account, wish, *told, promise);
        });
    return promise.future();
}

void ConversationDesk::describe(
    AccountId account, const NewConversation &wish, const RemoteConversation &told, const Promise<ConversationId> &promise)
{
    onResult(this, m_store.describeConversation(account, told), [this, promise, account, wish, told](const Result<ConversationId> &id) {
        if (!id)
            return promise.finish(id);
        onResult(
            this, m_store.conversationsById({*id}), [this, promise, account, wish, told](const Result<std::vector<Conversation>> &rows) {
                if (!rows || rows->empty())
                    return promise.finish(fail(rows ? Error{.kind = ErrorKind::NotFound} : rows.error()));
                onResult(this, m_store.describeConversation(account, fromWish(rows->front(), wish, told)),
                    [this, promise, wish](const Result<ConversationId> &known) {
                        if (!known || wish.parent.isEmpty())
                            return promise.finish(known);
                        // It is there, whether the thread above could be told or not.
                        onResult(
                            this, m_store.tellSubConversation(*known), [promise, known](const Result<Done> &) { promise.finish(known); });
                    });
            });
    });
}

Future<ConversationId> ConversationDesk::follow(AccountId account, const QString &remoteId)
{
    const QString wanted = remoteId.trimmed();
    if (wanted.isEmpty() || isPlaceholder(wanted))
        return readyFuture<ConversationId>(wrongField(u"remote_id"_s, u"no conversation is named"_s));
    const auto session = m_accounts.session(account);
    if (!session)
        return readyFuture<ConversationId>(fail(session.error()));
    Promise<ConversationId> promise;
    onResult(this, (*session)->list({ListingRequest{.conversation = wanted, .cursor = {}}}, CancelToken()),
        [this, promise, account, wanted, kept = *session](const Result<std::vector<Result<Listing>>> &pages) {
            if (auto exists = firstPage(pages); !exists)
                return promise.finish(fail(exists.error()));
            onResult(this, m_store.describeConversation(account, RemoteConversation{.id = wanted}),
                [promise](const Result<ConversationId> &id) { promise.finish(id); });
        });
    return promise.future();
}

void ConversationDesk::load(ConversationId conversation, const Promise<Done> &promise, const Then &then)
{
    onResult(this, m_store.conversationsById({conversation}), [this, promise, then](const Result<std::vector<Conversation>> &rows) {
        if (!rows)
            return promise.finish(fail(rows.error()));
        if (rows->empty() || isPlaceholder(rows->front().remoteId))
            return promise.finish(fail(ErrorKind::NotFound, u"the provider has no such conversation"_s));
        if (!m_accounts.capabilities(rows->front().account).manageConversations)
            return promise.finish(fail(notPossible()));
        then(rows->front());
    });
}

Future<Done> ConversationDesk::change(ConversationId conversation, const ConversationChange &change)
{
    Promise<Done> promise;
    load(conversation, promise, [this, promise, change](const Conversation &row) {
        const Capabilities can = m_accounts.capabilities(row.account);
        const auto metadata = change.metadata ? std::optional(mergedWith(row.metadata, *change.metadata)) : std::optional<QJsonObject>();
        if (auto checked = allOf({checkParent(can, change.parent), checkMetadata(metadata)}); !checked)
            return promise.finish(checked);
        if (!change.parent)
            return ask(row, change, promise);
        checkPlace(row, *change.parent, promise, [this, promise, row, change] { ask(row, change, promise); });
    });
    return promise.future();
}

void ConversationDesk::checkPlace(
    const Conversation &conversation, const QString &parent, const Promise<Done> &promise, const std::function<void()> &then)
{
    onResult(this, m_store.followed(conversation.account),
        [promise, then, parent, own = conversation.remoteId](const Result<std::vector<FollowedConversation>> &all) {
            if (!all)
                return promise.finish(fail(all.error()));
            if (wouldCircle(*all, own, parent))
                return promise.finish(wrongField(u"parent"_s, u"a conversation cannot hang under itself"_s));
            then();
        });
}

void ConversationDesk::ask(const Conversation &conversation, const ConversationChange &change, const Promise<Done> &promise)
{
    const auto session = m_accounts.session(conversation.account);
    if (!session)
        return promise.finish(fail(session.error()));
    onResult(this, (*session)->changeConversation(conversation.remoteId, change),
        [this, promise, conversation, change, kept = *session](const Result<RemoteConversation> &told) {
            if (!told)
                return promise.finish(fail(told.error()));
            onResult(this, m_store.describeConversation(conversation.account, afterChange(conversation, change, *told)),
                [promise](const Result<ConversationId> &id) { promise.finish(id ? Result<Done>(Done{}) : fail(id.error())); });
        });
}

Future<Done> ConversationDesk::remove(ConversationId conversation)
{
    Promise<Done> promise;
    load(conversation, promise, [this, promise](const Conversation &row) {
        const auto session = m_accounts.session(row.account);
        if (!session)
            return promise.finish(fail(session.error()));
        onResult(this, (*session)->deleteConversation(row.remoteId), [this, promise, row, kept = *session](const Result<Done> &done) {
            if (!done && !isGone(done.error(), m_accounts.find(row.account)))
                return promise.finish(done);
            removeHere(row.id, promise);
        });
    });
    return promise.future();
}

void ConversationDesk::removeHere(ConversationId conversation, const Promise<Done> &promise)
{
    onResult(this, m_store.removeConversation(conversation), [this, promise](const Result<QStringList> &files) {
        if (!files)
            return promise.finish(fail(files.error()));
        onResult(this, m_files.remove(*files), [promise](const Result<Done> &removed) { promise.finish(removed); });
    });
}

} // namespace qasid
