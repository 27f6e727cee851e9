// An hour of asking, simulated: whether what is promised is kept, and inside the budget.

#include "core/engine/pollplan.h"
#include "core/engine/requestbudget.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <deque>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

using PollKind = PollPlan::Kind;
using Turn = PollPlan::Turn;

constexpr int kChildrenInAPage = 30;

//! How many conversations there are of which kind.
struct Mix {
    int lastHour = 0;
    int lastDay = 0;
    int older = 0;
    int parents = 0; //!< of the older; each with `childrenEach` of the following ones under it
    int childrenEach = 0;
    int activeChildren = 0; //!< of all children, active in the last hour
    int pagesAtOnce = 1;
    int budget = 120;
    bool open = true; //!< one of the last hour is on the screen
    int messages = 600; //!< in the hour
    TimeMs slowest = 1'500; //!< an answer takes up to this long
    int all() const { return lastHour + lastDay + older + parents * childrenEach; }
};

//! The provider's side, and what is known of it here.
class World {
public:
    explicit World(const Mix &mix, quint32 seed = 7)
        : m_mix(mix)
        , m_random(seed)
        , m_plan([this] { return chance(); })
        , m_budget(mix.budget)
    {
        m_plan.setProvider(mix.pagesAtOnce, true);
        populate();
    }

    void run(TimeMs length)
    {
        const TimeMs end = m_now + length;
        planMessages(m_now + 5 * kMinute, end - 31 * kMinute); // after everything was asked once, until all can be seen
        for (; m_now < end; m_now += 20) {
            write();
            answer();
            ask();
            if (m_now % 10'000 == 0)
                mostOverdue = std::max(mostOverdue, m_plan.load(m_now).overdue);
        }
    }

    int mostInAMinute() const
    {
        size_t first = 0;
        size_t most = 0;
        for (size_t last = 0; last < m_requests.size(); ++last) {
            while (m_requests[first] <= m_requests[last] - kMinute)
                ++first;
            most = std::max(most, last - first + 1);
        }
        return int(most);
    }

    //! The longest that a message was not seen, in parts of what is promised for its conversation.
    double worst = 0;
    double worstOpen = 0;
    double sum = 0;
    int seen = 0;
    int written = 0;
    int mostOverdue = 0;
    int requests() const { return int(m_requests.size()); }
    int pages = 0;
    TimeMs allAsked = 0; //!< how long it took until each was asked once

private:
    struct Remote {
        ConversationId id;
        int parent = -1;
        std::vector<int> children;
        TimeMs active = 0;
        int messages = 5;
        std::optional<int> read; //!< how many of them are known here
        std::vector<std::pair<TimeMs, TimeMs>> unseen; //!< written when, and to be seen within
    };
    struct Flight {
        TimeMs served = 0;
        TimeMs back = 0;
        std::vector<Turn> turns;
    };

    double chance() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

    void add(TimeMs active, int parent = -1)
    {
        const int index = int(m_all.size());
        m_all.push_back({.id = {index + 1}, .parent = parent, .children = {}, .active = active, .unseen = {}});
        if (parent >= 0)
            m_all[size_t(parent)].children.push_back(index);
    }

    void populate()
    {
        for (int i = 0; i < m_mix.lastHour; ++i)
            add(m_now - 1 - TimeMs(chance() * 20 * kMinute));
        for (int i = 0; i < m_mix.lastDay; ++i)
            add(m_now - 2 * kHour - TimeMs(chance() * 20 * kHour));
        const int firstOlder = int(m_all.size());
        for (int i = 0; i < m_mix.older; ++i)
            add(m_now - 48 * kHour);
        int active = m_mix.activeChildren;
        for (int i = 0; i < m_mix.parents * m_mix.childrenEach; ++i)
            add(active-- > 0 ? m_now - 1 : m_now - 48 * kHour, firstOlder + i % m_mix.parents);
        for (Remote &remote : m_all) {
            FollowedConversation followed{.id = remote.id, .remoteId = name(int(remote.id.value) - 1)};
            followed.state = {.polled = 1, .active = remote.active, .complete = true, .childrenPolled = 1};
            if (remote.parent >= 0) {
                followed.parent = name(remote.parent);
                followed.state.messages = remote.messages;
            }
            remote.read = remote.messages;
            m_plan.follow(followed, m_now);
        }
        if (m_mix.open && !m_all.empty())
            m_plan.setOpen(m_open, m_now);
    }

    static QString name(int index) { return u"c%1"_s.arg(index); }

    void planMessages(TimeMs from, TimeMs to)
    {
        for (int i = 0; i < m_mix.messages; ++i) {
            const bool here = m_mix.open && i % 20 == 0;
            m_coming.emplace_back(
                from + TimeMs(chance() * double(to - from)), here ? 0 : size_t(chance() * double(m_all.size())) % m_all.size());
        }
        std::sort(m_coming.begin(), m_coming.end());
    }

    TimeMs promised(const Remote &remote) const
    {
        if (m_mix.open && remote.id == m_open)
            return 4'000 + m_mix.slowest + 600; // about
        const TimeMs age = m_now - remote.active;
        return age <= kHour ? kMinute : age <= 24 * kHour ? 10 * kMinute : 30 * kMinute;
    }

    void write()
    {
        for (; !m_coming.empty() && m_coming.front().first <= m_now; m_coming.pop_front()) {
            Remote &remote = m_all[m_coming.front().second];
            ++remote.messages;
            ++written;
            remote.unseen.emplace_back(m_now, promised(remote));
        }
    }

    void ask()
    {
        while (m_now >= m_idleUntil && m_flights.size() < 6 && m_budget.delay(m_now).count() == 0) {
            const std::vector<Turn> turns = m_plan.take(m_now, m_budget.newsWithin(std::chrono::seconds(3)));
            if (turns.empty()) {
                m_idleUntil = m_plan.next().value_or(m_now);
                return;
            }
            m_budget.count(m_now);
            m_requests.push_back(m_now);
            pages += int(turns.size());
            const TimeMs takes = 100 + TimeMs(chance() * double(m_mix.slowest - 100));
            m_flights.push_back({.served = m_now + takes / 2, .back = m_now + takes, .turns = turns});
        }
    }

    void answer()
    {
        for (auto it = m_flights.begin(); it != m_flights.end();) {
            if (it->back > m_now) {
                ++it;
                continue;
            }
            for (const Turn turn : it->turns)
                turn.kind == PollKind::Children ? readChildren(turn, it->served) : readNews(turn, it->served);
            it = m_flights.erase(it);
            m_idleUntil = 0;
        }
    }

    void readNews(Turn turn, TimeMs served)
    {
        Remote &remote = m_all[size_t(turn.conversation.value) - 1];
        m_asked.insert(turn.conversation);
        if (m_asked.size() == m_all.size() && allAsked == 0)
            allAsked = m_now;
        bool news = false;
        std::erase_if(remote.unseen, [&](const auto &message) {
            if (message.first > served)
                return false;
            news = true;
            note(remote, double(m_now - message.first) / double(message.second));
            return true;
        });
        remote.read = remote.messages - int(remote.unseen.size());
        if (remote.parent >= 0)
            m_plan.noteCounts(turn.conversation, remote.read, {});
        m_plan.settle(turn, m_now);
        if (!news)
            return;
        remote.active = m_now;
        m_plan.noteActive(turn.conversation, m_now, m_now);
    }

    void note(const Remote &remote, double part)
    {
        double &most = m_mix.open && remote.id == m_open ? worstOpen : worst;
        most = std::max(most, part);
        sum += part;
        ++seen;
    }

    void readChildren(Turn turn, TimeMs served)
    {
        const Remote &parent = m_all[size_t(turn.conversation.value) - 1];
        int &page = m_childPage[turn.conversation];
        const size_t from = size_t(page) * kChildrenInAPage;
        for (size_t i = from; i < std::min(from + kChildrenInAPage, parent.children.size()); ++i) {
            const Remote &child = m_all[size_t(parent.children[i])];
            const auto later = std::count_if(child.unseen.begin(), child.unseen.end(), [&](const auto &m) { return m.first > served; });
            const int count = child.messages - int(later);
            m_plan.noteCounts(child.id, count, {});
            if (count != child.read)
                m_plan.soon({child.id, PollKind::News}, m_now);
        }
        ++page;
        if (size_t(page) * kChildrenInAPage < parent.children.size())
            return m_plan.putBack(turn);
        page = 0;
        m_plan.settle(turn, m_now);
    }

    const Mix m_mix;
    std::mt19937 m_random;
    TimeMs m_now = 1'700'000'000'000;
    PollPlan m_plan;
    RequestBudget m_budget;
    const ConversationId m_open{1};
    std::vector<Remote> m_all;
    std::deque<std::pair<TimeMs, size_t>> m_coming;
    std::vector<Flight> m_flights;
    std::vector<TimeMs> m_requests;
    TimeMs m_idleUntil = 0; //!< nothing is due before
    std::map<ConversationId, int> m_childPage;
    std::set<ConversationId> m_asked;
};

} // namespace

class PollingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromiseForAnHour_data();
    void keepsItsPromiseForAnHour();
};

void PollingTest::keepsItsPromiseForAnHour_data()
{
    QTest::addColumn<Mix>("mix");
    QTest::newRow("one") << Mix{.lastHour = 1, .messages = 100};
    QTest::newRow("a day's work, each page a request") << Mix{.lastHour = 20, .lastDay = 80, .older = 500, .messages = 20};
    QTest::newRow("2000, slow answers") << Mix{.lastHour = 40, .lastDay = 300, .older = 1'660, .pagesAtOnce = 10, .slowest = 3'000};
    QTest::newRow("2000, many of them busy") << Mix{.lastHour = 200, .lastDay = 600, .older = 1'200, .pagesAtOnce = 10};
    QTest::newRow("2000, half of them under others")
        << Mix{.lastHour = 40, .lastDay = 200, .older = 760, .parents = 20, .childrenEach = 50, .activeChildren = 30, .pagesAtOnce = 10};
    QTest::newRow("500 under one") << Mix{
        .older = 1, .parents = 1, .childrenEach = 500, .activeChildren = 50, .pagesAtOnce = 10, .open = false, .messages = 300};
}

void PollingTest::keepsItsPromiseForAnHour()
{
    QFETCH(Mix, mix);
    World world(mix);
    world.run(kHour + 36 * kMinute);
    qInfo("%d requests, at most %d in a minute; %d pages; worst %.2f, open %.2f, mean %.2f; overdue %d; all asked after %.0f s",
        world.requests(), world.mostInAMinute(), world.pages, world.worst, world.worstOpen, world.sum / std::max(1, world.seen),
        world.mostOverdue, double(world.allAsked ? world.allAsked - 1'700'000'000'000 : 0) / 1000);
    QVERIFY(world.mostInAMinute() <= mix.budget);
    QCOMPARE(world.seen, world.written);
    QVERIFY(world.worst <= 1.0);
    QVERIFY(world.worstOpen <= 1.0);
}

QASID_TEST(PollingTest)
#include "polling_test.moc"
