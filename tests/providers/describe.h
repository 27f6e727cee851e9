#pragma once

#include "core/provider/webhookcodec.h"

//! What a webhook was decoded to, in one line a test row can hold: "message key=… direction=in kind=text text=…". Only what is there
//! is named; events come first, then what was quarantined.
namespace qasid {

QString describe(const DecodedWebhook &decoded);

//! Fails the running test when a decoded value could not be stored and read back as it is.
bool survivesStore(const DecodedWebhook &decoded);

//! The text without the digits of hashes, which are not retyped into rows.
QString withoutHashes(QString text);

//! The bytes of "NAME.json" in a folder; empty when there is none.
QByteArray webhookFile(const QString &folder, const QString &name);

//! The names of all such files, without ".json", sorted.
QStringList webhookFiles(const QString &folder);

} // namespace qasid
