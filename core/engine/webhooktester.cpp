#include "core/engine/webhooktester.h"

#include "core/base/redact.h"
#include "core/net/httpclient.h"

using namespace Qt::StringLiterals;

namespace qasid {

WebhookTester::WebhookTester(HttpClient &http, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_clock(clock)
{
}

Future<int> WebhookTester::test(const Accounts::Entry &entry, const QUrl &webhookUrl)
{
    if (!entry.provider || !entry.provider->webhooks())
        return readyFuture<int>(fail(ErrorKind::NotSupported, u"this provider sends no webhooks"_s));
    const InboundRequest sample = entry.provider->webhooks()->testRequest(entry.account, entry.secrets);
    const QByteArray nonce = randomToken(12).toLatin1();
    HttpRequest request{.method = "POST",
        .url = webhookUrl,
        .headers = sample.headers,
        .body = sample.body,
        .contentType = "application/json",
        .timeout = std::chrono::seconds(15),
        .secrets = entry.secrets.values()};
    request.headers.emplace_back("Qasid-Test", nonce);
    m_arrived.insert(nonce, 0);
    const TimeMs begun = m_clock.now();
    Promise<int> promise;
    onResult(this, m_http.send(request), [this, promise, nonce, begun](Result<HttpAnswer> answer) {
        const TimeMs arrived = m_arrived.take(nonce);
        if (arrived > 0)
            return promise.finish(static_cast<int>(arrived - begun));
        if (!answer)
            return promise.finish(fail(answer.error()));
        promise.finish(fail(ErrorKind::Conflict, u"the address answered, but it is not this receiver"_s));
    });
    return promise.future();
}

void WebhookTester::arrived(AccountId, const QByteArray &nonce)
{
    if (const auto found = m_arrived.find(nonce); found != m_arrived.end())
        *found = m_clock.now();
}

} // namespace qasid
