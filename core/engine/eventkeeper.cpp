#include "core/engine/eventkeeper.h"

#include "core/base/log.h"
#include "core/base/redact.h"
#include "core/engine/accounts.h"
#include "core/provider/fingerprint.h"
#include "core/store/store.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr size_t kMostKept = 2'000;
constexpr qint64 kMostBytes = 16 * 1024 * 1024;
constexpr std::chrono::seconds kAgain(2);

} // namespace

struct EventKeeper::Item {
    AccountId account;
    InboundRequest request;
    DecodedWebhook decoded;
    Tried tried;
    bool kept = false; //!< it waits in m_kept
    bool writing = false;
};

EventKeeper::EventKeeper(Store &store, Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &EventKeeper::tryAgain);
    connect(&m_store, &Store::diskFull, this, [this](bool full) {
        if (!full)
            tryAgain();
    });
}

EventKeeper::~EventKeeper() = default;

void EventKeeper::store(AccountId account, const InboundRequest &request, const DecodedWebhook &decoded, const Tried &tried)
{
    write(std::make_shared<Item>(Item{.account = account, .request = request, .decoded = decoded, .tried = tried}));
}

void EventKeeper::store(AccountId account, Event event, TimeMs now, const Tried &tried)
{
    event.key = u"qasid/"_s + randomToken(16);
    event.fingerprint = fingerprint(event, {});
    event.time = now;
    DecodedWebhook decoded;
    decoded.events.push_back(std::move(event));
    store(account, InboundRequest{.method = "POST", .body = "{}", .received = now}, decoded, tried);
}

void EventKeeper::write(const std::shared_ptr<Item> &item)
{
    ++m_writing;
    item->writing = true;
    // The store may answer after the keeper is gone.
    m_store.applyInbound(
        item->account, item->request, item->decoded, [self = QPointer<EventKeeper>(this), item](const Result<InboundOutcome> &outcome) {
            if (self)
                self->settle(item, outcome);
        });
}

void EventKeeper::settle(const std::shared_ptr<Item> &item, const Result<InboundOutcome> &outcome)
{
    --m_writing;
    item->writing = false;
    // Nothing is kept for an account that was removed meanwhile.
    if (!outcome && m_accounts.find(item->account)) {
        keep(item);
    } else if (item->kept) {
        m_keptBytes -= item->request.body.size();
        std::erase(m_kept, item);
    }
    if (const auto tried = std::exchange(item->tried, {}))
        tried(outcome);
    if (m_writing == 0) {
        for (const auto &flushed : std::exchange(m_flushed, {}))
            flushed.finish(Done{});
    }
}

void EventKeeper::keep(const std::shared_ptr<Item> &item)
{
    if (!std::exchange(item->kept, true)) {
        m_kept.push_back(item);
        m_keptBytes += item->request.body.size();
    }
    while (m_kept.size() > kMostKept || m_keptBytes > kMostBytes) {
        m_keptBytes -= m_kept.front()->request.body.size();
        m_kept.front()->kept = false;
        m_kept.pop_front();
        if (m_lost++ == 0)
            qCWarning(lcEngine, "more events wait to be written than are kept: the oldest are lost");
    }
    if (!m_again.isActive())
        m_again.start();
}

void EventKeeper::tryAgain()
{
    m_again.stop();
    const auto kept = m_kept;
    for (const auto &item : kept) {
        if (!item->writing)
            write(item);
    }
}

Future<Done> EventKeeper::flush()
{
    tryAgain();
    if (m_writing == 0)
        return readyFuture<Done>(Done{});
    return m_flushed.emplace_back().future();
}

} // namespace qasid
