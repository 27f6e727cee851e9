#include "core/net/oncebody.h"

#include <algorithm>
#include <cstring>

namespace qasid {

OnceBody::OnceBody(const QByteArray &bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(bytes)
    , m_length(bytes.size())
{
    open(ReadOnly | Unbuffered);
}

OnceBody::OnceBody(qint64 length, QObject *parent)
    : QIODevice(parent)
    , m_length(length)
{
    open(ReadOnly | Unbuffered);
}

qint64 OnceBody::bytesAvailable() const
{
    return m_length - m_at + QIODevice::bytesAvailable();
}

qint64 OnceBody::readData(char *data, qint64 most)
{
    if (m_withheld || m_at == m_length)
        return -1;
    const qint64 length = take(m_at, data, std::min(most, m_length - m_at));
    if (length < 0) {
        m_withheld = true;
        return 0; // nothing for now: whoever listens to broken() ends the exchange with a better reason than an early end
    }
    m_at += length;
    return length;
}

qint64 OnceBody::take(qint64 at, char *data, qint64 most)
{
    std::memcpy(data, m_bytes.constData() + at, std::size_t(most));
    return most;
}

} // namespace qasid
