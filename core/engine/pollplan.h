#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/polling.h"

#include <QHash>
#include <QMultiHash>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace qasid {

//! Which conversation of an account is asked for what, and when. The one on the screen is asked every four seconds; all others so that
//! what is new is seen within a minute where somebody wrote in the last hour, ten minutes on the last day, and half an hour in others.
//! Where that cannot be kept, all fall behind by the same part of their time. Pure: the caller brings time and chance.
class PollPlan {
public:
    enum class Kind {
        News, //!< its messages, as far as they are new
        Children, //!< the conversations directly under it
        History //!< what was there before it was followed; only when nothing else is to be done
    };
    //! A page to be asked.
    struct Turn {
        ConversationId conversation;
        Kind kind = Kind::News;
        bool operator==(const Turn &) const = default;
    };
    enum class Trouble { Failed, Missing };

    //! `random` gives numbers from 0 to 1.
    explicit PollPlan(std::function<double()> random);

    //! How many pages one request can ask for, and whether conversations can be under others.
    void setProvider(int pagesAtOnce, bool children);

    //! Takes one in, with everything of it to be asked at once; or what is new about one it has. One whose messages its parent counts
    //! is asked when the caller sees that the number changed; see soon().
    void follow(const FollowedConversation &conversation, TimeMs now);
    void forget(ConversationId conversation);
    void setOpen(ConversationId conversation, TimeMs now);
    void noteActive(ConversationId conversation, TimeMs active, TimeMs now); //!< somebody wrote then
    //! What its parent's page said of it: how many messages and conversations it has.
    void noteCounts(ConversationId conversation, std::optional<int> messages, std::optional<int> children);
    void setHistory(ConversationId conversation, bool wanted); //!< whether there is any to be read

    void first(Turn turn, TimeMs now); //!< before all others, in a request of its own
    void soon(Turn turn, TimeMs now); //!< before those that are merely due
    void allSoon(TimeMs now); //!< everything is due
    bool hasFirst() const; //!< something waits that goes before all others

    //! What the next request asks for, most urgent first; empty when nothing is due. Where more is due than `requests` could ask one by
    //! one, it has several pages. The turns are taken until they are settled, put off or put back.
    std::vector<Turn> take(TimeMs now, int requests);
    void settle(Turn turn, TimeMs now); //!< it was read
    void putOff(Turn turn, Trouble trouble, TimeMs now); //!< more and more rarely, until it is settled once
    void putBack(Turn turn); //!< it was not answered, and is asked again soon

    //! When something is due; absent when all is being asked, or there is nothing.
    std::optional<TimeMs> next() const;

    struct Load {
        int conversations = 0;
        int due = 0; //!< but not asked yet
        int asked = 0; //!< at this moment
        int overdue = 0; //!< not asked for longer than is promised
        int missing = 0; //!< the provider does not have them
    };
    Load load(TimeMs now) const;

private:
    struct Task {
        TimeMs asked = 0;
        TimeMs due = 0;
        int failures = 0;
        bool missing = false;
        bool taken = false;
        bool first = false;
        bool soon = false;
        bool begun = false; //!< `asked` is when its first page was
    };
    struct Item {
        QString remoteId;
        QString parent;
        TimeMs active = 0;
        std::optional<int> messages; //!< as its parent counts them
        std::optional<int> children;
        bool history = false;
        Task news;
        Task below;
        Task earlier;
    };
    using Entry = std::pair<const ConversationId, Item>;
    struct Candidate {
        Turn turn;
        int rank = 0; //!< lower goes first
        double urgency = 0;
        TimeMs interval = 0;
    };

    Item *find(ConversationId conversation);
    static Task &task(Item &item, Kind kind);
    static const Task &task(const Item &item, Kind kind);
    bool isCounted(const Item &item) const;
    bool hasChildren(const Item &item) const;
    bool isWanted(const Item &item, Kind kind) const;
    TimeMs interval(const Entry &entry, Kind kind, TimeMs now) const;
    TimeMs childrenInterval(const Item &item, TimeMs now) const;
    TimeMs dueTime(const Entry &entry, Kind kind) const;
    bool joins(const Item &item, TimeMs now) const;
    void plan(Entry &entry, Kind kind, TimeMs now);
    void planSooner(ConversationId conversation, Kind kind, TimeMs now);
    std::vector<Candidate> candidates(TimeMs now) const;
    int rank(const Entry &entry, Kind kind) const;
    void takeUp(std::vector<Turn> &turns, Turn turn, TimeMs now);

    std::function<double()> m_random;
    int m_pagesAtOnce = 1;
    bool m_children = false;
    std::map<ConversationId, Item> m_items;
    QHash<QString, ConversationId> m_byRemoteId;
    QMultiHash<QString, ConversationId> m_under; //!< by the parent's remote id
    ConversationId m_open;
};

} // namespace qasid
