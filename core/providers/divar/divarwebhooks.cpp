#include "core/providers/divar/divarwebhooks.h"

using namespace Qt::StringLiterals;

namespace qasid::divar {

Result<Done> DivarWebhooks::verify(const InboundRequest &, const Account &, const Secrets &) const
{
    return fail(ErrorKind::Unauthorized, u"not yet"_s);
}
std::vector<WebhookEndpoint> DivarWebhooks::endpoints() const
{
    return {{.name = u"session"_s}, {.name = u"action"_s}, {.name = u"oauth"_s, .kind = WebhookEndpoint::Kind::Access}};
}
Result<Press> DivarWebhooks::readPress(const WebhookEndpoint &, const InboundRequest &, const Account &) const
{
    return Press{};
}
QByteArray DivarWebhooks::pressAnswer(const Press &, const PressAnswer &, const Account &) const
{
    return "{}";
}
DecodedWebhook DivarWebhooks::decode(const InboundRequest &, const Account &) const
{
    return {};
}
InboundRequest DivarWebhooks::testRequest(const Account &, const Secrets &) const
{
    return {};
}
bool DivarWebhooks::isTest(const InboundRequest &) const
{
    return false;
}

} // namespace qasid::divar
