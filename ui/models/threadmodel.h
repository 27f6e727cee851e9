#pragma once

#include "core/base/future.h"
#include "core/model/changeset.h"
#include "core/model/queries.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace qasid {

//! The messages of one conversation around those that are looked at, oldest first and always by order key. Starts with the newest
//! page and takes in earlier ones on demand, while it lets go of what is far behind by then; what a commit changes is read again
//! and told row by row. Main thread.
class ThreadModel : public QObject {
    Q_OBJECT
public:
    //! Where messages come from: an Inbox (threadsource.h).
    struct Source {
        std::function<Future<MessagePage>(ConversationId, const MessageWindow &)> page;
        std::function<Future<std::vector<Message>>(const QList<MessageId> &)> byId;
        std::function<Future<Done>(ConversationId)> markRead;
    };

    static constexpr int kPage = 60;
    static constexpr int kKept = 600; //!< rows beyond what is seen

    explicit ThreadModel(Source source, QObject *parent = nullptr);

    //! Forgets what was shown and loads the newest page of `conversation`, or the one around `orderKey`. None closes.
    void open(ConversationId conversation, std::optional<qint64> around = {});
    ConversationId conversation() const { return m_conversation; }

    int count() const { return int(m_messages.size()); }
    const Message &at(int row) const { return m_messages[size_t(row)]; }
    int rowOf(MessageId id) const; //!< -1 when it is not loaded
    int rowOfRemote(const QString &remoteId) const; //!< -1 likewise; by remote or correlation id
    int rowOfOrderKey(qint64 orderKey) const; //!< the first row at or after it; count() for none

    //! A message that others answer, loaded or looked up; null while it is not known. Until something is told.
    const Message *quoted(const QString &remoteId) const;
    //! Looks for messages before those that are loaded, once each and not endlessly far. Told by quotedFound() when one is there.
    void lookUpQuoted(const QStringList &remoteIds);

    bool isLoaded() const { return m_loaded; } //!< the first page is there
    bool hasEarlier() const { return m_hasEarlier; }
    bool hasLater() const { return m_hasLater; }
    //! Where the "New" line stands: what was the first unread message when the conversation was opened.
    std::optional<qint64> firstUnread() const { return m_firstUnread; }

    //! Reads the page before; nothing while one is under way or there is none. Rows more than kKept after `lastSeen` may be let go
    //! of: removed(), and there are later ones.
    void loadEarlier(std::optional<int> lastSeen = {});
    void loadLater(std::optional<int> firstSeen = {}); //!< likewise the other way

    //! Whether somebody is looking: the thread is visible and its window active. While it holds, the conversation is marked read
    //! when it has loaded and when something arrives.
    void setWatched(bool watched);

    //! Takes in a commit.
    void apply(const ChangeSet &changes);

Q_SIGNALS:
    void aboutToReset();
    void reset(); //!< another conversation, or the first page came
    void inserted(int first, int count);
    void changed(int row);
    void removed(int first, int count);
    //! A customer's message that came while this conversation was open, after it was inserted.
    void arrived(qasid::MessageId id);
    void quotedFound(); //!< see quoted()
    void failed(const qasid::Error &error); //!< a page could not be read

private:
    enum class End { First, Earlier, Later };
    void searchQuoted(qint64 before);
    void takeSearched(const MessagePage &page);
    void request(const MessageWindow &window, End end);
    void takePage(const MessagePage &page, End end);
    void fetch(const QList<MessageId> &ids);
    void merge(const std::vector<Message> &messages);
    void put(const Message &message);
    bool isInWindow(qint64 orderKey) const;
    void removeRow(int row);
    void letGo(int first, int last);
    void announceArrived();
    void markReadIfWatched();

    Source m_source;
    ConversationId m_conversation;
    std::vector<Message> m_messages;
    QHash<MessageId, qint64> m_keys; //!< order key of each loaded message
    QSet<MessageId> m_gone; //!< removed since opening, so that a page read before does not bring them back
    QHash<QString, std::optional<Message>> m_quoted; //!< looked for, by remote id; absent while it is not found
    int m_quotePages = 0; //!< read so far by the search that is under way; 0 while there is none
    bool m_quotesAdded = false; //!< while a search was under way, which has passed some pages by then
    QList<MessageId> m_changedWhileLoading;
    QSet<MessageId> m_arrived;
    std::optional<qint64> m_firstUnread;
    quint64 m_generation = 0; //!< answers for an earlier conversation are dropped
    bool m_loaded = false;
    bool m_loading = false;
    bool m_hasEarlier = false;
    bool m_hasLater = false;
    bool m_watched = false;
    bool m_unread = false;
};

} // namespace qasid
