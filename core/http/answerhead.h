#pragma once

#include "core/http/httpserver.h"

namespace qasid::http {

//! The status line and fields of an answer, with the empty line. Fields that the server decides itself, and such that would
//! break the message, are left out of the handler's.
QByteArray answerHead(int status, const Response &response, bool keepAlive, bool sayKeepAlive, const QByteArray &date);

//! Whether an answer of this status carries a body (RFC 9110, 6.4.1).
bool mayHaveBody(int status);

} // namespace qasid::http
