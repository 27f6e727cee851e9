#pragma once

#include "app/sandbox/connect360/gate.h"
#include "core/http/httpserver.h"

namespace qasid::sandbox::connect360 {

//! An error in the form REST answers have.
http::Response restError(int status, const QString &message, const Behaviour &behaviour);

//! Answers what is below /api/v1/connect/: uploads, files, and the stream of an AI agent, which comes whole after a while.
void answerRest(const InboundRequest &request, const http::Responder &respond, Gate &gate, Connect &connect);

} // namespace qasid::sandbox::connect360
