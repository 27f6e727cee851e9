#include "core/providers/connect360/aireplystream.h"

#include "core/base/json.h"
#include "core/provider/payload.h"

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

bool AiReplyStream::take(const QByteArray &bytes)
{
    const QString before = m_text;
    for (const QByteArray &data : m_events.take(bytes))
        takeEvent(data);
    return m_text != before;
}

void AiReplyStream::end()
{
    for (const QByteArray &data : m_events.end())
        takeEvent(data);
}

void AiReplyStream::takeEvent(const QByteArray &data)
{
    const QJsonObject event = json::parseObject(quoteLongIntegers(data)).value_or(QJsonObject());
    const QString type = json::text(event, {"type"_L1});
    if (m_outcome)
        return;
    if (type == "delta"_L1)
        return takeDelta(event);
    if (type == "done"_L1) {
        if (const QString whole = textField(event, {"text"_L1}); !whole.isEmpty())
            m_text = whole;
        m_outcome = AiReply{usableId(event, {"messageId"_L1}), m_text};
    } else if (type == "error"_L1) {
        QString words = json::text(event, {"error"_L1, "message"_L1});
        if (words.isEmpty())
            words = json::text(json::object(event, {"error"_L1}), {"message"_L1});
        m_outcome = fail(ErrorKind::ServerFailed, words.isEmpty() ? u"the AI agent could not answer"_s : cleanText(words.left(300)));
    }
}

//! `text` is all of it so far; where it is not, the pieces are put together.
void AiReplyStream::takeDelta(const QJsonObject &event)
{
    const QString whole = textField(event, {"text"_L1});
    const QString piece = textField(event, {"delta"_L1});
    const QString put = m_text + (piece.isEmpty() ? whole : piece);
    m_text = whole.size() >= put.size() || (piece.isEmpty() && whole.startsWith(m_text)) ? whole : put;
}

} // namespace qasid::connect360
