#include "ui/inbox/bulkactions.h"

#include "core/engine/inbox.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/models/errortext.h"

#include <QPointer>

#include <memory>

namespace qasid {

BulkActions::BulkActions(UiContext &ui, ConversationListModel &model, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_model(model)
{
}

void BulkActions::run(const MarkAction &action)
{
    const QSet<ConversationId> ids = m_model.checked();
    if (m_running || ids.isEmpty())
        return;
    m_running = true;
    onResult(this, m_ui.inbox.mark(ids.values(), action), [this, action, ids](const Result<MarksOutcome> &outcome) {
        m_running = false;
        if (outcome)
            finish(action, ids, *outcome);
        else
            sayError(outcome.error());
    });
}

void BulkActions::finish(const MarkAction &action, const QSet<ConversationId> &done, const MarksOutcome &outcome)
{
    using enum MarkAction::Kind;
    const bool settles = action.kind == Resolve || action.kind == Reopen || action.kind == Snooze;
    if (settles && !outcome.error)
        m_model.setChecked(m_model.checked() - done);
    const auto changes = std::make_shared<const std::vector<MarksChange>>(outcome.changes);
    const int count = int(changes->size());
    if (count > 0) {
        m_ui.toasts.show(words(action, count), tr("Undo"), [self = QPointer(this), changes] {
            if (self)
                self->undo(*changes);
        });
    } else if (!outcome.error) {
        //: All conversations that were checked stood so already.
        m_ui.toasts.show(tr("Nothing to change."));
    }
    if (outcome.error)
        sayError(*outcome.error);
}

void BulkActions::undo(const std::vector<MarksChange> &changes)
{
    onResult(this, m_ui.inbox.undo(changes), [this](const Result<Done> &done) {
        if (!done)
            sayError(done.error());
    });
}

QString BulkActions::words(const MarkAction &action, int count) const
{
    using enum MarkAction::Kind;
    const QString number = m_model.formats().number(count);
    switch (action.kind) {
    case Resolve:
        //: Short words about several conversations, in all of these; %1 is their number.
        return tr("%1 resolved.", nullptr, count).arg(number);
    case Reopen:
        return tr("%1 reopened.", nullptr, count).arg(number);
    case Snooze:
        //: %2 is a time such as "Thu 09:00".
        return tr("%1 snoozed until %2.", nullptr, count).arg(number, bidi::isolate(m_model.formats().upcoming(action.until)));
    case Take:
        return tr("%1 assigned to you.", nullptr, count).arg(number);
    case Release:
        return tr("%1 assigned to nobody.", nullptr, count).arg(number);
    case MarkRead:
        return tr("%1 marked read.", nullptr, count).arg(number);
    case MarkUnread:
        break;
    }
    return tr("%1 marked unread.", nullptr, count).arg(number);
}

void BulkActions::sayError(const Error &error)
{
    m_ui.toasts.show(ErrorText::sentence(error, {}, m_model.formats()));
}

} // namespace qasid
