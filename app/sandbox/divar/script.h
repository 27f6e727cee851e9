#pragma once

#include "app/sandbox/divar/kenar.h"
#include "app/sandbox/replies.h"
#include "core/base/result.h"

#include <vector>

namespace qasid::sandbox::divar {

//! One thing said in the past or later.
struct Step {
    QString who; //!< the customer's key
    QString from; //!< "customer", "seller" (by hand) or "app" (in a chat about a post)
    QString post; //!< post token of the chat; empty: with the chatbot
    double ago = 0; //!< minutes
    double after = 0; //!< seconds
    QJsonObject what;
};

//! How a person of the script behaves, beside the Person the world holds.
struct Behaving {
    QString userId;
    Replies replies;
};

struct Script {
    std::vector<Behaving> people;
    std::vector<Step> past; //!< oldest first
    std::vector<Step> later;
};

//! Reads a script and fills the world with its people and posts. `name` is "demo" or a file.
Result<Script> loadScript(const QString &name, World &world);

//! A step's content as a message, its files stored in the world. Knows {"text"}, {"photo"}, {"voice"}, {"document"}, {"video"},
//! {"location"}, {"contact"} and {"type","body"}.
Kenar::Said saidFrom(const QJsonObject &what, Kenar &kenar);

} // namespace qasid::sandbox::divar
