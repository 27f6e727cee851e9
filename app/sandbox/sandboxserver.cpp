#include "app/sandbox/sandboxserver.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace qasid::sandbox {

namespace {

using Captured = QMap<QByteArray, QByteArray>;

http::Limits limits()
{
    http::Limits limits;
    limits.body = 100 * 1024 * 1024; // what the providers' gateways take
    limits.bodiesInAll = 512 * 1024 * 1024;
    limits.bodyTime = std::chrono::seconds(60);
    limits.answerTime = std::chrono::hours(1); // a hanging answer is one of the faults
    return limits;
}

} // namespace

std::optional<QJsonObject> controlBody(const InboundRequest &request, const http::Responder &respond)
{
    if (request.body.trimmed().isEmpty())
        return QJsonObject();
    auto body = json::parseObject(request.body);
    if (!body) {
        respond(http::jsonResponse(400, {{"error"_L1, body.error().detail}}));
        return std::nullopt;
    }
    return *body;
}

SandboxServer::SandboxServer(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_handler(m_api.handler())
    , m_webhooks(options.speed)
    , m_errorBody([](int status, const QByteArray &) { return http::jsonResponse(status, {}); })
    , m_server(std::make_unique<http::HttpServer>(
          [this](const InboundRequest &request, const http::Responder &respond) { handle(request, respond); }, limits()))
{
    addControlRoutes();
    addWebhookRoutes();
    m_webhooks.setTarget(options.webhook, options.webhookAuth);
}

Result<Done> SandboxServer::listen()
{
    return m_server->listen(m_options.address, m_options.port);
}

quint16 SandboxServer::port() const
{
    return m_server->port();
}

QString SandboxServer::base() const
{
    const QString host = m_options.address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + m_options.address.toString() + u']'
                                                                                       : m_options.address.toString();
    return u"http://%1:%2"_s.arg(host).arg(port());
}

void SandboxServer::handle(const InboundRequest &request, const http::Responder &respond)
{
    if (request.path.startsWith("/sandbox/")) {
        m_control.handle(request, respond);
        return;
    }
    const int number = m_log.begin(request);
    const http::Handler next = [this, number](const InboundRequest &inbound, const http::Responder &answer) {
        m_handler(inbound, [this, number, answer, path = inbound.path](http::Response response) {
            const bool unrouted = (response.status == 404 || response.status == 405) && response.body.size() <= 2; // "{}"
            if (unrouted) {
                auto worded = m_errorBody(response.status, path);
                worded.headers.append(response.headers);
                response = std::move(worded);
            }
            m_log.verdict(number, response);
            answer(std::move(response));
        });
    };
    const auto fault = m_faults.take(request);
    if (!fault) {
        next(request, respond);
        return;
    }
    serveFault(*fault, request, respond, next, [&](int status) { return m_errorBody(status, request.path); });
    m_log.fault(number, faultKindName(fault->kind));
}

void SandboxServer::addControlRoutes()
{
    m_control.add("POST", "/sandbox/faults", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        const auto body = controlBody(request, respond);
        if (!body)
            return;
        const auto fault = m_faults.add(*body);
        respond(fault ? http::jsonResponse(201, {{"id"_L1, fault->id}}) : http::jsonResponse(400, {{"error"_L1, fault.error().detail}}));
    });
    m_control.add("GET", "/sandbox/faults", [this](const InboundRequest &, const Captured &, const http::Responder &respond) {
        respond(http::jsonResponse(200, {{"faults"_L1, m_faults.toJson()}}));
    });
    m_control.add("DELETE", "/sandbox/faults", [this](const InboundRequest &, const Captured &, const http::Responder &respond) {
        m_faults.clear();
        respond(http::jsonResponse(200, {{"faults"_L1, QJsonArray()}}));
    });
    m_control.add("GET", "/sandbox/requests", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        const auto wanted = http::queryParameters(request.query);
        respond(http::jsonResponse(
            200, {{"total"_L1, m_log.size()}, {"requests"_L1, m_log.toJson(wanted.value("method"), wanted.value("path"))}}));
    });
    m_control.add("DELETE", "/sandbox/requests", [this](const InboundRequest &, const Captured &, const http::Responder &respond) {
        m_log.clear();
        respond(http::jsonResponse(200, {{"requests"_L1, QJsonArray()}}));
    });
    m_control.add("POST", "/sandbox/quit", [](const InboundRequest &, const Captured &, const http::Responder &respond) {
        respond(http::jsonResponse(200, {{"quit"_L1, true}}));
        QTimer::singleShot(100, qApp, &QCoreApplication::quit); // the answer goes out first
    });
}

http::Response SandboxServer::setTarget(const QJsonObject &body)
{
    const QUrl url(json::text(body, {"url"_L1}), QUrl::StrictMode);
    const auto auth = m_usualAuth && !body.contains("auth"_L1)
        ? Result<WebhookAuth>(*m_usualAuth)
        : WebhookAuth::make(json::text(body, {"auth"_L1}), json::text(body, {"secret"_L1}));
    if (url.host().isEmpty() || !auth)
        return http::jsonResponse(400, {{"error"_L1, auth ? u"url is no http or https URL"_s : auth.error().detail}});
    m_webhooks.setTarget(url, *auth);
    if (m_targetListener)
        m_targetListener(url, body);
    return http::jsonResponse(200, m_webhooks.state());
}

void SandboxServer::addControls(Simulator &simulator)
{
    m_control.add("POST", "/sandbox/customers/{id}/say",
        [&simulator](const InboundRequest &request, const Captured &captured, const http::Responder &respond) {
            const auto body = controlBody(request, respond);
            if (!body)
                return;
            const auto said = simulator.say(QString::fromUtf8(captured.value("id")), *body);
            respond(said ? http::jsonResponse(201, {{"message_id"_L1, said->id}, {"conversation_id"_L1, said->conversation}})
                         : http::jsonResponse(404, {{"error"_L1, u"no such customer"_s}}));
        });
    addSettingsRoute(simulator);
    addReadingRoutes(simulator);
}

void SandboxServer::addSettingsRoute(Simulator &simulator)
{
    m_control.add(
        "PUT", "/sandbox/settings", [&simulator](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            const auto body = controlBody(request, respond);
            if (!body)
                return;
            const QString wrong = simulator.set(*body);
            respond(wrong.isEmpty() ? http::jsonResponse(200, simulator.settings()) : http::jsonResponse(400, {{"error"_L1, wrong}}));
        });
}

void SandboxServer::addReadingRoutes(Simulator &simulator)
{
    m_control.add("GET", "/sandbox/state", [this, &simulator](const InboundRequest &, const Captured &, const http::Responder &respond) {
        QJsonObject state = simulator.state();
        state.insert("settings"_L1, simulator.settings());
        state.insert("webhooks"_L1, m_webhooks.state());
        state.insert("faults"_L1, m_faults.toJson());
        state.insert("requests"_L1, m_log.size());
        respond(http::jsonResponse(200, state));
    });
    m_control.add(
        "GET", "/sandbox/messages", [&simulator](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            const QString wanted = QString::fromUtf8(http::queryParameters(request.query).value("conversation"));
            QJsonObject conversations;
            for (const SentMessage &sent : simulator.sent()) {
                if (!wanted.isEmpty() && sent.conversation != wanted)
                    continue;
                QJsonArray list = conversations.value(sent.conversation).toArray();
                list.append(sent.json);
                conversations.insert(sent.conversation, list);
            }
            respond(http::jsonResponse(200, {{"conversations"_L1, conversations}}));
        });
}

void SandboxServer::addWebhookRoutes()
{
    m_control.add("PUT", "/sandbox/webhook", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
        if (const auto body = controlBody(request, respond))
            respond(setTarget(*body));
    });
    m_control.add("GET", "/sandbox/webhook", [this](const InboundRequest &, const Captured &, const http::Responder &respond) {
        respond(http::jsonResponse(200, m_webhooks.state()));
    });
    m_control.add(
        "POST", "/sandbox/webhooks/redeliver", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            const auto body = controlBody(request, respond);
            if (!body)
                return;
            const int queued = m_webhooks.redeliver(
                int(json::number(*body, {"last"_L1}).value_or(1)), int(json::number(*body, {"count"_L1}).value_or(1)));
            respond(http::jsonResponse(200, {{"queued"_L1, queued}}));
        });
    m_control.add(
        "POST", "/sandbox/webhooks/reorder", [this](const InboundRequest &request, const Captured &, const http::Responder &respond) {
            const auto body = controlBody(request, respond);
            if (!body)
                return;
            m_webhooks.reorder(int(json::number(*body, {"next"_L1}).value_or(2)));
            respond(http::jsonResponse(200, m_webhooks.state()));
        });
    m_control.add("POST", "/sandbox/webhooks/release", [this](const InboundRequest &, const Captured &, const http::Responder &respond) {
        m_webhooks.release();
        respond(http::jsonResponse(200, m_webhooks.state()));
    });
}

} // namespace qasid::sandbox
