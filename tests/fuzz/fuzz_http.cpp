#include "core/http/requestparser.h"
#include "core/http/router.h"

#include <cstdint>
#include <cstdlib>

using namespace qasid;
using namespace qasid::http;

namespace {

//! Small, so that inputs of a few hundred bytes get over each.
const Limits kLimits{.requestLine = 100, .header = 400, .body = 200};

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkRequest(const InboundRequest &request)
{
    const QByteArrayList methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    check(methods.contains(request.method));
    check(request.path.startsWith('/') || request.path == "*");
    check(!request.path.contains('?') && !request.path.contains('#') && !request.path.contains(' '));
    check(request.body.size() <= kLimits.body);
    for (const auto &[name, value] : request.headers) {
        check(!name.isEmpty());
        for (const char c : {'\r', '\n', '\0'})
            check(!name.contains(c) && !value.contains(c) && !request.query.contains(c));
    }
    queryParameters(request.query);
    Router router;
    router.add("POST", "/{a}", [](const InboundRequest &, const auto &, const Responder &respond) { respond({}); });
    int answers = 0;
    router.handle(request, [&answers](const Response &) { ++answers; });
    check(answers == 1);
}

struct Outcome {
    QList<InboundRequest> requests;
    bool failed = false;
};

Outcome parsed(const QByteArray &bytes, qsizetype step)
{
    RequestParser parser(kLimits);
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size() && !outcome.failed; at += step) {
        parser.append(bytes.mid(at, step));
        auto state = parser.advance();
        for (; state == RequestParser::State::Complete; state = parser.advance()) {
            outcome.requests.append(parser.takeRequest());
            checkRequest(outcome.requests.last());
        }
        check(parser.bodySize() <= kLimits.body);
        outcome.failed = state == RequestParser::State::Failed;
        if (outcome.failed)
            check(parser.failure().status >= 400 && parser.failure().status < 600 && !parser.failure().reason.isEmpty());
    }
    return outcome;
}

//! Where both have a request at a place, it is the same one.
void checkAgree(const Outcome &a, const Outcome &b)
{
    const auto common = std::min(a.requests.size(), b.requests.size());
    for (qsizetype i = 0; i < common; ++i) {
        check(a.requests[i].method == b.requests[i].method && a.requests[i].path == b.requests[i].path);
        check(a.requests[i].query == b.requests[i].query && a.requests[i].headers == b.requests[i].headers);
        check(a.requests[i].body == b.requests[i].body);
    }
    if (!a.failed && !b.failed)
        check(a.requests.size() == b.requests.size());
}

} // namespace

//! Any bytes, in pieces of any size, are requests within the limits or a refusal; and the pieces do not change what they mean.
//! The first byte is the size of the pieces.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    const auto whole = parsed(bytes, bytes.size());
    checkAgree(whole, parsed(bytes, 1 + data[0] % 64));
    checkAgree(whole, parsed(bytes, 1));
    return 0;
}
