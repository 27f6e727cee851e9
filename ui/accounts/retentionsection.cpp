#include "ui/accounts/retentionsection.h"

#include "core/engine/inbox.h"
#include "ui/accounts/retentionbox.h"
#include "ui/models/errortext.h"

#include <QVBoxLayout>

namespace qasid {

RetentionSection::RetentionSection(UiContext &ui, QWidget *parent)
    : DetailsSection(ui.appearance, tr("How long messages are kept"), parent)
    , m_ui(ui)
    , m_box(new RetentionBox(ui, tr("Keep messages"), this))
{
    column()->addWidget(m_box);
}

void RetentionSection::setAccount(AccountId id)
{
    const auto state = m_ui.inbox.account(id);
    const Provider *provider = state ? m_ui.inbox.registry().find(state->account.provider) : nullptr;
    setWords(provider ? ErrorText::provider(provider->description().retentionHint) : QString());
    m_box->setAccount(id);
}

} // namespace qasid
