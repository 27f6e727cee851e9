// What the Inbox does with presses of buttons.

#include "core/engine/accounterrors.h"
#include "core/engine/inboxparts.h"

using namespace Qt::StringLiterals;

namespace qasid {

const std::vector<ButtonIcon> &Inbox::buttonIcons(AccountId id) const
{
    static const std::vector<ButtonIcon> none;
    const Accounts::Entry *entry = d->accounts.find(id);
    return entry && entry->provider ? entry->provider->buttonIcons() : none;
}

Future<Done> Inbox::setAnswerRules(AccountId id, const AnswerRules &rules)
{
    if (auto valid = validate(rules); !valid)
        return readyFuture<Done>(valid);
    return d->accounts.setAnswerRules(id, rules);
}

Result<Inbox::PressTrial> Inbox::tryAnswerRules(AccountId id, const AnswerRules &rules, const Press &press) const
{
    const Accounts::Entry *entry = d->accounts.find(id);
    if (!entry || !entry->provider || !entry->provider->webhooks())
        return fail(unknownAccount());
    if (auto valid = validate(rules); !valid)
        return fail(valid.error());
    PressTrial trial{.answer = rules.answerTo(press), .body = {}};
    trial.body = entry->provider->webhooks()->pressAnswer(press, trial.answer, entry->account);
    return trial;
}

} // namespace qasid
