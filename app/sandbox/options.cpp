#include "app/sandbox/options.h"

#include <QCommandLineParser>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace qasid::sandbox {

namespace {

void declare(QCommandLineParser &parser, const QStringList &providers)
{
    parser.setApplicationDescription(
        u"Real HTTP simulators of messaging providers, with scripted customers and faults on demand.\n"
        u"Prints one line of JSON with its addresses when it is ready; /sandbox/ on its port controls it (docs/sandbox.md)."_s);
    parser.addPositionalArgument(u"provider"_s, u"One of: %1."_s.arg(providers.join(u", "_s)));
    parser.addOptions({
        {u"listen"_s, u"Address to listen on (127.0.0.1)."_s, u"address"_s, u"127.0.0.1"_s},
        {u"port"_s, u"Port to listen on; 0 takes a free one (0)."_s, u"port"_s, u"0"_s},
        {u"webhook"_s, u"Where events are posted; presses go to the same address with /session and /action behind it."_s, u"url"_s},
        {u"webhook-auth"_s, u"none, basic, bearer or header (none)."_s, u"kind"_s, u"none"_s},
        {u"webhook-secret"_s, u"For basic \"user:password\", for bearer the token, for header \"Name: value\"."_s, u"text"_s},
        {u"token"_s, u"The personal token, or API key, that is accepted (sandbox-token)."_s, u"text"_s, u"sandbox-token"_s},
        {u"client-id"_s, u"OAuth2 client, or app slug (sandbox-client)."_s, u"text"_s, u"sandbox-client"_s},
        {u"client-secret"_s, u"Its secret (sandbox-secret)."_s, u"text"_s, u"sandbox-secret"_s},
        {u"identification-key"_s, u"What Divar's requests carry as Authorization (sandbox-identification)."_s, u"text"_s,
            u"sandbox-identification"_s},
        {u"script"_s, u"What the customers do: demo, or a JSON file (demo)."_s, u"name"_s, u"demo"_s},
        {u"quiet"_s, u"The customers are there but say nothing by themselves."_s},
        {u"speed"_s, u"How many times faster than real (1)."_s, u"factor"_s, u"1"_s},
        {u"until-input-ends"_s, u"Ends with standard input: with the program that started it, however that ends."_s},
        {u"set"_s, u"A setting as of PUT /sandbox/settings, from the beginning; any number of them."_s, u"name=value"_s},
        {u"seed"_s, u"Same seed, same ids and choices; a random one unless given."_s, u"number"_s},
    });
    parser.addHelpOption();
}

Result<Options> convert(const QCommandLineParser &parser)
{
    Options options;
    bool ok = true;
    if (!options.address.setAddress(parser.value(u"listen"_s)))
        return fail(ErrorKind::InvalidInput, u"--listen is no IP address"_s);
    options.port = parser.value(u"port"_s).toUShort(&ok);
    if (!ok)
        return fail(ErrorKind::InvalidInput, u"--port is not from 0 to 65535"_s);
    options.webhook = QUrl(parser.value(u"webhook"_s), QUrl::StrictMode);
    if (parser.isSet(u"webhook"_s) && (options.webhook.host().isEmpty() || !options.webhook.scheme().startsWith("http"_L1)))
        return fail(ErrorKind::InvalidInput, u"--webhook is no http or https URL"_s);
    auto auth = WebhookAuth::make(parser.value(u"webhook-auth"_s), parser.value(u"webhook-secret"_s));
    if (!auth)
        return fail(auth.error());
    options.webhookAuth = *auth;
    options.token = parser.value(u"token"_s);
    options.clientId = parser.value(u"client-id"_s);
    options.clientSecret = parser.value(u"client-secret"_s);
    options.identificationKey = parser.value(u"identification-key"_s);
    options.script = parser.isSet(u"quiet"_s) ? QString() : parser.value(u"script"_s);
    options.speed = parser.value(u"speed"_s).toDouble(&ok);
    if (!ok || !(options.speed >= 0.01 && options.speed <= 1000))
        return fail(ErrorKind::InvalidInput, u"--speed is not from 0.01 to 1000"_s);
    options.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt(&ok) : QRandomGenerator::global()->generate();
    if (!ok)
        return fail(ErrorKind::InvalidInput, u"--seed is no whole number"_s);
    for (const QString &setting : parser.values(u"set"_s)) {
        if (!setting.contains(u'='))
            return fail(ErrorKind::InvalidInput, u"--set is no name=value"_s);
        options.settings.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    }
    options.untilInputEnds = parser.isSet(u"until-input-ends"_s);
    return options;
}

} // namespace

Result<WebhookAuth> WebhookAuth::make(const QString &kind, const QString &secret)
{
    if (kind.isEmpty() || kind == "none"_L1)
        return WebhookAuth{};
    if (kind == "basic"_L1 && secret.contains(u':'))
        return WebhookAuth{Kind::Basic, secret};
    if (kind == "bearer"_L1 && !secret.isEmpty())
        return WebhookAuth{Kind::Bearer, secret};
    if (kind == "header"_L1 && secret.indexOf(u':') > 0)
        return WebhookAuth{Kind::Header, secret};
    return fail(
        ErrorKind::InvalidInput, u"webhook authentication is none, basic (user:password), bearer (token) or header (Name: value)"_s);
}

Result<Options> readOptions(const QStringList &arguments, const QStringList &providers)
{
    QCommandLineParser parser;
    declare(parser, providers);
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{u"qasid-sandbox"_s} + arguments))
        return fail(ErrorKind::InvalidInput, parser.errorText());
    if (parser.isSet(u"help"_s))
        return fail(ErrorKind::Cancelled, parser.helpText());
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1 || !providers.contains(words.constFirst()))
        return fail(ErrorKind::InvalidInput, u"name one provider: %1"_s.arg(providers.join(u", "_s)));
    auto options = convert(parser);
    if (options)
        options->provider = words.constFirst();
    return options;
}

} // namespace qasid::sandbox
