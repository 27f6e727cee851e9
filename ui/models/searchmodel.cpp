#include "ui/models/searchmodel.h"

#include "core/engine/inbox.h"
#include "ui/models/bidi.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace qasid {

namespace {

constexpr int kMatchPage = 100;
constexpr int kCustomers = 50;
constexpr int kMostAgain = 500; //!< matches that are asked for at once after a change
constexpr int kEmptyPages = 5; //!< that are passed without being asked to: one conversation may have thousands of matches

} // namespace

SearchModel::SearchModel(Inbox &inbox, QObject *parent)
    : QAbstractListModel(parent)
    , m_inbox(inbox)
    , m_formats(inbox.clock())
{
    connect(&inbox, &Inbox::changed, this, &SearchModel::onChanged);
    connect(&inbox, &Inbox::accountsChanged, this, &SearchModel::reloadLooks);
    connect(&inbox, &Inbox::searchPrepared, this, &SearchModel::onPrepared);
    reloadLooks();
}

void SearchModel::reloadLooks()
{
    m_looks = accountLooks(m_inbox.accounts(), m_inbox.registry());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

// Asking.

bool SearchModel::isWanted() const
{
    SearchQuery nothing;
    nothing.text = m_query.text;
    nothing.account = m_query.account; // alone it says where to look, not for what
    return !m_words.isEmpty() || !(nothing == m_query);
}

void SearchModel::search(const SearchQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_words = searchWords(query.text);
    m_again = false;
    m_asked = isWanted();
    if (m_asked) {
        ask(kMatchPage);
        return;
    }
    ++m_question;
    m_waiting = 0;
    beginResetModel();
    m_found = {};
    m_customers.clear();
    m_conversations.clear();
    endResetModel();
    Q_EMIT changed();
}

void SearchModel::ask(int limit)
{
    ++m_question;
    m_waiting = 3;
    askMessages(Tab::Messages, limit);
    askMessages(Tab::Notes, limit);
    askCustomers();
    Q_EMIT changed();
}

void SearchModel::askAgain()
{
    // As much as is there: a change must not take away what was scrolled to.
    const int known = std::max(m_found[0].results.matches(), m_found[1].results.matches());
    ask(std::clamp(known, kMatchPage, kMostAgain));
}

SearchQuery SearchModel::queryOf(Tab tab) const
{
    using Sender = SearchQuery::Sender;
    SearchQuery query = m_query;
    if (tab == Tab::Notes)
        query.sender = Sender::Note;
    else if (query.sender == Sender::Anyone)
        query.sender = Sender::NoNote;
    return query;
}

void SearchModel::askMessages(Tab tab, int limit)
{
    onResult(this, m_inbox.search(queryOf(tab), limit), [this, tab, question = m_question](const Result<SearchPage> &page) {
        if (question != m_question)
            return;
        const SearchPage answer = page ? *page : SearchPage();
        readConversations(answer, question, [this, tab, question, answer] { takeFirst(tab, question, answer); });
    });
}

void SearchModel::askCustomers()
{
    if (m_words.isEmpty()) {
        takeCustomers(m_question, {});
        return;
    }
    onResult(this, m_inbox.searchCustomers(m_query.text, m_query.account, kCustomers),
        [this, question = m_question](const Result<std::vector<CustomerHit>> &hits) {
            if (question == m_question)
                takeCustomers(question, hits ? *hits : std::vector<CustomerHit>());
        });
}

void SearchModel::readConversations(const SearchPage &page, quint64 question, std::function<void()> then)
{
    QList<ConversationId> ids;
    for (const SearchHit &hit : page.hits) {
        const bool known = m_conversations.contains(hit.conversation) && !m_stale.contains(hit.conversation);
        if (!known && !ids.contains(hit.conversation))
            ids.append(hit.conversation);
    }
    if (ids.isEmpty()) {
        then();
        return;
    }
    for (const ConversationId id : std::as_const(ids))
        m_stale.remove(id);
    onResult(this, m_inbox.conversationsById(ids),
        [this, question, then = std::move(then)](const Result<std::vector<Conversation>> &conversations) {
            if (question != m_question)
                return;
            for (const Conversation &conversation : conversations ? *conversations : std::vector<Conversation>())
                m_conversations.insert(conversation.id, conversation);
            then();
        });
}

// Answers.

void SearchModel::takeFirst(Tab tab, quint64 question, const SearchPage &page)
{
    SearchResults fresh;
    fresh.take(page);
    Found &mine = found(tab);
    const bool same = fresh.looksLike(mine.results);
    const bool shown = tab == m_tab;
    if (shown && !same)
        beginResetModel();
    mine = {std::move(fresh), question, false, 0};
    if (shown && !same)
        endResetModel();
    else if (shown && rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // other words are marked
    settled(question);
}

void SearchModel::takeCustomers(quint64 question, const std::vector<CustomerHit> &hits)
{
    const bool shown = m_tab == Tab::Customers;
    if (shown)
        beginResetModel();
    m_customers = hits;
    m_customersQuestion = question;
    if (shown)
        endResetModel();
    settled(question);
}

void SearchModel::settled(quint64 question)
{
    if (question != m_question)
        return;
    --m_waiting;
    Q_EMIT changed();
    if (m_waiting == 0 && std::exchange(m_again, false))
        askAgain();
}

bool SearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_tab != Tab::Customers && isAnswered() && found(m_tab).results.next() && !found(m_tab).asking;
}

void SearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    found(m_tab).emptyPages = 0;
    askMore(m_tab);
}

void SearchModel::askMore(Tab tab)
{
    found(tab).asking = true;
    onResult(this, m_inbox.search(queryOf(tab), kMatchPage, found(tab).results.next()),
        [this, tab, question = m_question](const Result<SearchPage> &page) {
            if (question != m_question)
                return;
            const SearchPage answer = page ? *page : SearchPage();
            readConversations(answer, question, [this, tab, answer] { takeMore(tab, answer); });
        });
}

void SearchModel::takeMore(Tab tab, const SearchPage &page)
{
    Found &mine = found(tab);
    SearchResults more = mine.results;
    const int first = int(mine.results.groups().size()), added = more.take(page);
    const bool shown = tab == m_tab && added > 0;
    if (shown)
        beginInsertRows({}, first, first + added - 1);
    mine.results = std::move(more);
    mine.asking = false;
    if (shown)
        endInsertRows();
    if (tab == m_tab && first > 0)
        Q_EMIT dataChanged(index(0), index(first - 1)); // they may have more matches now
    mine.emptyPages = added > 0 ? 0 : mine.emptyPages + 1;
    if (added == 0 && mine.results.next() && mine.emptyPages < kEmptyPages)
        askMore(tab);
    Q_EMIT changed();
}

void SearchModel::onChanged(const ChangeSet &changes)
{
    m_stale.unite(changes.conversations);
    if (!changes.isEmpty())
        onPrepared();
}

void SearchModel::onPrepared()
{
    if (!m_asked)
        return;
    m_again = m_waiting > 0;
    if (!m_again)
        askAgain();
}

// What is shown.

void SearchModel::setTab(Tab tab)
{
    if (tab == m_tab)
        return;
    beginResetModel();
    m_tab = tab;
    endResetModel();
    Q_EMIT changed();
}

bool SearchModel::isAnswered() const
{
    return m_asked && (m_tab == Tab::Customers ? m_customersQuestion : found(m_tab).question) == m_question;
}

SearchModel::Count SearchModel::count(Tab tab) const
{
    if (tab == Tab::Customers)
        return {int(m_customers.size()), int(m_customers.size()) >= kCustomers};
    return {found(tab).results.matches(), bool(found(tab).results.next())};
}

bool SearchModel::isWhole() const
{
    return m_tab == Tab::Customers || found(m_tab).results.isWhole();
}

SearchModel::Count SearchModel::rows() const
{
    return {rowCount(), count(m_tab).more};
}

QString SearchModel::otherSpelling() const
{
    if (m_words.isEmpty() || m_tab == Tab::Customers)
        return {};
    const QString typed = m_query.text.simplified().section(u' ', 0, 0);
    for (const SearchResults::Group &group : found(m_tab).results.groups()) {
        for (const TextRange &match : group.newest.matches) {
            const QString written = group.newest.text.mid(match.start, match.length);
            if (written != typed && foldedText(written) == m_words.constFirst())
                return written;
        }
    }
    return {};
}

ConversationId SearchModel::conversationAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_tab == Tab::Customers ? m_customers[size_t(row)].conversation.id : found(m_tab).results.groups()[size_t(row)].conversation;
}

std::optional<SearchHit> SearchModel::hitAt(int row) const
{
    if (m_tab == Tab::Customers || row < 0 || row >= rowCount())
        return std::nullopt;
    return found(m_tab).results.groups()[size_t(row)].newest;
}

int SearchModel::rowOf(ConversationId conversation) const
{
    if (m_tab != Tab::Customers)
        return found(m_tab).results.rowOf(conversation);
    const auto here = std::find_if(
        m_customers.begin(), m_customers.end(), [conversation](const CustomerHit &hit) { return hit.conversation.id == conversation; });
    return here == m_customers.end() ? -1 : int(here - m_customers.begin());
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(m_tab == Tab::Customers ? m_customers.size() : found(m_tab).results.groups().size());
}

std::optional<SearchRow> SearchModel::messageRow(const SearchResults::Group &group) const
{
    const auto known = m_conversations.constFind(group.conversation);
    if (known == m_conversations.cend())
        return std::nullopt;
    SearchRow row;
    row.conversation = describeConversation(*known, m_looks.value(known->account), {}, m_formats);
    row.excerpt = excerptOf(group.newest.text, group.newest.matches, QGuiApplication::layoutDirection());
    if (group.newest.time)
        row.time = m_formats.listTime(*group.newest.time);
    row.count = SearchWords::matches(group.matches, bool(found(m_tab).results.next()), m_formats);
    return row;
}

SearchRow SearchModel::customerRow(const CustomerHit &hit) const
{
    const Customer &customer = hit.conversation.customer;
    SearchRow row;
    row.conversation = describeConversation(hit.conversation, m_looks.value(hit.conversation.account), {}, m_formats);
    row.nameMatches = searchMatches(row.conversation.name, m_words);
    QStringList known;
    for (const QString &fact : {customer.name, customer.phone, customer.email, bidi::withoutControls(hit.conversation.title)}) {
        if (!fact.isEmpty() && fact != row.conversation.name && !known.contains(fact))
            known += fact;
    }
    const QString facts = known.join(QStringLiteral(" · "));
    row.excerpt = {facts, searchMatches(facts, m_words), bidi::direction(facts, QGuiApplication::layoutDirection())};
    row.time = row.conversation.time;
    row.count = SearchWords::conversations(hit.conversations, false, m_formats);
    return row;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return conversationAt(index.row()).value;
    if (role != RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const std::optional<SearchRow> row = m_tab == Tab::Customers ? customerRow(m_customers[size_t(index.row())])
                                                                 : messageRow(found(m_tab).results.groups()[size_t(index.row())]);
    if (!row)
        return {};
    if (role == Qt::DisplayRole)
        return row->conversation.name;
    return role == Qt::AccessibleTextRole ? QVariant(row->accessibleText()) : QVariant::fromValue(*row);
}

} // namespace qasid
