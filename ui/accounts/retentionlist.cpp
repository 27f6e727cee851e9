#include "ui/accounts/retentionlist.h"

#include "core/engine/inbox.h"
#include "ui/accounts/retentionbox.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace qasid {

RetentionList::RetentionList(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace6);
    connect(&ui.inbox, &Inbox::accountsChanged, this, &RetentionList::refresh);
    refresh();
}

void RetentionList::refresh()
{
    QMap<AccountId, RetentionBox *> gone = m_boxes;
    for (const AccountState &state : m_ui.inbox.accounts()) {
        const AccountId id = state.account.id;
        if (gone.remove(id) > 0)
            continue;
        //: %1 is the name of an account.
        auto *box = new RetentionBox(m_ui, tr("Messages of %1").arg(bidi::isolate(state.account.name)), this);
        box->setAccount(id);
        if (const Provider *provider = m_ui.inbox.registry().find(state.account.provider))
            box->setHint(ErrorText::provider(provider->description().retentionHint));
        layout()->addWidget(box);
        m_boxes.insert(id, box);
    }
    for (auto it = gone.begin(); it != gone.end(); ++it) {
        m_boxes.remove(it.key());
        it.value()->hide();
        it.value()->deleteLater();
    }
}

} // namespace qasid
