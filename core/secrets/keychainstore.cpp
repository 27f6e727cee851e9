#include "core/secrets/keychainstore.h"

#include "core/base/json.h"
#include "core/base/redact.h"

#include <QJsonObject>
#include <QLibrary>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QString service()
{
    return u"Qasid"_s;
}

Error errorOf(const QKeychain::Job *job)
{
    if (!job)
        return {.kind = ErrorKind::KeychainLocked, .detail = u"the keychain did not answer"_s};
    const QString detail = redact(job->errorString());
    switch (job->error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {.kind = ErrorKind::KeychainLocked, .detail = detail};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {.kind = ErrorKind::KeychainMissing, .detail = detail};
    default:
        break;
    }
    // A Secret Service that cannot ask for its password says that its collection is not there; the path is in no language.
    const bool locked = detail.contains("/org/freedesktop/secrets/"_L1);
    return {.kind = locked ? ErrorKind::KeychainLocked : ErrorKind::KeychainMissing, .detail = detail};
}

//! The library behind QtKeychain keeps to the first Secret Service it met; when that was started anew, as after an update, it finds
//! none until it is told to look again. False where there is nothing to forget.
bool forgetService()
{
#if defined(Q_OS_LINUX)
    using Disconnect = void (*)();
    static const auto disconnect
        = reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect")); // libsecret 0.18
    if (disconnect)
        disconnect();
    return disconnect != nullptr;
#else
    return false;
#endif
}

Result<Secrets> secretsFrom(const QString &text)
{
    const auto object = json::parseObject(text.toUtf8());
    if (!object)
        return fail(ErrorKind::StorageFailed, u"the entry in the keychain is not Qasid's"_s);
    Secrets secrets;
    for (auto field = object->begin(); field != object->end(); ++field)
        secrets.insert(field.key(), field->toString());
    return secrets;
}

QString textOf(const Secrets &secrets)
{
    QJsonObject object;
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        object.insert(secret.key(), secret.value());
    return QString::fromUtf8(json::write(object));
}

} // namespace

KeychainStore::KeychainStore(const QString &profileId, std::chrono::milliseconds patience)
    : m_profileId(profileId)
    , m_patience(patience)
{
}

QString KeychainStore::entryOf(AccountId account) const
{
    return m_profileId + u'/' + QString::number(account.value);
}

void KeychainStore::enqueue(std::function<void()> call)
{
    m_waiting.push_back(std::move(call));
    if (!m_busy)
        next();
}

void KeychainStore::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    const auto call = std::move(m_waiting.front());
    m_waiting.pop_front();
    call();
}

void KeychainStore::run(QKeychain::Job *job, const QString &entry, Then then)
{
    auto *patience = new QTimer(job);
    const auto answered = std::make_shared<bool>(false);
    const auto once = [answered, then = std::move(then)](QKeychain::Job *finished) {
        if (!std::exchange(*answered, true))
            then(finished);
    };
    connect(patience, &QTimer::timeout, this, [this, once] {
        m_silent = true;
        once(nullptr);
    });
    connect(job, &QKeychain::Job::finished, this, [this, once](QKeychain::Job *finished) {
        m_silent = false;
        once(finished);
    });
    job->setInsecureFallback(false);
    job->setKey(entry);
    job->start();
    patience->setSingleShot(true);
    patience->start(m_silent ? std::min(m_patience, kShortPatience) : m_patience);
}

void KeychainStore::probeThen(std::function<void(Result<Done>)> then)
{
    // With a name of its own, so that two programs on one profile do not take each other's.
    const QString entry = m_profileId + u"/probe-"_s + randomToken(6);
    const QString canary = randomToken(12);
    auto *write = new QKeychain::WritePasswordJob(service());
    write->setTextData(canary);
    run(write, entry, [=, this](QKeychain::Job *written) {
        if (!written || written->error() != QKeychain::NoError)
            return then(fail(errorOf(written)));
        auto *read = new QKeychain::ReadPasswordJob(service());
        run(read, entry, [=, this](QKeychain::Job *done) {
            const bool good = done && done->error() == QKeychain::NoError && read->textData() == canary;
            const Error error = good ? Error() : errorOf(done);
            run(new QKeychain::DeletePasswordJob(service()), entry,
                [=](QKeychain::Job *) { then(good ? Result<Done>(Done{}) : Result<Done>(fail(error))); });
        });
    });
}

Future<Done> KeychainStore::probe()
{
    const Promise<Done> promise;
    enqueue([this, promise] {
        probeThen([this, promise](const Result<Done> &result) {
            if (result || result.error().kind != ErrorKind::KeychainMissing || !forgetService())
                return finish(promise, result);
            probeThen([this, promise](const Result<Done> &again) { finish(promise, again); });
        });
    });
    return promise.future();
}

Future<Secrets> KeychainStore::read(AccountId account)
{
    const Promise<Secrets> promise;
    enqueue([this, promise, entry = entryOf(account)] {
        auto *read = new QKeychain::ReadPasswordJob(service());
        run(read, entry, [this, promise, read](QKeychain::Job *done) {
            if (done && done->error() == QKeychain::NoError)
                return finish(promise, secretsFrom(read->textData()));
            if (!done || done->error() != QKeychain::EntryNotFound)
                return finish<Secrets>(promise, fail(errorOf(done)));
            // A locked keyring says so too: only one that works has really no such entry.
            probeThen([this, promise](const Result<Done> &works) {
                finish(promise, works ? Result<Secrets>(Secrets()) : Result<Secrets>(fail(works.error())));
            });
        });
    });
    return promise.future();
}

Future<Done> KeychainStore::write(AccountId account, const Secrets &secrets)
{
    const Promise<Done> promise;
    enqueue([this, promise, entry = entryOf(account), text = textOf(secrets)] {
        auto *write = new QKeychain::WritePasswordJob(service());
        write->setTextData(text);
        run(write, entry, [this, promise](QKeychain::Job *done) {
            const bool good = done && done->error() == QKeychain::NoError;
            finish(promise, good ? Result<Done>(Done{}) : Result<Done>(fail(errorOf(done))));
        });
    });
    return promise.future();
}

Future<Done> KeychainStore::remove(AccountId account)
{
    const Promise<Done> promise;
    enqueue([this, promise, entry = entryOf(account)] {
        // A locked keyring answers that nothing was to be removed.
        probeThen([this, promise, entry](const Result<Done> &works) {
            if (!works)
                return finish(promise, works);
            run(new QKeychain::DeletePasswordJob(service()), entry, [this, promise](QKeychain::Job *done) {
                const bool good = done && (done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound);
                finish(promise, good ? Result<Done>(Done{}) : Result<Done>(fail(errorOf(done))));
            });
        });
    });
    return promise.future();
}

} // namespace qasid
