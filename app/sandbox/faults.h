#pragma once

#include "core/base/result.h"
#include "core/http/httpserver.h"

#include <QJsonArray>
#include <QJsonObject>

#include <chrono>
#include <optional>
#include <vector>

namespace qasid::sandbox {

//! One way to fail, for the requests it matches.
struct Fault {
    enum class Kind {
        Status, //!< answers `status` with a body as the provider's
        Delay, //!< answers rightly, `delay` late
        Hang, //!< never answers, the connection stays open
        DropBefore, //!< breaks the connection; the request was not taken
        DropAfterBody, //!< takes the request, then breaks the connection without an answer
        Garbage, //!< answers 200 with bytes that are no JSON
        Html //!< answers `status` with a page of a gateway
    };
    int id = 0;
    Kind kind = Kind::Status;
    QByteArray method; //!< empty: any
    QByteArray path; //!< a "*" at the end stands for any rest; empty: any
    QByteArray contains; //!< text the body must contain; empty: any
    int status = 500;
    std::optional<int> retryAfter; //!< seconds
    std::chrono::milliseconds delay{0};
    bool taken = false; //!< the request takes effect although it fails
    int times = 1; //!< how many requests fail; 0: all
    int hits = 0;
};

QString faultKindName(Fault::Kind kind);

//! The faults that are set. Those set first are used up first.
class Faults {
public:
    //! Reads {"match":{"method","path","contains"} or "METHOD /path","kind","status","retry_after","delay_ms","taken","times"}.
    //! Fails as InvalidInput.
    Result<Fault> add(const QJsonObject &object);
    //! The fault for a request, counted as used.
    std::optional<Fault> take(const InboundRequest &request);
    void clear() { m_faults.clear(); }
    QJsonArray toJson() const;

private:
    std::vector<Fault> m_faults;
    int m_lastId = 0;
};

//! Answers a request with a fault. `next` is the real handler and is called at most once; `errorBody` makes an answer of that
//! status as the provider does.
void serveFault(const Fault &fault, const InboundRequest &request, const http::Responder &respond, const http::Handler &next,
    const std::function<http::Response(int status)> &errorBody);

//! A page as a web server in front of the provider answers it.
http::Response gatewayPage(int status);

} // namespace qasid::sandbox
