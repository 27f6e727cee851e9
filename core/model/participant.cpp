#include "core/model/participant.h"

namespace qasid {

QString Customer::displayName() const
{
    for (const QString &candidate : {nickname, name, phone, channelAddress}) {
        if (!candidate.trimmed().isEmpty())
            return candidate.trimmed();
    }
    return {};
}

} // namespace qasid
