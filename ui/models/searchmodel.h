#pragma once

#include "core/model/search.h"
#include "ui/models/conversationrow.h"
#include "ui/models/searchresults.h"
#include "ui/models/searchrow.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <array>
#include <functional>
#include <optional>

namespace qasid {

class Inbox;
struct ChangeSet;

//! What is found in the whole inbox: conversations with messages, conversations with private notes, and customers, of which one kind is
//! shown as rows. Every question is asked at once, and answers to older ones are dropped; what is shown stays until the new answer is
//! there. Commits that may change it make it ask again. Main thread.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Tab { Messages, Customers, Notes };
    enum Role {
        RowRole = Qt::UserRole + 1, //!< SearchRow
        IdRole, //!< qint64: the conversation
    };
    struct Count {
        int found = 0;
        bool more = false; //!< there are others
    };

    //! `inbox` outlives it.
    explicit SearchModel(Inbox &inbox, QObject *parent);

    //! Looks for something else. A query that asks for nothing shows nothing.
    void search(const SearchQuery &query);
    const SearchQuery &query() const { return m_query; }
    //! What is asked for the rows of a tab with messages.
    SearchQuery queryOf(Tab tab) const;
    bool isAsked() const { return m_asked; } //!< the query asks for something
    bool isAnswered() const; //!< the rows shown are those of the query
    void setTab(Tab tab);
    Tab tab() const { return m_tab; }

    Count count(Tab tab) const; //!< matches, or customers
    bool isWhole() const; //!< false while there are messages that the tab shown cannot find yet
    Count rows() const; //!< conversations, or customers, of the tab shown
    //! A word found in the rows that is written otherwise than the first one typed; empty for none.
    QString otherSpelling() const;

    ConversationId conversationAt(int row) const;
    //! The newest match of a row; none for a customer.
    std::optional<SearchHit> hitAt(int row) const;
    int rowOf(ConversationId conversation) const; //!< -1 when it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    const Formats &formats() const { return m_formats; }

Q_SIGNALS:
    void changed(); //!< the numbers, or whether there is an answer

private:
    //! Messages or notes that were found.
    struct Found {
        SearchResults results;
        quint64 question = 0; //!< which the results answer
        bool asking = false;
        int emptyPages = 0; //!< that brought no other conversation, one after the other
    };

    Found &found(Tab tab) { return m_found[tab == Tab::Notes ? 1 : 0]; }
    const Found &found(Tab tab) const { return m_found[tab == Tab::Notes ? 1 : 0]; }
    bool isWanted() const;
    void ask(int limit);
    void askAgain();
    void askMessages(Tab tab, int limit);
    void askCustomers();
    void askMore(Tab tab);
    void takeFirst(Tab tab, quint64 question, const SearchPage &page);
    void takeMore(Tab tab, const SearchPage &page);
    void takeCustomers(quint64 question, const std::vector<CustomerHit> &hits);
    //! Calls `then` when all conversations of a page are known, if the question is still the last one.
    void readConversations(const SearchPage &page, quint64 question, std::function<void()> then);
    void settled(quint64 question);
    void onChanged(const ChangeSet &changes);
    void onPrepared();
    void reloadLooks();
    std::optional<SearchRow> messageRow(const SearchResults::Group &group) const;
    SearchRow customerRow(const CustomerHit &hit) const;

    Inbox &m_inbox;
    Formats m_formats;
    SearchQuery m_query;
    QStringList m_words;
    Tab m_tab = Tab::Messages;
    std::array<Found, 2> m_found;
    std::vector<CustomerHit> m_customers;
    quint64 m_customersQuestion = 0;
    QHash<ConversationId, Conversation> m_conversations; //!< of the results
    QSet<ConversationId> m_stale; //!< among them: changed since
    QHash<AccountId, AccountLook> m_looks;
    quint64 m_question = 0;
    int m_waiting = 0; //!< answers that the last question waits for
    bool m_asked = false;
    bool m_again = false; //!< something changed while a question was under way
};

} // namespace qasid
