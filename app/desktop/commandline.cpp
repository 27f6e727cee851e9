#include "app/desktop/commandline.h"

#include "app/desktop/arguments.h"
#include "app/desktop/commandrequest.h"
#include "app/desktop/commands.h"
#include "app/desktop/controlclient.h"
#include "app/desktop/exportcommand.h"
#include "app/desktop/openedprofile.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kBusyPatienceMs = 10'000;
constexpr int kBusyRetryMs = 100;

// Without --wait nothing is sent by a command: the reply stays queued for the window or the background instance.
Inbox::Options optionsFor(const QJsonObject &request)
{
    const bool sends = request.value("command"_L1).toString() == "send"_L1 && request.value("wait"_L1).toString().toInt() > 0;
    return Inbox::Options{.receive = false, .send = sends};
}

QElapsedTimer startedTimer()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

//! One command on its way: to the running instance, or to the profile itself.
class CommandRun : public QObject {
public:
    CommandRun(QCoreApplication &application, const QString &directory, const QJsonObject &request)
        : m_application(application)
        , m_directory(directory)
        , m_request(request)
    {
    }

    void begin()
    {
        onResult(this, askRunningInstance(this, m_directory, m_request), [this](const Result<CommandAnswer> &answer) {
            if (answer)
                m_application.exit(printAnswer(*answer));
            else
                openHere();
        });
    }

private:
    void openHere()
    {
        auto profile = openProfile(m_directory);
        // Whoever holds it may be about to listen, or to end: it is asked again for a while.
        const bool busy = !profile && profile.error().kind == ErrorKind::Busy;
        if (busy && m_since.elapsed() < kBusyPatienceMs)
            return QTimer::singleShot(kBusyRetryMs, this, &CommandRun::begin);
        if (!profile)
            return m_application.exit(printAnswer(answerWith(profile.error())));
        m_profile = std::move(*profile);
        onResult(this, m_profile->inbox->start(optionsFor(m_request)), [this](const Result<Done> &started) {
            if (!started)
                return m_application.exit(printAnswer(answerWith(started.error())));
            carryOut();
        });
    }

    void carryOut()
    {
        Inbox &inbox = *m_profile->inbox;
        m_commands = std::make_unique<Commands>(inbox);
        onResult(this, m_commands->run(m_request), [this, &inbox](const Result<CommandAnswer> &answer) {
            const int code = printAnswer(answer ? *answer : answerWith(answer.error()));
            onResult(this, inbox.stop(), [this, code](const Result<Done> &) { m_application.exit(code); });
        });
    }

    QCoreApplication &m_application;
    QString m_directory;
    QJsonObject m_request;
    QElapsedTimer m_since = startedTimer();
    std::unique_ptr<OpenedProfile> m_profile;
    std::unique_ptr<Commands> m_commands;
};

} // namespace

int printAnswer(const CommandAnswer &answer)
{
    if (!answer.output.isUndefined()) {
        const QByteArray line = json::write(answer.output.toObject()) + '\n';
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
        std::fflush(stdout);
    }
    if (!answer.error.isEmpty())
        std::fprintf(stderr, "qasid: %s\n", qPrintable(answer.error));
    return answer.exitCode;
}

int runCommand(QCoreApplication &application, const Arguments &arguments)
{
    if (arguments.command.value("command"_L1).toString() == "export"_L1)
        return printAnswer(exportProfile(arguments.profile, arguments.command));
    const auto request = completeRequest(arguments);
    if (!request)
        return printAnswer(answerWith(request.error()));
    CommandRun run(application, arguments.profile, *request);
    run.begin();
    return application.exec();
}

} // namespace qasid
