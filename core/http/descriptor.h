#pragma once

#include <QByteArrayView>

namespace qasid::http {

//! Tells the peer of a connected TCP socket that nothing more comes, while reading goes on (RFC 9112, 9.6). QTcpSocket can only
//! close both ways.
void closeForWriting(qintptr descriptor);

//! Gives the bytes to the operating system as far as it takes them at once, and answers how many that were; none after an error,
//! which the socket finds out by itself. For a socket that has nothing unsent: QTcpSocket keeps everything for its event loop
//! first, and telling that costs more than sending.
qsizetype sendAtOnce(qintptr descriptor, QByteArrayView bytes);

} // namespace qasid::http
