#include "core/http/router.h"

#include "core/base/json.h"

#include <QJsonObject>

#include <algorithm>

namespace qasid::http {

namespace {

bool isVariable(const QByteArray &segment)
{
    return segment.size() > 2 && segment.startsWith('{') && segment.endsWith('}');
}

QByteArrayList segmentsOf(const QByteArray &path)
{
    return path.split('/');
}

std::optional<QMap<QByteArray, QByteArray>> match(const QByteArrayList &pattern, const QByteArrayList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QMap<QByteArray, QByteArray> captured;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const auto segment = QByteArray::fromPercentEncoding(segments[i]);
        if (isVariable(pattern[i]) && !segment.isEmpty())
            captured.insert(pattern[i].sliced(1, pattern[i].size() - 2), segment);
        else if (pattern[i] != segment)
            return std::nullopt;
    }
    return captured;
}

} // namespace

void Router::add(const QByteArray &method, const QByteArray &pattern, Route route)
{
    m_entries.push_back({method, segmentsOf(pattern), std::move(route)});
}

void Router::handle(const InboundRequest &request, const Responder &respond) const
{
    const auto segments = segmentsOf(request.path);
    QByteArrayList allowed;
    for (const auto &entry : m_entries) {
        const auto captured = match(entry.segments, segments);
        if (!captured)
            continue;
        // The server leaves the body of an answer to HEAD out.
        if (entry.method == request.method || (request.method == "HEAD" && entry.method == "GET"))
            return entry.route(request, *captured, respond);
        if (!allowed.contains(entry.method))
            allowed.append(entry.method);
    }
    Response response = jsonResponse(allowed.isEmpty() ? 404 : 405, {});
    if (!allowed.isEmpty())
        response.headers.emplaceBack("Allow", allowed.join(", "));
    respond(std::move(response));
}

Handler Router::handler() const
{
    return [this](const InboundRequest &request, const Responder &respond) { handle(request, respond); };
}

Response jsonResponse(int status, const QJsonObject &object)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = json::write(object), .breakAfter = {}};
}

QMap<QByteArray, QByteArray> queryParameters(const QByteArray &query)
{
    const auto decoded = [](QByteArray text) { return QByteArray::fromPercentEncoding(text.replace('+', ' ')); };
    QMap<QByteArray, QByteArray> parameters;
    for (const auto &pair : query.split('&')) {
        const auto equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.left(equals));
        // The first of a repeated name counts.
        if (!name.isEmpty() && !parameters.contains(name))
            parameters.insert(name, equals < 0 ? QByteArray() : decoded(pair.mid(equals + 1)));
    }
    return parameters;
}

} // namespace qasid::http
