#include "core/http/descriptor.h"

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace qasid::http {

void closeForWriting(qintptr descriptor)
{
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(descriptor), SD_SEND);
#else
    ::shutdown(int(descriptor), SHUT_WR);
#endif
}

qsizetype sendAtOnce(qintptr descriptor, QByteArrayView bytes)
{
    // Qt has made the descriptor non-blocking.
#ifdef Q_OS_WIN
    const auto sent = ::send(SOCKET(descriptor), bytes.data(), int(bytes.size()), 0);
#elif defined(MSG_NOSIGNAL)
    const auto sent = ::send(int(descriptor), bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
#else
    const auto sent = ::send(int(descriptor), bytes.data(), std::size_t(bytes.size()), 0); // Qt ignores SIGPIPE
#endif
    return std::max<qsizetype>(sent, 0);
}

} // namespace qasid::http
