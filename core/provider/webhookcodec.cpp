#include "core/provider/webhookcodec.h"

using namespace Qt::StringLiterals;

namespace qasid {

Result<Press> WebhookCodec::readPress(const WebhookEndpoint &, const InboundRequest &, const Account &) const
{
    return fail(ErrorKind::InvalidInput, u"this provider posts no presses"_s);
}

QByteArray WebhookCodec::pressAnswer(const Press &, const PressAnswer &, const Account &) const
{
    return "{}";
}

} // namespace qasid
