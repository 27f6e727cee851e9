#include "app/sandbox/divar/behaviour.h"

#include "app/sandbox/divar/scopes.h"
#include "core/base/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

namespace {

template <class Self>
struct Fields {
    template <class Flag, class Number>
    static void each(Self &b, const Flag &flag, const Number &number)
    {
        flag("echo"_L1, b.echo);
        flag("echo_buttons"_L1, b.echoButtons);
        flag("empty_answer"_L1, b.emptyAnswer);
        flag("strict_type"_L1, b.strictType);
        flag("strict_refresh"_L1, b.strictRefresh);
        flag("create_chats"_L1, b.createChats);
        flag("react"_L1, b.react);
        flag("retry_after"_L1, b.retryAfter);
        number("echo_delay_ms"_L1, b.echoDelayMs);
        number("rate_limit"_L1, b.rateLimit);
        number("daily_limit"_L1, b.dailyLimit);
        number("expires_in"_L1, b.expiresIn);
        number("upload_uses"_L1, b.uploadUses);
    }
};

const QStringList kSentAt{u"micros"_s, u"rfc3339"_s, u"string"_s};
const QStringList kSpelling{u"new"_s, u"old"_s};
const QStringList kPostEvents{u"subscribed"_s, u"always"_s};

//! The place of the word under `key`; -1 when it is absent. A word that is not in the list is told.
qsizetype wordOf(const QJsonObject &object, QLatin1StringView key, const QStringList &words, QString &wrong)
{
    if (!object.contains(key))
        return -1;
    const qsizetype index = words.indexOf(object.value(key).toString());
    if (index < 0)
        wrong = u"%1 is one of %2"_s.arg(key, words.join(u", "_s));
    return index;
}

} // namespace

Behaviour::Behaviour()
    : permissions(permissionNames())
{
}

QJsonObject Behaviour::toJson() const
{
    QJsonObject object{{"sent_at"_L1, kSentAt.at(int(sentAt))}, {"spelling"_L1, kSpelling.at(oldSpelling ? 1 : 0)},
        {"post_events"_L1, kPostEvents.at(int(postEvents))}, {"permissions"_L1, QJsonArray::fromStringList(permissions)}};
    Fields<const Behaviour>::each(
        *this, [&](QLatin1StringView key, bool value) { object.insert(key, value); },
        [&](QLatin1StringView key, int value) { object.insert(key, value); });
    return object;
}

QString Behaviour::update(const QJsonObject &object)
{
    const QJsonObject known = toJson();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return u"there is no setting %1"_s.arg(it.key());
    }
    QString wrong;
    const qsizetype time = wordOf(object, "sent_at"_L1, kSentAt, wrong);
    const qsizetype spelling = wordOf(object, "spelling"_L1, kSpelling, wrong);
    const qsizetype events = wordOf(object, "post_events"_L1, kPostEvents, wrong);
    if (!wrong.isEmpty())
        return wrong;
    if (time >= 0)
        sentAt = SentAt(time);
    if (spelling >= 0)
        oldSpelling = spelling == 1;
    if (events >= 0)
        postEvents = PostEvents(events);
    Fields<Behaviour>::each(
        *this, [&](QLatin1StringView key, bool &value) { value = json::boolean(object, {key}).value_or(value); },
        [&](QLatin1StringView key, int &value) { value = int(json::number(object, {key}).value_or(value)); });
    if (object.contains("permissions"_L1)) {
        permissions.clear();
        for (const QJsonValue &permission : object.value("permissions"_L1).toArray())
            permissions.append(permission.toString());
    }
    return {};
}

} // namespace qasid::sandbox::divar
