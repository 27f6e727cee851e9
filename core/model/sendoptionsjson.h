#pragma once

#include "core/base/result.h"
#include "core/model/sendoptions.h"

#include <QJsonObject>

namespace qasid {

//! {"id","external_id","name","email","phone","image","metadata"}, only those that say something. Pure.
QJsonObject customerKeyToJson(const CustomerKey &key);
//! The reverse. Fails as InvalidInput, naming the field of a wrong type.
Result<CustomerKey> customerKeyFromJson(const QJsonObject &object);

//! {"flags","template_id","template_context","channel_id","channel","as_customer","customer","ai_agent","ai_channel"}, only those that ask
//! for something. Pure.
QJsonObject sendOptionsToJson(const SendOptions &options);
//! The reverse. Fails as InvalidInput, naming the field of a wrong type.
Result<SendOptions> sendOptionsFromJson(const QJsonObject &object);

} // namespace qasid
