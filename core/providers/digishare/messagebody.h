#pragma once

#include "core/providers/digishare/interactive.h"

#include <QJsonValue>

namespace qasid::digishare {

//! Reads a message's `body` by its `type` (docs/providers/digishare.md, "Message types"). A missing type is told from the body's form.
//! Nothing when the type is unknown or the body is not what the type promises: the caller keeps such a message as unsupported.
std::optional<Parts> partsOfBody(const QString &type, const QJsonValue &body);

//! A message of a kind this version does not know, with all of its JSON.
Parts unsupportedParts(const QString &typeName, const QJsonObject &raw);

} // namespace qasid::digishare
