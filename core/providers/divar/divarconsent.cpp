#include "core/providers/divar/divarconsent.h"

#include "core/providers/divar/accesspurposes.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

DivarConsent::DivarConsent(const DivarApi &api, OAuthClient &oauth, DivarTokens &tokens, const Secrets &secrets, const Clock &clock)
    : m_oauth(oauth)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_kept(secrets.value(kRequestsSecret))
    , m_requests(api.settings(), !api.clientSecret().isEmpty(), secrets.value(kRequestsSecret), clock)
{
}

Result<QUrl> DivarConsent::ask(const QStringList &purposes, const QString &subject, const QUrl &redirect)
{
    const auto page = m_requests.ask(purposes, subject, redirect);
    if (page)
        keepRequests();
    return page;
}

Future<AccessGrant> DivarConsent::take(const QMap<QByteArray, QByteArray> &query)
{
    const auto answer = m_requests.take(query);
    keepRequests();
    if (!answer)
        return readyFuture<AccessGrant>(fail(answer.error()));
    const Promise<AccessGrant> promise;
    onResult(this, m_oauth.exchange(answer->code, answer->request.redirect),
        [this, promise, request = answer->request, asked = m_clock.now()](const Result<Tokens> &tokens) {
            if (!tokens)
                return promise.finish(fail(tokens.error()));
            learnWho(request, *tokens, asked, promise);
        });
    return promise.future();
}

void DivarConsent::keepRequests()
{
    if (m_requests.kept() == m_kept)
        return;
    m_kept = m_requests.kept();
    QMetaObject::invokeMethod(
        this,
        [this, kept = m_kept] {
            Q_EMIT secretsChanged({{kRequestsSecret, kept}});
        },
        Qt::QueuedConnection);
}

void DivarConsent::learnWho(const AccessRequests::Request &request, const Tokens &tokens, TimeMs asked, const Promise<AccessGrant> &promise)
{
    AccessRequests::Request given = request;
    if (!tokens.scopes.isEmpty())
        given.scopes = tokens.scopes;
    given.purposes = purposesWithin(given.scopes, request.purposes, request.subject);
    if (given.purposes.isEmpty())
        return promise.finish(fail(ErrorKind::Forbidden, u"the person gave less access than was asked for"_s));
    onResult(this, m_oauth.whoIs(tokens.access), [=, this](const Result<Customer> &person) {
        promise.finish(person ? Result<AccessGrant>(keep(given, tokens, asked, *person)) : Result<AccessGrant>(fail(person.error())));
    });
}

AccessGrant DivarConsent::keep(const AccessRequests::Request &request, const Tokens &tokens, TimeMs asked, const Customer &person)
{
    const Grant grant{.user = person.remoteId,
        .phone = person.phone,
        .access = tokens.access,
        .refresh = tokens.refresh,
        .obtained = asked,
        .expires = asked + tokens.lifetime,
        .given = m_clock.now(),
        .scopes = request.scopes,
        .purposes = request.purposes,
        .subject = request.subject,
        .redirect = request.redirect};
    m_tokens.add(grant);
    return publicGrants({grant}).front();
}

} // namespace qasid::divar
