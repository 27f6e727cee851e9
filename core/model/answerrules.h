#pragma once

#include "core/base/result.h"
#include "core/model/buttongrid.h"
#include "core/model/press.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <variant>
#include <vector>

namespace qasid {

//! What a press may set off: nothing, an address that opens, or another question to the account's server.
using AnswerAction = std::variant<std::monostate, LinkAction, ServerAction>;

//! What the customer is told when they press a button. Words and addresses may hold placeholders: {data.KEY} (dots go deeper),
//! {user_id}, {conversation_id}, {post_token}. In an address each is percent-encoded, in words it loses control characters and marks
//! of direction; what is unknown is empty, and no value is longer than 256 characters.
struct RuleAnswer {
    QString url; //!< opened; absolute http or https whose scheme and host hold no placeholder
    QString text; //!< said
    AnswerAction action; //!< not beside `url`
    bool operator==(const RuleAnswer &) const = default;
};

//! One rule: every key of `match` must be in the button's data with that value; "*" stands for any value, and dots in a key go
//! into objects. Numbers and words are compared as JSON writes them: 5 and "5" are the same.
struct AnswerRule {
    QString name; //!< unique, 1 to 80 characters
    QMap<QString, QString> match; //!< at least one
    RuleAnswer answer;
    bool operator==(const AnswerRule &) const = default;
};

//! An answer as it goes out: placeholders are filled in. A press that wants an address has only `url`; any other has `text`, `action`
//! or both, and the address of a rule is then a LinkAction.
struct PressAnswer {
    QString rule; //!< name of the rule; empty when none fitted
    QString url; //!< percent-encoded where that is needed
    QString text;
    AnswerAction action;
    bool operator==(const PressAnswer &) const = default;
};

//! How an account answers presses. The first rule that fits and has what the press wants (an address where only that is taken)
//! answers; else the default. A plain value; answering is pure and quick.
struct AnswerRules {
    std::vector<AnswerRule> rules;
    RuleAnswer otherwise; //!< when no rule fits; may be empty
    bool operator==(const AnswerRules &) const = default;

    //! What the press is answered. Url, text and action are all empty when not even a default fits.
    PressAnswer answerTo(const Press &press) const;
};

//! Checks names, keys, addresses, placeholders and sizes: at most 200 rules of 20 keys each. Fails as InvalidInput with a sentence that
//! names the rule; providerCode is "rules[2].url", "default.text", …
Result<Done> validate(const AnswerRules &rules);

//! {"rules":[{"name","match":{KEY:VALUE},"url"|"text","action"}],"default":{"url","text","action"}}; actions as in messagejson.h.
QJsonObject answerRulesToJson(const AnswerRules &rules);
//! The reverse, validated. Unknown fields are refused, so that a typing error does not become silence.
Result<AnswerRules> answerRulesFromJson(const QJsonObject &object);

} // namespace qasid
