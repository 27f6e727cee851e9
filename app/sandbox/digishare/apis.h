#pragma once

#include "app/sandbox/digishare/gate.h"
#include "app/sandbox/sandboxserver.h"

namespace qasid::sandbox::digishare {

//! POST /v1/messages.
void addMessagesApi(SandboxServer &server, Gate &gate, LiveChat &chat);

//! POST /v1/event/conversation_message.
void addEventApi(SandboxServer &server, Gate &gate, LiveChat &chat);

//! /v1/oauth/token, /v1/user/profile, /v1/message_templates, /v1/thirds, /v1/storages/by/path.
void addDirectoryApi(SandboxServer &server, Gate &gate, LiveChat &chat);

//! /v1/conversations/…: provider, check, participants, handler.
void addConversationsApi(SandboxServer &server, Gate &gate, LiveChat &chat);

//! Whether the request says that its body is JSON.
bool isJson(const InboundRequest &request);

} // namespace qasid::sandbox::digishare
