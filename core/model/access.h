#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace qasid {

//! What a person can give an account access to. Texts are English, marked with QT_TRANSLATE_NOOP("Provider", …).
struct AccessPurpose {
    QString id; //!< "post_chats": stable, on the command line
    const char *label = "";
    const char *hint = "";
    //! What it must be asked for one of, as the label of a field ("Post token"); empty when it is for all.
    const char *subjectLabel = "";
};

//! An access that somebody gave. Its tokens are secrets and not here.
struct AccessGrant {
    QString user; //!< remote id of who gave it
    QString phone; //!< theirs, where told
    QStringList purposes; //!< ids of AccessPurpose
    QString subject; //!< the one item it is for; empty for all
    TimeMs given = 0;
    std::optional<TimeMs> until; //!< when it must be given again, unless it is renewed before
    bool operator==(const AccessGrant &) const = default;
};

} // namespace qasid
