#pragma once

#include "core/base/json.h"
#include "core/http/httpserver.h"

namespace qasid::test {

//! A server that keeps what it was asked and gives the answers it was told to, by "METHOD /path"; 404 for anything else.
class TestApi {
public:
    //! `path` is where its base is.
    explicit TestApi(const QString &path = {})
        : m_path(path)
        , m_server([this](const InboundRequest &request, const http::Responder &respond) { answer(request, respond); },
              {.body = 64 * 1024 * 1024})
    {
        const auto listening = m_server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        if (!listening)
            qFatal("no port: %s", qPrintable(listening.error().detail));
    }

    //! Answers in turn; the last one stays.
    void answers(const QByteArray &call, const QList<http::Response> &responses) { m_answers.insert(call, responses); }
    void answers(const QByteArray &call, int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        answers(call, {http::Response{.status = status, .headers = {{"Content-Type", type}}, .body = body, .breakAfter = {}}});
    }
    void hangs(const QByteArray &call) { m_hanging += call; }

    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.port()) + m_path; }
    QList<InboundRequest> asked(const QByteArray &call) const
    {
        QList<InboundRequest> found;
        for (const auto &request : m_asked) {
            if (request.method + ' ' + request.path == call)
                found += request;
        }
        return found;
    }
    QJsonObject json(const QByteArray &call) const { return json::parseObject(asked(call).value(0).body).value_or(QJsonObject()); }
    const QList<InboundRequest> &asked() const { return m_asked; }
    const QList<http::Responder> &pending() const { return m_pending; }

private:
    void answer(const InboundRequest &request, const http::Responder &respond)
    {
        m_asked += request;
        const QByteArray call = request.method + ' ' + request.path;
        if (m_hanging.contains(call)) {
            m_pending += respond;
            return;
        }
        auto &responses = m_answers[call];
        if (responses.isEmpty())
            return respond({.status = 404, .headers = {}, .body = "{\"message\":\"no such route\"}", .breakAfter = {}});
        respond(responses.size() > 1 ? responses.takeFirst() : responses.first());
    }

    const QString m_path;
    QMap<QByteArray, QList<http::Response>> m_answers;
    QByteArrayList m_hanging;
    QList<InboundRequest> m_asked;
    QList<http::Responder> m_pending;
    http::HttpServer m_server;
};

} // namespace qasid::test
