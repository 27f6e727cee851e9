#include "core/net/httpclient.h"

#include "core/net/exchange.h"
#include "core/net/formbody.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkInformation>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

bool isOfThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

//! The proxies the system is set up with; none for this very computer.
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isOfThisComputer(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

QNetworkProxy proxyOf(const HttpClient::Proxy &proxy)
{
    switch (proxy.mode) {
    case HttpClient::ProxyMode::Http:
        return {QNetworkProxy::HttpProxy, proxy.host, proxy.port, proxy.user, proxy.password};
    case HttpClient::ProxyMode::Socks5:
        return {QNetworkProxy::Socks5Proxy, proxy.host, proxy.port, proxy.user, proxy.password};
    case HttpClient::ProxyMode::System:
    case HttpClient::ProxyMode::None:
        break;
    }
    return QNetworkProxy::NoProxy;
}

void use(const HttpClient::Proxy &proxy, QNetworkAccessManager &manager)
{
    if (proxy.mode == HttpClient::ProxyMode::System)
        manager.setProxyFactory(new SystemProxies);
    else
        manager.setProxy(proxyOf(proxy));
}

std::optional<Error> faultOf(const HttpRequest &request)
{
    const auto invalid = [](const QString &detail) { return Error{.kind = ErrorKind::InvalidInput, .detail = detail}; };
    const QString scheme = request.url.scheme();
    if (!request.url.isValid() || request.url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1))
        return invalid(u"not an address of HTTP or HTTPS"_s);
    if (!request.url.userInfo().isEmpty())
        return invalid(u"an address must not carry a user name or password"_s);
    if (request.file && !request.body.isEmpty())
        return invalid(u"a request has one body"_s);
    if ((request.file || !request.body.isEmpty()) && (request.method == "GET" || request.method == "HEAD"))
        return invalid(u"a GET has no body"_s);
    const auto breaksLine = [](const QByteArray &text) { return text.contains('\r') || text.contains('\n') || text.contains('\0'); };
    if (request.file && (breaksLine(request.file->field) || breaksLine(request.file->contentType)))
        return invalid(u"a part with a line break in its name or type"_s);
    for (const auto &[name, value] : request.headers) {
        if (name.isEmpty() || breaksLine(name) || breaksLine(value))
            return invalid(u"a header field with a line break"_s);
    }
    return std::nullopt;
}

//! A body with what its type is.
struct TypedBody {
    std::unique_ptr<OnceBody> body;
    QByteArray type;
};

Result<TypedBody> bodyOf(const HttpRequest &request)
{
    if (!request.file)
        return TypedBody{std::make_unique<OnceBody>(request.body), request.contentType};
    auto form = FormBody::open(*request.file);
    if (!form)
        return fail(form.error());
    const QByteArray type = (*form)->contentType();
    return TypedBody{std::move(*form), type};
}

} // namespace

struct HttpClient::Settings {
    Proxy proxy;
    std::optional<QSslConfiguration> tls; //!< unset, Qt's default is used

    QNetworkRequest prepare(const HttpRequest &request, const TypedBody &body) const;
};

QNetworkRequest HttpClient::Settings::prepare(const HttpRequest &request, const TypedBody &body) const
{
    QNetworkRequest prepared(request.url);
    if (tls)
        prepared.setSslConfiguration(*tls);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (request.method != "GET" && request.method != "HEAD")
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, body.body->length());
    prepared.setRawHeader("User-Agent", "Qasid");
    if (!body.type.isEmpty())
        prepared.setRawHeader("Content-Type", body.type);
    // For plain HTTP the proxy is asked with the request itself: were it to refuse first, the body would be gone.
    if (proxy.mode == ProxyMode::Http && !proxy.user.isEmpty() && request.url.scheme() == "http"_L1) {
        const QByteArray credentials = (proxy.user + u':' + proxy.password).toUtf8();
        prepared.setRawHeader("Proxy-Authorization", "Basic " + credentials.toBase64());
    }
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    return prepared;
}

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(
        headers.begin(), headers.end(), [name](const auto &field) { return name.compare(field.first, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_settings(std::make_unique<Settings>())
{
}

void HttpClient::begin()
{
    m_manager = std::make_unique<QNetworkAccessManager>();
    use(m_settings->proxy, *m_manager);
    // Not every system tells about its network; then waiting sends go by their own times.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability == QNetworkInformation::Reachability::Online)
                Q_EMIT
            networkReturned();
        });
}

HttpClient::~HttpClient() = default;

void HttpClient::setProxy(const Proxy &proxy)
{
    m_settings->proxy = proxy;
    if (m_manager)
        use(proxy, *m_manager);
}

void HttpClient::setExtraCertificates(const QByteArray &pem)
{
    m_settings->tls.reset();
    if (pem.isEmpty())
        return;
    m_settings->tls = QSslConfiguration::defaultConfiguration();
    m_settings->tls->addCaCertificates(QSslCertificate::fromData(pem, QSsl::Pem));
}

Future<HttpAnswer> HttpClient::send(const HttpRequest &request, CancelToken cancel)
{
    if (const auto fault = faultOf(request))
        return readyFuture<HttpAnswer>(fail(*fault));
    if (cancel.isCancelled())
        return readyFuture<HttpAnswer>(fail(ErrorKind::Cancelled, u"cancelled"_s));
    auto body = bodyOf(request);
    if (!body)
        return readyFuture<HttpAnswer>(fail(body.error()));
    if (!m_manager)
        begin();
    const Promise<HttpAnswer> promise;
    const auto prepared = m_settings->prepare(request, *body);
    auto *exchange = new Exchange(request, std::move(body->body), std::move(cancel), promise, this);
    auto *manager = m_manager.get();
    // A kept connection may be dead without our knowing, and finding out costs the one attempt a body has.
    if (request.once || (request.method != "GET" && request.method != "HEAD")) {
        manager = new QNetworkAccessManager(exchange);
        use(m_settings->proxy, *manager);
    }
    const auto mode = m_settings->proxy.mode;
    exchange->start(manager, prepared, mode == ProxyMode::Http || mode == ProxyMode::Socks5);
    return promise.future();
}

} // namespace qasid
