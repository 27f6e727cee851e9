#include "core/providers/digishare/digisharetokens.h"

#include "core/base/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

constexpr TimeMs kUsualLife = 3'600'000; // for an answer that does not tell
constexpr TimeMs kLongestLife = 366 * 24 * kUsualLife;

//! Renewed a minute early, or a tenth of a short life.
TimeMs useful(double expiresIn)
{
    const TimeMs life = expiresIn > 0 ? static_cast<TimeMs>(std::min(expiresIn * 1000, double(kLongestLife))) : kUsualLife;
    return life - std::min<TimeMs>(60'000, life / 10);
}

} // namespace

DigishareTokens::DigishareTokens(const Settings &settings, Secrets secrets, HttpClient &http, const Clock &clock)
    : m_address(settings.apiBase)
    , m_secrets(std::move(secrets))
    , m_http(http)
    , m_clock(clock)
{
    m_address.setPath(QString(m_address.path() + "/oauth/token"_L1));
}

Future<QString> DigishareTokens::token()
{
    const QString personal = m_secrets.value(u"token"_s);
    if (!personal.isEmpty())
        return readyFuture<QString>(personal);
    if (!m_token.isEmpty() && m_clock.now() < m_renewAt)
        return readyFuture<QString>(m_token);
    m_waiting.emplace_back();
    const auto future = m_waiting.back().future();
    if (m_waiting.size() == 1)
        fetch();
    return future;
}

bool DigishareTokens::forget(const QString &token)
{
    if (!m_secrets.value(u"token"_s).isEmpty())
        return false;
    if (m_token == token)
        m_token.clear();
    return true;
}

QStringList DigishareTokens::secrets() const
{
    return {m_secrets.value(u"token"_s), m_secrets.value(u"client_secret"_s), m_token};
}

void DigishareTokens::fetch()
{
    HttpRequest request;
    request.method = "POST";
    request.url = m_address;
    request.headers = {{"Accept", "application/json"}};
    request.contentType = "application/json";
    request.body = json::write({{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, m_secrets.value(u"client_id"_s)},
        {u"client_secret"_s, m_secrets.value(u"client_secret"_s)}});
    request.secrets = secrets();
    onResult(this, m_http.send(request), [this](const Result<HttpAnswer> &answer) { finish(answer); });
}

void DigishareTokens::finish(const Result<HttpAnswer> &answer)
{
    const auto token = take(answer);
    for (const auto &promise : std::exchange(m_waiting, {}))
        promise.finish(token);
}

Result<QString> DigishareTokens::take(const Result<HttpAnswer> &answer)
{
    if (!answer) {
        Error error = answer.error();
        error.outcomeKnown = true; // it was the token that was asked for, nothing else
        if (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Forbidden)
            error.kind = ErrorKind::Unauthorized;
        if (error.kind == ErrorKind::ServerFailed)
            error.kind = ErrorKind::Unavailable; // of a message it would mean that it may have arrived
        return fail(error);
    }
    const QJsonObject object = json::parseObject(answer->body).value_or(QJsonObject());
    const QString token = json::text(object, {"access_token"_L1});
    const bool usable = std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    if (token.isEmpty() || !usable)
        return fail(Error{.kind = ErrorKind::BadAnswer, .detail = u"the token answer holds no token"_s, .httpStatus = answer->status});
    m_token = token;
    m_renewAt = m_clock.now() + useful(json::number(object, {"expires_in"_L1}).value_or(0));
    return token;
}

} // namespace qasid::digishare
