#pragma once

#include "core/base/error.h"
#include "core/model/changeset.h"
#include "ui/models/conversationrow.h"
#include "ui/models/conversationsection.h"
#include "ui/models/parentnames.h"

#include <QAbstractListModel>
#include <QCache>
#include <QList>
#include <QSet>
#include <QTimer>

#include <optional>

namespace qasid {

class Inbox;

//! The conversations of one query, newest activity first (or oldest, if the query says so), paged in 60 at a time as the view
//! asks for more. Changes of the inbox update, insert, move and remove single rows; nothing is ever reset but by setQuery(), so
//! selection and scroll position stay. Only the order of what was paged in is kept for all rows; the conversations themselves
//! live in a cache of 600, and a row that fell out of it is read again when it is shown.
//!
//! In the Inbox view without filters, a row for the group "Snoozed" and, when it is open, the snoozed conversations follow the
//! last open one. Main thread.
class ConversationListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind {
        Conversation,
        SnoozedHeader //!< the row that opens and closes the group
    };

    enum Role {
        KindRole = Qt::UserRole + 1, //!< int of Kind
        IdRole, //!< qint64: value of the ConversationId; 0 for the header
        RowRole, //!< ConversationRow; invalid while the row is being read
        UnreadRole, //!< int: unread messages
        CountRole, //!< int, header only: snoozed conversations that are known
        ExpandedRole //!< bool, header only: whether the group is open
        // Qt::DisplayRole is the customer's name, Qt::ToolTipRole the full date, Qt::AccessibleTextRole the row read aloud,
        // Qt::CheckStateRole whether it is checked (only while any is).
    };

    //! `inbox` outlives it.
    explicit ConversationListModel(Inbox &inbox, QObject *parent = nullptr);

    //! Shows another list from its start. The same query again does nothing.
    void setQuery(const ConversationQuery &query);
    const ConversationQuery &query() const { return m_main.section.query(); }

    bool isLoading() const { return m_loading; } //!< the first page has not come yet
    bool isEmpty() const { return m_main.section.size() == 0 && !m_hasHeader; }
    const std::optional<Error> &error() const { return m_error; } //!< why the last page did not come

    int rowOf(ConversationId id) const; //!< -1 when it is not (or not yet) in the list
    ConversationId idAt(int row) const; //!< none for the header
    std::optional<Conversation> conversationAt(int row) const; //!< absent for the header and while it is being read
    const QHash<AccountId, AccountLook> &looks() const { return m_looks; }
    const Formats &formats() const { return m_formats; }

    //! This one stays although the agent's own reading takes it out of an unread or waiting filter; none for none.
    void keep(ConversationId id);
    void setSnoozedExpanded(bool expanded);

    //! The conversations that are checked, to do something with all of them: by id, so that they stay so wherever their rows move. One
    //! that leaves the list is checked no longer.
    const QSet<ConversationId> &checked() const { return m_checked; }
    //! Those of `ids` that are in the list now.
    void setChecked(const QSet<ConversationId> &ids);

    //! The row of the group is there: every open conversation is loaded, and some are snoozed.
    bool hasGroup() const { return m_hasHeader; }
    bool isSnoozedExpanded() const { return m_snoozedExpanded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    //! The first page of a query is there, or failed.
    void loaded();
    //! A customer's new message came to a conversation of this list; its row has its place already.
    void arrived(qasid::ConversationId id);
    void checkedChanged(); //!< once for however many

private:
    //! One of the two lists with its paging.
    struct Part {
        ConversationSection section;
        bool paging = false;
    };

    bool groupsSnoozed() const;
    int snoozedOffset() const { return m_main.section.size() + 1; } //!< row of the first snoozed conversation
    bool snoozedShown() const { return m_hasHeader && m_snoozedExpanded; }
    const ConversationSection::Key *keyAt(int row) const; //!< null for the header and outside
    QVariant snoozedHeaderData(int role) const;
    void loadPage(Part &part);
    void addPage(Part &part, const ConversationPage &page);
    void onChanged(const ChangeSet &changes);
    void askChanged();
    void updateRows(const std::vector<Conversation> &conversations);
    void updateIn(Part &part, const Conversation &conversation);
    void change(Part &part, const ConversationSection::Change &change, const Conversation *conversation);
    void updateHeader();
    void readMissing();
    void reloadLooks();
    void remember(const Conversation &conversation) const;
    const Conversation *recall(ConversationId id) const;
    void repaint(ConversationId id);
    void uncheckGone(const QList<ConversationId> &among);

    Inbox &m_inbox;
    Formats m_formats;
    QHash<AccountId, AccountLook> m_looks;
    QString m_agentName;
    mutable ParentNames m_parents;
    Part m_main;
    Part m_snoozed;
    mutable QCache<qint64, Conversation> m_cache;
    mutable QSet<ConversationId> m_missing; //!< shown but not in the cache
    mutable QTimer m_readSoon;
    QSet<ConversationId> m_changed; //!< to be read again
    QSet<ConversationId> m_arrived; //!< among them: with a new message of the customer
    bool m_askingChanged = false;
    ConversationId m_kept;
    QSet<ConversationId> m_checked;
    std::optional<Error> m_error;
    int m_generation = 0; //!< answers to questions of an older query are dropped
    bool m_hasHeader = false;
    QString m_headerCount; //!< as told with the last dataChanged()
    bool m_snoozedExpanded = true;
    bool m_loading = false;
};

} // namespace qasid
