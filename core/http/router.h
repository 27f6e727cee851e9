#pragma once

#include "core/http/httpserver.h"

#include <QByteArrayList>

#include <vector>

namespace qasid::http {

//! Sends requests to handlers by method and path. A pattern is a path whose segments are literal or "{name}"; captured
//! segments are percent-decoded. No match answers 404, a match with another method 405 with Allow.
class Router {
public:
    using Route = std::function<void(const InboundRequest &, const QMap<QByteArray, QByteArray> &captured, Responder)>;

    void add(const QByteArray &method, const QByteArray &pattern, Route route);
    void handle(const InboundRequest &request, const Responder &respond) const;
    //! As a Handler; the router must outlive it.
    Handler handler() const;

private:
    struct Entry {
        QByteArray method;
        QByteArrayList segments;
        Route route;
    };
    std::vector<Entry> m_entries;
};

//! A JSON answer.
Response jsonResponse(int status, const QJsonObject &object);
//! The parameters of a query, percent-decoded ("+" is a blank).
QMap<QByteArray, QByteArray> queryParameters(const QByteArray &query);

} // namespace qasid::http
