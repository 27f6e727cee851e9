#pragma once

#include "app/sandbox/connect360/connect.h"
#include "app/sandbox/replies.h"
#include "core/base/result.h"

#include <vector>

namespace qasid::sandbox::connect360 {

//! One thing said in the past or later.
struct Step {
    QString conversation; //!< id
    QString from; //!< "customer", "workspace" or "ai"
    double ago = 0; //!< minutes
    double after = 0; //!< seconds
    QJsonObject what;
};

//! How a customer of the script behaves, beside the Customer the world holds.
struct Behaving {
    QString customer; //!< id
    Replies replies;
};

struct Script {
    std::vector<Behaving> people;
    std::vector<Step> past; //!< oldest first
    std::vector<Step> later;
};

//! Reads a script and fills the world with its customers and their conversations. `name` is "demo" or a file.
Result<Script> loadScript(const QString &name, World &world);

//! A step's content as a message, its files stored in the world. Knows {"text"} with "lang" (en, ar or tr), {"photo"}, {"voice"},
//! {"document"}, {"location"}, {"contact"}, {"content"} for what stands by language, {"reply_to"} with a message's id, and {"type","body"}.
Connect::Said saidFrom(const QJsonObject &what, World &world);

} // namespace qasid::sandbox::connect360
