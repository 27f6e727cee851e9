// What Accounts does with secrets, and with the sessions that use and change them.

#include "core/base/log.h"
#include "core/engine/accounts.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr std::chrono::seconds kKeepAgain(30);

} // namespace

Future<Done> Accounts::loadSecrets()
{
    Promise<Done> promise;
    const bool wanted = std::any_of(m_entries.begin(), m_entries.end(), [](const auto &e) { return !e.second.secretsLoaded; });
    if (!wanted && !m_keychainTrouble) {
        m_keychainAnswered = true;
        promise.finish(Done{});
        return promise.future();
    }
    onResult(this, m_credentials.probe(), [this, promise](Result<Done> probed) {
        if (!probed) {
            m_keychainAnswered = true;
            m_keychainTrouble = probed.error();
            Q_EMIT changed();
            return promise.finish(probed);
        }
        m_keychainTrouble.reset();
        for (const auto &[id, entry] : m_entries) {
            if (entry.secretsUnkept)
                keepSecrets(id);
        }
        auto waiting = std::make_shared<int>(1);
        const auto done = [this, promise, waiting] {
            if (--*waiting > 0)
                return;
            m_keychainAnswered = true;
            Q_EMIT changed();
            promise.finish(Done{});
        };
        for (const auto &[id, entry] : m_entries) {
            if (entry.secretsLoaded)
                continue;
            ++*waiting;
            readSecrets(id, done);
        }
        done();
    });
    return promise.future();
}

void Accounts::readSecrets(AccountId id, const std::function<void()> &then)
{
    onResult(this, m_credentials.read(id), [this, id, then](Result<Secrets> secrets) {
        if (!secrets) {
            if (isKeychainTrouble(secrets.error()))
                m_keychainTrouble = secrets.error();
        } else if (Entry *entry = find(id); entry && !secrets->isEmpty()) {
            install(entry->account, std::move(*secrets), true);
            Q_EMIT mayWork(id);
        }
        then();
    });
}

void Accounts::openSession(Entry &entry)
{
    const AccountId id = entry.account.id;
    entry.session = entry.provider->openSession(entry.account, entry.secrets, m_http);
    const ProviderSession *const session = entry.session.get();
    connect(session, &ProviderSession::secretsChanged, this,
        [this, id, session](const QMap<QString, QString> &changed) { takeChangedSecrets(id, session, changed); });
    connect(session, &ProviderSession::accessLost, this, [this, id](const QString &user) { Q_EMIT accessLost(id, user); });
    connect(session, &ProviderSession::requestBegan, this, [this, id] {
        if (Entry *entry = find(id))
            entry->budget.count(m_clock.now());
    });
    if (m_keepsUp)
        entry.session->keepUp();
}

void Accounts::keepUp()
{
    if (std::exchange(m_keepsUp, true))
        return;
    for (const auto &[id, entry] : m_entries) {
        if (entry.session)
            entry.session->keepUp();
    }
}

void Accounts::takeChangedSecrets(AccountId id, const ProviderSession *session, const QMap<QString, QString> &changes)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isEmpty())
            entry->secrets.remove(it.key());
        else
            entry->secrets.insert(it.key(), it.value());
    }
    ++entry->secretsRevision;
    // An answer came to a session that was replaced meanwhile: the one in use knows nothing of it.
    if (entry->session && entry->session.get() != session)
        openSession(*entry);
    keepSecrets(id);
    Q_EMIT changed();
}

void Accounts::keepSecrets(AccountId id)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->secretsUnkept = true;
    if (std::exchange(entry->keepingSecrets, true))
        return; // what is being written is compared with what there is then
    // Counted, for update() has to notice a writing that overtakes its own.
    onResult(this, m_credentials.write(id, entry->secrets),
        [this, id, revision = ++entry->secretsRevision](Result<Done> written) { settleSecrets(id, written, revision); });
}

void Accounts::settleSecrets(AccountId id, const Result<Done> &written, int revision)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->keepingSecrets = false;
    if (written && entry->secretsRevision != revision)
        return keepSecrets(id);
    entry->secretsUnkept = !written;
    if (!written) {
        qCWarning(lcEngine, "secrets that changed could not be kept: %s", qPrintable(written.error().detail));
        QTimer::singleShot(kKeepAgain, this, [this, id] {
            if (const Entry *later = find(id); later && later->secretsUnkept)
                keepSecrets(id);
        });
        if (isKeychainTrouble(written.error())) {
            m_keychainTrouble = written.error();
            Q_EMIT changed();
        }
    }
    for (const auto &awaited : std::exchange(entry->secretsAwaited, {}))
        awaited.finish(written);
}

Future<Done> Accounts::secretsKept(AccountId id)
{
    Entry *entry = find(id);
    if (!entry || !entry->secretsUnkept)
        return readyFuture<Done>(Done{});
    return entry->secretsAwaited.emplace_back().future();
}

Future<Done> Accounts::allSecretsKept()
{
    Promise<Done> promise;
    auto waiting = std::make_shared<size_t>(m_entries.size());
    if (m_entries.empty())
        promise.finish(Done{});
    for (const auto &[id, entry] : m_entries) {
        onResult(this, secretsKept(id), [promise, waiting](const Result<Done> &) {
            if (--*waiting == 0)
                promise.finish(Done{});
        });
    }
    return promise.future();
}

} // namespace qasid
