#include "core/providers/divar/divartokens.h"

#include "core/base/backoff.h"
#include "core/base/clock.h"
#include "core/base/log.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

//! A clock that was set back further than this says nothing about when a token ends.
constexpr TimeMs kSkew = 5 * kMinute;
constexpr int kRenewalsAtOnce = 8;
constexpr TimeMs kNever = std::numeric_limits<TimeMs>::max();

Error ended()
{
    return Error{.kind = ErrorKind::Forbidden,
        .detail = u"this access was taken back, or has ended: its giver has to give it again"_s,
        .providerCode = u"access_missing"_s};
}

bool covers(const Grant &newer, const Grant &older)
{
    return std::all_of(older.scopes.begin(), older.scopes.end(), [&newer](const QString &scope) { return newer.scopes.contains(scope); });
}

} // namespace

DivarTokens::DivarTokens(OAuthClient &oauth, const Secrets &secrets, const Clock &clock)
    : m_oauth(oauth)
    , m_clock(clock)
    , m_grants(grantsFrom(secrets))
{
    for (Grant &grant : m_grants)
        grant.number = ++m_lastNumber;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DivarTokens::look);
}

const Grant *DivarTokens::find(int number) const
{
    const auto found = std::find_if(m_grants.begin(), m_grants.end(), [number](const Grant &grant) { return grant.number == number; });
    return found == m_grants.end() ? nullptr : &*found;
}

Grant *DivarTokens::findMutable(int number)
{
    return const_cast<Grant *>(find(number));
}

bool DivarTokens::isUsable(const Grant &grant) const
{
    const TimeMs now = m_clock.now();
    const TimeMs early = std::min(kMinute, (grant.expires - grant.obtained) / 10);
    return now < grant.expires - early && now >= grant.obtained - kSkew;
}

Future<QString> DivarTokens::token(int number)
{
    const Grant *grant = find(number);
    if (!grant)
        return readyFuture<QString>(fail(ended()));
    return isUsable(*grant) ? readyFuture<QString>(grant->access) : renewLater(number);
}

Future<QString> DivarTokens::replace(int number, const QString &token)
{
    if (Grant *grant = findMutable(number); grant && grant->access == token)
        grant->expires = 0;
    return this->token(number);
}

Future<QString> DivarTokens::renewLater(int number)
{
    const Grant &grant = *find(number);
    Renewal &renewal = m_renewals[number];
    const TimeMs now = m_clock.now();
    if (!renewal.running && grant.refresh.isEmpty())
        return readyFuture<QString>(fail(lose(grant)));
    if (!renewal.running && now < renewal.notBefore) {
        if (now < grant.expires)
            return readyFuture<QString>(grant.access);
        Error fault = renewal.fault;
        fault.retryAfter = std::chrono::milliseconds(renewal.notBefore - now);
        return readyFuture<QString>(fail(fault));
    }
    renewal.waiting.emplace_back();
    const auto future = renewal.waiting.back().future();
    if (!renewal.running)
        renew(number);
    return future;
}

void DivarTokens::renew(int number)
{
    Grant &grant = *findMutable(number);
    m_renewals[number].running = true;
    const auto tokens = m_oauth.renew(grant);
    onResult(this, tokens, [this, number, asked = m_clock.now()](const Result<Tokens> &tokens) {
        takeTokens(number, asked, tokens);
        if (m_keepingUp)
            look();
    });
    if (!std::exchange(grant.renewing, true))
        keep(QString(grant.user));
}

void DivarTokens::takeTokens(int number, TimeMs asked, const Result<Tokens> &tokens)
{
    Renewal &renewal = m_renewals[number];
    renewal.running = false;
    Grant *grant = findMutable(number);
    if (!grant)
        return answer(number, fail(ended()));
    if (!tokens && tokens.error().providerCode == "invalid_grant"_L1)
        return answer(number, fail(lose(*grant)));
    if (!tokens) {
        const Error error = noteFailure(*grant, tokens.error());
        return answer(number, m_clock.now() < grant->expires ? Result<QString>(grant->access) : Result<QString>(fail(error)));
    }
    renewal.failures = 0;
    renewal.notBefore = 0;
    grant->access = tokens->access;
    if (!tokens->refresh.isEmpty())
        grant->refresh = tokens->refresh;
    grant->obtained = asked;
    grant->expires = asked + tokens->lifetime;
    grant->renewing = false;
    grant->subscribed = false;
    keep(grant->user);
    answer(number, tokens->access);
    Q_EMIT renewed(number);
}

Error DivarTokens::noteFailure(Grant &grant, Error error)
{
    // A garbled answer may follow a renewal that was made: the old pair still works for two minutes, so it is tried again.
    if (error.kind == ErrorKind::BadAnswer)
        error.kind = ErrorKind::Unavailable;
    Renewal &renewal = m_renewals[grant.number];
    const auto pause = backoffDelay(++renewal.failures, QRandomGenerator::global()->generateDouble());
    renewal.notBefore = m_clock.now() + std::max(pause, error.retryAfter.value_or(pause)).count();
    renewal.fault = error;
    qCInfo(lcNet, "an access could not be renewed: %ls", qUtf16Printable(errorKindName(error.kind)));
    return error;
}

Error DivarTokens::lose(const Grant &grant)
{
    const Grant lost = grant;
    std::erase_if(m_grants, [&lost](const Grant &other) { return other.number == lost.number; });
    keep(lost.user);
    const bool stillThere = std::any_of(m_grants.begin(), m_grants.end(),
        [&lost](const Grant &other) { return other.user == lost.user && (readsChats(other) || !readsChats(lost)); });
    if (!stillThere)
        Q_EMIT accessLost(lost.user);
    return ended();
}

void DivarTokens::answer(int number, const Result<QString> &token)
{
    const auto waiting = std::exchange(m_renewals[number].waiting, {});
    if (!find(number))
        m_renewals.erase(number);
    for (const auto &promise : waiting)
        promise.finish(token);
}

void DivarTokens::add(Grant grant)
{
    grant.number = ++m_lastNumber;
    std::erase_if(m_grants, [&grant](const Grant &older) { return older.user == grant.user && covers(grant, older); });
    m_grants.push_back(grant);
    keep(grant.user);
    Q_EMIT renewed(grant.number);
    if (m_keepingUp)
        look();
}

void DivarTokens::drop(const QString &user)
{
    if (std::erase_if(m_grants, [&user](const Grant &grant) { return grant.user == user; }) > 0)
        keep(user);
}

void DivarTokens::setSubscribed(int number)
{
    Grant *grant = findMutable(number);
    if (!grant || std::exchange(grant->subscribed, true))
        return;
    keep(grant->user);
}

void DivarTokens::keep(const QString &user)
{
    Q_EMIT secretsChanged({{grantKey(user), grantSecret(m_grants, user)}});
}

TimeMs DivarTokens::renewAt(const Grant &grant) const
{
    if (grant.refresh.isEmpty())
        return grant.expires;
    const TimeMs life = grant.expires - grant.obtained;
    TimeMs due = readsChats(grant) ? grant.expires - std::min(5 * kMinute, life / 4) : grant.obtained + 20 * kDay;
    if (grant.expires == 0 || m_clock.now() < grant.obtained - kSkew)
        due = 0;
    const auto renewal = m_renewals.find(grant.number);
    return renewal == m_renewals.end() ? due : std::max(due, renewal->second.notBefore);
}

void DivarTokens::keepUp()
{
    m_keepingUp = true;
    look();
}

void DivarTokens::look()
{
    const TimeMs now = m_clock.now();
    auto running = std::count_if(m_renewals.begin(), m_renewals.end(), [](const auto &renewal) { return renewal.second.running; });
    TimeMs next = kNever;
    std::vector<int> due;
    for (const Grant &grant : m_grants) {
        const TimeMs at = renewAt(grant);
        if (at > now)
            next = std::min(next, at);
        else if (grant.refresh.isEmpty() || (!m_renewals[grant.number].running && running++ < kRenewalsAtOnce))
            due.push_back(grant.number);
    }
    for (const int number : due) {
        const Grant *grant = find(number);
        if (grant && grant->refresh.isEmpty())
            lose(*grant);
        else if (grant)
            renew(number);
    }
    // Looked at again on the way: a timer does not count the time a computer sleeps.
    if (next != kNever)
        m_timer.start(int(std::clamp<TimeMs>(next - now, 100, kMinute)));
}

} // namespace qasid::divar
