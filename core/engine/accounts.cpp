#include "core/engine/accounts.h"

#include "core/base/log.h"
#include "core/base/redact.h"
#include "core/engine/accounterrors.h"
#include "core/net/httpclient.h"
#include "core/store/store.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr std::chrono::seconds kCheckAgain(30);

Error namelessAccount()
{
    return Error{.kind = ErrorKind::InvalidInput, .detail = u"the account needs a name"_s, .providerCode = u"name"_s};
}

//! An empty value removes one.
Secrets merged(Secrets secrets, const Secrets &changed)
{
    for (auto it = changed.begin(); it != changed.end(); ++it)
        secrets.insert(it.key(), it.value());
    secrets.removeIf([](std::pair<const QString &, QString &> pair) { return pair.second.isEmpty(); });
    return secrets;
}

} // namespace

Accounts::Accounts(
    Store &store, CredentialStore &credentials, const ProviderRegistry &registry, HttpClient &http, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_credentials(credentials)
    , m_registry(registry)
    , m_http(http)
    , m_clock(clock)
{
}

Future<Done> Accounts::load()
{
    Promise<Done> promise;
    onResult(this, m_store.accounts(), [this, promise](Result<std::vector<Account>> accounts) {
        if (!accounts)
            return promise.finish(fail(accounts.error()));
        for (Account &account : *accounts)
            install(std::move(account), {}, false);
        Q_EMIT changed();
        promise.finish(Done{});
    });
    return promise.future();
}

void Accounts::install(Account account, Secrets secrets, bool secretsLoaded)
{
    const AccountId id = account.id;
    Entry &entry = m_entries[id];
    entry.provider = m_registry.find(account.provider);
    entry.account = std::move(account);
    entry.secrets = std::move(secrets);
    entry.secretsLoaded = secretsLoaded;
    entry.session.reset();
    if (!entry.provider) {
        qCWarning(lcEngine, "account %lld belongs to a provider this build does not have", static_cast<long long>(id.value));
        return;
    }
    const Capabilities capabilities = entry.provider->capabilities(entry.account);
    entry.limiter = RateLimiter(capabilities.sendsPerMinute);
    entry.budget.setLimit(capabilities.requestsPerMinute);
    if (secretsLoaded)
        openSession(entry);
}

Accounts::Entry *Accounts::find(AccountId id)
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

const Accounts::Entry *Accounts::find(AccountId id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

Accounts::Entry *Accounts::findByWebhook(QStringView provider, QByteArrayView token)
{
    Entry *result = nullptr;
    for (auto &[id, entry] : m_entries) {
        const bool same = equalInConstantTime(entry.account.webhookToken.toLatin1(), token);
        if (same && entry.account.provider == provider && entry.provider && entry.provider->webhooks())
            result = &entry;
    }
    return result;
}

Result<std::shared_ptr<ProviderSession>> Accounts::session(AccountId id) const
{
    const Entry *entry = find(id);
    if (!entry)
        return fail(unknownAccount());
    if (!entry->session)
        return fail(m_keychainTrouble.value_or(missingKeys()));
    return entry->session;
}

Capabilities Accounts::capabilities(AccountId id) const
{
    const Entry *entry = find(id);
    return entry && entry->provider ? entry->provider->capabilities(entry->account) : Capabilities{};
}

Future<AccountId> Accounts::add(
    const QString &providerId, const QString &name, const QMap<QString, QString> &settings, const Secrets &secrets)
{
    const Provider *provider = m_registry.find(providerId);
    if (!provider)
        return readyFuture<AccountId>(fail(ErrorKind::InvalidInput, u"there is no provider called %1"_s.arg(providerId.left(40))));
    if (name.trimmed().isEmpty())
        return readyFuture<AccountId>(fail(namelessAccount()));
    if (auto valid = provider->validate(settings, secrets); !valid)
        return readyFuture<AccountId>(fail(valid.error()));

    Account account{
        .provider = providerId, .name = name.trimmed(), .settings = settings, .webhookToken = randomToken(24), .created = m_clock.now()};
    Promise<AccountId> promise;
    // The keychain is asked first: an account whose keys cannot be kept is not made.
    onResult(this, m_credentials.probe(), [this, promise, account, secrets](Result<Done> probed) {
        if (!probed)
            return promise.finish(fail(probed.error()));
        onResult(this, m_store.addAccount(account), [this, promise, secrets](Result<Account> stored) {
            if (!stored)
                return promise.finish(fail(stored.error()));
            onResult(this, m_credentials.write(stored->id, secrets), [this, promise, secrets, stored](Result<Done> written) {
                if (!written) {
                    m_store.removeAccount(stored->id);
                    return promise.finish(fail(written.error()));
                }
                install(*stored, secrets, true);
                promise.finish(stored->id);
                Q_EMIT changed();
            });
        });
    });
    return promise.future();
}

void Accounts::write(AccountId id, const Change &change, const std::function<void(const Result<Done> &)> &then)
{
    Entry *entry = find(id);
    if (!entry)
        return then(fail(unknownAccount()));
    // An account is written whole: what is on its way to the store goes along, or this would undo it.
    if (entry->writing++ == 0)
        entry->written = entry->account;
    change(entry->written);
    onResult(this, m_store.updateAccount(entry->written), [this, id, then](const Result<Done> &done) {
        const bool gone = !find(id);
        then(done && gone ? Result<Done>(fail(unknownAccount())) : done);
        if (Entry *entry = find(id))
            --entry->writing;
    });
}

Future<Done> Accounts::storeChange(AccountId id, const Change &change)
{
    Promise<Done> promise;
    write(id, change, [this, promise, id, change](const Result<Done> &done) {
        if (done)
            change(find(id)->account);
        promise.finish(done);
        if (done)
            Q_EMIT changed();
    });
    return promise.future();
}

Future<Done> Accounts::update(const Account &account, const Secrets &changedSecrets)
{
    const Entry *entry = find(account.id);
    if (!entry || !entry->provider)
        return readyFuture<Done>(fail(unknownAccount()));
    Account next = account;
    next.name = account.name.trimmed();
    if (next.name.isEmpty())
        return readyFuture<Done>(fail(namelessAccount()));
    if (!changedSecrets.isEmpty())
        next.keyRefused.reset();
    if (entry->secretsLoaded || !changedSecrets.isEmpty()) {
        if (auto valid = entry->provider->validate(next.settings, merged(entry->secrets, changedSecrets)); !valid)
            return readyFuture<Done>(fail(valid.error()));
    }
    if (changedSecrets.isEmpty())
        return storeUpdate(next, changedSecrets);
    Promise<Done> promise;
    const int revision = entry->secretsRevision;
    onResult(this, m_credentials.write(account.id, merged(entry->secrets, changedSecrets)),
        [this, promise, next, changedSecrets, revision](Result<Done> written) {
            if (!written)
                return promise.finish(written);
            onResult(this, storeUpdate(next, changedSecrets), [this, promise, id = next.id, revision](Result<Done> done) {
                // What the session changed meanwhile was not in what the keychain was given.
                if (const Entry *entry = find(id); entry && entry->secretsRevision != revision)
                    keepSecrets(id);
                promise.finish(done);
            });
        });
    return promise.future();
}

Future<Done> Accounts::storeUpdate(const Account &account, const Secrets &changedSecrets)
{
    const Change change = [account](Account &changed) {
        Account next = account;
        next.answerRules = changed.answerRules;
        next.retentionDays = changed.retentionDays;
        changed = std::move(next);
    };
    Promise<Done> promise;
    write(account.id, change, [this, promise, change, id = account.id, changedSecrets](const Result<Done> &done) {
        if (!done)
            return promise.finish(done);
        Entry &entry = *find(id);
        Account next = entry.account;
        change(next);
        if (changedSecrets.isEmpty() && next.settings == entry.account.settings)
            entry.account = std::move(next);
        else
            install(std::move(next), merged(entry.secrets, changedSecrets), entry.secretsLoaded || !changedSecrets.isEmpty());
        promise.finish(done);
        Q_EMIT changed();
        Q_EMIT mayWork(id);
    });
    return promise.future();
}

Future<QStringList> Accounts::remove(AccountId id)
{
    if (!find(id))
        return readyFuture<QStringList>(fail(unknownAccount()));
    Promise<QStringList> promise;
    onResult(this, m_store.removeAccount(id), [this, promise, id](Result<QStringList> files) {
        if (!files)
            return promise.finish(files);
        const auto awaited = std::move(m_entries[id].secretsAwaited);
        m_entries.erase(id);
        for (const auto &promise : awaited)
            promise.finish(fail(unknownAccount()));
        Q_EMIT changed();
        onResult(this, m_credentials.remove(id), [promise, files](Result<Done> removed) {
            if (!removed)
                qCWarning(lcEngine, "the keys of a removed account could not be removed from the keychain");
            promise.finish(files);
        });
    });
    return promise.future();
}

Future<Done> Accounts::setEnabled(AccountId id, bool enabled)
{
    Promise<Done> promise;
    const auto stored = storeChange(id, [enabled](Account &account) { account.enabled = enabled; });
    onResult(this, stored, [this, promise, id, enabled](Result<Done> done) {
        if (!done || !enabled)
            return promise.finish(done);
        onResult(this, m_store.releaseHeld(id), [this, promise, id](Result<Done> released) {
            promise.finish(released);
            Q_EMIT mayWork(id);
        });
    });
    return promise.future();
}

Future<Done> Accounts::setAnswerRules(AccountId id, const AnswerRules &rules)
{
    return storeChange(id, [rules](Account &account) { account.answerRules = rules; });
}

Future<Done> Accounts::setRetentionDays(AccountId id, int days)
{
    return storeChange(id, [days](Account &account) { account.retentionDays = days; });
}

Future<AccountIdentity> Accounts::check(AccountId id)
{
    const auto opened = session(id);
    if (!opened)
        return readyFuture<AccountIdentity>(fail(opened.error()));
    Promise<AccountIdentity> promise;
    onResult(this, (*opened)->check(), [this, promise, id, kept = *opened](Result<AccountIdentity> identity) {
        if (identity) {
            setKeyRefused(id, std::nullopt);
            setSendTrouble(id, std::nullopt);
            Q_EMIT mayWork(id);
        } else if (identity.error().kind == ErrorKind::Unauthorized) {
            setKeyRefused(id, identity.error());
        } else if (isSendTrouble(identity.error())) {
            setSendTrouble(id, identity.error());
            checkLater(id);
        }
        promise.finish(identity);
    });
    return promise.future();
}

//! Nothing may wait that would find out by being sent.
void Accounts::checkLater(AccountId id)
{
    Entry *entry = find(id);
    if (std::exchange(entry->checksLater, true))
        return;
    QTimer::singleShot(kCheckAgain, this, [this, id] {
        Entry *entry = find(id);
        if (!entry)
            return;
        entry->checksLater = false;
        if (entry->sendTrouble && entry->account.enabled)
            check(id);
    });
}

void Accounts::setKeyRefused(AccountId id, const std::optional<Error> &error)
{
    Entry *entry = find(id);
    if (!entry || entry->account.keyRefused == error)
        return;
    entry->account.keyRefused = error;
    Q_EMIT changed();
    storeChange(id, [error](Account &account) { account.keyRefused = error; });
}

bool Accounts::isSendTrouble(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::TlsFailed;
}

void Accounts::setSendTrouble(AccountId id, const std::optional<Error> &error)
{
    Entry *entry = find(id);
    if (!entry || entry->sendTrouble == error)
        return;
    entry->sendTrouble = error;
    Q_EMIT changed();
}

bool Accounts::canSend(AccountId id) const
{
    const Entry *entry = find(id);
    return entry && entry->session && entry->account.enabled && !entry->account.keyRefused;
}

} // namespace qasid
