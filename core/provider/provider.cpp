#include "core/provider/provider.h"

namespace qasid {

const std::vector<ButtonIcon> &Provider::buttonIcons() const
{
    static const std::vector<ButtonIcon> none;
    return none;
}

const char *Provider::systemWords(QStringView) const
{
    return nullptr;
}

QString Provider::publicLink(const Account &) const
{
    return {};
}

DecodedWebhook Provider::decodeKept(const InboundRequest &request, const Account &account) const
{
    return webhooks() ? webhooks()->decode(request, account) : DecodedWebhook();
}

} // namespace qasid
