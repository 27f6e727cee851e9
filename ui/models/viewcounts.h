#pragma once

#include "core/model/queries.h"

#include <QObject>
#include <QTimer>

namespace qasid {

class Inbox;

//! The numbers beside views and filters, kept up to date. However many changes come, the store is asked at most every 50 ms,
//! one question at a time, and once a minute because waiting grows by itself. Main thread.
class ViewCounts : public QObject {
    Q_OBJECT
public:
    //! `inbox` outlives it.
    explicit ViewCounts(Inbox &inbox, QObject *parent = nullptr);

    const InboxCounts &counts() const { return m_counts; }
    bool isKnown() const { return m_known; } //!< once they were read

Q_SIGNALS:
    void changed();

private:
    void schedule();
    void ask();

    Inbox &m_inbox;
    InboxCounts m_counts;
    QTimer m_soon;
    QTimer m_everyMinute;
    bool m_known = false;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace qasid
