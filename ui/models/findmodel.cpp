#include "ui/models/findmodel.h"

#include "core/engine/inbox.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qasid {

namespace {

constexpr int kFirstPage = 60; //!< small: it decides how soon something is seen
constexpr int kFoundPage = 300;

bool earlier(const FindModel::Hit &a, const FindModel::Hit &b)
{
    return a.orderKey < b.orderKey;
}

} // namespace

FindModel::FindModel(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
{
    connect(&inbox, &Inbox::changed, this, &FindModel::onChanged);
    connect(&inbox, &Inbox::searchPrepared, this, &FindModel::refresh);
}

std::optional<FindModel::Hit> FindModel::current() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_hits[size_t(m_current)]);
}

void FindModel::look(const SearchQuery &query, qint64 from)
{
    m_from = from;
    m_wanted = {};
    begin(query);
}

void FindModel::lookAt(const SearchQuery &query, const Hit &hit)
{
    m_from = hit.orderKey;
    m_wanted = hit.message;
    begin(query);
}

void FindModel::clear()
{
    ++m_generation;
    m_query = {};
    m_hits.clear();
    m_current = -1;
    m_asked = m_answered = m_asking = m_more = false;
    Q_EMIT changed();
}

void FindModel::begin(const SearchQuery &query)
{
    m_query = query;
    m_asked = true;
    m_answered = false;
    m_choosing = true;
    m_refreshing = false;
    m_again = false;
    ask({});
}

void FindModel::ask(MessageId before)
{
    if (!before) {
        ++m_generation;
        m_gathered.clear();
    }
    m_asking = true;
    onResult(this, m_inbox.search(m_query, before ? kFoundPage : kFirstPage, before),
        [this, generation = m_generation](const Result<SearchPage> &page) {
            if (generation == m_generation)
                takePage(page ? *page : SearchPage());
        });
}

void FindModel::takePage(const SearchPage &page)
{
    const size_t taken = std::min(page.hits.size(), size_t(kMost) - m_gathered.size());
    m_gathered.reserve(m_gathered.size() + taken);
    std::transform(page.hits.begin(), page.hits.begin() + std::ptrdiff_t(taken), std::back_inserter(m_gathered), [](const SearchHit &hit) {
        return Hit{hit.message, hit.orderKey};
    });
    const bool full = m_gathered.size() == size_t(kMost);
    const bool complete = !page.next || full;
    if (complete || !m_refreshing) {
        const std::optional<Hit> before = current();
        m_hits = m_gathered;
        std::sort(m_hits.begin(), m_hits.end(), earlier);
        if (m_refreshing && before) {
            m_from = before->orderKey;
            m_wanted = before->message;
        }
        m_answered = true;
        m_more = full && (page.next || taken < page.hits.size());
        m_asking = !complete;
        choose();
        Q_EMIT changed();
    }
    if (!complete)
        ask(page.next);
    else
        finish();
}

void FindModel::finish()
{
    m_refreshing = false;
    if (!std::exchange(m_again, false))
        return;
    m_refreshing = true;
    ask({});
}

//! What is looked at, among those that are known by now.
void FindModel::choose()
{
    const auto wanted = std::find_if(m_hits.begin(), m_hits.end(), [this](const Hit &hit) { return hit.message == m_wanted; });
    const auto after = std::upper_bound(m_hits.begin(), m_hits.end(), Hit{{}, m_from}, earlier);
    const bool found = wanted != m_hits.end();
    if (found)
        m_current = int(wanted - m_hits.begin());
    else if (m_hits.empty())
        m_current = -1;
    else
        m_current = after == m_hits.begin() ? 0 : int(after - m_hits.begin()) - 1;
    if (!m_choosing)
        return;
    // What is older may still be on its way, and be the one.
    const bool decided = found || !m_asking || (!m_wanted && after != m_hits.begin());
    if (!decided) {
        m_current = -1;
        return;
    }
    m_choosing = false;
    const bool shown = bool(m_wanted);
    if (m_current >= 0)
        m_wanted = m_hits[size_t(m_current)].message;
    if (m_current >= 0 && !shown)
        Q_EMIT moved();
}

void FindModel::step(int by)
{
    if (m_hits.empty())
        return;
    const int last = count() - 1;
    m_choosing = false;
    m_current = m_current < 0 ? (by > 0 ? 0 : last) : m_current + by;
    if (m_current > last)
        m_current = 0;
    else if (m_current < 0)
        m_current = last;
    m_from = m_hits[size_t(m_current)].orderKey;
    m_wanted = m_hits[size_t(m_current)].message;
    Q_EMIT changed();
    Q_EMIT moved();
}

void FindModel::onChanged(const ChangeSet &changes)
{
    if (!m_asked)
        return;
    const auto here = [this](const auto &message) { return message.first == m_query.conversation; };
    const bool touched = std::any_of(changes.messages.begin(), changes.messages.end(), here)
        || std::any_of(changes.removedMessages.begin(), changes.removedMessages.end(), here);
    if (touched)
        refresh();
}

void FindModel::refresh()
{
    if (!m_asked)
        return;
    m_again = true;
    if (!m_asking)
        finish();
}

} // namespace qasid
