#include "core/providers/divar/oauthclient.h"

#include "core/base/json.h"
#include "core/providers/divar/answers.h"
#include "core/providers/divar/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

constexpr TimeMs kUsualLife = 3'600'000; // for an answer that does not tell
constexpr TimeMs kLongestLife = 366 * 24 * kUsualLife;
constexpr qint64 kLongestGrant = 64 * 1024;

TimeMs lifetime(const QJsonObject &object)
{
    const double seconds = json::number(object, {"expires_in"_L1}).value_or(0);
    return seconds > 0 ? TimeMs(std::min(seconds * 1000, double(kLongestLife))) : kUsualLife;
}

Result<Tokens> tokensFrom(const HttpAnswer &answer)
{
    const QJsonObject object = json::parseObject(answer.body).value_or(QJsonObject());
    Tokens tokens{.access = json::text(object, {"access_token"_L1}),
        .refresh = json::text(object, {"refresh_token"_L1}),
        .lifetime = lifetime(object),
        .scopes = json::text(object, {"scope"_L1}).split(u' ', Qt::SkipEmptyParts)};
    const QString type = json::text(object, {"token_type"_L1});
    const bool bearer = type.isEmpty() || type.compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    if (tokens.access.isEmpty() || !bearer || !fitsHeader(tokens.access) || !fitsHeader(tokens.refresh))
        return fail(
            Error{.kind = ErrorKind::BadAnswer, .detail = u"the answer holds no token that can be used"_s, .httpStatus = answer.status});
    return tokens;
}

//! 400 and 401 mean many things here (RFC 6749, 5.2), but never that the API key was refused.
Error tokenFault(Error error)
{
    const bool refused = error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden;
    if (refused && error.providerCode == "invalid_grant"_L1)
        error.kind = ErrorKind::Forbidden;
    else if (refused)
        error.kind = ErrorKind::Rejected;
    return beforeSending(error);
}

bool isPassing(const Error &error)
{
    using Kind = ErrorKind;
    return error.kind == Kind::Unreachable || error.kind == Kind::TimedOut || error.kind == Kind::ConnectionLost
        || error.kind == Kind::Unavailable || error.kind == Kind::ServerFailed;
}

} // namespace

OAuthClient::OAuthClient(const DivarApi &api)
    : m_api(api)
{
}

Future<Tokens> OAuthClient::exchange(const QString &code, const QString &redirect)
{
    return ask({{"grant_type", u"authorization_code"_s}, {"code", code}, {"redirect_uri", redirect}}, {code});
}

Future<Tokens> OAuthClient::renew(const Grant &grant)
{
    // `code` with the present access token is odd, but documented.
    return ask(
        {{"grant_type", u"refresh_token"_s}, {"refresh_token", grant.refresh}, {"code", grant.access}, {"redirect_uri", grant.redirect}},
        {grant.refresh, grant.access});
}

Future<Tokens> OAuthClient::ask(Form form, const QStringList &secrets)
{
    form << QPair<QByteArray, QString>{"client_id", m_api.settings().appSlug}
         << QPair<QByteArray, QString>{"client_secret", m_api.clientSecret()};
    QByteArrayList fields;
    for (const auto &[name, value] : form)
        fields += name + '=' + QUrl::toPercentEncoding(value);
    HttpRequest request;
    request.method = "POST";
    request.url = m_api.settings().oauthBase;
    request.url.setPath(request.url.path(QUrl::FullyEncoded) + "/oauth2/token"_L1, QUrl::StrictMode);
    request.headers = {{"Accept", "application/json"}};
    request.contentType = "application/x-www-form-urlencoded";
    request.body = fields.join('&');
    request.maxAnswer = kLongestGrant;
    request.once = true;
    request.secrets = m_api.secrets() + secrets;
    const Promise<Tokens> promise;
    onResult(this, m_api.send(request), [promise](const Result<HttpAnswer> &answer) {
        promise.finish(answer ? tokensFrom(*answer) : Result<Tokens>(fail(tokenFault(answer.error()))));
    });
    return promise.future();
}

Future<Customer> OAuthClient::whoIs(const QString &accessToken)
{
    const Promise<Customer> promise;
    askWho(accessToken, true, promise);
    return promise.future();
}

void OAuthClient::askWho(const QString &accessToken, bool mayRepeat, const Promise<Customer> &promise)
{
    HttpRequest get = m_api.request("GET", {u"v1"_s, u"open-platform"_s, u"users"_s});
    get.maxAnswer = kLongestGrant;
    authorise(get, accessToken);
    onResult(this, m_api.send(get), [=, this](const Result<HttpAnswer> &answer) {
        if (answer)
            return promise.finish(personFrom(*answer));
        // The code is spent: without an answer to this the consent would be lost.
        if (mayRepeat && isPassing(answer.error()))
            return askWho(accessToken, false, promise);
        Error error = beforeSending(explained(answer.error(), u"USER_RETRIEVE"_s));
        if (error.kind == ErrorKind::Unauthorized)
            error.kind = ErrorKind::Forbidden;
        promise.finish(fail(error));
    });
}

} // namespace qasid::divar
