#include "core/engine/pressdesk.h"

#include "core/base/redact.h"
#include "core/http/router.h"
#include "core/provider/fingerprint.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kLongestPressWaitMs = 250;

http::Response jsonBody(const QByteArray &body)
{
    return http::Response{.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}}, .body = body};
}

http::Response errorResponse(int status, const QString &words)
{
    return http::jsonResponse(status, {{"error"_L1, words}});
}

//! The address that is opened, where the answer has one. Without one the codec answers with the account's own page.
QString openedBy(const Press &press, const PressAnswer &answer, const Accounts::Entry &entry)
{
    if (press.wants == Press::Wants::Address)
        return answer.url.isEmpty() ? entry.provider->publicLink(entry.account) : answer.url;
    const auto *link = std::get_if<LinkAction>(&answer.action);
    return link ? link->url : QString();
}

} // namespace

Event pressEvent(const Press &press, const PressAnswer &answer, const QString &opened, TimeMs now)
{
    MessageAppeared appeared;
    appeared.message.direction = press.byCustomer ? Direction::In : Direction::System;
    appeared.message.time = now;
    appeared.message.content = PressContent{.caption = {},
        .data = press.data,
        .place = press.place,
        .rule = answer.rule,
        .answer = answer.text.isEmpty() ? opened : answer.text};
    if (press.byCustomer && !press.user.isEmpty()) {
        appeared.customer.remoteId = press.user;
        appeared.customer.sources = {{u"remote_id"_s, factsource::kPress}};
    }
    Event event{.key = u"press/"_s + randomToken(16),
        .fingerprint = {},
        .conversationRemoteId = press.conversation,
        .time = now,
        .body = std::move(appeared),
        .context = press.context};
    event.fingerprint = fingerprint(event, {});
    return event;
}

PressDesk::PressDesk(InboundPipeline &pipeline, EventKeeper &keeper, Accounts &accounts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_pipeline(pipeline)
    , m_keeper(keeper)
    , m_accounts(accounts)
    , m_clock(clock)
{
    m_time.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &PressDesk::releaseOverdue);
}

PressDesk::~PressDesk() = default;

void PressDesk::accept(AccountId account, const WebhookEndpoint &endpoint, InboundRequest request, const http::Responder &respond)
{
    Accounts::Entry *entry = m_accounts.find(account);
    if (const auto refused = m_pipeline.refusal(entry, request)) {
        ++m_refused;
        http::Response response = errorResponse(refused->status, refused->status == 401 ? u"the key is wrong"_s : u"try again later"_s);
        if (refused->status == 503)
            response.headers.emplace_back("Retry-After", QByteArray::number(refused->retryAfterSeconds));
        return respond(response);
    }
    request.received = m_clock.now();
    entry->lastReceived = request.received;
    const auto press = entry->provider->webhooks()->readPress(endpoint, request, entry->account);
    if (!press)
        return refuse(*entry, press.error(), request, respond);
    answer(*entry, *press, request, respond);
}

void PressDesk::refuse(const Accounts::Entry &entry, const Error &reason, const InboundRequest &request, const http::Responder &respond)
{
    ++m_refused;
    DecodedWebhook decoded;
    decoded.quarantined.push_back({reason.detail, {}});
    m_keeper.store(entry.account.id, request, decoded);
    respond(errorResponse(400, reason.detail));
}

void PressDesk::answer(const Accounts::Entry &entry, const Press &press, const InboundRequest &request, const http::Responder &respond)
{
    const PressAnswer answer = entry.account.answerRules.answerTo(press);
    ++(answer.rule.isEmpty() ? m_byDefault : m_byRule);
    auto waiting = std::make_shared<Waiting>(Waiting{.respond = respond,
        .response = jsonBody(entry.provider->webhooks()->pressAnswer(press, answer, entry.account)),
        .deadline = m_time.elapsed() + kLongestPressWaitMs});
    DecodedWebhook decoded;
    decoded.events.push_back(pressEvent(press, answer, openedBy(press, answer, entry), request.received));
    m_keeper.store(entry.account.id, request, decoded, [waiting](const Result<InboundOutcome> &) { release(*waiting); });
    m_waiting.push_back(std::move(waiting));
    if (!m_deadline.isActive())
        m_deadline.start(kLongestPressWaitMs);
}

void PressDesk::release(Waiting &waiting)
{
    if (!std::exchange(waiting.answered, true))
        waiting.respond(std::move(waiting.response));
}

void PressDesk::releaseOverdue()
{
    const qint64 now = m_time.elapsed();
    while (!m_waiting.empty() && (m_waiting.front()->answered || m_waiting.front()->deadline <= now)) {
        release(*m_waiting.front());
        m_waiting.pop_front();
    }
    if (!m_waiting.empty())
        m_deadline.start(static_cast<int>(m_waiting.front()->deadline - now));
}

QJsonObject PressDesk::diagnostics() const
{
    return {{"by_rule"_L1, m_byRule}, {"by_default"_L1, m_byDefault}, {"refused"_L1, m_refused}, {"unstored"_L1, m_keeper.waiting()},
        {"lost"_L1, m_keeper.lost()}};
}

} // namespace qasid
