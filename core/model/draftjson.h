#pragma once

#include "core/base/result.h"
#include "core/model/draft.h"

#include <QJsonObject>

namespace qasid {

//! What the store keeps of a draft: the message in the form of messagejson.h and, where there are any, the "fields" around it.
QJsonObject draftToJson(const Draft &draft);
//! The reverse, for message and fields alone. A field that cannot be read is empty: one damaged word must not take the others
//! along. Fails as InvalidInput when the message cannot be read.
Result<Draft> draftFromJson(const QJsonObject &object);

} // namespace qasid
