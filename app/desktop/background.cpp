#include "app/desktop/background.h"

#include "app/desktop/arguments.h"
#include "app/desktop/commandline.h"
#include "app/desktop/commands.h"
#include "app/desktop/controlserver.h"
#include "app/desktop/openedprofile.h"
#include "app/desktop/quitsignals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qasid {

int runBackground(QCoreApplication &application, const Arguments &arguments)
{
    // A command may be working on the profile at this moment; it is soon done.
    auto profile = openProfile(arguments.profile, std::chrono::seconds(5));
    if (!profile)
        return printAnswer(answerWith(profile.error()));
    Inbox &inbox = *(*profile)->inbox;
    Commands commands(inbox);
    ControlServer control(commands, arguments.profile);
    QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::quitWanted, &inbox,
        [&inbox, &application] { onResult(&inbox, inbox.stop(), [&application](Result<Done>) { application.quit(); }); });
    const Inbox::Options options{.listenAddress = arguments.listenAddress, .listenPort = arguments.listenPort};
    onResult(&inbox, inbox.start(options), [&](Result<Done> started) {
        if (!started)
            return application.exit(printAnswer(answerWith(started.error())));
        if (auto listening = control.listen(); !listening)
            return application.exit(printAnswer(answerWith(listening.error())));
        onResult(&inbox, inbox.diagnostics(), [](Result<QJsonObject> state) {
            printAnswer(answerWith(QJsonObject{{"ready"_L1, true}, {"receiver"_L1, state ? state->value("receiver"_L1) : QJsonValue()}}));
        });
    });
    return application.exec();
}

} // namespace qasid
