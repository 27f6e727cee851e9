#include "core/providers/divar/divarwebhooks.h"

#include "core/base/json.h"
#include "core/provider/payload.h"
#include "core/providers/divar/presses.h"
#include "core/providers/divar/webhookdecoder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qasid::divar {

Result<Done> DivarWebhooks::verify(const InboundRequest &request, const Account &, const Secrets &secrets) const
{
    // The key is free text of the owner's choice: a "Bearer " before it is part of it. Blanks around it do not pass through HTTP.
    const QByteArray key = secrets.value(u"identification_key"_s).toUtf8().trimmed();
    if (key.isEmpty())
        return fail(ErrorKind::Unauthorized, u"the account has no identification key to compare with"_s);
    if (!isSecret(request.header("Authorization"), key))
        return fail(ErrorKind::Unauthorized, u"the request does not carry the account's identification key"_s);
    return Done{};
}

std::vector<WebhookEndpoint> DivarWebhooks::endpoints() const
{
    using Kind = WebhookEndpoint::Kind;
    return {{.name = u"session"_s,
                .kind = Kind::Press,
                .label = QT_TRANSLATE_NOOP("Provider", "Session initialisation address"),
                .hint
                = QT_TRANSLATE_NOOP("Provider", "Paste it in the Kenar panel as the session initialization URL: it answers server links.")},
        {.name = u"action"_s,
            .kind = Kind::Press,
            .label = QT_TRANSLATE_NOOP("Provider", "Dynamic action address"),
            .hint
            = QT_TRANSLATE_NOOP("Provider", "Paste it in the Kenar panel as the dynamic action URL: it answers buttons in the chat.")},
        {.name = u"oauth"_s,
            .kind = Kind::Access,
            .label = QT_TRANSLATE_NOOP("Provider", "Return address for access"),
            .hint = QT_TRANSLATE_NOOP("Provider", "Add it in the Kenar panel to the OAuth redirect addresses: people return to it.")}};
}

Result<Press> DivarWebhooks::readPress(const WebhookEndpoint &endpoint, const InboundRequest &request, const Account &) const
{
    if (endpoint.name == "session"_L1)
        return divar::readPress(Press::Wants::Address, request.body);
    if (endpoint.name == "action"_L1)
        return divar::readPress(Press::Wants::Action, request.body);
    return fail(ErrorKind::InvalidInput, u"no presses are posted to this address"_s);
}

QByteArray DivarWebhooks::pressAnswer(const Press &press, const PressAnswer &answer, const Account &account) const
{
    return divar::pressAnswer(press, answer, settingsOf(account));
}

DecodedWebhook DivarWebhooks::decode(const InboundRequest &request, const Account &) const
{
    return decodeEvent(request.body, request.received);
}

InboundRequest DivarWebhooks::testRequest(const Account &, const Secrets &secrets) const
{
    InboundRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", secrets.value(u"identification_key"_s).toUtf8().trimmed()}};
    request.body = json::write({{"type"_L1, QString(kTestType)}});
    return request;
}

bool DivarWebhooks::isTest(const InboundRequest &request) const
{
    // Anything longer is no test; real events are not parsed twice.
    if (request.body.size() > 200 || !request.body.contains(kTestType.data()))
        return false;
    const auto object = json::parseObject(request.body);
    return object && json::text(*object, {"type"_L1}) == kTestType;
}

} // namespace qasid::divar
