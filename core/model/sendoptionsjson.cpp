#include "core/model/sendoptionsjson.h"

#include "core/base/json.h"
#include "core/model/jsonfields.h"

using namespace Qt::StringLiterals;

namespace qasid {

QJsonObject customerKeyToJson(const CustomerKey &key)
{
    QJsonObject object;
    json::put(object, "id"_L1, key.id);
    json::put(object, "external_id"_L1, key.externalId);
    json::put(object, "name"_L1, key.name);
    json::put(object, "email"_L1, key.email);
    json::put(object, "phone"_L1, key.phone);
    json::put(object, "image"_L1, key.image);
    json::put(object, "metadata"_L1, key.metadata);
    return object;
}

Result<CustomerKey> customerKeyFromJson(const QJsonObject &object)
{
    JsonFields in(object);
    CustomerKey key{.id = in.id("id"_L1),
        .externalId = in.id("external_id"_L1),
        .name = in.text("name"_L1),
        .email = in.text("email"_L1),
        .phone = in.text("phone"_L1),
        .image = in.text("image"_L1),
        .metadata = in.object("metadata"_L1)};
    if (in.error())
        return fail(*in.error());
    return key;
}

QJsonObject sendOptionsToJson(const SendOptions &options)
{
    QJsonObject object;
    if (!options.flags.isEmpty())
        object.insert("flags"_L1, QJsonArray::fromStringList(options.flags));
    json::put(object, "template_id"_L1, options.templateId);
    json::put(object, "template_context"_L1, options.templateContext);
    json::put(object, "channel_id"_L1, options.channelId);
    json::put(object, "channel"_L1, options.channelIdentifier);
    if (options.asCustomer)
        object.insert("as_customer"_L1, true);
    json::put(object, "customer"_L1, customerKeyToJson(options.customer));
    json::put(object, "ai_agent"_L1, options.aiAgent);
    json::put(object, "ai_channel"_L1, options.aiChannel);
    return object;
}

Result<SendOptions> sendOptionsFromJson(const QJsonObject &object)
{
    JsonFields in(object);
    auto customer = customerKeyFromJson(in.object("customer"_L1));
    if (!customer)
        return fail(customer.error());
    SendOptions options{.flags = in.texts("flags"_L1),
        .templateId = in.id("template_id"_L1),
        .templateContext = in.object("template_context"_L1),
        .channelId = in.id("channel_id"_L1),
        .channelIdentifier = in.text("channel"_L1),
        .asCustomer = in.flag("as_customer"_L1),
        .customer = std::move(*customer),
        .aiAgent = in.id("ai_agent"_L1),
        .aiChannel = in.id("ai_channel"_L1)};
    if (in.error())
        return fail(*in.error());
    return options;
}

} // namespace qasid
