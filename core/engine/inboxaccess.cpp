// What the Inbox does with people: access that they give, and who they are.

#include "core/engine/accounterrors.h"
#include "core/engine/inboxparts.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! Every fact that was found came from there.
Customer lookedUp(Customer found)
{
    const std::pair<QLatin1StringView, const QString &> fields[]
        = {{"remote_id"_L1, found.remoteId}, {"name"_L1, found.name}, {"phone"_L1, found.phone}, {"email"_L1, found.email}};
    for (const auto &[field, value] : fields) {
        if (!value.isEmpty())
            found.sources.insert(field, factsource::kLookup);
    }
    return found;
}

} // namespace

std::vector<AccessPurpose> Inbox::accessPurposes(AccountId id) const
{
    const Accounts::Entry *entry = d->accounts.find(id);
    return entry && entry->provider ? entry->provider->accessPurposes() : std::vector<AccessPurpose>{};
}

Result<QUrl> Inbox::askForAccess(AccountId id, const QStringList &purposes, const QString &subject)
{
    const Accounts::Entry *entry = d->accounts.find(id);
    const auto session = d->accounts.session(id);
    if (!session)
        return fail(session.error());
    for (const AccountState::Address &address : d->addresses(*entry)) {
        if (address.endpoint.kind == WebhookEndpoint::Kind::Access)
            return (*session)->askForAccess(purposes, subject, QUrl(address.url));
    }
    return fail(ErrorKind::NotSupported, u"nobody can give access to this account"_s);
}

Future<Done> Inbox::dropAccess(AccountId id, const QString &user)
{
    return d->access.drop(id, user);
}

Future<Done> Inbox::findCustomer(ConversationId conversation)
{
    Promise<Done> promise;
    onResult(this, d->store->conversationsById({conversation}), [this, promise](Result<std::vector<Conversation>> rows) {
        if (!rows || rows->empty())
            return promise.finish(fail(rows ? unknownAccount() : rows.error()));
        lookUp(rows->front(), promise);
    });
    return promise.future();
}

void Inbox::lookUp(const Conversation &conversation, const Promise<Done> &promise)
{
    if (conversation.customer.phone.isEmpty())
        return promise.finish(fail(ErrorKind::InvalidInput, u"the customer's phone number is not known"_s));
    const auto session = d->accounts.session(conversation.account);
    if (!session)
        return promise.finish(fail(session.error()));
    onResult(this, (*session)->customerByPhone(conversation.customer.phone),
        [this, promise, conversation, kept = *session](Result<Customer> found) {
            if (!found)
                return promise.finish(fail(found.error()));
            const Event event{.key = {},
                .fingerprint = {},
                .conversationRemoteId = conversation.remoteId,
                .time = {},
                .body = CustomerChanged{lookedUp(std::move(*found))}};
            d->keeper.store(conversation.account, event, d->clock.now(), [promise](const Result<InboundOutcome> &outcome) {
                promise.finish(outcome ? Result<Done>(Done{}) : fail(outcome.error()));
            });
        });
}

} // namespace qasid
