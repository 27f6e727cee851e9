#include "ui/models/pollingwords.h"

#include "ui/models/bidi.h"

namespace qasid {

QString PollingWords::line(const AccountState::Polling &polling, const Formats &formats)
{
    const QString requests = polling.budget > 0
        //: Inside a sentence. %1 of %2 requests that an account may make.
        ? tr("%1 of %2 requests in the last minute").arg(formats.number(polling.used), formats.number(polling.budget))
        //: The same without a limit.
        : tr("%1 requests in the last minute", nullptr, polling.used).arg(formats.number(polling.used));
    //: Inside a sentence: of that many the provider is asked for new messages.
    const QString followed = tr("%1 conversations", nullptr, polling.conversations).arg(formats.number(polling.conversations));
    //: Inside a sentence: that many conversations should have been asked about by now.
    const QString overdue = tr("%1 overdue", nullptr, polling.waiting).arg(formats.number(polling.waiting));
    const QString last = polling.last
        //: Inside a sentence. %1 is a time, or a day.
        ? tr("last answer %1").arg(bidi::isolate(formats.listTime(*polling.last)))
        //: Inside a sentence.
        : tr("no answer yet");
    //: "Asks for messages: 84 of 120 requests in the last minute, 214 conversations, 3 overdue; last answer 09:41."
    QString words = tr("Asks for messages: %1, %2, %3; %4.").arg(requests, followed, overdue, last);
    if (polling.pausedUntil && *polling.pausedUntil > formats.clock().now()) {
        const QString until = bidi::isolate(formats.upcoming(*polling.pausedUntil));
        //: The provider asked to slow down, or could not be reached. %1 is a time.
        words += u' ' + tr("It waits until %1.").arg(until);
    }
    return words;
}

} // namespace qasid
