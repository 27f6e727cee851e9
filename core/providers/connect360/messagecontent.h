#pragma once

#include "core/model/attachment.h"
#include "core/model/content.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace qasid::connect360 {

//! Reads a message's `content`, whose values may be anything: one per language, or a value alone. Words are shown, in the first language
//! that has any; what has no words is UnsupportedContent with all of its JSON. With files and no words it is a MediaContent. Pure.
Content contentOf(const QJsonObject &message, bool hasFiles);

//! The files of a message (or of an upload's answer) as the API lists them. What cannot be fetched and has no name is left out. Pure.
std::vector<Attachment> filesIn(const QJsonArray &list);

} // namespace qasid::connect360
