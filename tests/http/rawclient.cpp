#include "tests/http/rawclient.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

void RawClient::linger()
{
    const struct linger option {
        1, 0
    };
    setsockopt(m_socket.socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option), sizeof option);
}
