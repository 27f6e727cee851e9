#include "app/desktop/commandline.h"

#include "app/desktop/arguments.h"
#include "app/desktop/commands.h"
#include "app/desktop/controlclient.h"
#include "app/desktop/exportcommand.h"
#include "app/desktop/openedprofile.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

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
    for (const QJsonValue &value : *secrets) {
        if (!value.isString())
            return fail(badInput(u"the secrets on stdin must be texts"_s));
    }
    request.insert("secrets"_L1, *secrets);
    return Done{};
}

Result<Done> readContent(const QString &fileName, QJsonObject &request)
{
    if (fileName.isEmpty()) {
        request.insert("content"_L1, QJsonObject{{"kind"_L1, u"text"_s}, {"text"_L1, request.value("text"_L1)}});
        return Done{};
    }
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(badInput(u"%1 cannot be read"_s.arg(fileName)));
    auto content = readObject(file, fileName);
    if (!content)
        return fail(content.error());
    request.insert("content"_L1, *content);
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
    }
    return request;
}

// Without --wait nothing is sent by a command: the reply stays queued for the window or the background instance.
Inbox::Options optionsFor(const QJsonObject &request)
{
    const bool sends = request.value("command"_L1).toString() == "send"_L1 && request.value("wait"_L1).toString().toInt() > 0;
    return Inbox::Options{.receive = false, .send = sends};
}

struct OwnRun {
    std::unique_ptr<OpenedProfile> profile;
    std::unique_ptr<Commands> commands;
};

void runHere(QCoreApplication &application, const Arguments &arguments, const QJsonObject &request, OwnRun &run)
{
    auto profile = openProfile(arguments.profile);
    if (!profile)
        return application.exit(printAnswer(answerWith(profile.error())));
    run.profile = std::move(*profile);
    Inbox &inbox = *run.profile->inbox;
    run.commands = std::make_unique<Commands>(inbox);
    onResult(&inbox, inbox.start(optionsFor(request)), [&application, &run, &inbox, request](Result<Done> started) {
        if (!started)
            return application.exit(printAnswer(answerWith(started.error())));
        onResult(&inbox, run.commands->run(request), [&application, &inbox](Result<CommandAnswer> answer) {
            const int code = printAnswer(answer ? *answer : answerWith(answer.error()));
            onResult(&inbox, inbox.stop(), [&application, code](Result<Done>) { application.exit(code); });
        });
    });
}

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
    OwnRun run;
    onResult(&application, askRunningInstance(&application, arguments.profile, *request), [&](Result<CommandAnswer> answer) {
        if (answer)
            application.exit(printAnswer(*answer));
        else
            runHere(application, arguments, *request, run);
    });
    return application.exec();
}

} // namespace qasid
