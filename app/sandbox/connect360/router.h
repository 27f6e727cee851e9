#pragma once

#include "app/sandbox/connect360/gate.h"
#include "app/sandbox/connect360/procedures.h"

namespace qasid::sandbox::connect360 {

//! Answers calls of procedures over HTTP as tRPC's server does, of either version, single or in batches.
class Router {
public:
    Router(Gate &gate, Connect &connect);

    //! `path` is what stands behind the mount, without its first slash: "v1.connect.send".
    http::Response answer(const InboundRequest &request, const QByteArray &path);

private:
    //! What a request carries for its calls.
    struct Carried {
        QJsonValue input; //!< for a batch a record of inputs by place
        bool readable = true;
    };
    std::optional<http::Response> refusedAsWhole(const InboundRequest &request, bool batch);
    Carried carriedBy(const InboundRequest &request) const;
    Output call(const InboundRequest &request, const QString &path, const QJsonValue &input);
    Output unfitting(const QString &path, const QByteArray &method, const Procedure *found) const;

    Gate &m_gate;
    Connect &m_connect;
    std::vector<Procedure> m_procedures;
};

} // namespace qasid::sandbox::connect360
