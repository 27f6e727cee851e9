#pragma once

#include "core/model/conversation.h"

#include <QJsonObject>

namespace qasid {

//! A conversation as `qasid export` and `qasid conversation` print it, without its messages; docs/cli.md lists every field. Pure.
QJsonObject conversationToJson(const Conversation &conversation);

} // namespace qasid
