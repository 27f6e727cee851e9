#pragma once

#include "core/model/polling.h"
#include "core/provider/listing.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace qasid {

//! Which way a provider's cursors lead: the first page is the newest, and they lead to older ones; or the reverse.
enum class PageOrder { Unknown, Older, Newer };

//! Reads a conversation page by page, whichever way the cursors lead, until nothing is left that was not known. What is handed out for
//! storing is in the order of time, so that an end at any moment leaves no gap behind which the next reading would stop. Pure.
//!
//! The order is learnt from a cursor that names the first or last message of its own or the next page, from times, and from where new
//! messages appear. Until it is certain all pages are read; where it stays open they are taken to lead to older ones.
class Reading {
public:
    enum class Purpose {
        News, //!< what is not known yet; the first time, what there is on the newest page
        History //!< from PollingState::earlier back to the beginning
    };
    //! What is to be stored, oldest first, with MessageAppeared::before and isHistory set.
    struct Portion {
        std::vector<ListedMessage> messages;
        std::vector<UnreadableMessage> unreadable;
    };

    //! `quietly`: nothing is news when it is read for the first time. Otherwise what the customer wrote after our last message is.
    Reading(const PollingState &state, PageOrder order, Purpose purpose, bool quietly);

    const QString &cursor() const { return m_cursor; } //!< of the page to be asked for
    static QStringList keysOf(const Listing &page);

    //! Takes in the page of cursor(); `known` are the keys of keysOf() that were stored before.
    void take(Listing page, const QSet<QString> &known);
    //! The provider does not take the cursor any more. True when reading begins anew from the first page; false when it cannot.
    bool refuseCursor();

    Portion takePortion(); //!< to be stored before state() is
    const PollingState &state() const { return m_state; }
    bool isDone() const { return m_done; }
    //! Everything is known since what was known before, or since the beginning.
    bool isComplete() const { return m_complete; }
    PageOrder order() const { return m_order; } //!< Unknown until it is certain
    bool isFirst() const { return m_first; } //!< the conversation was never read before

private:
    struct Page {
        QString cursor;
        Listing listing;
        QSet<QString> known;
        bool hasKnown() const;
        bool hasNew() const;
        QStringList ids() const;
    };

    void learnOrder();
    PageOrder orderByNews() const;
    void takeUndecided();
    void takeOlder();
    void takeNewer();
    void takeEarlier();
    void goOn();
    void finish(bool complete);
    void beginAnew();
    bool leadsNowhere(const Listing &page) const;
    enum class Mark { News, History, Unanswered };
    void hand(Page page, const QString &behind, Mark mark);

    PollingState m_state;
    PageOrder m_order;
    const Purpose m_purpose;
    const bool m_quietly;
    const bool m_first;
    QString m_cursor;
    std::vector<Page> m_pages; //!< asked and not handed out
    QSet<QString> m_asked; //!< cursors
    QSet<QString> m_before; //!< keys of the page before
    Portion m_portion;
    int m_read = 0; //!< pages
    bool m_restarted = false;
    bool m_done = false;
    bool m_complete = false;
};

} // namespace qasid
