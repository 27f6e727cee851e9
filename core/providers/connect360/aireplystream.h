#pragma once

#include "core/base/result.h"
#include "core/provider/aireply.h"
#include "core/providers/connect360/eventstream.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace qasid::connect360 {

//! Puts together what an AI agent writes from the events of its stream: {"type": "delta" | "done" | "error", …}. Pure.
class AiReplyStream {
public:
    //! Takes bytes as they come. Answers whether there is more text than before.
    bool take(const QByteArray &bytes);
    //! The stream ended.
    void end();

    const QString &text() const { return m_text; }
    //! What it came to; absent before the event that says so.
    const std::optional<Result<AiReply>> &outcome() const { return m_outcome; }

private:
    void takeEvent(const QByteArray &data);
    void takeDelta(const QJsonObject &event);

    EventStream m_events;
    QString m_text;
    std::optional<Result<AiReply>> m_outcome;
};

} // namespace qasid::connect360
