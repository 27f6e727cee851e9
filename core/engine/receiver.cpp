#include "core/engine/receiver.h"

#include "core/base/log.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kRetryMs = 10'000;

http::Response plain(int status, const QByteArray &words)
{
    return http::Response{.status = status, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = words + '\n'};
}

http::Response nothingHere()
{
    return plain(404, "There is nothing here.");
}

http::Response wrongMethod(const QByteArray &allowed, const QByteArray &words)
{
    http::Response response = plain(405, words);
    response.headers.emplace_back("Allow", allowed);
    return response;
}

http::Response toResponse(const InboundAnswer &answer)
{
    static const http::Response ok{.headers = {{"Content-Type", "application/json"}}, .body = R"({"status":"ok"})"};
    switch (answer.status) {
    case 200:
        return ok;
    case 401:
        return plain(401, "The webhook key is wrong.");
    case 503: {
        http::Response response = plain(503, "Not stored. Send it again later.");
        response.headers.emplace_back("Retry-After", QByteArray::number(answer.retryAfterSeconds));
        return response;
    }
    default:
        return plain(answer.status, "There is nothing here.");
    }
}

} // namespace

Receiver::Receiver(
    InboundPipeline &pipeline, PressDesk &presses, AccessDesk &access, Accounts &accounts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pipeline(pipeline)
    , m_presses(presses)
    , m_access(access)
    , m_accounts(accounts)
    , m_clock(clock)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { listen(m_address); });
}

Receiver::~Receiver() = default;

QString Receiver::webhookPath(const Account &account)
{
    return u'/' + account.provider + u'/' + account.webhookToken;
}

Result<Done> Receiver::listen(const ReceiverAddress &address)
{
    m_retry.stop();
    m_address = address;
    m_trouble.reset();
    m_server = std::make_unique<http::HttpServer>(
        [this](InboundRequest request, const http::Responder &respond) { handle(std::move(request), respond); });
    std::optional<QSslConfiguration> tls;
    Result<Done> done = Done{};
    if (!address.tlsCertificate.isEmpty()) {
        auto loaded = http::tlsFromFiles(address.tlsCertificate, address.tlsKey);
        if (loaded)
            tls = *loaded;
        else
            done = fail(Error{.kind = ErrorKind::TlsFailed, .detail = loaded.error().detail});
    }
    if (done)
        done = m_server->listen(address.address, address.port, tls);
    if (!done) {
        m_server.reset();
        noteTrouble(done.error());
    }
    Q_EMIT stateChanged();
    return done;
}

void Receiver::noteTrouble(const Error &error)
{
    qCWarning(lcEngine, "the receiver cannot listen: %s", qPrintable(error.detail));
    Banner banner{.kind = Banner::Kind::ReceiverDown, .detail = u"address"_s, .port = m_address.port};
    if (error.kind == ErrorKind::Conflict)
        banner.detail = u"in_use"_s;
    else if (error.kind == ErrorKind::Forbidden)
        banner.detail = u"rights"_s;
    else if (error.kind == ErrorKind::TlsFailed)
        banner.detail = u"tls"_s;
    m_trouble = banner;
    m_retry.start();
}

void Receiver::stop()
{
    m_retry.stop();
    m_server.reset();
    m_trouble.reset();
    Q_EMIT stateChanged();
}

bool Receiver::isListening() const
{
    return m_server && m_server->isListening();
}

quint16 Receiver::port() const
{
    return m_server ? m_server->port() : 0;
}

void Receiver::handle(InboundRequest request, const http::Responder &respond)
{
    const QByteArrayView path(request.path);
    const auto slash = path.indexOf('/', 1);
    if (slash <= 0)
        return respond(nothingHere());
    const auto below = path.indexOf('/', slash + 1);
    const QByteArrayView token = path.sliced(slash + 1, (below < 0 ? path.size() : below) - slash - 1);
    const Accounts::Entry *entry
        = token.isEmpty() ? nullptr : m_accounts.findByWebhook(QString::fromLatin1(path.sliced(1, slash - 1)), token);
    if (!entry)
        return respond(nothingHere());
    if (below >= 0)
        return handleEndpoint(*entry, path.sliced(below + 1), std::move(request), respond);
    if (request.method != "POST")
        return respond(wrongMethod("POST", "Webhooks are posted."));
    request.received = m_clock.now();
    const AccountId id = entry->account.id;
    const QByteArray nonce = request.header("Qasid-Test");
    m_pipeline.accept(id, std::move(request), [self = QPointer<Receiver>(this), id, nonce, respond](const InboundAnswer &answer) {
        respond(toResponse(answer));
        if (answer.test && self)
            Q_EMIT self->testArrived(id, nonce);
    });
}

void Receiver::handleEndpoint(const Accounts::Entry &entry, QByteArrayView name, InboundRequest request, const http::Responder &respond)
{
    for (const WebhookEndpoint &endpoint : entry.provider->webhooks()->endpoints()) {
        if (endpoint.name.toLatin1() != name)
            continue;
        const bool press = endpoint.kind == WebhookEndpoint::Kind::Press;
        const QByteArray method = press ? "POST" : "GET";
        if (request.method != method)
            return respond(wrongMethod(method, press ? "Presses are posted." : "This is a page."));
        if (press)
            return m_presses.accept(entry.account.id, endpoint, std::move(request), respond);
        return m_access.accept(entry.account.id, request, respond);
    }
    respond(nothingHere());
}

QJsonObject Receiver::diagnostics() const
{
    QJsonObject answers;
    if (m_server) {
        for (auto it = m_server->answers().begin(); it != m_server->answers().end(); ++it)
            answers.insert(QString::number(it.key()), it.value());
    }
    QJsonObject result{{"listening"_L1, isListening()}, {"address"_L1, m_address.address.toString()},
        {"port"_L1, isListening() ? port() : m_address.port}, {"tls"_L1, !m_address.tlsCertificate.isEmpty()},
        {"connections"_L1, m_server ? m_server->openConnections() : 0}, {"answers"_L1, answers}, {"presses"_L1, m_presses.diagnostics()}};
    if (m_trouble)
        result.insert("trouble"_L1, m_trouble->detail);
    return result;
}

} // namespace qasid
