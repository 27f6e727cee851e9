// What ThreadPane follows beside the messages: files on their way out.

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
    connect(watch, &SendingWatch::quarterPassed, this,
        [this](MessageId, int percent) { m_announcer->sayMeanwhile(ErrorText::plain(m_view->words().sendingFiles(percent))); });
}

} // namespace qasid
