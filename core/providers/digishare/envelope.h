#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace qasid::digishare {

//! A webhook's outer form: {"event", "data": {"id", "data": {…}}, "timestamp"?, "event_id"?}.
struct Envelope {
    QString event; //!< lower case
    QString eventId; //!< empty in all live chat samples
    std::optional<TimeMs> timestamp;
    QJsonObject data;
    //! data.data over data: the documents put the same field in either.
    QJsonObject fields;
    QJsonValue eventAsWritten;
    QJsonValue dataAsWritten;

    //! What names this delivery where its content does not: "event/<event_id>", else "sha256/<hash of event and data>".
    QString key() const;
};

//! Reads the envelope. The Error's detail is a reason fit for the quarantine.
Result<Envelope> readEnvelope(const QByteArray &body);

} // namespace qasid::digishare
