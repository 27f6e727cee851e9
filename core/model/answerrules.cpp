#include "core/model/answerrules.h"

namespace qasid {

PressAnswer AnswerRules::answerTo(const Press &) const
{
    return {};
}
Result<Done> validate(const AnswerRules &)
{
    return Done();
}
QJsonObject answerRulesToJson(const AnswerRules &)
{
    return {};
}
Result<AnswerRules> answerRulesFromJson(const QJsonObject &)
{
    return AnswerRules{};
}

} // namespace qasid
