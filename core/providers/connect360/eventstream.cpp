#include "core/providers/connect360/eventstream.h"

#include <utility>

namespace qasid::connect360 {

namespace {

constexpr qsizetype kLongest = 1024 * 1024;

} // namespace

QByteArrayList EventStream::take(const QByteArray &bytes)
{
    QByteArrayList events;
    for (const char c : bytes) {
        const bool second = std::exchange(m_afterReturn, c == '\r') && c == '\n';
        if (second)
            continue;
        if (c == '\r' || c == '\n') {
            takeLine(std::exchange(m_line, {}), events);
        } else if (m_line.size() < kLongest) {
            m_line += c;
        } else {
            m_tooLong = true;
        }
    }
    return events;
}

QByteArrayList EventStream::end()
{
    QByteArrayList events;
    if (!m_line.isEmpty())
        takeLine(std::exchange(m_line, {}), events);
    takeLine({}, events);
    return events;
}

void EventStream::takeLine(const QByteArray &line, QByteArrayList &events)
{
    QByteArray text = line;
    if (!std::exchange(m_begun, true) && text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    if (text.isEmpty()) {
        if (m_hasData && !m_tooLong)
            events += m_data;
        m_data.clear();
        m_hasData = false;
        m_tooLong = false;
        return;
    }
    const qsizetype colon = text.indexOf(':');
    const QByteArray field = colon < 0 ? text : text.left(colon);
    if (field != "data")
        return;
    QByteArray value = colon < 0 ? QByteArray() : text.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (m_hasData)
        m_data += '\n';
    m_hasData = true;
    if (m_data.size() + value.size() > kLongest)
        m_tooLong = true;
    else
        m_data += value;
}

} // namespace qasid::connect360
