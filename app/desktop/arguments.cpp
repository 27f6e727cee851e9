#include "app/desktop/arguments.h"

#include "core/model/retention.h"

#include <QDir>
#include <QHostAddress>
#include <QStandardPaths>

#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr auto kUsage = R"(Qasid: a desktop inbox for several messaging providers.

  qasid [--profile DIR] [--listen ADDR:PORT]                open the window
  qasid [--profile DIR] --background [--listen ADDR:PORT]   receive and send without a window
  qasid [--profile DIR] COMMAND                             see below; needs no display

Commands print JSON on stdout and errors on stderr. While the window or the background instance has the profile open, they
are carried out by it.

  account add --provider ID --name NAME [--set KEY=VALUE]... [--secrets-stdin]
        Adds an account; contacts nobody. Secrets are a JSON object on stdin. Prints account, webhook_url and,
        where the provider has further addresses, session_url, action_url and oauth_url.
  account list                          All accounts, with webhook_url and health.
  account set ID [--name NAME] [--set KEY=VALUE]... [--secrets-stdin]
        Changes settings; --set KEY= goes back to the default. Secrets named on stdin are replaced.
  account enable ID | disable ID        Goes on, or pauses: nothing is sent or received.
  account remove ID                     Removes it with its conversations from this computer.
  account check ID                      Asks the provider whether the key is good.
  account rules ID [--file FILE.json]   Prints how presses of buttons are answered, or takes it from the file.
  account access ID --for PURPOSE[,PURPOSE] [--subject X]
        Prints the page where a person gives the account access to what is theirs. Needs the running instance.
  account grants ID [--forget USER_ID]  Who gave access; with --forget one of them is dropped.
  account retention ID [--days N [--preview]]
        How long messages are kept. --days deletes what is older, now and from then on (0 keeps everything); with --preview it
        only says what would go.
  profile show                          The profile's settings.
  profile set KEY=VALUE...              Changes them (public_url, listen_address, listen_port, proxy, ...).
  send --account ID (--conversation REMOTE_ID | --user USER_ID) (--text T | --content FILE.json) [--wait SECONDS]
        Puts a reply into the outbox and prints the message. Sent by the running instance when there is one; else it stays
        queued, or, with --wait, is sent by this command. --wait also waits until its fate is known. --user writes to a person
        where the provider allows that, in the conversation that is known with them or a new one.
  export --format json [--account ID] [--conversation REMOTE_ID]
        Prints conversations, messages and the quarantine; also while the window runs.
  doctor                                State of store, receiver, outbox, quarantine and keychain.

Options
  --profile DIR      The folder of the profile (default: the user's data folder).
  --help, --version

Environment
  QASID_PASSPHRASE   Opens or makes the encrypted file for secrets where there is no keychain.

Exit codes
  0  done            1  failed: the message was not sent, or the provider said no
  2  wrong words or values                3  no such account or conversation
  4  another process uses the profile     5  keychain locked or missing
  6  the profile cannot be read or written, or the disk is full
  7  the provider could not be reached
)";

struct Reader {
    QStringList words;
    QString error;

    bool done() const { return words.isEmpty(); }
    //! The next word; of "--option=value" the option, with the value to follow.
    QString next()
    {
        QString word = words.takeFirst();
        const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
        if (equals > 2) {
            words.prepend(word.mid(equals + 1));
            word.truncate(equals);
        }
        return word;
    }
    QString valueOf(const QString &option)
    {
        if (words.isEmpty()) {
            error = u"%1 needs a value."_s.arg(option);
            return {};
        }
        return words.takeFirst();
    }
};

bool asksForHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

void addPair(QJsonObject &command, QLatin1StringView field, const QString &pair, Reader &reader)
{
    const qsizetype equals = pair.indexOf(u'=');
    if (equals < 1) {
        reader.error = u"\"%1\" is not KEY=VALUE."_s.arg(pair);
        return;
    }
    QJsonObject pairs = command.value(field).toObject();
    pairs.insert(pair.left(equals), pair.mid(equals + 1));
    command.insert(field, pairs);
}

// Options that name one field of the command, by the commands that take them.
struct TextOption {
    QLatin1StringView option;
    QLatin1StringView field;
    QLatin1StringView commands; // blank-separated
};

constexpr TextOption kTextOptions[] = {
    {"--provider"_L1, "provider"_L1, "account.add"_L1},
    {"--name"_L1, "name"_L1, "account.add account.set"_L1},
    {"--account"_L1, "account"_L1,
        "account.set account.enable account.disable account.remove account.check account.rules account.access account.grants "
        "account.retention send export"_L1},
    {"--conversation"_L1, "conversation"_L1, "send export"_L1},
    {"--user"_L1, "user"_L1, "send"_L1},
    {"--text"_L1, "text"_L1, "send"_L1},
    {"--for"_L1, "purposes"_L1, "account.access"_L1},
    {"--subject"_L1, "subject"_L1, "account.access"_L1},
    {"--forget"_L1, "forget"_L1, "account.grants"_L1},
    {"--format"_L1, "format"_L1, "export"_L1},
};

bool readTextOption(const QString &word, const QString &name, QJsonObject &command, Reader &reader)
{
    for (const TextOption &option : kTextOptions) {
        if (option.option == word && QString(option.commands).split(u' ').contains(name)) {
            command.insert(option.field, reader.valueOf(word));
            return true;
        }
    }
    return false;
}

//! Kept in whole seconds, never less than was asked for.
void readWait(const QString &value, QJsonObject &command, Reader &reader)
{
    bool number = false;
    const double seconds = value.toDouble(&number);
    if (number && seconds >= 0 && seconds <= 86'400)
        command.insert("wait"_L1, QString::number(std::ceil(seconds)));
    else
        reader.error = u"--wait is a number of seconds."_s;
}

void readDays(const QString &value, QJsonObject &command, Reader &reader)
{
    bool number = false;
    const int days = value.toInt(&number);
    if (number && days >= 0 && days <= kLongestRetention)
        command.insert("days"_L1, days);
    else
        reader.error = u"--days is a whole number from 0 to %1."_s.arg(kLongestRetention);
}

void readWord(const QString &word, const QString &name, Arguments &arguments, Reader &reader)
{
    const bool account = name.startsWith("account."_L1) && name != "account.list"_L1;
    if (readTextOption(word, name, arguments.command, reader))
        return;
    if (word == "--set"_L1 && (name == "account.add"_L1 || name == "account.set"_L1))
        return addPair(arguments.command, "settings"_L1, reader.valueOf(word), reader);
    if (word == "--secrets-stdin"_L1 && (name == "account.add"_L1 || name == "account.set"_L1)) {
        arguments.secretsFromStdin = true;
        return;
    }
    if (word == "--wait"_L1 && name == "send"_L1)
        return readWait(reader.valueOf(word), arguments.command, reader);
    if ((word == "--content"_L1 && name == "send"_L1) || (word == "--file"_L1 && name == "account.rules"_L1)) {
        arguments.contentFile = reader.valueOf(word);
        return;
    }
    if (word == "--days"_L1 && name == "account.retention"_L1)
        return readDays(reader.valueOf(word), arguments.command, reader);
    if (word == "--preview"_L1 && name == "account.retention"_L1) {
        arguments.command.insert("preview"_L1, true);
        return;
    }
    if (name == "profile.set"_L1 && !word.startsWith("--"_L1))
        return addPair(arguments.command, "settings"_L1, word, reader);
    if (account && name != "account.add"_L1 && !word.startsWith("--"_L1) && !arguments.command.contains("account"_L1)) {
        arguments.command.insert("account"_L1, word);
        return;
    }
    reader.error = u"\"%1\" does not belong to \"%2\"."_s.arg(word, QString(name).replace(u'.', u' '));
}

QString missingWord(const QString &name, const Arguments &arguments)
{
    const auto has = [&](QLatin1StringView field) { return arguments.command.contains(field); };
    if (name == "account.add"_L1 && !(has("provider"_L1) && has("name"_L1)))
        return u"account add needs --provider and --name."_s;
    const bool oneAccount = name.startsWith("account."_L1) && name != "account.add"_L1 && name != "account.list"_L1;
    if (oneAccount && !has("account"_L1))
        return u"Name the account by its id."_s;
    if (name == "account.access"_L1 && !has("purposes"_L1))
        return u"account access needs --for."_s;
    if (has("preview"_L1) && !has("days"_L1))
        return u"--preview needs --days."_s;
    if (name == "profile.set"_L1 && !has("settings"_L1))
        return u"profile set needs KEY=VALUE."_s;
    if (name != "send"_L1)
        return {};
    const auto filled = [&](QLatin1StringView field) { return !arguments.command.value(field).toString().isEmpty(); };
    if (!has("account"_L1) || filled("conversation"_L1) == filled("user"_L1))
        return u"send needs --account and either --conversation or --user."_s;
    if (has("text"_L1) == !arguments.contentFile.isEmpty())
        return u"send needs either --text or --content."_s;
    return {};
}

QString commandName(const QString &first, Reader &reader)
{
    const QMap<QString, QStringList> groups{{u"account"_s,
                                                {u"add"_s, u"list"_s, u"set"_s, u"enable"_s, u"disable"_s, u"remove"_s, u"check"_s,
                                                    u"rules"_s, u"access"_s, u"grants"_s, u"retention"_s}},
        {u"profile"_s, {u"show"_s, u"set"_s}}};
    if (groups.contains(first)) {
        const QString verb = reader.done() ? QString() : reader.next();
        if (groups.value(first).contains(verb))
            return first + u'.' + verb;
        reader.error = u"%1 takes one of: %2."_s.arg(first, groups.value(first).join(u", "_s));
    } else if (QStringList{u"send"_s, u"export"_s, u"doctor"_s}.contains(first)) {
        return first;
    } else {
        reader.error = u"There is no command \"%1\"."_s.arg(first);
    }
    return {};
}

void readCommand(const QString &first, Arguments &arguments, Reader &reader)
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
            readWord(word, name, arguments, reader);
    }
    if (reader.error.isEmpty())
        reader.error = missingWord(name, arguments);
}

void readListen(const QString &value, Arguments &arguments, Reader &reader)
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
    Reader reader{.words = words, .error = {}};
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

QString usageText()
{
    return QString::fromUtf8(kUsage);
}

QString defaultProfile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"default"_s);
}

} // namespace qasid
