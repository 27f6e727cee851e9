#pragma once

#include "core/model/message.h"

#include <QString>

namespace qasid {

//! What of a message is searched: its words, the captions of its buttons and the names of its files, a line for each.
QString searchedText(const Message &message);

} // namespace qasid
