#pragma once

#include "core/engine/accountstate.h"
#include "ui/models/format.h"

#include <QCoreApplication>

namespace qasid {

//! How it goes with an account that has to be asked for messages, in words.
class PollingWords {
    Q_DECLARE_TR_FUNCTIONS(qasid::PollingWords)
public:
    //! "Asks for messages: 84 of 120 requests in the last minute, 214 conversations, 3 overdue; last answer 09:41." and, while it waits,
    //! until when.
    static QString line(const AccountState::Polling &polling, const Formats &formats);
};

} // namespace qasid
