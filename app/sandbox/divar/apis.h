#pragma once

#include "app/sandbox/divar/gate.h"
#include "app/sandbox/sandboxserver.h"

namespace qasid::sandbox::divar {

//! Chatbot messages by conversation and by user, current and experimental paths, and messages into chats of posts.
void addMessagesApi(SandboxServer &server, Gate &gate, Kenar &kenar);

//! Upload tokens, uploads, and the links of received files.
void addFilesApi(SandboxServer &server, Gate &gate, Kenar &kenar);

//! Users, subscriptions, phone numbers, reading a conversation, posts, lists of scopes and permissions.
void addDirectoryApi(SandboxServer &server, Gate &gate, Kenar &kenar);

} // namespace qasid::sandbox::divar
