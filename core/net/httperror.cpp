#include "core/net/httperror.h"

#include "core/base/json.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace qasid {

namespace {

//! Longer bodies are a page or a mistake, not an explanation.
constexpr qsizetype kLongestErrorBody = 64 * 1024;
constexpr std::chrono::milliseconds kLongestWait = 24h;

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Unauthorized;
    case 402:
        return ErrorKind::PaymentRequired;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::TimedOut;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    case 503:
        return ErrorKind::Unavailable;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return ErrorKind::Rejected;
    return status >= 500 && status < 600 ? ErrorKind::ServerFailed : ErrorKind::BadAnswer;
}

std::chrono::milliseconds bounded(double milliseconds)
{
    return std::chrono::milliseconds(qint64(std::clamp(milliseconds, 0.0, double(kLongestWait.count()))));
}

std::optional<std::chrono::milliseconds> waitFrom(QByteArrayView value, qint64 nowMs)
{
    const QByteArray text = value.toByteArray().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return text.size() > 9 ? kLongestWait : bounded(text.toDouble() * 1000);
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return bounded(double(date.toMSecsSinceEpoch() - nowMs));
}

//! {"errors": {"field": ["text", …]}}: the first field with a text.
void readFields(Error &error, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString text = field->isArray() ? field->toArray().first().toString() : field->toString();
        if (text.isEmpty())
            continue;
        error.detail = text;
        error.providerCode = field.key();
        return;
    }
}

//! "details" that are no text: fields as above, or a list of texts or of objects that say which field and why.
void readDetails(Error &error, const QJsonValue &details)
{
    if (details.isObject())
        return readFields(error, details.toObject());
    const QJsonValue first = details.toArray().first();
    const QJsonObject object = first.toObject();
    const QString words = first.isString() ? first.toString() : json::text(object, {"message"_L1, "error"_L1});
    if (words.isEmpty())
        return;
    error.detail = words;
    if (const QString field = json::text(object, {"field"_L1}); !field.isEmpty())
        error.providerCode = field;
}

void readWords(Error &error, const QJsonObject &object)
{
    const QString code = json::opaqueId(object, {"code"_L1});
    const QString word = json::text(object, {"error"_L1});
    const QString message = json::text(object, {"message"_L1, "details"_L1, "error_description"_L1});
    error.providerCode = code.isEmpty() ? word : code;
    error.detail = message.isEmpty() ? word : message;
}

} // namespace

Error httpError(int status, QByteArrayView retryAfter, qint64 nowMs)
{
    Error error{.kind = kindOf(status), .detail = u"HTTP status %1"_s.arg(status), .httpStatus = status};
    error.retryAfter = waitFrom(retryAfter, nowMs);
    // 302 and 303 are also what a server says after it has done what was asked for.
    error.outcomeKnown = error.kind != ErrorKind::ServerFailed && status != 302 && status != 303;
    return error;
}

void readErrorBody(Error &error, const QByteArray &body)
{
    if (body.size() > kLongestErrorBody)
        return;
    const auto parsed = json::parseObject(body);
    if (!parsed)
        return;
    Error said;
    readWords(said, parsed->value("error"_L1).isObject() ? parsed->value("error"_L1).toObject() : *parsed);
    readDetails(said, parsed->value("details"_L1));
    readFields(said, json::object(*parsed, {"errors"_L1}));
    if (!said.detail.isEmpty())
        error.detail = said.detail;
    error.providerCode = said.providerCode;
    if (const auto seconds = json::number(*parsed, {"retry_after"_L1}); seconds && !error.retryAfter)
        error.retryAfter = bounded(*seconds * 1000);
}

void readRateLimit(Error &error, QByteArrayView reset, qint64 nowMs)
{
    // Told by another computer's clock: not trusted with more than an hour.
    constexpr double kLongest = 3'600'000;
    const QByteArray digits = reset.toByteArray().trimmed();
    bool number = false;
    const qint64 seconds = digits.toLongLong(&number);
    if (error.kind != ErrorKind::RateLimited || error.retryAfter || !number || seconds > 100'000'000'000)
        return;
    if (const double wait = double(seconds) * 1000 - double(nowMs); wait > 0)
        error.retryAfter = bounded(std::min(wait, kLongest));
}

ErrorKind networkErrorKind(QNetworkReply::NetworkError error, bool requestLeft)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return ErrorKind::Unreachable;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::TimeoutError:
        return requestLeft ? ErrorKind::TimedOut : ErrorKind::Unreachable;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return ErrorKind::BadAnswer;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return ErrorKind::ConnectionLost;
    default:
        return requestLeft ? ErrorKind::ConnectionLost : ErrorKind::Unreachable;
    }
}

} // namespace qasid
