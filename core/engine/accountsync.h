#pragma once

#include "core/base/canceltoken.h"
#include "core/base/future.h"
#include "core/engine/accounts.h"
#include "core/engine/pollplan.h"
#include "core/engine/reading.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace qasid {

class Store;

//! Asks one account's provider for news: what PollPlan says is due, as fast as its RequestBudget allows, each conversation by a Reading.
//! Main thread.
class AccountSync : public QObject {
    Q_OBJECT
public:
    AccountSync(AccountId account, Store &store, Accounts &accounts, const Clock &clock, QObject *parent = nullptr);
    ~AccountSync() override;

    void setOnDemand(bool onDemand) { m_onDemand = onDemand; } //!< asks for nothing but readBack()
    void start(); //!< reads what is followed, and asks for all of it
    void wake(); //!< looks whether something is due
    void retryNow(); //!< everything is due, and no wait counts

    bool follows(ConversationId conversation) const { return m_followed.contains(conversation); }
    //! Takes in a conversation of the account, or what changed about it.
    void follow(ConversationId conversation, const QString &remoteId, const QString &parent);
    void forget(ConversationId conversation);
    void setOpen(ConversationId conversation);
    void noteSent(ConversationId conversation); //!< we wrote there
    Future<bool> readBack(ConversationId conversation); //!< see Sync

    AccountState::Polling polling() const;
    const std::optional<Error> &trouble() const { return m_trouble; }
    QJsonObject diagnostics() const;

Q_SIGNALS:
    void stateChanged();

private:
    using Turn = PollPlan::Turn;
    using Kind = PollPlan::Kind;

    struct Followed {
        FollowedConversation conversation;
        PollingState saved; //!< as the store has it
        std::optional<Reading> news;
        std::optional<Reading> history;
        QStringList lastPage; //!< keys of the first page when all of it was known
        std::optional<int> told; //!< messages, as the parent's page counts them
        std::optional<int> toldBefore; //!< the same when the reading began
        QString childrenCursor;
        QSet<QString> childrenAsked; //!< cursors
        bool isNews = false; //!< it began while its parent was watched
        std::vector<Promise<bool>> waiting; //!< for a reading that has not begun
        std::vector<Promise<bool>> served; //!< by the one that has
    };

    // Asking.
    const Accounts::Entry *workable() const;
    void look();
    void lookAt(TimeMs time);
    void ask(const std::vector<Turn> &turns, const std::shared_ptr<ProviderSession> &session);
    ListingRequest requestFor(const Turn &turn);
    void takeAnswer(const std::vector<Turn> &turns, const Result<std::vector<Result<Listing>>> &answer);
    void noteSuccess();
    void failRequest(const std::vector<Turn> &turns, const Error &error);
    void failTurn(const Turn &turn, const Error &error);
    void pause(const Error &error);
    void setTrouble(const std::optional<Error> &error);

    // Pages of messages.
    void takePage(const Turn &turn, const Result<Listing> &page);
    void readPage(const Turn &turn, const Listing &page, const QSet<QString> &known);
    void store(const Turn &turn, Reading::Portion portion);
    void storeUnreadable(const Turn &turn, std::vector<UnreadableMessage> unreadable);
    void keepRefused(const QStringList &keys);
    void finishPage(const Turn &turn);
    void finishReading(const Turn &turn);
    void savePolling(Followed &followed);
    bool readsQuietly(const Followed &followed) const;
    void noteOrder(PageOrder order);
    void noteActivity(Followed &followed, const Reading::Portion &portion);
    std::optional<Reading> &readingOf(const Turn &turn);
    Followed *find(ConversationId conversation);

    // Pages of children.
    void takeChildren(const Turn &turn, const Result<Listing> &page);
    void takeChild(ConversationId parent, RemoteConversation told, const std::function<void(bool)> &then);
    void noteChild(ConversationId parent, ConversationId child, const RemoteConversation &told, bool isNew);
    void finishChildren(const Turn &turn, const QString &next);

    const AccountId m_account;
    Store &m_store;
    Accounts &m_accounts;
    const Clock &m_clock;
    PollPlan m_plan;
    std::map<ConversationId, Followed> m_followed;
    QHash<QString, ConversationId> m_byRemoteId;
    QHash<QString, RemoteConversation> m_described; //!< children as they were told last
    QSet<QString> m_setAside; //!< keys and bodies of what is in quarantine
    PageOrder m_order = PageOrder::Unknown;
    QTimer m_timer;
    CancelToken m_cancel;
    bool m_started = false;
    bool m_onDemand = false;
    int m_inFlight = 0;
    int m_firstReadings = 0; //!< conversations that were never read
    int m_pagesAtOnce = 0; //!< what the provider took, where that is less than it says; 0: as it says
    int m_failures = 0; //!< requests in a row
    TimeMs m_pausedUntil = 0;
    std::optional<TimeMs> m_answered;
    std::optional<Error> m_trouble;
};

} // namespace qasid
