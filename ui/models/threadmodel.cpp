#include "ui/models/threadmodel.h"

#include <algorithm>
#include <utility>

namespace qasid {

namespace {

constexpr int kLetGo = 240; //!< rows at a time: as much work as four pages made
constexpr int kQuotePage = 200;
constexpr int kMostQuotePages = 50; //!< ten thousand messages: who answers what was said before is rare

auto lowerBound(const std::vector<Message> &messages, qint64 orderKey)
{
    return std::lower_bound(
        messages.begin(), messages.end(), orderKey, [](const Message &message, qint64 key) { return message.orderKey < key; });
}

} // namespace

ThreadModel::ThreadModel(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

void ThreadModel::open(ConversationId conversation, std::optional<qint64> around)
{
    Q_EMIT aboutToReset();
    ++m_generation;
    m_conversation = conversation;
    m_messages.clear();
    m_keys.clear();
    m_gone.clear();
    m_quoted.clear();
    m_quotePages = 0;
    m_quotesAdded = false;
    m_changedWhileLoading.clear();
    m_arrived.clear();
    m_firstUnread.reset();
    m_loaded = m_loading = m_hasEarlier = m_hasLater = m_unread = false;
    Q_EMIT reset();
    if (!conversation)
        return;
    MessageWindow window;
    window.limit = kPage;
    if (around) {
        window.side = MessageWindow::Side::Around;
        window.orderKey = *around;
    }
    request(window, End::First);
}

int ThreadModel::rowOf(MessageId id) const
{
    const auto key = m_keys.constFind(id);
    if (key == m_keys.constEnd())
        return -1;
    return rowOfOrderKey(*key);
}

int ThreadModel::rowOfRemote(const QString &remoteId) const
{
    if (remoteId.isEmpty())
        return -1;
    const auto found = std::find_if(m_messages.rbegin(), m_messages.rend(),
        [&](const Message &message) { return message.remoteId == remoteId || message.correlationId == remoteId; });
    return found == m_messages.rend() ? -1 : int(std::distance(found, m_messages.rend())) - 1;
}

int ThreadModel::rowOfOrderKey(qint64 orderKey) const
{
    return int(lowerBound(m_messages, orderKey) - m_messages.begin());
}

const Message *ThreadModel::quoted(const QString &remoteId) const
{
    if (const int row = rowOfRemote(remoteId); row >= 0)
        return &at(row);
    const auto known = m_quoted.constFind(remoteId);
    return known != m_quoted.cend() && known->has_value() ? &**known : nullptr;
}

void ThreadModel::lookUpQuoted(const QStringList &remoteIds)
{
    bool added = false;
    for (const QString &id : remoteIds) {
        if (id.isEmpty() || m_quoted.contains(id) || rowOfRemote(id) >= 0)
            continue;
        m_quoted.insert(id, std::nullopt);
        added = true;
    }
    if (!added || !m_hasEarlier || m_messages.empty())
        return;
    if (m_quotePages > 0)
        m_quotesAdded = true;
    else
        searchQuoted(m_messages.front().orderKey);
}

//! A page of what was said before that, and then the one before it.
void ThreadModel::searchQuoted(qint64 before)
{
    ++m_quotePages;
    const MessageWindow window{MessageWindow::Side::Before, before, kQuotePage};
    onResult(this, m_source.page(m_conversation, window), [this, generation = m_generation](const Result<MessagePage> &page) {
        if (generation == m_generation)
            takeSearched(page ? *page : MessagePage());
    });
}

void ThreadModel::takeSearched(const MessagePage &page)
{
    bool found = false;
    for (const Message &message : page.messages) {
        for (const QString &id : {message.remoteId, message.correlationId}) {
            const auto wanted = m_quoted.find(id);
            if (wanted == m_quoted.end() || m_gone.contains(message.id))
                continue;
            *wanted = message;
            found = true;
        }
    }
    const bool done = std::all_of(m_quoted.cbegin(), m_quoted.cend(), [](const auto &quoted) { return quoted.has_value(); });
    if (!done && page.hasEarlier && !page.messages.empty() && m_quotePages < kMostQuotePages) {
        searchQuoted(page.messages.front().orderKey);
    } else {
        m_quotePages = 0;
        if (std::exchange(m_quotesAdded, false) && !done)
            searchQuoted(m_messages.front().orderKey);
    }
    if (found)
        Q_EMIT quotedFound();
}

void ThreadModel::loadEarlier(std::optional<int> lastSeen)
{
    if (!m_loaded || m_loading || !m_hasEarlier || m_messages.empty())
        return;
    request({MessageWindow::Side::Before, m_messages.front().orderKey, kPage}, End::Earlier);
    if (const int first = lastSeen.value_or(count()) + 1 + kKept; count() - first >= kLetGo) {
        m_hasLater = true;
        letGo(first, count());
    }
}

void ThreadModel::loadLater(std::optional<int> firstSeen)
{
    if (!m_loaded || m_loading || !m_hasLater || m_messages.empty())
        return;
    request({MessageWindow::Side::After, m_messages.back().orderKey, kPage}, End::Later);
    if (const int last = firstSeen.value_or(0) - kKept; last >= kLetGo) {
        m_hasEarlier = true;
        letGo(0, last);
    }
}

//! Not gone, but not in memory any more.
void ThreadModel::letGo(int first, int last)
{
    const auto begin = m_messages.begin() + first, end = m_messages.begin() + last;
    std::for_each(begin, end, [this](const Message &message) { m_keys.remove(message.id); });
    m_messages.erase(begin, end);
    Q_EMIT removed(first, last - first);
}

void ThreadModel::request(const MessageWindow &window, End end)
{
    m_loading = true;
    onResult(this, m_source.page(m_conversation, window), [this, end, generation = m_generation](const Result<MessagePage> &page) {
        if (generation != m_generation)
            return;
        m_loading = false;
        if (page)
            takePage(*page, end);
        else
            Q_EMIT failed(page.error());
    });
}

void ThreadModel::takePage(const MessagePage &page, End end)
{
    if (end == End::First) {
        Q_EMIT aboutToReset();
        for (const Message &message : page.messages) {
            if (m_gone.contains(message.id))
                continue;
            m_messages.push_back(message);
            m_keys.insert(message.id, message.orderKey);
        }
        m_hasEarlier = page.hasEarlier;
        m_hasLater = page.hasLater;
        m_firstUnread = page.firstUnread;
        m_unread = m_unread || page.firstUnread.has_value();
        m_loaded = true;
        Q_EMIT reset();
        fetch(std::exchange(m_changedWhileLoading, {}));
        markReadIfWatched();
        return;
    }
    // The flag first: a row outside the window would not be taken in.
    (end == End::Earlier ? m_hasEarlier : m_hasLater) = false;
    merge(page.messages);
    (end == End::Earlier ? m_hasEarlier : m_hasLater) = end == End::Earlier ? page.hasEarlier : page.hasLater;
}

void ThreadModel::apply(const ChangeSet &changes)
{
    if (!m_conversation)
        return;
    for (const auto &[conversation, message] : changes.removedMessages) {
        if (conversation != m_conversation)
            continue;
        m_gone.insert(message);
        m_quoted.removeIf([message = message](const auto &entry) { return entry.value() && entry.value()->id == message; });
        if (const int row = rowOf(message); row >= 0)
            removeRow(row);
    }
    for (const auto &[conversation, message] : changes.arrived) {
        if (conversation != m_conversation)
            continue;
        m_arrived.insert(message);
        m_unread = true;
    }
    QList<MessageId> ids;
    for (const auto &[conversation, message] : changes.messages) {
        if (conversation == m_conversation && !m_gone.contains(message) && !ids.contains(message))
            ids.append(message);
    }
    if (m_loaded)
        fetch(ids);
    else
        m_changedWhileLoading += ids;
}

void ThreadModel::fetch(const QList<MessageId> &ids)
{
    if (ids.isEmpty())
        return;
    onResult(this, m_source.byId(ids), [this, generation = m_generation](const Result<std::vector<Message>> &messages) {
        if (generation != m_generation)
            return;
        if (!messages) {
            Q_EMIT failed(messages.error());
            return;
        }
        merge(*messages);
        announceArrived();
    });
}

void ThreadModel::merge(const std::vector<Message> &messages)
{
    // Runs of new rows are told as one insertion, so that a page costs one layout.
    std::vector<const Message *> fresh;
    for (const Message &message : messages) {
        if (message.conversation != m_conversation || m_gone.contains(message.id))
            continue;
        if (m_keys.contains(message.id))
            put(message);
        else if (isInWindow(message.orderKey))
            fresh.push_back(&message);
    }
    std::sort(fresh.begin(), fresh.end(), [](const Message *a, const Message *b) { return a->orderKey < b->orderKey; });
    for (auto first = fresh.begin(); first != fresh.end();) {
        const int row = rowOfOrderKey((*first)->orderKey);
        const auto fits = [&](const Message *message) { return row == count() || message->orderKey < at(row).orderKey; };
        const auto last = std::find_if_not(first, fresh.end(), fits);
        std::vector<Message> run;
        for (auto at = first; at != last; ++at) {
            run.push_back(**at);
            m_keys.insert((*at)->id, (*at)->orderKey);
        }
        m_messages.insert(m_messages.begin() + row, run.begin(), run.end());
        Q_EMIT inserted(row, int(run.size()));
        first = last;
    }
}

void ThreadModel::put(const Message &message)
{
    const int row = rowOf(message.id);
    const Message &known = at(row);
    // An answer that was read before a later change says nothing new.
    if (message.revision < known.revision)
        return;
    if (message.orderKey == known.orderKey) {
        m_messages[size_t(row)] = message;
        Q_EMIT changed(row);
        return;
    }
    removeRow(row);
    if (!isInWindow(message.orderKey))
        return;
    const int place = rowOfOrderKey(message.orderKey);
    m_keys.insert(message.id, message.orderKey);
    m_messages.insert(m_messages.begin() + place, message);
    Q_EMIT inserted(place, 1);
}

bool ThreadModel::isInWindow(qint64 orderKey) const
{
    if (m_messages.empty())
        return true;
    return (!m_hasEarlier || orderKey > m_messages.front().orderKey) && (!m_hasLater || orderKey < m_messages.back().orderKey);
}

void ThreadModel::removeRow(int row)
{
    m_keys.remove(at(row).id);
    m_messages.erase(m_messages.begin() + row);
    Q_EMIT removed(row, 1);
}

void ThreadModel::announceArrived()
{
    for (const MessageId id : std::exchange(m_arrived, {})) {
        if (m_keys.contains(id))
            Q_EMIT arrived(id);
    }
    markReadIfWatched();
}

void ThreadModel::setWatched(bool watched)
{
    m_watched = watched;
    markReadIfWatched();
}

void ThreadModel::markReadIfWatched()
{
    if (!m_watched || !m_loaded || !m_unread)
        return;
    m_unread = false;
    onResult(this, m_source.markRead(m_conversation), [](const Result<Done> &) {});
}

} // namespace qasid
