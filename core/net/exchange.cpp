#include "core/net/exchange.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/redact.h"
#include "core/net/httperror.h"

#include <QNetworkAccessManager>

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isSafe(const QByteArray &method)
{
    return method == "GET" || method == "HEAD";
}

} // namespace

HttpClient::Exchange::Exchange(
    const HttpRequest &request, std::unique_ptr<OnceBody> body, CancelToken cancel, Promise<HttpAnswer> promise, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_cancel(std::move(cancel))
    , m_promise(std::move(promise))
    , m_body(std::move(body))
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        if (requestLeft())
            stop(ErrorKind::TimedOut, u"no complete answer in time"_s);
        else
            stop(ErrorKind::Unreachable, u"no connection in time"_s);
    });
    // Not from within its own reading.
    connect(
        m_body.get(), &OnceBody::broken, this, [this](const QString &detail) { stop(ErrorKind::InvalidInput, detail); },
        Qt::QueuedConnection);
    m_cancel.onCancel(this, [this] { stop(ErrorKind::Cancelled, u"cancelled"_s); });
}

HttpClient::Exchange::~Exchange()
{
    if (!m_reply) // went with its manager
        return;
    // The reply reads from m_body, so it must be gone first; it must not speak to a half destroyed object either.
    m_reply->disconnect(this);
    delete m_reply;
}

void HttpClient::Exchange::start(QNetworkAccessManager *manager, const QNetworkRequest &prepared, bool proxied)
{
    m_proxied = proxied;
    if (m_request.method == "GET")
        m_reply = manager->get(prepared);
    else if (m_request.method == "HEAD")
        m_reply = manager->head(prepared);
    else
        m_reply = manager->sendCustomRequest(prepared, m_request.method, m_body.get());
    watchReply();
    m_timeout.start(m_request.timeout);
}

void HttpClient::Exchange::watchReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_requestLeft = true;
        tellProgress();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &Exchange::tellProgress);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::ended);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const auto &error : errors)
            m_tlsComplaint += (m_tlsComplaint.isEmpty() ? QString() : u"; "_s) + error.errorString();
    });
}

void HttpClient::Exchange::readMore()
{
    m_received += m_reply->readAll();
    if (m_passedOn + m_received.size() <= m_request.maxAnswer)
        return passOn();
    m_received.clear();
    if (const auto received = answer(); isRefusal(received))
        finish(fail(refused(received))); // its status says enough
    else
        stop(ErrorKind::BadAnswer, u"the answer is longer than %1 bytes"_s.arg(m_request.maxAnswer));
}

void HttpClient::Exchange::passOn()
{
    const int status = answer().status;
    if (!m_request.received || m_received.isEmpty() || status < 200 || status > 299)
        return;
    const QByteArray bytes = std::exchange(m_received, {});
    m_passedOn += bytes.size();
    m_timeout.start();
    m_request.received(bytes);
}

void HttpClient::Exchange::stop(ErrorKind kind, const QString &detail)
{
    if (m_promise.isFinished())
        return;
    // What has not left by now must not leave any more, or the outcome given out here would be wrong.
    m_body->withhold();
    m_reply->disconnect(this);
    m_reply->abort();
    finish(fail(Error{.kind = kind, .detail = detail, .outcomeKnown = !mayHaveTakenEffect()}));
}

void HttpClient::Exchange::ended()
{
    readMore();
    if (m_promise.isFinished())
        return;
    const auto received = answer();
    const bool refusal = isRefusal(received);
    if (refusal && !isWanted(received))
        finish(fail(refused(received)));
    else if (refusal || (m_reply->error() == QNetworkReply::NoError && received.status != 0))
        finish(received);
    else
        finish(fail(broken()));
}

HttpAnswer HttpClient::Exchange::answer() const
{
    return {.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .headers = m_reply->rawHeaderPairs(),
        .body = m_received};
}

bool HttpClient::Exchange::isRefusal(const HttpAnswer &answer) const
{
    if (m_request.redirectIsAnswer && isRedirect(answer.status) && !answer.header("Location").isEmpty())
        return false;
    return answer.status != 0 && (answer.status < 200 || answer.status > 299);
}

bool HttpClient::Exchange::isWanted(const HttpAnswer &refusal) const
{
    return m_request.refusalIsAnswer && refusal.status >= 400 && refusal.status <= 599 && refusal.status != 407;
}

Error HttpClient::Exchange::refused(const HttpAnswer &answer) const
{
    const auto now = SystemClock().now();
    Error error = httpError(answer.status, answer.header("Retry-After"), now);
    readErrorBody(error, answer.body);
    readRateLimit(error, answer.header("X-RateLimit-Reset"), now);
    if (answer.status == 407) {
        error.kind = ErrorKind::Unreachable;
        error.detail = u"the proxy refused the user name or password"_s;
    }
    return error;
}

Error HttpClient::Exchange::broken() const
{
    const auto code = m_reply->error();
    Error error{.kind = networkErrorKind(code, requestLeft()), .detail = m_reply->errorString()};
    if (error.kind == ErrorKind::TlsFailed && !m_tlsComplaint.isEmpty())
        error.detail = m_tlsComplaint;
    else if (m_proxied && error.kind == ErrorKind::Unreachable)
        error.detail = u"not reached through the proxy: "_s + error.detail;
    else if (code == QNetworkReply::ContentReSendError)
        error.detail = u"the connection broke before an answer came"_s;
    error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.outcomeKnown = !mayHaveTakenEffect();
    return error;
}

bool HttpClient::Exchange::requestLeft() const
{
    // Qt tells of a request once it was written whole, and of one with an empty body not at all.
    return m_requestLeft || m_body->wasTouched() || (m_body->length() == 0 && !isSafe(m_request.method));
}

bool HttpClient::Exchange::mayHaveTakenEffect() const
{
    if (isSafe(m_request.method))
        return false;
    if (m_body->length() > 0)
        return m_body->wasTouched();
    const auto kind = networkErrorKind(m_reply->error(), true);
    return kind != ErrorKind::Unreachable && kind != ErrorKind::TlsFailed;
}

void HttpClient::Exchange::tellProgress() const
{
    if (m_request.progress && m_body->length() > 0)
        m_request.progress(m_body->given(), m_body->length());
}

void HttpClient::Exchange::finish(Result<HttpAnswer> result)
{
    m_timeout.stop();
    m_reply->disconnect(this);
    if (!result) {
        auto &error = result.error();
        error.detail = redact(error.detail, m_request.secrets);
        error.providerCode = redact(error.providerCode, m_request.secrets);
        qCDebug(lcNet, "%s failed: %ls", m_request.method.constData(), qUtf16Printable(errorKindName(error.kind)));
    }
    m_promise.finish(result);
    deleteLater();
}

} // namespace qasid
