// What the keyboard, the palette and the header ask of ThreadPane's conversation.

#include "core/engine/inbox.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/threadmodel.h"
#include "ui/models/threadsnooze.h"
#include "ui/thread/threadactions.h"
#include "ui/thread/threadfinding.h"
#include "ui/thread/threadheader.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QKeyEvent>
#include <QPointer>

namespace qasid {

void ThreadPane::reply()
{
    openTab(DraftKind::Reply);
}

void ThreadPane::writeNote()
{
    openTab(DraftKind::Note);
}

void ThreadPane::openTab(DraftKind kind)
{
    if (m_conversation.id)
        m_composer->openTab(kind);
    else if (m_model->conversation())
        m_tabWhenLoaded = kind; // words typed next would be taken for one-letter commands
}

void ThreadPane::focusMessages()
{
    view()->setFocus(Qt::ShortcutFocusReason);
}

void ThreadPane::resolveOrReopen()
{
    if (!m_conversation.id)
        return;
    const ConversationId id = m_conversation.id;
    if (m_conversation.status == ConversationStatus::Resolved) {
        onResult(this, m_ui.inbox.reopen(id), [this](const Result<Done> &done) { sayFailure(done); });
        return;
    }
    mark({MarkAction::Kind::Resolve}, tr("Resolved."), [this, id] { Q_EMIT resolved(id); });
}

void ThreadPane::openSnoozeMenu()
{
    if (m_conversation.id)
        m_header->openSnoozeMenu();
}

void ThreadPane::snoozeToTomorrow()
{
    if (m_conversation.id)
        snoozeUntil(snoozeTomorrow(Formats(m_ui.inbox.clock())));
}

void ThreadPane::snoozeUntil(TimeMs until)
{
    const QString when = bidi::isolate(Formats(m_ui.inbox.clock()).upcoming(until));
    mark({MarkAction::Kind::Snooze, until}, tr("Snoozed until %1.").arg(when),
        [this, id = m_conversation.id, until] { Q_EMIT snoozed(id, until); });
}

void ThreadPane::toggleAssigned()
{
    if (!m_conversation.id)
        return;
    const bool mine = !m_conversation.assignedToMe;
    onResult(this, m_ui.inbox.setAssignedToMe(m_conversation.id, mine), [this, mine](const Result<Done> &done) {
        if (!sayFailure(done))
            m_ui.toasts.show(mine ? tr("Assigned to you.") : tr("Assigned to nobody."));
    });
}

void ThreadPane::markUnread()
{
    if (!m_conversation.id)
        return;
    onResult(this, m_ui.inbox.markUnread(m_conversation.id), [this](const Result<Done> &done) { sayFailure(done); });
}

void ThreadPane::find()
{
    if (m_finding)
        m_finding->open();
}

void ThreadPane::nextMatch()
{
    if (m_finding)
        m_finding->step(1);
}

void ThreadPane::previousMatch()
{
    if (m_finding)
        m_finding->step(-1);
}

void ThreadPane::stopFinding()
{
    if (m_finding && m_finding->isOpen())
        m_finding->close();
}

void ThreadPane::showFound(const SearchQuery &query, const SearchHit &hit)
{
    if (hit.conversation != m_model->conversation())
        show(hit.conversation, hit.orderKey);
    SearchQuery here = query;
    here.conversation = hit.conversation;
    m_finding->show(here, {hit.message, hit.orderKey});
}

void ThreadPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_finding && m_finding->isOpen())
        m_finding->close();
    else
        QWidget::keyPressEvent(event);
}

void ThreadPane::quote(MessageId message)
{
    const int row = m_model->rowOf(message);
    if (row < 0)
        return;
    const ThreadWords::Quote words = m_view->words().quote(m_model->at(row));
    m_composer->quote(m_model->at(row).remoteId, words.title, words.text);
}

void ThreadPane::editLastWaiting()
{
    for (int row = m_model->count() - 1; row >= 0; --row) {
        const Delivery delivery = m_model->at(row).delivery;
        if (delivery != Delivery::Held && delivery != Delivery::Queued)
            continue;
        m_actions->deliver(m_model->at(row).id, ThreadWords::Action::Edit);
        return;
    }
}

//! Says `words` with an Undo that puts everything back as it was.
void ThreadPane::mark(const MarkAction &action, const QString &words, const std::function<void()> &then)
{
    onResult(this, m_ui.inbox.mark({m_conversation.id}, action), [this, words, then](const Result<MarksOutcome> &outcome) {
        if (!outcome || outcome->error) {
            sayFailure(fail(outcome ? *outcome->error : outcome.error()));
            return;
        }
        m_ui.toasts.show(words, tr("Undo"), [self = QPointer(this), changes = outcome->changes] {
            if (self)
                onResult(self.data(), self->m_ui.inbox.undo(changes), [self](const Result<Done> &done) { self->sayFailure(done); });
        });
        then();
    });
}

} // namespace qasid
