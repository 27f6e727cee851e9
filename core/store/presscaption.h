#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/content.h"

namespace qasid {

class Database;

namespace presscaption {

//! Gives a press the caption of its button: of the newest of our messages in the conversation that has one with that data. A press
//! tells what its button carried, not what stood on it.
Result<Done> fill(Database &db, ConversationId conversation, PressContent &press);

} // namespace presscaption

} // namespace qasid
