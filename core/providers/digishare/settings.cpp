#include "core/providers/digishare/settings.h"

#include "core/provider/fielderror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

using Field = AccountField;

Field secret(const QString &key, const char *label, const char *hint, bool advanced)
{
    return {.kind = Field::Kind::Secret, .key = key, .label = label, .hint = hint, .advanced = advanced};
}

std::vector<Field> keyFields()
{
    return {
        secret(u"token"_s, QT_TRANSLATE_NOOP("Provider", "Access token"),
            QT_TRANSLATE_NOOP("Provider", "Dashboard, Advanced Settings, API Credentials. Messages are posted as its owner."), false),
        secret(u"client_id"_s, QT_TRANSLATE_NOOP("Provider", "Client ID"),
            QT_TRANSLATE_NOOP("Provider", "Instead of an access token: OAuth 2 client credentials."), true),
        secret(u"client_secret"_s, QT_TRANSLATE_NOOP("Provider", "Client secret"), "", true),
    };
}

std::vector<Field> apiFields()
{
    return {
        {.kind = Field::Kind::Url,
            .key = u"api_base"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "API address"),
            .hint = "",
            .defaultValue = u"https://api.digishare.ma/v1"_s,
            .advanced = true},
        {.kind = Field::Kind::Choice,
            .key = u"sender"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Send replies through"),
            .hint = QT_TRANSLATE_NOOP("Provider", "The Messages API answers at once; the Event API queues, and cannot quote a message."),
            .defaultValue = u"messages"_s,
            .options
            = {{u"messages"_s, QT_TRANSLATE_NOOP("Provider", "Messages API")}, {u"event"_s, QT_TRANSLATE_NOOP("Provider", "Event API")}},
            .advanced = true},
        {.kind = Field::Kind::Url,
            .key = u"event_api_base"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Event API address"),
            .hint = "",
            .defaultValue = u"https://api-app.digishare.ma/v1"_s,
            .advanced = true,
            .onlyWhenKey = u"sender"_s,
            .onlyWhenValues = {u"event"_s}},
        {.kind = Field::Kind::Choice,
            .key = u"provider_type"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Customers write from"),
            .hint = QT_TRANSLATE_NOOP("Provider", "Decides how large a file may be."),
            .defaultValue = u"whatsapp"_s,
            .options = {{u"whatsapp"_s, QT_TRANSLATE_NOOP("Provider", "WhatsApp Business")},
                {u"whatsapp_web"_s, QT_TRANSLATE_NOOP("Provider", "WhatsApp, linked by QR code")},
                {u"telegram"_s, QT_TRANSLATE_NOOP("Provider", "Telegram")}, {u"messenger"_s, QT_TRANSLATE_NOOP("Provider", "Messenger")},
                {u"web_chat"_s, QT_TRANSLATE_NOOP("Provider", "Web chat")}},
            .advanced = true},
        {.kind = Field::Kind::Text,
            .key = u"company_id"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Company ID"),
            .hint = QT_TRANSLATE_NOOP("Provider", "Needed to list message templates."),
            .advanced = true},
    };
}

std::vector<Field> webhookFields()
{
    return {
        {.kind = Field::Kind::Choice,
            .key = u"webhook_auth"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Webhook authentication"),
            .hint = QT_TRANSLATE_NOOP("Provider", "As chosen in Digishare's webhook settings."),
            .defaultValue = u"none"_s,
            .options = {{u"none"_s, QT_TRANSLATE_NOOP("Provider", "None (the address itself is secret)")},
                {u"basic"_s, QT_TRANSLATE_NOOP("Provider", "User name and password")},
                {u"bearer"_s, QT_TRANSLATE_NOOP("Provider", "Bearer token")},
                {u"header"_s, QT_TRANSLATE_NOOP("Provider", "A header of your own")}}},
        {.kind = Field::Kind::Text,
            .key = u"webhook_user"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Webhook user name"),
            .hint = "",
            .onlyWhenKey = u"webhook_auth"_s,
            .onlyWhenValues = {u"basic"_s}},
        {.kind = Field::Kind::Text,
            .key = u"webhook_header"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Webhook header name"),
            .hint = "",
            .defaultValue = u"X-Webhook-Secret"_s,
            .onlyWhenKey = u"webhook_auth"_s,
            .onlyWhenValues = {u"header"_s}},
        {.kind = Field::Kind::Secret,
            .key = u"webhook_secret"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Webhook secret"),
            .hint = QT_TRANSLATE_NOOP("Provider", "The password, token or header value that Digishare sends with every webhook."),
            .onlyWhenKey = u"webhook_auth"_s,
            .onlyWhenValues = {u"basic"_s, u"bearer"_s, u"header"_s}},
    };
}

Settings::WebhookAuth webhookAuth(const QString &word)
{
    if (word == "basic"_L1)
        return Settings::WebhookAuth::Basic;
    if (word == "bearer"_L1)
        return Settings::WebhookAuth::Bearer;
    return word == "header"_L1 ? Settings::WebhookAuth::Header : Settings::WebhookAuth::None;
}

Result<Done> checkSecretKeys(const AccountForm &form, const Secrets &secrets)
{
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        const AccountField *field = form.field(it.key());
        if (!field || field->kind != AccountField::Kind::Secret)
            return wrongField(it.key(), u"there is no secret called %1"_s.arg(it.key().left(40)));
        for (const QChar c : it.value()) {
            // These values go into HTTP headers.
            if (c.category() == QChar::Other_Control)
                return wrongField(it.key(), u"%1 holds a line break or another control character"_s.arg(it.key()));
        }
    }
    return Done{};
}

Result<Done> checkKeys(const Secrets &secrets)
{
    const bool id = !secrets.value(u"client_id"_s).isEmpty();
    const bool key = !secrets.value(u"client_secret"_s).isEmpty();
    if (id != key)
        return wrongField(id ? u"client_secret"_s : u"client_id"_s, u"client_id and client_secret belong together"_s);
    if (!id && secrets.value(u"token"_s).isEmpty())
        return wrongField(u"token"_s, u"an access token, or a client_id with its client_secret, is needed"_s);
    return Done{};
}

Result<Done> checkWebhook(const Settings &settings, const Secrets &secrets)
{
    if (settings.webhookAuth == Settings::WebhookAuth::None)
        return Done{};
    const QString value = secrets.value(u"webhook_secret"_s);
    if (value.isEmpty())
        return wrongField(u"webhook_secret"_s, u"this webhook authentication needs a webhook_secret"_s);
    if (settings.webhookAuth == Settings::WebhookAuth::Basic && !basicCredentials(settings, value).contains(u':'))
        return wrongField(u"webhook_user"_s, u"basic needs a webhook_user, or a webhook_secret of the form user:password"_s);
    static const QRegularExpression token(u"\\A[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}\\z"_s); // RFC 9110, 5.6.2
    if (settings.webhookAuth == Settings::WebhookAuth::Header && !token.match(settings.webhookHeader).hasMatch())
        return wrongField(u"webhook_header"_s, u"webhook_header is not the name of a header"_s);
    return Done{};
}

} // namespace

const AccountForm &accountForm()
{
    static const AccountForm form = [] {
        AccountForm made;
        for (const auto &fields : {keyFields(), webhookFields(), apiFields()})
            made.fields.insert(made.fields.end(), fields.begin(), fields.end());
        return made;
    }();
    return form;
}

Settings::WebhookAuth webhookAuthOf(const Account &account)
{
    return webhookAuth(accountForm().valueOrDefault(account, u"webhook_auth"_s));
}

Settings settingsOf(const Account &account)
{
    const AccountForm &form = accountForm();
    Settings settings;
    settings.apiBase = baseAddress(form.valueOrDefault(account, u"api_base"_s));
    settings.eventBase = baseAddress(form.valueOrDefault(account, u"event_api_base"_s));
    settings.sender = form.valueOrDefault(account, u"sender"_s) == "event"_L1 ? Settings::Sender::Event : Settings::Sender::Messages;
    settings.webhookAuth = webhookAuthOf(account);
    settings.webhookUser = form.valueOrDefault(account, u"webhook_user"_s);
    settings.webhookHeader = form.valueOrDefault(account, u"webhook_header"_s);
    settings.companyId = form.valueOrDefault(account, u"company_id"_s);
    settings.providerType = form.valueOrDefault(account, u"provider_type"_s);
    return settings;
}

QString basicCredentials(const Settings &settings, const QString &secret)
{
    if (settings.webhookUser.isEmpty() || secret.startsWith(QString(settings.webhookUser + u':')))
        return secret;
    return settings.webhookUser + u':' + secret;
}

Result<Done> validateAccount(const QMap<QString, QString> &settings, const Secrets &secrets)
{
    const AccountForm &form = accountForm();
    if (auto checked = form.validate(settings); !checked)
        return checked;
    for (const auto &key : {u"api_base"_s, u"event_api_base"_s}) {
        if (auto checked = checkBaseAddress(settings, key); !checked)
            return checked;
    }
    if (auto checked = checkSecretKeys(form, secrets); !checked)
        return checked;
    if (auto checked = checkKeys(secrets); !checked)
        return checked;
    Account account;
    account.settings = settings;
    return checkWebhook(settingsOf(account), secrets);
}

} // namespace qasid::digishare
