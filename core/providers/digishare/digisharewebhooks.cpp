#include "core/providers/digishare/digisharewebhooks.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/digishare/envelope.h"
#include "core/providers/digishare/settings.h"
#include "core/providers/digishare/webhookdecoder.h"

using namespace Qt::StringLiterals;

namespace qasid::digishare {

namespace {

//! What follows the scheme's name, which is compared without case; null when the header has another scheme.
QByteArray credentials(const QByteArray &authorization, const QByteArray &scheme)
{
    const QByteArray value = authorization.trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0 || value.left(blank).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return value.mid(blank + 1).trimmed();
}

//! The header's name is chosen at the provider. Where the account does not say which, any header that carries the secret proves
//! as much.
bool headerProves(const InboundRequest &request, const Account &account, const Settings &settings, const QByteArray &secret)
{
    if (!account.settings.value(u"webhook_header"_s).isEmpty())
        return isSecret(request.header(settings.webhookHeader.toLatin1()).trimmed(), secret);
    bool found = false;
    for (const auto &header : request.headers)
        found = isSecret(header.second.trimmed(), secret) || found;
    return found;
}

bool proves(const InboundRequest &request, const Account &account, const Settings &settings, const QString &secret)
{
    switch (settings.webhookAuth) {
    case Settings::WebhookAuth::None:
        return true;
    case Settings::WebhookAuth::Basic: {
        const auto decoded = QByteArray::fromBase64Encoding(
            credentials(request.header("Authorization"), "Basic"), QByteArray::AbortOnBase64DecodingErrors);
        return decoded && isSecret(*decoded, basicCredentials(settings, secret).toUtf8());
    }
    case Settings::WebhookAuth::Bearer:
        return isSecret(credentials(request.header("Authorization"), "Bearer"), secret.toUtf8());
    case Settings::WebhookAuth::Header:
        return headerProves(request, account, settings, secret.trimmed().toUtf8());
    }
    return false;
}

} // namespace

Result<Done> DigishareWebhooks::verify(const InboundRequest &request, const Account &account, const Secrets &secrets) const
{
    if (webhookAuthOf(account) == Settings::WebhookAuth::None)
        return Done{};
    const Settings settings = settingsOf(account);
    const QString secret = secrets.value(u"webhook_secret"_s);
    if (secret.isEmpty())
        return fail(ErrorKind::Unauthorized, u"the account has no webhook secret to compare with"_s);
    if (!proves(request, account, settings, secret))
        return fail(ErrorKind::Unauthorized, u"the webhook does not carry the account's secret"_s);
    return Done{};
}

DecodedWebhook DigishareWebhooks::decode(const InboundRequest &request, const Account &) const
{
    return decodeWebhook(request.body);
}

InboundRequest DigishareWebhooks::testRequest(const Account &account, const Secrets &secrets) const
{
    const Settings settings = settingsOf(account);
    const QString secret = secrets.value(u"webhook_secret"_s);
    InboundRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    if (settings.webhookAuth == Settings::WebhookAuth::Basic)
        request.headers.append({"Authorization", "Basic " + basicCredentials(settings, secret).toUtf8().toBase64()});
    else if (settings.webhookAuth == Settings::WebhookAuth::Bearer)
        request.headers.append({"Authorization", "Bearer " + secret.toUtf8()});
    else if (settings.webhookAuth == Settings::WebhookAuth::Header)
        request.headers.append({settings.webhookHeader.toLatin1(), secret.toUtf8()});
    request.body = json::write({{u"event"_s, QString::fromUtf16(kTestEvent)}, {u"data"_s, QJsonObject{{u"source"_s, u"qasid"_s}}}});
    return request;
}

bool DigishareWebhooks::isTest(const InboundRequest &request) const
{
    // Anything longer is no test; real webhooks are not parsed twice.
    if (request.body.size() > 200 || !request.body.contains("qasid.test"))
        return false;
    const auto envelope = readEnvelope(request.body);
    return envelope && envelope->event == kTestEvent;
}

} // namespace qasid::digishare
