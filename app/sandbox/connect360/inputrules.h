#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QLatin1StringView>

#include <vector>

namespace qasid::sandbox::connect360 {

//! A field of a procedure's input.
struct Field {
    enum class Kind {
        Text,
        Texts, //!< an array of text
        Object,
        Offset, //!< a whole number from 0
        Limit, //!< a whole number from 1 to 100
        Type, //!< "DIRECT" or "GROUP"
        Sender, //!< "workspace" or "customer"
        Customer,
        Content, //!< what is said, by language
        Agent //!< {"agentId","channelId"}
    };
    QLatin1StringView name;
    Kind kind = Kind::Text;
    bool needed = false;
    bool orNull = false;
};
using Shape = std::vector<Field>;

//! What is wrong with an input, one {"code","path","message"} for each fault; empty when all is well. Fields that the shape does not
//! name are faults, too.
QJsonArray faultsOf(const QJsonValue &input, const Shape &shape);

} // namespace qasid::sandbox::connect360
