#include "app/desktop/arguments.h"

#include "app/desktop/commandoptions.h"
#include "app/desktop/wordreader.h"

#include <QDir>
#include <QHostAddress>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

bool asksForHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

QString commandName(const QString &first, WordReader &reader)
{
    const QMap<QString, QStringList> groups{{u"account"_s,
                                                {u"add"_s, u"list"_s, u"set"_s, u"enable"_s, u"disable"_s, u"remove"_s, u"check"_s,
                                                    u"rules"_s, u"access"_s, u"grants"_s, u"retention"_s}},
        {u"conversation"_s, {u"list"_s, u"add"_s, u"create"_s, u"sub"_s, u"rename"_s, u"meta"_s, u"move"_s, u"delete"_s}},
        {u"profile"_s, {u"show"_s, u"set"_s}}};
    if (groups.contains(first)) {
        const QString verb = reader.done() ? QString() : reader.next();
        if (groups.value(first).contains(verb))
            return first + u'.' + verb;
        reader.error = u"%1 takes one of: %2."_s.arg(first, groups.value(first).join(u", "_s));
    } else if (QStringList{u"send"_s, u"search"_s, u"export"_s, u"doctor"_s}.contains(first)) {
        return first;
    } else {
        reader.error = u"There is no command \"%1\"."_s.arg(first);
    }
    return {};
}

void readCommand(const QString &first, Arguments &arguments, WordReader &reader)
{
    if (first == "help"_L1 || (!reader.done() && asksForHelp(reader.words.first()))) {
        arguments.mode = Arguments::Mode::Help;
        return;
    }
    arguments.mode = Arguments::Mode::Command;
    const QString name = commandName(first, reader);
    arguments.command.insert("command"_L1, name);
    while (reader.error.isEmpty() && !reader.done()) {
        const QString word = reader.next();
        if (asksForHelp(word)) {
            arguments.mode = Arguments::Mode::Help;
            return;
        }
        if (word == "--profile"_L1)
            arguments.profile = reader.valueOf(word);
        else
            readCommandWord(word, name, arguments, reader);
    }
    if (reader.error.isEmpty())
        reader.error = missingWord(name, arguments);
}

void readListen(const QString &value, Arguments &arguments, WordReader &reader)
{
    const qsizetype colon = value.lastIndexOf(u':');
    bool ok = false;
    const int port = value.mid(colon + 1).toInt(&ok);
    const QString address = value.left(colon).remove(u'[').remove(u']');
    const bool known = address == "localhost"_L1 || !QHostAddress(address).isNull();
    if (colon < 1 || !known || !ok || port < 0 || port > 65535) {
        reader.error = u"--listen needs ADDRESS:PORT, the address in digits."_s;
        return;
    }
    arguments.listenAddress = address;
    arguments.listenPort = static_cast<quint16>(port);
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    Arguments arguments;
    WordReader reader{.words = words, .error = {}};
    while (reader.error.isEmpty() && !reader.done()) {
        const QString word = reader.next();
        if (asksForHelp(word))
            arguments.mode = Arguments::Mode::Help;
        else if (word == "--version"_L1)
            arguments.mode = Arguments::Mode::Version;
        else if (word == "--profile"_L1)
            arguments.profile = reader.valueOf(word);
        else if (word == "--listen"_L1)
            readListen(reader.valueOf(word), arguments, reader);
        else if (word == "--background"_L1)
            arguments.mode = Arguments::Mode::Background;
        else if (word.startsWith(u'-'))
            reader.error = u"There is no option %1."_s.arg(word);
        else
            readCommand(word, arguments, reader);
        if (arguments.mode == Arguments::Mode::Help)
            return arguments;
    }
    if (!reader.error.isEmpty())
        return fail(ErrorKind::InvalidInput, reader.error);
    arguments.profile = QDir(arguments.profile.isEmpty() ? defaultProfile() : arguments.profile).absolutePath();
    return arguments;
}

QString defaultProfile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"default"_s);
}

} // namespace qasid
