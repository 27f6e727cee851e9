// What the Inbox does with accounts, and what it says about how they are doing.

#include "core/engine/accounterrors.h"
#include "core/engine/inboxparts.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QHostAddress addressFrom(const QString &text)
{
    return text == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(text);
}

} // namespace

ReceiverAddress Inbox::Private::receiverAddress() const
{
    const QString address = options.listenAddress.isEmpty() ? profile.value(settings::kListenAddress) : options.listenAddress;
    const quint16 port = options.listenPort.value_or(profile.value(settings::kListenPort).toUShort());
    return ReceiverAddress{.address = addressFrom(address),
        .port = port,
        .tlsCertificate = profile.value(settings::kTlsCertificate),
        .tlsKey = profile.value(settings::kTlsKey)};
}

QString Inbox::Private::webhookUrl(const Account &account) const
{
    const Provider *provider = registry.find(account.provider);
    if (!provider || !provider->webhooks())
        return {};
    const QString path = Receiver::webhookPath(account);
    if (const QString base = profile.value(settings::kPublicUrl); !base.isEmpty())
        return base + path;
    const ReceiverAddress address = receiverAddress();
    QUrl url;
    url.setScheme(address.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s);
    const bool any = address.address == QHostAddress(QHostAddress::Any) || address.address == QHostAddress(QHostAddress::AnyIPv4)
        || address.address == QHostAddress(QHostAddress::AnyIPv6);
    url.setHost(any ? u"127.0.0.1"_s : address.address.toString());
    url.setPort(receiver.isListening() ? receiver.port() : address.port);
    url.setPath(path);
    return url.toString(QUrl::FullyEncoded);
}

std::vector<AccountState::Address> Inbox::Private::addresses(const Accounts::Entry &entry) const
{
    std::vector<AccountState::Address> addresses;
    const WebhookCodec *codec = entry.provider ? entry.provider->webhooks() : nullptr;
    for (const WebhookEndpoint &endpoint : codec ? codec->endpoints() : std::vector<WebhookEndpoint>{})
        addresses.push_back({endpoint, webhookUrl(entry.account) + u'/' + endpoint.name});
    return addresses;
}

AccountState Inbox::Private::state(const Accounts::Entry &entry) const
{
    AccountState state{.account = entry.account,
        .webhookUrl = webhookUrl(entry.account),
        .addresses = addresses(entry),
        .publicLink = entry.provider ? entry.provider->publicLink(entry.account) : QString(),
        .grants = entry.session ? entry.session->grants() : std::vector<AccessGrant>{},
        .lastReceived = entry.lastReceived,
        .hasSecrets = entry.secretsLoaded || !accounts.keychainAnswered()};
    const bool webhooks = entry.provider && entry.provider->webhooks();
    state.polling = sync.polling(entry.account.id);
    const bool asks = state.polling && accounts.canSend(entry.account.id) && !sync.trouble(entry.account.id);
    state.receiving = entry.account.enabled && !diskFull && (asks || (webhooks && receiver.isListening()));
    state.port = state.receiving && webhooks ? receiver.port() : 0;
    using Health = AccountState::Health;
    if (!entry.account.enabled) {
        state.health = Health::Paused;
    } else if (entry.account.keyRefused || !state.hasSecrets) {
        state.health = Health::Attention;
        const Error missing{.kind = ErrorKind::KeychainMissing, .detail = u"the keys of this account are not available"_s};
        state.trouble = entry.account.keyRefused ? entry.account.keyRefused : accounts.keychainTrouble().value_or(missing);
    } else if (entry.sendTrouble) {
        state.health = entry.sendTrouble->kind == ErrorKind::Unreachable ? Health::Offline : Health::Attention;
        state.trouble = entry.sendTrouble;
    } else if (accounts.keychainAnswered() && options.receive && webhooks && !receiver.isListening()) {
        state.health = Health::Attention;
        state.trouble = Error{.kind = ErrorKind::Unavailable, .detail = u"the receiver does not listen"_s};
    } else if (const auto trouble = sync.trouble(entry.account.id)) {
        state.health = trouble->kind == ErrorKind::Unreachable ? Health::Offline : Health::Attention;
        state.trouble = trouble;
    } else if (diskFull && (webhooks || state.polling)) {
        state.health = Health::Attention;
        state.trouble = Error{.kind = ErrorKind::DiskFull, .detail = u"nothing is received while the disk is full"_s};
    }
    return state;
}

std::vector<AccountState> Inbox::accounts() const
{
    std::vector<AccountState> states;
    for (const auto &[id, entry] : d->accounts.all())
        states.push_back(d->state(entry));
    return states;
}

std::optional<AccountState> Inbox::account(AccountId id) const
{
    const Accounts::Entry *entry = d->accounts.find(id);
    return entry ? std::optional(d->state(*entry)) : std::nullopt;
}

Capabilities Inbox::capabilities(AccountId id) const
{
    return d->accounts.capabilities(id);
}

Future<AccountState> Inbox::addAccount(
    const QString &provider, const QString &name, const QMap<QString, QString> &settings, const Secrets &secrets)
{
    Promise<AccountState> promise;
    onResult(this, d->accounts.add(provider, name, settings, secrets), [this, promise](Result<AccountId> id) {
        if (!id)
            return promise.finish(fail(id.error()));
        promise.finish(*account(*id));
    });
    return promise.future();
}

Future<AccountState> Inbox::updateAccount(const Account &next, const Secrets &secrets)
{
    Promise<AccountState> promise;
    onResult(this, d->accounts.update(next, secrets), [this, promise, id = next.id](Result<Done> done) {
        if (!done)
            return promise.finish(fail(done.error()));
        const auto state = account(id);
        promise.finish(state ? Result<AccountState>(*state) : fail(unknownAccount()));
    });
    return promise.future();
}

Future<Done> Inbox::removeAccount(AccountId id)
{
    Promise<Done> promise;
    onResult(this, d->accounts.remove(id), [this, promise](Result<QStringList> files) {
        if (!files)
            return promise.finish(fail(files.error()));
        onResult(this, d->files.remove(*files), [promise](Result<Done> removed) { promise.finish(removed); });
    });
    return promise.future();
}

Future<Done> Inbox::setAccountEnabled(AccountId id, bool enabled)
{
    return d->accounts.setEnabled(id, enabled);
}

Future<AccountIdentity> Inbox::checkAccount(AccountId id)
{
    return d->accounts.check(id);
}

Future<Done> Inbox::unlockKeychain(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return d->accounts.loadSecrets();
    Promise<Done> promise;
    onResult(this, d->credentials->unlock(passphrase), [this, promise](Result<Done> unlocked) {
        if (!unlocked)
            return promise.finish(unlocked);
        onResult(this, d->accounts.loadSecrets(), [promise](Result<Done> loaded) { promise.finish(loaded); });
    });
    return promise.future();
}

Future<int> Inbox::testWebhook(AccountId id)
{
    const Accounts::Entry *entry = d->accounts.find(id);
    if (!entry)
        return readyFuture<int>(fail(unknownAccount()));
    return d->tester.test(*entry, QUrl(d->webhookUrl(entry->account)));
}

Future<TemplatePage> Inbox::templates(AccountId id, const QString &search, int page)
{
    const Accounts::Entry *entry = d->accounts.find(id);
    return entry && entry->session ? entry->session->templates(search, page) : readyFuture<TemplatePage>(fail(unknownAccount()));
}

Future<ContactPage> Inbox::contacts(AccountId id, const QString &search, int page)
{
    const Accounts::Entry *entry = d->accounts.find(id);
    return entry && entry->session ? entry->session->contacts(search, page) : readyFuture<ContactPage>(fail(unknownAccount()));
}

Future<Done> Inbox::changeParticipants(ConversationId conversation, const ParticipantChange &change)
{
    Promise<Done> promise;
    onResult(this, d->store->conversationsById({conversation}), [this, promise, change](Result<std::vector<Conversation>> rows) {
        if (!rows || rows->empty())
            return promise.finish(fail(rows ? unknownAccount() : rows.error()));
        const Accounts::Entry *entry = d->accounts.find(rows->front().account);
        if (!entry || !entry->session)
            return promise.finish(fail(unknownAccount()));
        onResult(this, entry->session->changeParticipants(rows->front().remoteId, change),
            [promise, session = entry->session](Result<Done> done) { promise.finish(done); });
    });
    return promise.future();
}

} // namespace qasid
