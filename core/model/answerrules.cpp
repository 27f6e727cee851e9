#include "core/model/answerrules.h"

#include "core/model/answertemplate.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

using answertemplate::Use;

bool fits(const AnswerRule &rule, const QJsonObject &data)
{
    for (auto it = rule.match.begin(); it != rule.match.end(); ++it) {
        const auto value = answertemplate::valueAt(data, it.key());
        if (!value || (it.value() != "*"_L1 && answertemplate::written(*value) != it.value()))
            return false;
    }
    return !rule.match.isEmpty();
}

//! The address a browser opens for it; empty where the answer has none.
QString addressIn(const RuleAnswer &answer)
{
    if (!answer.url.isEmpty())
        return answer.url;
    const auto *link = std::get_if<LinkAction>(&answer.action);
    return link ? link->url : QString();
}

QString filledAddress(const QString &address, const Press &press)
{
    return QUrl(answertemplate::filled(address, press, Use::Address)).toString(QUrl::FullyEncoded);
}

bool hasWhatIsWanted(const RuleAnswer &answer, const Press &press)
{
    const bool address = !addressIn(answer).isEmpty();
    if (press.wants == Press::Wants::Address)
        return address;
    return address || !answer.text.isEmpty() || std::holds_alternative<ServerAction>(answer.action);
}

PressAnswer filledAnswer(const QString &rule, const RuleAnswer &answer, const Press &press)
{
    const QString address = addressIn(answer);
    if (press.wants == Press::Wants::Address)
        return {.rule = rule, .url = filledAddress(address, press), .text = {}, .action = {}};
    PressAnswer filled{.rule = rule, .url = {}, .text = answertemplate::filled(answer.text, press, Use::Words), .action = answer.action};
    if (!address.isEmpty())
        filled.action = LinkAction{filledAddress(address, press)};
    return filled;
}

} // namespace

PressAnswer AnswerRules::answerTo(const Press &press) const
{
    const auto rule = std::find_if(rules.begin(), rules.end(),
        [&](const AnswerRule &candidate) { return fits(candidate, press.data) && hasWhatIsWanted(candidate.answer, press); });
    if (rule != rules.end())
        return filledAnswer(rule->name, rule->answer, press);
    return hasWhatIsWanted(otherwise, press) ? filledAnswer({}, otherwise, press) : PressAnswer{};
}

} // namespace qasid
