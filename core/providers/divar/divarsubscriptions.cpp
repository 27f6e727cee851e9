#include "core/providers/divar/divarsubscriptions.h"

#include "core/base/backoff.h"
#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/providers/divar/accesspurposes.h"
#include "core/providers/divar/envelope.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace qasid::divar {

namespace {

constexpr int kAtOnce = 8;

bool isWanted(const Grant &grant)
{
    return readsChats(grant) && !grant.subscribed;
}

//! The post whose chats are read; empty for all posts.
QString postOf(const Grant &grant)
{
    return grant.scopes.contains(scope::kAllRead) ? QString() : grant.subject;
}

} // namespace

DivarSubscriptions::DivarSubscriptions(const DivarApi &api, DivarTokens &tokens, const Clock &clock)
    : m_api(api)
    , m_tokens(tokens)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DivarSubscriptions::look);
    connect(&m_tokens, &DivarTokens::renewed, this, &DivarSubscriptions::look);
}

void DivarSubscriptions::keepUp()
{
    m_keepingUp = true;
    look();
}

void DivarSubscriptions::look()
{
    if (!m_keepingUp)
        return;
    const TimeMs now = m_clock.now();
    TimeMs next = std::numeric_limits<TimeMs>::max();
    auto running = std::count_if(m_attempts.begin(), m_attempts.end(), [](const auto &attempts) { return attempts.second.running; });
    std::vector<int> due;
    for (const Grant &grant : m_tokens.grants()) {
        if (!isWanted(grant) || m_attempts[grant.number].running)
            continue;
        if (m_attempts[grant.number].notBefore > now)
            next = std::min(next, m_attempts[grant.number].notBefore);
        else if (running++ < kAtOnce)
            due.push_back(grant.number);
    }
    for (const int grant : due)
        subscribe(grant);
    if (next != std::numeric_limits<TimeMs>::max())
        m_timer.start(int(std::clamp<TimeMs>(next - now, 100, kMinute)));
}

void DivarSubscriptions::subscribe(int grant)
{
    m_attempts[grant].running = true;
    onResult(this, m_tokens.token(grant), [this, grant](const Result<QString> &token) {
        const Grant *found = m_tokens.find(grant);
        if (!found)
            forget(grant);
        else if (token)
            post(*found, *token);
        else
            tryLater(grant);
    });
}

void DivarSubscriptions::post(const Grant &grant, const QString &token)
{
    QJsonObject body{{"event_type"_L1, u"NEW_MESSAGE_ON_POST"_s}, {"metadata"_L1, QJsonObject{{kAccessField, grant.user}}}};
    if (const QString post = postOf(grant); !post.isEmpty())
        body.insert("event_resource_id"_L1, post);
    HttpRequest request = m_api.post({u"v1"_s, u"open-platform"_s, u"events"_s, u"subscriptions"_s}, body);
    authorise(request, token);
    onResult(this, m_api.send(request),
        [this, number = grant.number, token](const Result<HttpAnswer> &answer) { settle(number, token, answer); });
}

void DivarSubscriptions::settle(int number, const QString &token, const Result<HttpAnswer> &answer)
{
    const Grant *grant = m_tokens.find(number);
    if (!grant)
        return forget(number);
    if (!answer) {
        tryLater(number);
        if (answer.error().kind == ErrorKind::Unauthorized)
            m_tokens.replace(number, token);
        return;
    }
    m_attempts[number] = {};
    if (grant->access == token)
        m_tokens.setSubscribed(number);
    look(); // others wait, or it was renewed meanwhile and the subscription ended with the token
}

void DivarSubscriptions::forget(int number)
{
    m_attempts.erase(number);
    look();
}

void DivarSubscriptions::tryLater(int number)
{
    Attempts &attempts = m_attempts[number];
    attempts.running = false;
    const auto pause = backoffDelay(++attempts.failures, QRandomGenerator::global()->generateDouble(), 2s, 10min);
    attempts.notBefore = m_clock.now() + pause.count();
    qCWarning(lcNet, "events could not be subscribed; tried again in %lld s", static_cast<long long>(pause.count() / 1000));
    look();
}

} // namespace qasid::divar
