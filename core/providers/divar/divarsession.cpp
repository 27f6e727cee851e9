#include "core/providers/divar/divarsession.h"

#include "core/base/json.h"
#include "core/providers/divar/answers.h"
#include "core/providers/divar/phone.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

const Clock &clockOr(const Clock *clock)
{
    static const SystemClock computers;
    return clock ? *clock : computers;
}

} // namespace

DivarSession::DivarSession(const Account &account, const Secrets &secrets, HttpClient &http, const Clock *clock)
    : m_api(settingsOf(account), secrets, http)
    , m_oauth(m_api)
    , m_tokens(m_oauth, secrets, clockOr(clock))
    , m_subscriptions(m_api, m_tokens, clockOr(clock))
    , m_consent(m_api, m_oauth, m_tokens, secrets, clockOr(clock))
    , m_uploads(m_api)
    , m_sender(m_api, m_tokens, m_uploads)
    , m_files(m_api)
{
    connect(&m_tokens, &DivarTokens::secretsChanged, this, &ProviderSession::secretsChanged);
    connect(&m_consent, &DivarConsent::secretsChanged, this, &ProviderSession::secretsChanged);
    connect(&m_tokens, &DivarTokens::accessLost, this, &ProviderSession::accessLost);
}

Future<SendReceipt> DivarSession::send(
    const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &progress)
{
    return m_sender.send(target, message, cancel, progress);
}

void DivarSession::keepUp()
{
    m_tokens.keepUp();
    m_subscriptions.keepUp();
}

void DivarSession::look()
{
    m_tokens.look();
    m_subscriptions.look();
}

std::vector<AccessGrant> DivarSession::grants() const
{
    return publicGrants(m_tokens.grants());
}

Result<QUrl> DivarSession::askForAccess(const QStringList &purposes, const QString &subject, const QUrl &redirect)
{
    return m_consent.ask(purposes, subject, redirect);
}

Future<AccessGrant> DivarSession::takeAccess(const QMap<QByteArray, QByteArray> &query)
{
    return m_consent.take(query);
}

void DivarSession::dropAccess(const QString &user)
{
    m_tokens.drop(user);
}

Future<QByteArray> DivarSession::fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel)
{
    return m_files.fetch(attachment, maxBytes, cancel);
}

Future<AccountIdentity> DivarSession::check()
{
    const QString slug = m_api.settings().appSlug;
    const Promise<AccountIdentity> promise;
    const auto get = m_api.request("GET", {u"v1"_s, u"open-platform"_s, u"assets"_s, u"permission"_s});
    onResult(this, m_api.send(get), [promise, slug](const Result<HttpAnswer> &answer) {
        const AccountIdentity identity{.id = slug, .name = slug};
        if (!answer && answer.error().kind == ErrorKind::NotFound)
            return promise.finish(AccountIdentity{.id = slug, .name = slug, .status = u"reached"_s});
        if (!answer)
            return promise.finish(fail(answer.error()));
        if (!json::parse(answer->body))
            return promise.finish(fail(Error{.kind = ErrorKind::BadAnswer,
                .detail = u"the answer is not JSON: this is not Divar's API"_s,
                .httpStatus = answer->status}));
        promise.finish(identity);
    });
    return promise.future();
}

Future<Customer> DivarSession::customerByPhone(const QString &phone)
{
    // The API gives and takes numbers as they are dialled in Iran.
    QString local = normalisedPhone(phone);
    if (local.startsWith("+98"_L1))
        local.replace(0, 3, u"0"_s);
    if (local.isEmpty() || local.size() > 40)
        return readyFuture<Customer>(fail(ErrorKind::InvalidInput, u"no phone number"_s));
    const Promise<Customer> promise;
    const auto post = m_api.post({u"v1"_s, u"open-platform"_s, u"get-user-id-by-phone"_s}, {{u"phone"_s, local}});
    onResult(this, m_api.send(post), [promise, phone](const Result<HttpAnswer> &answer) {
        if (!answer)
            return promise.finish(fail(beforeSending(explained(answer.error(), u"GET_USER_ID_BY_PHONE"_s))));
        auto person = personFrom(*answer);
        if (person) {
            person->phone = normalisedPhone(phone);
            person->sources = {{u"remote_id"_s, factsource::kLookup}};
        }
        promise.finish(person);
    });
    return promise.future();
}

} // namespace qasid::divar
