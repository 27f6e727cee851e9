// What answer rules must be like before they are kept.

#include "core/model/answerrules.h"
#include "core/model/answertemplate.h"

#include <QJsonDocument>
#include <QSet>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr size_t kRules = 200;
constexpr int kKeys = 20;
constexpr int kNameLength = 80;
constexpr int kKeyLength = 100;
constexpr int kValueLength = 500;
constexpr int kAddressLength = 2000;
constexpr int kTextLength = 2000;
constexpr int kDataBytes = 4096;

qsizetype codePoints(const QString &text)
{
    return text.toUcs4().size();
}

//! Looks at one answer. `place` is its path ("rules[2]"), `subject` how a sentence calls it.
class AnswerCheck {
public:
    AnswerCheck(QString place, QString subject)
        : m_place(std::move(place))
        , m_subject(std::move(subject))
    {
    }

    tl::unexpected<Error> wrong(const QString &field, const QString &words) const
    {
        return fail(Error{.kind = ErrorKind::InvalidInput,
            .detail = m_subject + u": "_s + words,
            .providerCode = field.isEmpty() ? m_place : m_place + u'.' + field});
    }

    Result<Done> check(const RuleAnswer &answer) const
    {
        const bool action = !std::holds_alternative<std::monostate>(answer.action);
        if (!answer.url.isEmpty() && action)
            return wrong(u"action"_s, u"an address and an action exclude each other"_s);
        if (!answer.url.isEmpty()) {
            if (auto checked = checkAddress(u"url"_s, answer.url); !checked)
                return checked;
        }
        if (auto checked = checkText(answer.text); !checked)
            return checked;
        if (const auto *link = std::get_if<LinkAction>(&answer.action))
            return checkAddress(u"action.url"_s, link->url);
        const auto *server = std::get_if<ServerAction>(&answer.action);
        if (server && QJsonDocument(server->data).toJson(QJsonDocument::Compact).size() > kDataBytes)
            return wrong(u"action.data"_s, u"the data of the action is larger than %1 bytes"_s.arg(kDataBytes));
        return Done{};
    }

private:
    Result<Done> checkText(const QString &text) const
    {
        if (codePoints(text) > kTextLength)
            return wrong(u"text"_s, u"the text is longer than %1 characters"_s.arg(kTextLength));
        return checkPlaceholders(u"text"_s, text);
    }

    Result<Done> checkPlaceholders(const QString &field, const QString &text) const
    {
        const QStringList names = answertemplate::placeholders(text);
        for (const QString &name : names) {
            if (!answertemplate::isPlaceholder(name))
                return wrong(field, u"{%1} is no placeholder"_s.arg(name.left(kKeyLength)));
        }
        if (names.size() > answertemplate::kPlaceholders)
            return wrong(field, u"there are more than %1 placeholders"_s.arg(answertemplate::kPlaceholders));
        return Done{};
    }

    Result<Done> checkAddress(const QString &field, const QString &address) const
    {
        if (address.size() > kAddressLength)
            return wrong(field, u"the address is longer than %1 characters"_s.arg(kAddressLength));
        if (auto checked = checkPlaceholders(field, address); !checked)
            return checked;
        const qsizetype host = address.indexOf("://"_L1) + 3;
        const QString scheme = address.left(std::max<qsizetype>(host - 3, 0)).toLower();
        if (scheme != "http"_L1 && scheme != "https"_L1)
            return wrong(field, u"the address must begin with http:// or https://"_s);
        qsizetype end = host;
        while (end < address.size() && !u"/?#"_s.contains(address[end]))
            ++end;
        const auto authority = QStringView(address).sliced(host, end - host);
        if (authority.contains(u'{') || authority.contains(u'}'))
            return wrong(field, u"the host of the address must be written out: a placeholder there could send people anywhere"_s);
        if (authority.contains(u'@'))
            return wrong(field, u"the address must not hold a user name or a password"_s);
        const QUrl url(answertemplate::filled(address, {}, answertemplate::Use::Address), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return wrong(field, u"that is no web address"_s);
        return Done{};
    }

    QString m_place;
    QString m_subject;
};

Result<Done> checkMatch(const AnswerCheck &check, const AnswerRule &rule)
{
    if (rule.match.isEmpty())
        return check.wrong(u"match"_s, u"it must match on at least one key"_s);
    if (rule.match.size() > kKeys)
        return check.wrong(u"match"_s, u"it matches on more than %1 keys"_s.arg(kKeys));
    for (auto it = rule.match.begin(); it != rule.match.end(); ++it) {
        if (it.key().isEmpty() || it.key().size() > kKeyLength)
            return check.wrong(u"match"_s, u"a key has 1 to %1 characters"_s.arg(kKeyLength));
        if (it.value().size() > kValueLength)
            return check.wrong(u"match."_s + it.key(), u"a value has at most %1 characters"_s.arg(kValueLength));
    }
    return Done{};
}

} // namespace

Result<Done> validate(const AnswerRules &rules)
{
    if (rules.rules.size() > kRules)
        return fail(
            Error{.kind = ErrorKind::InvalidInput, .detail = u"there are more than %1 rules"_s.arg(kRules), .providerCode = u"rules"_s});
    QSet<QString> names;
    for (size_t i = 0; i < rules.rules.size(); ++i) {
        const AnswerRule &rule = rules.rules[i];
        const AnswerCheck check(u"rules[%1]"_s.arg(i), u"rule %1 (\"%2\")"_s.arg(i + 1).arg(rule.name.left(kNameLength)));
        if (rule.name.trimmed().isEmpty() || codePoints(rule.name) > kNameLength)
            return check.wrong(u"name"_s, u"a name has 1 to %1 characters"_s.arg(kNameLength));
        if (names.contains(rule.name))
            return check.wrong(u"name"_s, u"another rule has that name"_s);
        names += rule.name;
        if (auto checked = checkMatch(check, rule); !checked)
            return checked;
        if (rule.answer == RuleAnswer{})
            return check.wrong({}, u"it has no answer: neither an address nor a text nor an action"_s);
        if (auto checked = check.check(rule.answer); !checked)
            return checked;
    }
    return AnswerCheck(u"default"_s, u"the default"_s).check(rules.otherwise);
}

} // namespace qasid
