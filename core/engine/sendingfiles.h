#pragma once

#include <QtGlobal>

namespace qasid {

//! How much of a message's files has left, in bytes.
struct SendingFiles {
    qint64 sent = 0;
    qint64 total = 0;
    bool operator==(const SendingFiles &) const = default;
};

} // namespace qasid
