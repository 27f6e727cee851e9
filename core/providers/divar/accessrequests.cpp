#include "core/providers/divar/accessrequests.h"

#include "core/base/json.h"
#include "core/base/redact.h"
#include "core/provider/fielderror.h"
#include "core/provider/payload.h"
#include "core/providers/divar/accesspurposes.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

constexpr int kStateBytes = 32;
constexpr TimeMs kGoodFor = 3'600'000;
constexpr double kLatest = 253402300799999; // the end of the year 9999
constexpr std::size_t kMostOpen = 200;
constexpr qsizetype kLongestCode = 4096;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

AccessRequests::AccessRequests(Settings settings, bool hasSecret, const QString &kept, const Clock &clock)
    : m_settings(std::move(settings))
    , m_hasSecret(hasSecret)
    , m_clock(clock)
{
    for (const QJsonValue &open : json::array(json::parseObject(kept.toUtf8()).value_or(QJsonObject()), {"open"_L1}))
        read(open.toObject());
}

QJsonObject AccessRequests::toJson(const Open &open)
{
    return {{"state"_L1, QString::fromLatin1(open.state)}, {"asked"_L1, open.asked},
        {"purposes"_L1, QJsonArray::fromStringList(open.request.purposes)}, {"subject"_L1, open.request.subject},
        {"redirect"_L1, open.request.redirect}};
}

void AccessRequests::read(const QJsonObject &object)
{
    Open open{.state = json::text(object, {"state"_L1}).toLatin1(),
        .asked = TimeMs(std::clamp(json::number(object, {"asked"_L1}).value_or(0), 0.0, kLatest)),
        .request = {.subject = json::text(object, {"subject"_L1}), .redirect = json::text(object, {"redirect"_L1})}};
    for (const QJsonValue &purpose : json::array(object, {"purposes"_L1}))
        open.request.purposes += purpose.toString();
    const auto scopes = scopesFor(open.request.purposes, open.request.subject);
    if (!scopes || open.state.size() < kStateBytes || m_clock.now() - open.asked > kGoodFor || m_open.size() >= kMostOpen)
        return;
    open.request.scopes = *scopes;
    m_open.push_back(std::move(open));
}

QString AccessRequests::kept() const
{
    QJsonArray list;
    for (const Open &open : m_open)
        list.append(toJson(open));
    return list.isEmpty() ? QString() : QString::fromUtf8(json::write({{"open"_L1, list}}));
}

Result<Done> AccessRequests::checkAsking(const QUrl &redirect) const
{
    if (m_settings.appSlug.isEmpty())
        return wrongField(u"app_slug"_s,
            QLatin1StringView(QT_TRANSLATE_NOOP("Provider", "The account needs its app slug before anyone can give access.")));
    if (!m_hasSecret)
        return wrongField(u"client_secret"_s,
            QLatin1StringView(QT_TRANSLATE_NOOP("Provider", "The account needs its client secret before anyone can give access.")));
    const bool web = redirect.scheme() == "https"_L1 || redirect.scheme() == "http"_L1;
    if (!redirect.isValid() || !web || redirect.host().isEmpty() || !redirect.userInfo().isEmpty())
        return wrongField(u"redirect"_s, QLatin1StringView(QT_TRANSLATE_NOOP("Provider", "The address to return to is no web address.")));
    if (redirect.hasQuery() || redirect.hasFragment())
        return wrongField(u"redirect"_s,
            QLatin1StringView(QT_TRANSLATE_NOOP("Provider", "The address to return to must end with its path: no ? and no #.")));
    return Done{};
}

Result<QUrl> AccessRequests::ask(const QStringList &purposes, const QString &subject, const QUrl &redirect)
{
    if (const auto checked = checkAsking(redirect); !checked)
        return fail(checked.error());
    const QString about = needsSubject(purposes) ? subject.trimmed() : QString();
    const auto scopes = scopesFor(purposes, about);
    if (!scopes)
        return fail(scopes.error());
    std::erase_if(m_open, [now = m_clock.now()](const Open &open) { return now - open.asked > kGoodFor; });
    if (m_open.size() >= kMostOpen)
        m_open.erase(m_open.begin());
    m_open.push_back({.state = randomToken(kStateBytes).toLatin1(),
        .asked = m_clock.now(),
        .request = {purposes, about, redirect.toString(QUrl::FullyEncoded), *scopes}});
    return consentPage(m_open.back());
}

QUrl AccessRequests::consentPage(const Open &open) const
{
    QUrl page = m_settings.oauthBase;
    page.setPath(page.path(QUrl::FullyEncoded) + "/oauth2/auth"_L1, QUrl::StrictMode);
    page.setQuery("response_type=code&client_id="_L1 + encoded(m_settings.appSlug) + "&redirect_uri="_L1 + encoded(open.request.redirect)
            + "&scope="_L1 + encoded(open.request.scopes.join(u' ')) + "&state="_L1 + QString::fromLatin1(open.state),
        QUrl::StrictMode);
    return page;
}

Result<AccessRequests::Answer> AccessRequests::take(const QMap<QByteArray, QByteArray> &query)
{
    const QByteArray state = query.value("state");
    auto found = m_open.end();
    // All are compared, so that the time tells nothing.
    for (auto it = m_open.begin(); it != m_open.end(); ++it) {
        if (equalInConstantTime(it->state, state))
            found = it;
    }
    if (found == m_open.end())
        return fail(ErrorKind::Unauthorized, u"nobody was asked for this access, or it was answered before"_s);
    const Open open = *found;
    m_open.erase(found);
    if (m_clock.now() - open.asked > kGoodFor)
        return fail(Error{.kind = ErrorKind::Unauthorized,
            .detail = u"the answer came more than an hour after it was asked for"_s,
            .providerCode = u"expired"_s});

    const QString error = cleanName(QString::fromUtf8(query.value("error")));
    const QString code = QString::fromUtf8(query.value("code"));
    if (!error.isEmpty() || code.isEmpty() || code.size() > kLongestCode) {
        const QString words = cleanName(QString::fromUtf8(query.value("error_description")));
        return fail(Error{.kind = ErrorKind::Forbidden,
            .detail = redact(words.isEmpty() ? u"the person did not give access"_s : words, {code}),
            .providerCode = error.left(60)});
    }
    return Answer{open.request, code};
}

} // namespace qasid::divar
