#include "core/providers/connect360/settings.h"

#include "core/provider/fielderror.h"
#include "core/provider/payload.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::connect360 {

namespace {

using Field = AccountField;

constexpr int kMostRequests = 6000;

std::vector<Field> everydayFields()
{
    return {
        {.kind = Field::Kind::Secret,
            .key = u"api_key"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "API key"),
            .hint
            = QT_TRANSLATE_NOOP("Provider", "Made in Plato's console; begins with plato_. Messages go out as the member it belongs to.")},
        {.kind = Field::Kind::Text,
            .key = u"ai_agent"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "AI agent"),
            .hint = QT_TRANSLATE_NOOP("Provider", "ID of the AI agent that is asked to answer when no other is named. May stay empty.")},
    };
}

std::vector<Field> advancedFields()
{
    return {
        {.kind = Field::Kind::Url,
            .key = u"api_base"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "API address"),
            .hint = "",
            .defaultValue = u"https://api.plato.ae"_s,
            .advanced = true},
        {.kind = Field::Kind::Text,
            .key = u"trpc_path"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "tRPC path"),
            .hint = QT_TRANSLATE_NOOP("Provider", "Where the procedures are, below the API address."),
            .defaultValue = u"/api/trpc"_s,
            .advanced = true},
        {.kind = Field::Kind::Choice,
            .key = u"encoding"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Encoding"),
            .hint = QT_TRANSLATE_NOOP("Provider", "How the API writes its values. It shows in its answers."),
            .defaultValue = u"auto"_s,
            .options = {{u"auto"_s, QT_TRANSLATE_NOOP("Provider", "Automatic")}, {u"json"_s, QT_TRANSLATE_NOOP("Provider", "Plain JSON")},
                {u"superjson"_s, QT_TRANSLATE_NOOP("Provider", "superjson")}},
            .advanced = true},
        {.kind = Field::Kind::Text,
            .key = u"multipart_field"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Form field of files"),
            .hint = QT_TRANSLATE_NOOP("Provider", "The name under which files are uploaded."),
            .defaultValue = u"files"_s,
            .advanced = true},
        {.kind = Field::Kind::Text,
            .key = u"requests_per_minute"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Requests a minute"),
            .hint = QT_TRANSLATE_NOOP("Provider", "At most this many go out; with fewer, new messages are seen later."),
            .defaultValue = u"120"_s,
            .advanced = true},
    };
}

QString pathOf(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path.isEmpty() || path.startsWith(u'/') ? path : u'/' + path;
}

Result<Done> checkPath(const QString &path)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9._~/-]{0,200}\\z"_s);
    if (!plain.match(path).hasMatch() || pathOf(path).split(u'/').contains(".."_L1))
        return wrongField(u"trpc_path"_s, u"trpc_path is a path like /api/trpc"_s);
    return Done{};
}

Result<Done> checkNames(const Account &account)
{
    const AccountForm &form = accountForm();
    static const QRegularExpression field(u"\\A[A-Za-z0-9_.\\[\\]-]{1,60}\\z"_s);
    if (!field.match(form.valueOrDefault(account, u"multipart_field"_s)).hasMatch())
        return wrongField(u"multipart_field"_s, u"multipart_field is one word of letters, digits, - and _"_s);
    const QString agent = form.valueOrDefault(account, u"ai_agent"_s);
    if (!agent.isEmpty() && usableId(QJsonValue(agent)).isEmpty())
        return wrongField(u"ai_agent"_s, u"ai_agent is the id of an AI agent"_s);
    bool number = false;
    const int requests = form.valueOrDefault(account, u"requests_per_minute"_s).toInt(&number);
    if (!number || requests < 1 || requests > kMostRequests)
        return wrongField(u"requests_per_minute"_s, u"requests_per_minute is a whole number from 1 to %1"_s.arg(kMostRequests));
    return Done{};
}

Result<Done> checkSecrets(const Secrets &secrets)
{
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (it.key() != "api_key"_L1)
            return wrongField(it.key(), u"there is no secret called %1"_s.arg(it.key().left(40)));
    }
    const QString key = secrets.value(u"api_key"_s);
    if (key.trimmed().isEmpty())
        return wrongField(u"api_key"_s, u"the api_key is needed"_s);
    // It goes into an HTTP header.
    if (!std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); }))
        return wrongField(u"api_key"_s, u"the api_key holds a blank, a line break or a letter that no key has"_s);
    return Done{};
}

std::optional<Encoding> encodingOf(const QString &word)
{
    if (word == "json"_L1)
        return Encoding::Json;
    return word == "superjson"_L1 ? std::optional(Encoding::Superjson) : std::nullopt;
}

} // namespace

const AccountForm &accountForm()
{
    static const AccountForm form = [] {
        AccountForm made;
        for (const auto &fields : {everydayFields(), advancedFields()})
            made.fields.insert(made.fields.end(), fields.begin(), fields.end());
        return made;
    }();
    return form;
}

Settings settingsOf(const Account &account)
{
    const AccountForm &form = accountForm();
    return {.apiBase = baseAddress(form.valueOrDefault(account, u"api_base"_s)),
        .trpcPath = pathOf(form.valueOrDefault(account, u"trpc_path"_s)),
        .encoding = encodingOf(form.valueOrDefault(account, u"encoding"_s)),
        .multipartField = form.valueOrDefault(account, u"multipart_field"_s),
        .aiAgent = form.valueOrDefault(account, u"ai_agent"_s),
        .requestsPerMinute = std::clamp(form.valueOrDefault(account, u"requests_per_minute"_s).toInt(), 1, kMostRequests)};
}

Result<Done> validateAccount(const QMap<QString, QString> &settings, const Secrets &secrets)
{
    const AccountForm &form = accountForm();
    if (auto checked = form.validate(settings); !checked)
        return checked;
    if (auto checked = checkBaseAddress(settings, u"api_base"_s); !checked)
        return checked;
    Account account;
    account.settings = settings;
    if (auto checked = checkPath(form.valueOrDefault(account, u"trpc_path"_s)); !checked)
        return checked;
    if (auto checked = checkNames(account); !checked)
        return checked;
    return checkSecrets(secrets);
}

} // namespace qasid::connect360
