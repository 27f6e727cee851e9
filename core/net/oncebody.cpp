#include "core/net/oncebody.h"

#include <algorithm>
#include <cstring>

namespace qasid {

OnceBody::OnceBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
{
    open(ReadOnly | Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    if (m_withheld || m_at == m_bytes.size())
        return -1;
    const auto length = std::min<qint64>(most, m_bytes.size() - m_at);
    std::memcpy(data, m_bytes.constData() + m_at, std::size_t(length));
    m_at += length;
    return length;
}

} // namespace qasid
