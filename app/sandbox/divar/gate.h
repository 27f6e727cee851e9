#pragma once

#include "app/sandbox/divar/kenar.h"
#include "app/sandbox/options.h"
#include "app/sandbox/ratewindow.h"
#include "core/http/router.h"

namespace qasid::sandbox::divar {

using Captured = QMap<QByteArray, QByteArray>;

//! A call of the API that has passed the gate.
struct Call {
    const InboundRequest &request;
    const Captured &captured;
    const Grant *grant; //!< of the bearer token; null without one

    QString part(const QByteArray &name) const { return QString::fromUtf8(captured.value(name)); }
};

//! Guards every call of the API: its key (401), the key's permission (403), the person's token where one comes (401), the limits
//! (429).
class Gate {
public:
    enum class Person { Optional, Needed };
    using Handler = std::function<http::Response(const Call &)>;

    Gate(const Options &options, Kenar &kenar);

    //! The handler as a route. `permission` empty: the key alone is enough.
    http::Router::Route guarded(const QString &permission, Person person, Handler handler);

private:
    std::optional<http::Response> overLimit();

    QByteArray m_apiKey;
    Kenar &m_kenar;
    RateWindow m_minute{60'000};
    RateWindow m_day{86'400'000};
};

//! An error in the API's shape: {"code": the gRPC status, "message", "details"}.
http::Response errorResponse(int status, const QString &message = {});

//! The token after "Bearer "; empty when there is none.
QString bearerOf(const InboundRequest &request);

//! Whether the request says that its body is JSON.
bool saysJson(const InboundRequest &request);

//! The body as an object of which only the `known` keys are taken. Fails with what is wrong with it.
Result<QJsonObject> bodyOf(const InboundRequest &request, const QStringList &known);

} // namespace qasid::sandbox::divar
