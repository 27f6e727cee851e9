#include "ui/models/viewcounts.h"

#include "core/engine/inbox.h"

#include <chrono>

using namespace std::chrono_literals;

namespace qasid {

ViewCounts::ViewCounts(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &ViewCounts::ask);
    m_everyMinute.setInterval(1min);
    connect(&m_everyMinute, &QTimer::timeout, this, &ViewCounts::schedule);
    m_everyMinute.start();
    connect(&inbox, &Inbox::changed, this, &ViewCounts::schedule);
    ask();
}

void ViewCounts::schedule()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void ViewCounts::ask()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    onResult(this, m_inbox.counts(), [this](const Result<InboxCounts> &counts) {
        m_asking = false;
        if (m_again) {
            m_again = false;
            schedule();
        }
        // A failed read keeps the last numbers; the store tells about itself in a banner.
        if (!counts)
            return;
        m_counts = *counts;
        m_known = true;
        Q_EMIT changed();
    });
}

} // namespace qasid
