#pragma once

#include "core/model/capabilities.h"
#include "core/model/draft.h"
#include "ui/models/format.h"

#include <QCoreApplication>

namespace qasid {

//! Why a message cannot be sent, in words for the agent who wrote it, before anybody else is asked.
class OutgoingCheck {
    Q_DECLARE_TR_FUNCTIONS(qasid::OutgoingCheck)
public:
    //! One sentence; empty when nothing speaks against it. `provider` is the provider's name.
    static QString whyNot(const OutgoingMessage &message, const Capabilities &can, const QString &provider, const Formats &formats);

    //! The same of files alone.
    static QString filesFault(
        const std::vector<Attachment> &files, const Capabilities &can, const QString &provider, const Formats &formats);

    //! Whether there is text beside a file, and the account can send each but not both in one message.
    static bool isTextOrFile(const OutgoingMessage &message, const Capabilities &can);

    //! Length as limits count it: Unicode code points.
    static int length(const QString &text);
};

} // namespace qasid
