#include "core/providers/digishare/customer.h"

#include "core/base/json.h"
#include "core/provider/payload.h"

using namespace Qt::StringLiterals;

namespace qasid::digishare {

Customer customerOfThird(const QJsonObject &third)
{
    Customer customer;
    customer.remoteId = usableId(third, {"id"_L1});
    customer.name = cleanName(textField(third, {"name"_L1}));
    if (customer.name.isEmpty())
        customer.name = cleanName(textField(third, {"first_name"_L1}) + u' ' + textField(third, {"last_name"_L1}));
    for (const auto name : {"mobile"_L1, "phone"_L1, "wa_id"_L1}) {
        if (customer.phone.isEmpty())
            customer.phone = cleanName(json::opaqueId(third, {name}));
    }
    customer.email = cleanName(textField(third, {"email"_L1}));
    return customer;
}

QJsonObject factsOfThird(const QJsonObject &third)
{
    QJsonObject facts;
    for (const auto name : {"lang"_L1, "address"_L1, "premium"_L1, "verified"_L1, "is_company"_L1}) {
        const QJsonValue value = third.value(name);
        if (value.isBool() || (value.isString() && !value.toString().isEmpty()))
            facts.insert(name, value.isString() ? QJsonValue(cleanName(value.toString())) : value);
    }
    return facts;
}

void readPlatformLink(const QJsonObject &fields, const QJsonObject &link, Customer &customer)
{
    customer.channel = cleanName(json::opaqueId(link, {"channel"_L1, "channel_id"_L1}));
    if (customer.channel.isEmpty())
        customer.channel = cleanName(json::opaqueId(fields, {"channel"_L1, "sent_using"_L1, "channel_id"_L1}));
    customer.channel = customer.channel.toLower();
    customer.channelAddress = cleanName(json::opaqueId(link, {"platform_id"_L1}));
    const QString instance
        = usableId(fields, {"provider_instance_id"_L1, "api_provider_instance_id"_L1, "api_provider_instant_id"_L1, "api_provider_id"_L1});
    if (!instance.isEmpty())
        customer.facts.insert(u"provider_instance_id"_s, instance);
}

} // namespace qasid::digishare
