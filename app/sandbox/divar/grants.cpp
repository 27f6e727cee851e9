#include "app/sandbox/divar/grants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

constexpr TimeMs kCodeLife = 10 * 60'000;
constexpr TimeMs kOverlap = 2 * 60'000;
constexpr TimeMs kRefreshLife = TimeMs(30) * 86'400'000;

} // namespace

Grants::Grants(World &world)
    : m_world(world)
{
}

QString Grants::consent(const QString &user, const QStringList &scopes, const QString &redirect)
{
    m_codes.push_back({m_world.newToken("ory_ac_"_L1, 40), user, scopes, redirect, now() + kCodeLife, ++m_lastFamily, false});
    return m_codes.back().code;
}

const Grant *Grants::exchange(const QString &code, const QString &redirect, int expiresIn)
{
    const auto found = std::find_if(m_codes.begin(), m_codes.end(), [&](const Code &entry) { return entry.code == code; });
    if (found == m_codes.end() || found->redirect != redirect || now() > found->until)
        return nullptr;
    if (std::exchange(found->used, true)) {
        std::erase_if(m_grants, [&](const Grant &grant) { return grant.family == found->family; });
        return nullptr;
    }
    return issue(found->family, found->user, found->scopes, expiresIn);
}

const Grant *Grants::issue(int family, const QString &user, const QStringList &scopes, int expiresIn)
{
    Grant grant;
    grant.family = family;
    grant.user = user;
    grant.scopes = scopes;
    grant.access = m_world.newToken("ory_at_"_L1, 43);
    grant.accessUntil = now() + TimeMs(expiresIn) * 1000;
    if (scopes.contains("offline_access"_L1)) {
        grant.refresh = m_world.newToken("ory_rt_"_L1, 43);
        grant.refreshUntil = now() + kRefreshLife;
    }
    m_grants.push_back(std::move(grant));
    return &m_grants.back();
}

bool Grants::alive(const Grant &grant) const
{
    return !grant.replaced || now() <= *grant.replaced + kOverlap;
}

const Grant *Grants::refresh(const QString &refreshToken, const QString &access, int expiresIn)
{
    const auto found = std::find_if(
        m_grants.begin(), m_grants.end(), [&](const Grant &grant) { return !grant.refresh.isEmpty() && grant.refresh == refreshToken; });
    if (found == m_grants.end() || !alive(*found) || now() > found->refreshUntil || (!access.isEmpty() && found->access != access))
        return nullptr;
    if (!found->replaced)
        found->replaced = now();
    const Grant old = *found; // the vector may move
    std::erase_if(m_subscriptions, [&](const Subscription &entry) { return entry.access == old.access; });
    return issue(old.family, old.user, old.scopes, expiresIn);
}

const Grant *Grants::byAccess(const QString &access) const
{
    const auto found = std::find_if(m_grants.begin(), m_grants.end(), [&](const Grant &grant) { return grant.access == access; });
    return found == m_grants.end() || !alive(*found) || now() > found->accessUntil ? nullptr : &*found;
}

QStringList Grants::revoke(const QString &user)
{
    QStringList scopes;
    for (const Grant &grant : m_grants) {
        if (grant.user == user)
            scopes += grant.scopes;
    }
    std::erase_if(m_grants, [&](const Grant &grant) { return grant.user == user; });
    std::erase_if(m_codes, [&](const Code &code) { return code.user == user; });
    std::erase_if(m_subscriptions, [&](const Subscription &entry) { return entry.user == user; });
    scopes.removeDuplicates();
    return scopes;
}

void Grants::subscribe(const Subscription &subscription)
{
    std::erase_if(m_subscriptions, [&](const Subscription &entry) {
        return entry.user == subscription.user && entry.eventType == subscription.eventType && entry.post == subscription.post;
    });
    m_subscriptions.push_back(subscription);
}

const Subscription *Grants::subscription(const QString &owner, const QString &eventType, const QString &post) const
{
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(), [&](const Subscription &entry) {
        return entry.user == owner && entry.eventType == eventType && (entry.post.isEmpty() || entry.post == post)
            && byAccess(entry.access);
    });
    return found == m_subscriptions.end() ? nullptr : &*found;
}

QJsonArray Grants::grantsToJson() const
{
    QJsonArray array;
    for (const Grant &grant : m_grants) {
        array.append(QJsonObject{{"user_id"_L1, grant.user}, {"scopes"_L1, QJsonArray::fromStringList(grant.scopes)},
            {"until"_L1, toRfc3339(grant.accessUntil)}, {"replaced"_L1, grant.replaced.has_value()},
            {"works"_L1, byAccess(grant.access) != nullptr}});
    }
    return array;
}

QJsonArray Grants::subscriptionsToJson() const
{
    QJsonArray array;
    for (const Subscription &entry : m_subscriptions) {
        array.append(QJsonObject{{"user_id"_L1, entry.user}, {"event_type"_L1, entry.eventType}, {"post_token"_L1, entry.post},
            {"metadata"_L1, entry.metadata}, {"works"_L1, byAccess(entry.access) != nullptr}});
    }
    return array;
}

} // namespace qasid::sandbox::divar
