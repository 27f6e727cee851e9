// What the Inbox does about how long messages are kept.

#include "core/engine/inboxparts.h"

namespace qasid {

Future<RetentionCount> Inbox::retentionPreview(AccountId id, int days)
{
    return d->retention.preview(id, days);
}

Future<RetentionCount> Inbox::setRetention(AccountId id, int days)
{
    return d->retention.set(id, days);
}

} // namespace qasid
