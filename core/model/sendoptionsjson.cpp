#include "core/model/sendoptionsjson.h"

#include "core/model/jsonfields.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

void put(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void put(QJsonObject &object, QLatin1StringView name, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

} // namespace

QJsonObject customerKeyToJson(const CustomerKey &key)
{
    QJsonObject object;
    put(object, "id"_L1, key.id);
    put(object, "external_id"_L1, key.externalId);
    put(object, "name"_L1, key.name);
    put(object, "email"_L1, key.email);
    put(object, "phone"_L1, key.phone);
    put(object, "image"_L1, key.image);
    put(object, "metadata"_L1, key.metadata);
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
    put(object, "template_id"_L1, options.templateId);
    put(object, "template_context"_L1, options.templateContext);
    put(object, "channel_id"_L1, options.channelId);
    put(object, "channel"_L1, options.channelIdentifier);
    if (options.asCustomer)
        object.insert("as_customer"_L1, true);
    put(object, "customer"_L1, customerKeyToJson(options.customer));
    put(object, "ai_agent"_L1, options.aiAgent);
    put(object, "ai_channel"_L1, options.aiChannel);
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
