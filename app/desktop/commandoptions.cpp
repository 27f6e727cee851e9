#include "app/desktop/commandoptions.h"

#include "core/base/json.h"
#include "core/model/retention.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! An option of some commands, and the field of the request it fills: "customer.id" is a field of an object in it.
struct Option {
    enum class Kind { Text, Texts, Flag, Object, Pair, Seconds, Days, File, Secrets };
    QLatin1StringView word;
    QLatin1StringView field;
    QLatin1StringView commands; // blank-separated
    Kind kind = Kind::Text;
};

using Kind = Option::Kind;

constexpr QLatin1StringView kMaking("conversation.create conversation.sub");
constexpr QLatin1StringView kCustomers("conversation.create conversation.sub send");

constexpr Option kOptions[] = {
    {"--provider"_L1, "provider"_L1, "account.add"_L1},
    {"--name"_L1, "name"_L1, "account.add account.set conversation.create conversation.sub conversation.rename"_L1},
    {"--set"_L1, "settings"_L1, "account.add account.set"_L1, Kind::Pair},
    {"--secrets-stdin"_L1, {}, "account.add account.set"_L1, Kind::Secrets},
    {"--account"_L1, "account"_L1,
        "account.set account.enable account.disable account.remove account.check account.rules account.access account.grants "
        "account.retention conversation.list conversation.add conversation.create conversation.sub conversation.rename "
        "conversation.meta conversation.move conversation.delete send search export"_L1},
    {"--file"_L1, {}, "account.rules"_L1, Kind::File},
    {"--for"_L1, "purposes"_L1, "account.access"_L1},
    {"--subject"_L1, "subject"_L1, "account.access"_L1},
    {"--forget"_L1, "forget"_L1, "account.grants"_L1},
    {"--days"_L1, "days"_L1, "account.retention"_L1, Kind::Days},
    {"--preview"_L1, "preview"_L1, "account.retention"_L1, Kind::Flag},
    {"--remote-id"_L1, "remote_id"_L1, "conversation.add conversation.rename conversation.meta conversation.move conversation.delete"_L1},
    {"--type"_L1, "type"_L1, kMaking},
    {"--member"_L1, "members"_L1, kMaking, Kind::Texts},
    {"--channel-id"_L1, "channel_ids"_L1, kMaking, Kind::Texts},
    {"--channel"_L1, "channel"_L1, kMaking},
    {"--metadata"_L1, "metadata"_L1, "conversation.create conversation.sub conversation.meta"_L1, Kind::Object},
    {"--parent"_L1, "parent"_L1, "conversation.sub conversation.move"_L1},
    {"--customer-id"_L1, "customer.id"_L1, kCustomers},
    {"--external-id"_L1, "customer.external_id"_L1, kCustomers},
    {"--customer-name"_L1, "customer.name"_L1, kCustomers},
    {"--email"_L1, "customer.email"_L1, kCustomers},
    {"--phone"_L1, "customer.phone"_L1, kCustomers},
    {"--image"_L1, "customer.image"_L1, kCustomers},
    {"--customer-metadata"_L1, "customer.metadata"_L1, kCustomers, Kind::Object},
    {"--conversation"_L1, "conversation"_L1, "send search export"_L1},
    {"--user"_L1, "user"_L1, "send"_L1},
    {"--text"_L1, "text"_L1, "send"_L1},
    {"--content"_L1, {}, "send"_L1, Kind::File},
    {"--wait"_L1, "wait"_L1, "send"_L1, Kind::Seconds},
    {"--attach"_L1, "attach"_L1, "send"_L1, Kind::Texts},
    {"--reply-to"_L1, "reply_to"_L1, "send"_L1},
    {"--language"_L1, "language"_L1, "send"_L1},
    {"--ai"_L1, "options.ai_agent"_L1, "send"_L1},
    {"--ai-channel"_L1, "options.ai_channel"_L1, "send"_L1},
    {"--flag"_L1, "options.flags"_L1, "send"_L1, Kind::Texts},
    {"--template"_L1, "options.template_id"_L1, "send"_L1},
    {"--template-context"_L1, "options.template_context"_L1, "send"_L1, Kind::Object},
    {"--channel"_L1, "options.channel"_L1, "send"_L1},
    {"--channel-id"_L1, "options.channel_id"_L1, "send"_L1},
    {"--as-customer"_L1, "options.as_customer"_L1, "send"_L1, Kind::Flag},
    {"--customers"_L1, "customers"_L1, "search"_L1, Kind::Flag},
    {"--sender"_L1, "sender"_L1, "search"_L1},
    {"--kind"_L1, "kind"_L1, "search"_L1},
    {"--from"_L1, "from"_L1, "search"_L1},
    {"--until"_L1, "until"_L1, "search"_L1},
    {"--limit"_L1, "limit"_L1, "search"_L1},
    {"--before"_L1, "before"_L1, "search"_L1},
    {"--format"_L1, "format"_L1, "export"_L1},
};

const Option *findOption(const QString &word, const QString &name)
{
    const auto found = std::find_if(std::begin(kOptions), std::end(kOptions),
        [&](const Option &option) { return option.word == word && QString(option.commands).split(u' ').contains(name); });
    return found == std::end(kOptions) ? nullptr : found;
}

QJsonValue at(const QJsonObject &request, const QString &field)
{
    const qsizetype dot = field.indexOf(u'.');
    return dot < 0 ? request.value(field) : request.value(field.left(dot)).toObject().value(field.mid(dot + 1));
}

void insertAt(QJsonObject &request, const QString &field, const QJsonValue &value)
{
    const qsizetype dot = field.indexOf(u'.');
    if (dot < 0) {
        request.insert(field, value);
        return;
    }
    QJsonObject inner = request.value(field.left(dot)).toObject();
    inner.insert(field.mid(dot + 1), value);
    request.insert(field.left(dot), inner);
}

void addPair(QJsonObject &request, const QString &field, const QString &pair, WordReader &reader)
{
    const qsizetype equals = pair.indexOf(u'=');
    if (equals < 1) {
        reader.error = u"\"%1\" is not KEY=VALUE."_s.arg(pair);
        return;
    }
    QJsonObject pairs = request.value(field).toObject();
    pairs.insert(pair.left(equals), pair.mid(equals + 1));
    request.insert(field, pairs);
}

//! Kept in whole seconds, never less than was asked for.
void readWait(const QString &field, const QString &value, QJsonObject &request, WordReader &reader)
{
    bool number = false;
    const double seconds = value.toDouble(&number);
    if (number && seconds >= 0 && seconds <= 86'400)
        request.insert(field, QString::number(std::ceil(seconds)));
    else
        reader.error = u"--wait is a number of seconds."_s;
}

void readDays(const QString &field, const QString &value, QJsonObject &request, WordReader &reader)
{
    bool number = false;
    const int days = value.toInt(&number);
    if (number && days >= 0 && days <= kLongestRetention)
        request.insert(field, days);
    else
        reader.error = u"--days is a whole number from 0 to %1."_s.arg(kLongestRetention);
}

void readJson(const Option &option, const QString &value, QJsonObject &request, WordReader &reader)
{
    const auto object = json::parseObject(value.toUtf8());
    if (object)
        insertAt(request, option.field, *object);
    else
        reader.error = u"%1 is a JSON object: %2."_s.arg(option.word, object.error().detail);
}

void addText(const Option &option, const QString &value, QJsonObject &request)
{
    QJsonArray texts = at(request, option.field).toArray();
    texts += value;
    insertAt(request, option.field, texts);
}

void readOption(const Option &option, Arguments &arguments, WordReader &reader)
{
    QJsonObject &request = arguments.command;
    if (option.kind == Kind::Flag)
        return insertAt(request, option.field, true);
    if (option.kind == Kind::Secrets) {
        arguments.secretsFromStdin = true;
        return;
    }
    const QString value = reader.valueOf(option.word);
    if (!reader.error.isEmpty())
        return;
    switch (option.kind) {
    case Kind::Text:
        return insertAt(request, option.field, value);
    case Kind::Texts:
        return addText(option, value, request);
    case Kind::Object:
        return readJson(option, value, request, reader);
    case Kind::Pair:
        return addPair(request, option.field, value, reader);
    case Kind::Seconds:
        return readWait(option.field, value, request, reader);
    case Kind::Days:
        return readDays(option.field, value, request, reader);
    case Kind::File:
        arguments.contentFile = value;
        return;
    case Kind::Flag:
    case Kind::Secrets:
        return;
    }
}

QString missingOfAccounts(const QString &verb, const QJsonObject &request)
{
    if (verb == "add"_L1 && !(request.contains("provider"_L1) && request.contains("name"_L1)))
        return u"account add needs --provider and --name."_s;
    if (verb != "add"_L1 && verb != "list"_L1 && !request.contains("account"_L1))
        return u"Name the account by its id."_s;
    if (verb == "access"_L1 && !request.contains("purposes"_L1))
        return u"account access needs --for."_s;
    if (request.contains("preview"_L1) && !request.contains("days"_L1))
        return u"--preview needs --days."_s;
    return {};
}

QString missingOfConversations(const QString &verb, const QJsonObject &request)
{
    const auto filled = [&](QLatin1StringView field) { return !request.value(field).toString().isEmpty(); };
    if (!request.contains("account"_L1))
        return u"Name the account with --account."_s;
    const bool made = verb == "create"_L1 || verb == "sub"_L1;
    if (!made && verb != "list"_L1 && !filled("remote_id"_L1))
        return u"Name the conversation with --remote-id."_s;
    if (verb == "create"_L1 && !request.contains("customer"_L1) && !request.contains("members"_L1))
        return u"conversation create needs a customer, as with --customer-id, or --member."_s;
    if (verb == "sub"_L1 && !filled("parent"_L1))
        return u"conversation sub needs --parent."_s;
    if (verb == "rename"_L1 && !request.contains("name"_L1))
        return u"conversation rename needs --name."_s;
    if (verb == "meta"_L1 && !request.contains("metadata"_L1))
        return u"conversation meta needs --metadata."_s;
    if (verb == "move"_L1 && !request.contains("parent"_L1))
        return u"conversation move needs --parent."_s;
    return {};
}

QString missingOfSearch(const QJsonObject &request)
{
    const auto names = [&request](std::initializer_list<QLatin1StringView> fields) {
        return std::any_of(fields.begin(), fields.end(), [&](QLatin1StringView field) { return request.contains(field); });
    };
    const bool typed = !request.value("text"_L1).toString().trimmed().isEmpty();
    const bool narrowed = names({"conversation"_L1, "sender"_L1, "kind"_L1, "from"_L1, "until"_L1});
    if (request.contains("customers"_L1) && (!typed || narrowed || request.contains("before"_L1)))
        return u"search --customers takes a text, --account and --limit."_s;
    return typed || narrowed || request.contains("account"_L1) ? QString() : u"search needs a text or a filter."_s;
}

QString missingOfSend(const Arguments &arguments)
{
    const QJsonObject &request = arguments.command;
    const auto filled = [&](QLatin1StringView field) { return !request.value(field).toString().isEmpty(); };
    if (!request.contains("account"_L1) || filled("conversation"_L1) == filled("user"_L1))
        return u"send needs --account and either --conversation or --user."_s;
    const bool file = !arguments.contentFile.isEmpty();
    const bool says = request.contains("attach"_L1) || request.value("options"_L1).toObject().contains("template_id"_L1);
    if (request.contains("text"_L1) && file)
        return u"send takes either --text or --content."_s;
    if (!request.contains("text"_L1) && !file && !says)
        return u"send needs --text, --content, --attach or --template."_s;
    if (request.contains("language"_L1) && !request.contains("text"_L1))
        return u"--language says which language --text is in."_s;
    const QJsonObject options = request.value("options"_L1).toObject();
    if (request.contains("customer"_L1) && !options.value("as_customer"_L1).toBool())
        return u"A customer is named only with --as-customer."_s;
    return {};
}

} // namespace

void readCommandWord(const QString &word, const QString &name, Arguments &arguments, WordReader &reader)
{
    if (const Option *option = findOption(word, name))
        return readOption(*option, arguments, reader);
    const bool plain = !word.startsWith("--"_L1);
    if (name == "profile.set"_L1 && plain)
        return addPair(arguments.command, u"settings"_s, word, reader);
    const bool ofOneAccount = name.startsWith("account."_L1) && name != "account.list"_L1 && name != "account.add"_L1;
    if (ofOneAccount && plain && !arguments.command.contains("account"_L1)) {
        arguments.command.insert("account"_L1, word);
        return;
    }
    if (name == "search"_L1 && plain && !arguments.command.contains("text"_L1)) {
        arguments.command.insert("text"_L1, word);
        return;
    }
    reader.error = u"\"%1\" does not belong to \"%2\"."_s.arg(word, QString(name).replace(u'.', u' '));
}

QString missingWord(const QString &name, const Arguments &arguments)
{
    if (name.startsWith("account."_L1))
        return missingOfAccounts(name.mid(8), arguments.command);
    if (name.startsWith("conversation."_L1))
        return missingOfConversations(name.mid(13), arguments.command);
    if (name == "profile.set"_L1 && !arguments.command.contains("settings"_L1))
        return u"profile set needs KEY=VALUE."_s;
    if (name == "search"_L1)
        return missingOfSearch(arguments.command);
    return name == "send"_L1 ? missingOfSend(arguments) : QString();
}

} // namespace qasid
