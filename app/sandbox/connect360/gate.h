#pragma once

#include "app/sandbox/connect360/connect.h"
#include "app/sandbox/options.h"
#include "app/sandbox/ratewindow.h"
#include "core/model/inboundrequest.h"

#include <optional>

namespace qasid::sandbox::connect360 {

//! What every call has to pass: the key (401), the limit (429) and its permission (403, or 401 as the settings say).
class Gate {
public:
    Gate(const Options &options, Connect &connect);

    //! Counts a request; nothing when the limit lets it through.
    std::optional<Refusal> overLimit();
    //! Seconds until the limit lets requests through again; nothing where the service does not say.
    std::optional<qint64> retryAfter() const;
    //! `anyOf`: permissions of which the key needs one.
    std::optional<Refusal> refusal(const InboundRequest &request, const QStringList &anyOf) const;

private:
    QByteArray m_key;
    Connect &m_connect;
    RateWindow m_minute{60'000};
};

} // namespace qasid::sandbox::connect360
