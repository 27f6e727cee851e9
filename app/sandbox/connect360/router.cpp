#include "app/sandbox/connect360/router.h"

#include "core/base/json.h"
#include "core/http/router.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

http::Response jsonArray(int status, const QJsonArray &array)
{
    return {.status = status,
        .headers = {{"Content-Type", "application/json"}},
        .body = QJsonDocument(array).toJson(QJsonDocument::Compact),
        .breakAfter = {}};
}

QByteArray contentType(const InboundRequest &request)
{
    return request.header("Content-Type").split(';').constFirst().trimmed().toLower();
}

} // namespace

Router::Router(Gate &gate, Connect &connect)
    : m_gate(gate)
    , m_connect(connect)
    , m_procedures(procedures(connect))
{
}

std::optional<http::Response> Router::refusedAsWhole(const InboundRequest &request, bool batch)
{
    const Behaviour &behaviour = m_connect.behaviour();
    const auto refuse = [&](QLatin1StringView code, const QString &message) { return errorAnswer({code, message}, {}, behaviour); };
    if (const auto over = m_gate.overLimit()) {
        http::Response response = errorAnswer(*over, {}, behaviour);
        if (const auto seconds = m_gate.retryAfter())
            response.headers.append({"Retry-After", QByteArray::number(*seconds)});
        return response;
    }
    if (batch && !behaviour.batching)
        return refuse("BAD_REQUEST"_L1, u"Batching is not enabled on the server"_s);
    if (request.method != "GET" && request.method != "POST")
        return refuse("METHOD_NOT_SUPPORTED"_L1, u"Unsupported method"_s);
    if (!behaviour.ten() && request.method == "POST" && contentType(request) != "application/json")
        return refuse("UNSUPPORTED_MEDIA_TYPE"_L1, u"Unsupported content-type \"%1\""_s.arg(QString::fromLatin1(contentType(request))));
    return std::nullopt;
}

Router::Carried Router::carriedBy(const InboundRequest &request) const
{
    const QByteArray text = request.method == "GET" ? http::queryParameters(request.query).value("input") : request.body;
    if (text.trimmed().isEmpty())
        return {QJsonValue(QJsonValue::Undefined), true};
    const auto parsed = json::parse(text);
    return parsed ? Carried{*parsed, true} : Carried{QJsonValue(QJsonValue::Undefined), false};
}

http::Response Router::answer(const InboundRequest &request, const QByteArray &path)
{
    const Behaviour &behaviour = m_connect.behaviour();
    const bool batch = http::queryParameters(request.query).value("batch") == "1";
    if (auto refused = refusedAsWhole(request, batch))
        return std::move(*refused);
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(path));
    const Carried carried = carriedBy(request);
    if (!carried.readable) {
        return behaviour.ten() ? errorAnswer({"PARSE_ERROR"_L1, u"Unexpected token in JSON"_s}, {}, behaviour)
                               : errorAnswer({"BAD_REQUEST"_L1, u"Unexpected token in JSON"_s}, plain, behaviour);
    }
    const auto statusOfOutput = [](const Output &output) { return output ? 200 : statusOf(output.error().code); };
    if (!batch) {
        const Output output = call(request, plain, unwrapped(carried.input, behaviour));
        return http::jsonResponse(statusOfOutput(output), envelope(output, plain, behaviour));
    }
    QJsonArray answers;
    QSet<int> statuses;
    const QStringList paths = plain.split(u',');
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QJsonValue item = carried.input.toObject().value(QString::number(i));
        const Output output = call(request, paths.at(i), unwrapped(item, behaviour));
        answers.append(envelope(output, paths.at(i), behaviour));
        statuses.insert(statusOfOutput(output));
    }
    return jsonArray(statuses.size() == 1 ? *statuses.begin() : 207, answers);
}

Output Router::unfitting(const QString &path, const QByteArray &method, const Procedure *found) const
{
    const QString wanted = method == "GET" ? u"query"_s : u"mutation"_s;
    if (m_connect.behaviour().ten())
        return tl::unexpected(Refusal{"NOT_FOUND"_L1, u"No \"%1\"-procedure on path \"%2\""_s.arg(wanted, path)});
    if (!found)
        return tl::unexpected(Refusal{"NOT_FOUND"_L1, u"No procedure found on path \"%1\""_s.arg(path)});
    return tl::unexpected(Refusal{"METHOD_NOT_SUPPORTED"_L1,
        u"Unsupported %1-request to %2 procedure at path \"%3\""_s.arg(
            QString::fromLatin1(method), found->mutation ? u"mutation"_s : u"query"_s, path)});
}

Output Router::call(const InboundRequest &request, const QString &path, const QJsonValue &input)
{
    const auto found
        = std::find_if(m_procedures.begin(), m_procedures.end(), [&](const Procedure &procedure) { return procedure.path == path; });
    const Procedure *procedure = found == m_procedures.end() ? nullptr : &*found;
    if (!procedure || procedure->mutation != (request.method == "POST"))
        return unfitting(path, request.method, procedure);
    if (const auto refusal = m_gate.refusal(request, {procedure->permission}))
        return tl::unexpected(*refusal);
    if (const QJsonArray faults = faultsOf(input, procedure->shape); !faults.isEmpty())
        return tl::unexpected(Refusal{"BAD_REQUEST"_L1, QString::fromUtf8(QJsonDocument(faults).toJson())});
    return procedure->act(input.toObject());
}

} // namespace qasid::sandbox::connect360
