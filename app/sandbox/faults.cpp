#include "app/sandbox/faults.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace qasid::sandbox {

namespace {

struct KindName {
    Fault::Kind kind;
    QLatin1StringView name;
};

constexpr std::array kKindNames{
    KindName{Fault::Kind::Status, "status"_L1},
    KindName{Fault::Kind::Delay, "delay"_L1},
    KindName{Fault::Kind::Hang, "hang"_L1},
    KindName{Fault::Kind::DropBefore, "drop_before"_L1},
    KindName{Fault::Kind::DropAfterBody, "drop_after_body"_L1},
    KindName{Fault::Kind::Garbage, "garbage"_L1},
    KindName{Fault::Kind::Html, "html"_L1},
};

bool matches(const Fault &fault, const InboundRequest &request)
{
    if (!fault.method.isEmpty() && fault.method != request.method)
        return false;
    if (fault.path.endsWith('*')) {
        if (!request.path.startsWith(fault.path.chopped(1)))
            return false;
    } else if (!fault.path.isEmpty() && fault.path != request.path) {
        return false;
    }
    return fault.contains.isEmpty() || request.body.contains(fault.contains);
}

void readMatch(const QJsonValue &match, Fault &fault)
{
    if (match.isString()) {
        const QStringList words = match.toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            (word.startsWith(u'/') || word == "*"_L1 ? fault.path : fault.method) = word.toUtf8();
        return;
    }
    const QJsonObject object = match.toObject();
    fault.method = json::text(object, {"method"_L1}).toUtf8();
    fault.path = json::text(object, {"path"_L1}).toUtf8();
    fault.contains = json::text(object, {"contains"_L1}).toUtf8();
}

http::Response garbage()
{
    static constexpr char kBytes[] = "\x00\xff{\"id\": not json \xc3\x28";
    return {.status = 200,
        .headers = {{"Content-Type", "application/json"}},
        .body = QByteArray(kBytes, sizeof kBytes - 1), // it begins with a NUL
        .breakAfter = {}};
}

} // namespace

QString faultKindName(Fault::Kind kind)
{
    for (const KindName &entry : kKindNames) {
        if (entry.kind == kind)
            return entry.name;
    }
    return {};
}

Result<Fault> Faults::add(const QJsonObject &object)
{
    Fault fault;
    const QString kind = json::text(object, {"kind"_L1});
    const auto *found = std::find_if(kKindNames.begin(), kKindNames.end(), [&](const KindName &entry) { return entry.name == kind; });
    if (found == kKindNames.end())
        return fail(ErrorKind::InvalidInput, u"kind is status, delay, hang, drop_before, drop_after_body, garbage or html"_s);
    fault.kind = found->kind;
    readMatch(object.value("match"_L1), fault);
    fault.status = int(json::number(object, {"status"_L1}).value_or(fault.kind == Fault::Kind::Html ? 502 : 500));
    if (fault.status < 100 || fault.status > 599)
        return fail(ErrorKind::InvalidInput, u"status is not from 100 to 599"_s);
    if (const auto seconds = json::number(object, {"retry_after"_L1}))
        fault.retryAfter = int(*seconds);
    fault.delay = std::chrono::milliseconds(qint64(json::number(object, {"delay_ms"_L1}).value_or(0)));
    fault.taken = json::boolean(object, {"taken"_L1}).value_or(false) || fault.kind == Fault::Kind::DropAfterBody;
    fault.times = int(json::number(object, {"times"_L1}).value_or(1));
    fault.id = ++m_lastId;
    m_faults.push_back(fault);
    return fault;
}

std::optional<Fault> Faults::take(const InboundRequest &request)
{
    for (Fault &fault : m_faults) {
        if ((fault.times != 0 && fault.hits >= fault.times) || !matches(fault, request))
            continue;
        ++fault.hits;
        return fault;
    }
    return std::nullopt;
}

QJsonArray Faults::toJson() const
{
    QJsonArray array;
    for (const Fault &fault : m_faults) {
        array.append(QJsonObject{{"id"_L1, fault.id}, {"kind"_L1, faultKindName(fault.kind)},
            {"method"_L1, QString::fromUtf8(fault.method)}, {"path"_L1, QString::fromUtf8(fault.path)},
            {"contains"_L1, QString::fromUtf8(fault.contains)}, {"times"_L1, fault.times}, {"hits"_L1, fault.hits}});
    }
    return array;
}

void serveFault(const Fault &fault, const InboundRequest &request, const http::Responder &respond, const http::Handler &next,
    const std::function<http::Response(int)> &errorBody)
{
    using Kind = Fault::Kind;
    if (fault.kind == Kind::Delay) {
        next(request, [respond, delay = fault.delay](http::Response response) {
            QTimer::singleShot(delay, qApp, [respond, response = std::move(response)] { respond(response); });
        });
        return;
    }
    if (fault.taken)
        next(request, [](const http::Response &) {});
    if (fault.kind == Kind::Hang)
        return; // the server's own time for answers is an hour here

    http::Response response;
    if (fault.kind == Kind::DropBefore || fault.kind == Kind::DropAfterBody)
        response.breakAfter = 0;
    else if (fault.kind == Kind::Garbage)
        response = garbage();
    else if (fault.kind == Kind::Html)
        response = gatewayPage(fault.status);
    else
        response = errorBody(fault.status);
    if (fault.retryAfter)
        response.headers.append({"Retry-After", QByteArray::number(*fault.retryAfter)});
    QTimer::singleShot(fault.delay, qApp, [respond, response] { respond(response); });
}

http::Response gatewayPage(int status)
{
    return {.status = status,
        .headers = {{"Content-Type", "text/html"}},
        .body = "<html><head><title>" + QByteArray::number(status) + "</title></head><body><center><h1>" + QByteArray::number(status)
            + "</h1></center><hr><center>gateway</center></body></html>\n",
        .breakAfter = {}};
}

} // namespace qasid::sandbox
