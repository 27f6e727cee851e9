#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/options.h"
#include "app/sandbox/requestlog.h"
#include "app/sandbox/simulator.h"
#include "app/sandbox/webhooksender.h"
#include "core/http/httpserver.h"
#include "core/http/router.h"

#include <QObject>

#include <memory>

namespace qasid::sandbox {

//! What every simulator shares: one HTTP server whose paths under /sandbox/ control it and whose other paths are the provider's,
//! with faults before them and a log of them. Main thread.
class SandboxServer : public QObject {
    Q_OBJECT
public:
    //! An answer of that status to a request for that path.
    using ErrorBody = std::function<http::Response(int status, const QByteArray &path)>;
    //! Told when PUT /sandbox/webhook named another address, with all that its body says.
    using TargetListener = std::function<void(const QUrl &url, const QJsonObject &body)>;

    explicit SandboxServer(const Options &options, QObject *parent = nullptr);

    //! The provider's own routes. Its answers of 404 and 405 for what is not routed get the provider's body.
    http::Router &api() { return m_api; }
    //! Answers the provider's paths instead of the routes of api(), where they are not of a fixed form.
    void setApi(http::Handler api) { m_handler = std::move(api); }
    //! The routes under /sandbox/, to which a provider adds its own.
    http::Router &control() { return m_control; }
    WebhookSender &webhooks() { return m_webhooks; }
    Faults &faults() { return m_faults; }
    RequestLog &log() { return m_log; }
    const RequestLog &log() const { return m_log; }

    //! How the provider words an answer of that status.
    void setErrorBody(ErrorBody errorBody) { m_errorBody = std::move(errorBody); }
    //! How webhooks prove where they come from when PUT /sandbox/webhook does not say.
    void setUsualAuth(const WebhookAuth &auth) { m_usualAuth = auth; }
    void setTargetListener(TargetListener listener) { m_targetListener = std::move(listener); }

    //! Adds the controls that ask the simulator; it must outlive this.
    void addControls(Simulator &simulator);

    Result<Done> listen();
    quint16 port() const;
    //! "http://127.0.0.1:8090", once it listens.
    QString base() const;

private:
    void handle(const InboundRequest &request, const http::Responder &respond);
    void addControlRoutes();
    void addWebhookRoutes();
    void addSettingsRoute(Simulator &simulator);
    //! State and sent messages.
    void addReadingRoutes(Simulator &simulator);
    http::Response setTarget(const QJsonObject &body);

    Options m_options;
    http::Router m_api;
    http::Handler m_handler;
    http::Router m_control;
    Faults m_faults;
    RequestLog m_log;
    WebhookSender m_webhooks;
    ErrorBody m_errorBody;
    std::optional<WebhookAuth> m_usualAuth;
    TargetListener m_targetListener;
    std::unique_ptr<http::HttpServer> m_server;
};

//! The JSON object of a control request; an empty body is an empty object. Answers 400 itself and gives nothing when it is
//! neither.
std::optional<QJsonObject> controlBody(const InboundRequest &request, const http::Responder &respond);

} // namespace qasid::sandbox
