#include "app/sandbox/connect360/behaviour.h"

#include "core/base/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

//! Calls word(key, value, allowed words), text, flag and number for each setting but the permissions.
template <class Self, class Word, class Text, class Flag, class Number>
void eachSetting(Self &b, const Word &word, const Text &text, const Flag &flag, const Number &number)
{
    word("version"_L1, b.version, QStringList{u"10"_s, u"11"_s});
    word("encoding"_L1, b.encoding, QStringList{u"json"_s, u"superjson"_s});
    word("wrong_mount"_L1, b.wrongMount, QStringList{u"html"_s, u"trpc"_s});
    word("rest_error"_L1, b.restError, QStringList{u"message"_s, u"error"_s});
    word("direction"_L1, b.direction, QStringList{u"older"_s, u"newer"_s});
    word("cursor"_L1, b.cursor, QStringList{u"next"_s, u"last"_s, u"repeat"_s});
    word("end"_L1, b.end, QStringList{u"absent"_s, u"null"_s});
    text("trpc_path"_L1, b.trpcPath);
    text("multipart_field"_L1, b.multipartField);
    flag("batching"_L1, b.batching);
    flag("timestamps"_L1, b.timestamps);
    flag("sender"_L1, b.sender);
    flag("duplicates"_L1, b.duplicates);
    flag("retry_after"_L1, b.retryAfter);
    flag("react"_L1, b.react);
    number("page_size"_L1, b.pageSize);
    number("permission_status"_L1, b.permissionStatus);
    number("rate_limit"_L1, b.rateLimit);
    number("ai_delay_ms"_L1, b.aiDelayMs);
}

QString wrongIn(const QJsonObject &object, const Behaviour &behaviour)
{
    const QJsonObject known = behaviour.toJson();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return u"there is no setting %1"_s.arg(it.key());
    }
    QString wrong;
    const auto none = [](QLatin1StringView, const auto &) {};
    eachSetting(
        behaviour,
        [&](QLatin1StringView key, const QString &, const QStringList &words) {
            if (object.contains(key) && !words.contains(json::opaqueId(object, {key})))
                wrong = u"%1 is one of %2"_s.arg(key, words.join(u", "_s));
        },
        [&](QLatin1StringView key, const QString &) {
            if (object.contains(key) && json::text(object, {key}).isEmpty())
                wrong = u"%1 is text"_s.arg(key);
        },
        none, none);
    if (const auto status = json::number(object, {"permission_status"_L1}); status && *status != 401 && *status != 403)
        wrong = u"permission_status is 401 or 403"_s;
    return wrong;
}

} // namespace

QJsonObject Behaviour::toJson() const
{
    QJsonObject object{{"permissions"_L1, QJsonArray::fromStringList(permissions)}};
    const auto insert = [&](QLatin1StringView key, const auto &value) { object.insert(key, value); };
    eachSetting(
        *this, [&](QLatin1StringView key, const QString &value, const QStringList &) { object.insert(key, value); }, insert, insert,
        insert);
    return object;
}

QString Behaviour::update(const QJsonObject &object)
{
    if (const QString wrong = wrongIn(object, *this); !wrong.isEmpty())
        return wrong;
    eachSetting(
        *this,
        [&](QLatin1StringView key, QString &value, const QStringList &) {
            if (object.contains(key))
                value = json::opaqueId(object, {key});
        },
        [&](QLatin1StringView key, QString &value) {
            if (object.contains(key))
                value = json::text(object, {key});
        },
        [&](QLatin1StringView key, bool &value) { value = json::boolean(object, {key}).value_or(value); },
        [&](QLatin1StringView key, int &value) { value = int(json::number(object, {key}).value_or(value)); });
    if (object.contains("permissions"_L1)) {
        permissions.clear();
        for (const QJsonValue &permission : object.value("permissions"_L1).toArray())
            permissions.append(permission.toString());
    }
    pageSize = std::max(pageSize, 2); // one message alone, which comes again, would be a list without end
    return {};
}

} // namespace qasid::sandbox::connect360
