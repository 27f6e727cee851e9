#include "core/providers/divar/settings.h"

#include "core/provider/fielderror.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qasid::divar {

namespace {

using Field = AccountField;

AccountField address(const QString &key, const char *label, const QString &usual)
{
    return {.kind = Field::Kind::Url, .key = key, .label = label, .hint = "", .defaultValue = usual, .advanced = true};
}

std::vector<Field> fields()
{
    return {
        {.kind = Field::Kind::Text,
            .key = u"app_slug"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "App slug"),
            .hint = QT_TRANSLATE_NOOP("Provider", "The app's short name in the Kenar panel."),
            .prefix = u"divar.ir/chat/addon_"_s},
        {.kind = Field::Kind::Secret,
            .key = u"api_key"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "API key"),
            .hint = QT_TRANSLATE_NOOP("Provider", "Made in the Kenar panel with the permission CHAT_BOT_SEND_MESSAGE.")},
        {.kind = Field::Kind::Secret,
            .key = u"identification_key"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Identification key"),
            .hint = QT_TRANSLATE_NOOP("Provider", "Divar sends it with each event.")},
        {.kind = Field::Kind::Secret,
            .key = u"client_secret"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Client secret"),
            .hint = QT_TRANSLATE_NOOP("Provider", "Needed only where people give access: chats of their posts, messages to them first."),
            .advanced = true},
        {.kind = Field::Kind::Choice,
            .key = u"paths"_s,
            .label = QT_TRANSLATE_NOOP("Provider", "Paths of the API"),
            .hint = QT_TRANSLATE_NOOP("Provider", "The experimental paths are those of the first developer guide."),
            .defaultValue = u"current"_s,
            .options = {{u"current"_s, QT_TRANSLATE_NOOP("Provider", "Current")},
                {u"experimental"_s, QT_TRANSLATE_NOOP("Provider", "Experimental (older)")}},
            .advanced = true},
        address(u"api_base"_s, QT_TRANSLATE_NOOP("Provider", "API address"), u"https://open-api.divar.ir"_s),
        address(u"oauth_base"_s, QT_TRANSLATE_NOOP("Provider", "Address for signing in"), u"https://oauth.divar.ir"_s),
        address(u"upload_base"_s, QT_TRANSLATE_NOOP("Provider", "Address for uploads"), u"https://chat.divar.ir"_s),
    };
}

Result<Done> checkSecrets(const Secrets &secrets)
{
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        const AccountField *field = accountForm().field(it.key());
        const bool own = it.key().startsWith("grant/"_L1) || it.key() == kRequestsSecret;
        if (!own && (!field || field->kind != Field::Kind::Secret))
            return wrongField(it.key(), u"there is no secret called %1"_s.arg(it.key().left(40)));
        for (const QChar c : it.value()) {
            // These values go into HTTP headers.
            if (!own && c.category() == QChar::Other_Control)
                return wrongField(it.key(), u"%1 holds a line break or another control character"_s.arg(it.key()));
        }
    }
    for (const auto &key : {u"api_key"_s, u"identification_key"_s}) {
        if (secrets.value(key).trimmed().isEmpty())
            return wrongField(key, u"the %1 is needed"_s.arg(key));
    }
    return Done{};
}

} // namespace

const AccountForm &accountForm()
{
    static const AccountForm form{fields()};
    return form;
}

Settings settingsOf(const Account &account)
{
    return {.appSlug = accountForm().valueOrDefault(account, u"app_slug"_s),
        .apiBase = baseAddress(accountForm().valueOrDefault(account, u"api_base"_s)),
        .oauthBase = baseAddress(accountForm().valueOrDefault(account, u"oauth_base"_s)),
        .uploadBase = baseAddress(accountForm().valueOrDefault(account, u"upload_base"_s)),
        .paths = accountForm().valueOrDefault(account, u"paths"_s) == "experimental"_L1 ? Settings::Paths::Experimental
                                                                                        : Settings::Paths::Current};
}

Result<Done> validateAccount(const QMap<QString, QString> &settings, const Secrets &secrets)
{
    if (auto checked = accountForm().validate(settings); !checked)
        return checked;
    static const QRegularExpression slug(u"\\A[A-Za-z0-9_-]{1,100}\\z"_s);
    const QString appSlug = settings.value(u"app_slug"_s).trimmed();
    if (!appSlug.isEmpty() && !slug.match(appSlug).hasMatch())
        return wrongField(u"app_slug"_s, u"app_slug is the app's short name in the Kenar panel: letters, digits, - and _"_s);
    for (const auto &key : {u"api_base"_s, u"oauth_base"_s, u"upload_base"_s}) {
        if (auto checked = checkBaseAddress(settings, key); !checked)
            return checked;
    }
    return checkSecrets(secrets);
}

} // namespace qasid::divar
