#include "app/desktop/commandline.h"

#include "app/desktop/arguments.h"
#include "app/desktop/commands.h"
#include "app/desktop/controlclient.h"
#include "app/desktop/exportcommand.h"
#include "app/desktop/openedprofile.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kBusyPatienceMs = 10'000;
constexpr int kBusyRetryMs = 100;
constexpr qint64 kLongestInput = 64 * 1024 * 1024;

Error badInput(const QString &detail)
{
    return Error{.kind = ErrorKind::InvalidInput, .detail = detail};
}

Result<QJsonObject> readObject(QFile &file, const QString &what)
{
    const QByteArray bytes = file.read(kLongestInput);
    auto object = json::parseObject(bytes);
    if (!object)
        return fail(badInput(u"%1: %2"_s.arg(what, object.error().detail)));
    return object;
}

Result<Done> readSecrets(QJsonObject &request)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(badInput(u"stdin cannot be read"_s));
    auto secrets = readObject(input, u"the secrets on stdin"_s);
    if (!secrets)
        return fail(secrets.error());
    for (auto it = secrets->begin(); it != secrets->end(); ++it) {
        if (it->isDouble())
            *it = json::opaqueId(*it); // a client_id may be a number
        if (!it->isString())
            return fail(badInput(u"the secrets on stdin must be texts"_s));
    }
    request.insert("secrets"_L1, *secrets);
    return Done{};
}

//! Files are named as seen from here; the running instance has another working directory.
QJsonObject withWholePaths(QJsonObject content)
{
    QJsonArray attachments = content.value("attachments"_L1).toArray();
    for (auto it = attachments.begin(); it != attachments.end(); ++it) {
        QJsonObject attachment = it->toObject();
        const QString path = attachment.value("local_path"_L1).toString();
        if (path.isEmpty())
            continue;
        attachment.insert("local_path"_L1, QFileInfo(path).absoluteFilePath());
        *it = attachment;
    }
    if (!attachments.isEmpty())
        content.insert("attachments"_L1, attachments);
    return content;
}

Result<QJsonObject> readFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(badInput(u"%1 cannot be read"_s.arg(fileName)));
    return readObject(file, fileName);
}

Result<Done> readContent(const QString &fileName, QJsonObject &request)
{
    if (fileName.isEmpty()) {
        request.insert("content"_L1, QJsonObject{{"kind"_L1, u"text"_s}, {"text"_L1, request.value("text"_L1)}});
        return Done{};
    }
    auto content = readFile(fileName);
    if (!content)
        return fail(content.error());
    request.insert("content"_L1, withWholePaths(*content));
    return Done{};
}

Result<QJsonObject> completeRequest(const Arguments &arguments)
{
    QJsonObject request = arguments.command;
    if (arguments.secretsFromStdin) {
        if (auto read = readSecrets(request); !read)
            return fail(read.error());
    }
    if (request.value("command"_L1).toString() == "send"_L1) {
        if (auto read = readContent(arguments.contentFile, request); !read)
            return fail(read.error());
    } else if (!arguments.contentFile.isEmpty()) {
        auto rules = readFile(arguments.contentFile);
        if (!rules)
            return fail(rules.error());
        request.insert("rules"_L1, *rules);
    }
    return request;
}

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
