#include "core/providers/divar/grants.h"

#include "core/base/json.h"
#include "core/providers/divar/accesspurposes.h"
#include "core/providers/divar/divarapi.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

constexpr QLatin1StringView kPrefix{"grant/"};
constexpr TimeMs kRefreshLife = 30LL * 24 * 3600 * 1000;

QStringList texts(const QJsonObject &object, QLatin1StringView name)
{
    QStringList result;
    for (const QJsonValue &value : json::array(object, {name})) {
        if (value.isString())
            result += value.toString();
    }
    return result;
}

TimeMs time(const QJsonObject &object, QLatin1StringView name)
{
    return TimeMs(std::clamp(json::number(object, {name}).value_or(0), 0.0, 253402300799999.0));
}

QJsonObject toJson(const Grant &grant)
{
    return {{"access"_L1, grant.access}, {"refresh"_L1, grant.refresh}, {"obtained"_L1, grant.obtained},
        {"expires"_L1, grant.renewing ? 0 : grant.expires}, {"given"_L1, grant.given},
        {"scopes"_L1, QJsonArray::fromStringList(grant.scopes)}, {"purposes"_L1, QJsonArray::fromStringList(grant.purposes)},
        {"subject"_L1, grant.subject}, {"redirect"_L1, grant.redirect}, {"phone"_L1, grant.phone}, {"subscribed"_L1, grant.subscribed}};
}

Grant fromJson(const QString &user, const QJsonObject &object)
{
    return {.user = user,
        .phone = json::text(object, {"phone"_L1}),
        .access = json::text(object, {"access"_L1}),
        .refresh = json::text(object, {"refresh"_L1}),
        .obtained = time(object, "obtained"_L1),
        .expires = time(object, "expires"_L1),
        .given = time(object, "given"_L1),
        .scopes = texts(object, "scopes"_L1),
        .purposes = texts(object, "purposes"_L1),
        .subject = json::text(object, {"subject"_L1}),
        .redirect = json::text(object, {"redirect"_L1}),
        .subscribed = json::boolean(object, {"subscribed"_L1}).value_or(false)};
}

TimeMs endOf(const Grant &grant)
{
    return grant.refresh.isEmpty() ? grant.expires : grant.obtained + kRefreshLife;
}

//! How closely a grant fits a post's chat: for the conversation, for its post, for all posts; 0 when it does not.
int closeness(const Grant &grant, const SendTarget &target)
{
    const auto allows = [&grant](QLatin1StringView scope, const QString &object) {
        return !object.isEmpty() && grant.scopes.contains(QString(scope + u'.' + object));
    };
    if (allows(scope::kConversationSend, target.conversation))
        return 3;
    if (allows(scope::kPostSend, target.context.subject))
        return 2;
    return grant.scopes.contains(scope::kAllSend) ? 1 : 0;
}

} // namespace

std::vector<Grant> grantsFrom(const Secrets &secrets)
{
    std::vector<Grant> grants;
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        const QString user = it.key().mid(kPrefix.size());
        if (!it.key().startsWith(kPrefix) || !isPathWord(user))
            continue;
        const auto object = json::parseObject(it->toUtf8()).value_or(QJsonObject());
        for (const QJsonValue &value : json::array(object, {"grants"_L1})) {
            Grant grant = fromJson(user, value.toObject());
            if (!grant.access.isEmpty())
                grants.push_back(std::move(grant));
        }
    }
    return grants;
}

QString grantKey(const QString &user)
{
    return kPrefix + user;
}

QString grantSecret(const std::vector<Grant> &grants, const QString &user)
{
    QJsonArray list;
    for (const Grant &grant : grants) {
        if (grant.user == user)
            list.append(toJson(grant));
    }
    return list.isEmpty() ? QString() : QString::fromUtf8(json::write({{"grants"_L1, list}}));
}

std::vector<AccessGrant> publicGrants(const std::vector<Grant> &grants)
{
    std::vector<AccessGrant> result;
    for (const Grant &grant : grants) {
        const auto same = [&grant](const AccessGrant &other) { return other.user == grant.user && other.subject == grant.subject; };
        const auto found = std::find_if(result.begin(), result.end(), same);
        if (found == result.end()) {
            result.push_back({grant.user, grant.phone, grant.purposes, grant.subject, grant.given, endOf(grant)});
            continue;
        }
        for (const QString &purpose : grant.purposes) {
            if (!found->purposes.contains(purpose))
                found->purposes += purpose;
        }
        if (found->phone.isEmpty())
            found->phone = grant.phone;
        found->given = std::max(found->given, grant.given);
        found->until = std::min(found->until.value_or(endOf(grant)), endOf(grant));
    }
    return result;
}

bool allowsMessages(const Grant &grant)
{
    return grant.scopes.contains(scope::kMessageUser);
}

bool readsChats(const Grant &grant)
{
    return std::any_of(grant.scopes.begin(), grant.scopes.end(), [](const QString &given) {
        return given == scope::kAllRead || (given.startsWith(scope::kPostRead) && given.mid(scope::kPostRead.size()).startsWith(u'.'));
    });
}

const Grant *grantForUser(const std::vector<Grant> &grants, const QString &user)
{
    const auto found = std::find_if(grants.begin(), grants.end(), [&user](const Grant &g) { return g.user == user && allowsMessages(g); });
    return found == grants.end() ? nullptr : &*found;
}

Result<const Grant *> grantForPost(const std::vector<Grant> &grants, const SendTarget &target)
{
    const auto missing = [](const QString &words) {
        return fail(Error{.kind = ErrorKind::Forbidden, .detail = words, .providerCode = u"access_missing"_s});
    };
    const Grant *best = nullptr;
    for (const Grant &grant : grants) {
        const bool named = target.context.access.isEmpty() || grant.user == target.context.access;
        const int fits = named ? closeness(grant, target) : 0;
        if (fits == 0)
            continue;
        if (best && best->user != grant.user)
            return missing(u"several people gave access, and it is not known whose post this chat is about"_s);
        if (!best || fits > closeness(*best, target))
            best = &grant;
    }
    if (!best)
        return missing(u"the owner of the post has not given access to its chats, or it has ended"_s);
    return best;
}

} // namespace qasid::divar
