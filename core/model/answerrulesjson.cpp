// The JSON form of answer rules.

#include "core/model/answerrules.h"
#include "core/model/answertemplate.h"
#include "core/model/jsonfields.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QJsonObject answerToJson(const RuleAnswer &answer)
{
    QJsonObject object;
    if (!answer.url.isEmpty())
        object.insert("url"_L1, answer.url);
    if (!answer.text.isEmpty())
        object.insert("text"_L1, answer.text);
    if (const auto *link = std::get_if<LinkAction>(&answer.action))
        object.insert("action"_L1, QJsonObject{{"type"_L1, u"link"_s}, {"url"_L1, link->url}});
    if (const auto *server = std::get_if<ServerAction>(&answer.action))
        object.insert("action"_L1, QJsonObject{{"type"_L1, u"server"_s}, {"data"_L1, server->data}});
    return object;
}

tl::unexpected<Error> wrong(const QString &place, const QString &words)
{
    const QString where = place.isEmpty() ? u"the rules"_s : place;
    return fail(Error{.kind = ErrorKind::InvalidInput, .detail = where + u": "_s + words, .providerCode = place});
}

QString inside(const QString &place, const QString &field)
{
    return place.isEmpty() ? field : QString(place + u'.' + field);
}

//! Says where a fault of JsonFields lies.
tl::unexpected<Error> wrong(const QString &place, const Error &fault)
{
    return wrong(inside(place, fault.providerCode), fault.detail);
}

Result<Done> onlyThese(const QJsonObject &object, const QString &place, std::initializer_list<QLatin1StringView> names)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString key = it.key();
        if (std::none_of(names.begin(), names.end(), [&](QLatin1StringView name) { return key == name; }))
            return wrong(inside(place, key.left(100)), u"there is no such field"_s);
    }
    return Done{};
}

Result<AnswerAction> readAnswerAction(const QJsonObject &object, const QString &place)
{
    JsonFields in(object);
    const QString type = in.requiredText("type"_L1);
    AnswerAction action;
    Result<Done> known = Done{};
    if (type == "link"_L1) {
        known = onlyThese(object, place, {"type"_L1, "url"_L1});
        action = LinkAction{in.requiredText("url"_L1)};
    } else if (type == "server"_L1) {
        known = onlyThese(object, place, {"type"_L1, "data"_L1});
        action = ServerAction{in.object("data"_L1)};
    } else {
        in.fault(u"\"%1\" is not link or server"_s, "type"_L1);
    }
    if (in.error())
        return wrong(place, *in.error());
    if (!known)
        return fail(known.error());
    return action;
}

Result<RuleAnswer> readAnswer(const QJsonObject &object, const QString &place)
{
    JsonFields in(object);
    RuleAnswer answer{.url = in.text("url"_L1), .text = in.text("text"_L1), .action = {}};
    const QJsonObject action = in.object("action"_L1);
    if (in.error())
        return wrong(place, *in.error());
    if (in.has("action"_L1)) {
        auto read = readAnswerAction(action, inside(place, u"action"_s));
        if (!read)
            return fail(read.error());
        answer.action = std::move(*read);
    }
    return answer;
}

Result<AnswerRule> readRule(const QJsonValue &value, const QString &place)
{
    if (!value.isObject())
        return wrong(place, u"a rule is an object"_s);
    const QJsonObject object = value.toObject();
    if (auto known = onlyThese(object, place, {"name"_L1, "match"_L1, "url"_L1, "text"_L1, "action"_L1}); !known)
        return fail(known.error());
    JsonFields in(object);
    AnswerRule rule{.name = in.requiredText("name"_L1), .match = {}, .answer = {}};
    const QJsonObject match = in.object("match"_L1);
    if (in.error())
        return wrong(place, *in.error());
    for (auto it = match.begin(); it != match.end(); ++it) {
        if (it.value().isObject() || it.value().isArray())
            return wrong(inside(place, u"match."_s + it.key().left(100)), u"a value is a text, a number, true, false or null"_s);
        rule.match.insert(it.key(), answertemplate::written(it.value()));
    }
    auto answer = readAnswer(object, place);
    if (!answer)
        return fail(answer.error());
    rule.answer = std::move(*answer);
    return rule;
}

Result<Done> readDefault(const QJsonObject &object, AnswerRules &rules)
{
    if (auto known = onlyThese(object, u"default"_s, {"url"_L1, "text"_L1, "action"_L1}); !known)
        return known;
    auto answer = readAnswer(object, u"default"_s);
    if (!answer)
        return fail(answer.error());
    rules.otherwise = std::move(*answer);
    return Done{};
}

} // namespace

QJsonObject answerRulesToJson(const AnswerRules &rules)
{
    QJsonArray array;
    for (const AnswerRule &rule : rules.rules) {
        QJsonObject object = answerToJson(rule.answer);
        QJsonObject match;
        for (auto it = rule.match.begin(); it != rule.match.end(); ++it)
            match.insert(it.key(), it.value());
        object.insert("name"_L1, rule.name);
        object.insert("match"_L1, match);
        array += object;
    }
    return {{"rules"_L1, array}, {"default"_L1, answerToJson(rules.otherwise)}};
}

Result<AnswerRules> answerRulesFromJson(const QJsonObject &object)
{
    if (auto known = onlyThese(object, {}, {"rules"_L1, "default"_L1}); !known)
        return fail(known.error());
    JsonFields in(object);
    const QJsonArray array = in.array("rules"_L1);
    const QJsonObject otherwise = in.object("default"_L1);
    if (in.error())
        return wrong({}, *in.error());
    AnswerRules rules;
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto rule = readRule(array[i], u"rules[%1]"_s.arg(i));
        if (!rule)
            return fail(rule.error());
        rules.rules.push_back(std::move(*rule));
    }
    if (auto read = readDefault(otherwise, rules); !read)
        return fail(read.error());
    if (auto valid = validate(rules); !valid)
        return fail(valid.error());
    return rules;
}

} // namespace qasid
