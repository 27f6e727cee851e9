#include "ui/accounts/pollingsection.h"

#include "core/engine/inbox.h"
#include "ui/models/pollingwords.h"

namespace qasid {

namespace {

constexpr int kPause = 2000; //!< it counts requests, several a second

} // namespace

PollingSection::PollingSection(UiContext &ui, QWidget *parent)
    : DetailsSection(ui.appearance, tr("How new messages are found"), parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
{
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &PollingSection::refresh);
    connect(&ui.inbox, &Inbox::accountsChanged, this, &PollingSection::refresh);
}

void PollingSection::setAccount(AccountId id)
{
    m_id = id;
    refresh();
}

void PollingSection::refresh()
{
    const auto state = m_ui.inbox.account(m_id);
    setVisible(state && state->polling);
    if (state && state->polling)
        setWords(PollingWords::line(*state->polling, m_formats));
}

void PollingSection::showEvent(QShowEvent *event)
{
    DetailsSection::showEvent(event);
    m_soon.start();
}

void PollingSection::hideEvent(QHideEvent *event)
{
    DetailsSection::hideEvent(event);
    m_soon.stop();
}

} // namespace qasid
