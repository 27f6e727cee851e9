#pragma once

#include <QtGlobal>

namespace qasid::http {

//! Tells the peer of a connected TCP socket that nothing more comes, while reading goes on (RFC 9112, 9.6). QTcpSocket can only
//! close both ways.
void closeForWriting(qintptr descriptor);

} // namespace qasid::http
