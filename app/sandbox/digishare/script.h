#pragma once

#include "app/sandbox/digishare/livechat.h"
#include "app/sandbox/replies.h"
#include "core/base/result.h"

#include <vector>

namespace qasid::sandbox::digishare {

//! One thing said in the past or later.
struct Step {
    QString who; //!< the customer's key; the conversation is the customer's
    QString from; //!< "third", "user", "system" or "archive"
    QString agent; //!< key of the agent for "user"; empty: the token's
    double ago = 0; //!< minutes
    double after = 0; //!< seconds
    int conversation = 0; //!< the customer's n-th in the script, from 0
    QJsonObject what;
};

//! A person of the script, beside the Third the world holds.
struct Person {
    QString key;
    QJsonObject place; //!< sent when asked for
    Replies replies;
};

struct Script {
    std::vector<Person> people;
    std::vector<Step> past; //!< oldest first
    std::vector<Step> later;
};

//! Reads a script and fills the world with its agents, templates and customers. `name` is "demo" or a file.
Result<Script> loadScript(const QString &name, World &world);

//! A step's content as a message, its files stored in the world. Knows {"text"}, {"photo","caption"}, {"voice"}, {"document"},
//! {"location"}, {"contact"}, {"sticker"}, {"unsupported"}, {"tap"} and {"type","body"}.
LiveChat::Said saidFrom(const QJsonObject &what, World &world);

} // namespace qasid::sandbox::digishare
