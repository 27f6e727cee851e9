// What ThreadPane follows beside the messages: files on their way out, and AI agents that write.

#include "core/engine/inbox.h"
#include "ui/models/errortext.h"
#include "ui/models/threadmodel.h"
#include "ui/thread/announcer.h"
#include "ui/thread/sendingwatch.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <utility>

namespace qasid {

void ThreadPane::connectSending()
{
    auto *watch = new SendingWatch(m_ui.inbox, *m_model, m_view);
    connect(watch, &SendingWatch::percentChanged, m_view, &ThreadView::setPercentSent);
    connect(watch, &SendingWatch::quarterPassed, this, [this](MessageId message, int percent) {
        const int row = m_model->rowOf(message);
        const bool waits = row >= 0 && m_model->at(row).delivery == Delivery::Queued;
        const ThreadWords &words = m_view->words();
        m_announcer->sayMeanwhile(ErrorText::plain(waits ? words.uploadingFiles(percent) : words.sendingFiles(percent)));
    });
}

void ThreadPane::connectAi()
{
    connect(&m_ui.inbox, &Inbox::aiTextChanged, this, [this](ConversationId conversation) {
        if (conversation == m_model->conversation())
            updateAiText();
    });
    connect(m_model.get(), &ThreadModel::reset, this, [this] {
        if (!m_model->isLoaded())
            m_aiText.reset(); // another conversation
        updateAiText();
    });
    connect(m_view, &ThreadView::stopAiRequested, this, [this] { m_ui.inbox.stopAi(m_model->conversation()); });
}

//! What it writes is drawn as it comes; said are that it began, and what it wrote when it has ended.
void ThreadPane::updateAiText()
{
    const ConversationId shown = m_model->conversation();
    const std::optional<QString> text = shown ? m_ui.inbox.aiText(shown) : std::nullopt;
    const std::optional<QString> before = std::exchange(m_aiText, text);
    m_view->setAiText(text);
    if (text && !before)
        m_announcer->say(tr("The AI agent is writing."));
    else if (!text && before && shown)
        //: Read aloud when an AI agent has ended. %1 is all that it wrote.
        m_announcer->say(before->isEmpty() ? tr("The AI agent has stopped.") : tr("The AI agent wrote: %1").arg(*before));
}

} // namespace qasid
