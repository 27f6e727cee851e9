#pragma once

#include "core/base/future.h"
#include "core/model/inboundrequest.h"
#include "core/model/queries.h"
#include "core/provider/webhookcodec.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace qasid {

class Accounts;
class Store;

//! Stores events that nobody would send a second time, as presses: what cannot be written now is kept in memory, within bounds, and
//! written as soon as that works. Main thread.
class EventKeeper : public QObject {
    Q_OBJECT
public:
    EventKeeper(Store &store, Accounts &accounts, QObject *parent = nullptr);
    ~EventKeeper() override;

    //! `tried` is called once, after the commit or after the first failure; it may be empty. Not called after the keeper is gone.
    using Tried = std::function<void(const Result<InboundOutcome> &)>;
    void store(AccountId account, const InboundRequest &request, const DecodedWebhook &decoded, const Tried &tried = {});
    //! An event that Qasid itself knows of. Key and fingerprint are made here.
    void store(AccountId account, Event event, TimeMs now, const Tried &tried = {});

    //! Writes all that is kept; answered when each was tried once more.
    Future<Done> flush();

    int waiting() const { return static_cast<int>(m_kept.size()); }
    qint64 lost() const { return m_lost; } //!< given up because too many waited

private:
    struct Item;

    void write(const std::shared_ptr<Item> &item);
    void settle(const std::shared_ptr<Item> &item, const Result<InboundOutcome> &outcome);
    void keep(const std::shared_ptr<Item> &item);
    void tryAgain();

    Store &m_store;
    Accounts &m_accounts;
    std::deque<std::shared_ptr<Item>> m_kept;
    qint64 m_keptBytes = 0;
    qint64 m_lost = 0;
    int m_writing = 0;
    std::vector<Promise<Done>> m_flushed;
    QTimer m_again;
};

} // namespace qasid
