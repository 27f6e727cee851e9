#include "core/providers/digishare/digishareprovider.h"

#include "core/providers/digishare/digisharesession.h"
#include "core/providers/digishare/rules.h"
#include "core/providers/digishare/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qasid {

ProviderDescription DigishareProvider::description() const
{
    return {.id = u"digishare"_s,
        .name = u"Digishare"_s,
        .product = u"Digishare LiveChat"_s,
        .summary = QT_TRANSLATE_NOOP("Provider", "WhatsApp and more: text, location, reply buttons, list menus"),
        .mark = u"D"_s,
        .colour = u"ocean"_s,
        .webhookHint = QT_TRANSLATE_NOOP("Provider",
            "In Digishare, open Advanced Settings, API Provider, Custom Webhooks, and add this address to every Live Chat event.")};
}

AccountForm DigishareProvider::accountForm() const
{
    return digishare::accountForm();
}

Result<Done> DigishareProvider::validate(const QMap<QString, QString> &settings, const Secrets &secrets) const
{
    return digishare::validateAccount(settings, secrets);
}

Capabilities DigishareProvider::capabilities(const Account &account) const
{
    return digishare::capabilitiesOf(digishare::settingsOf(account));
}

Result<Done> DigishareProvider::checkOutgoing(const Account &account, const OutgoingMessage &message) const
{
    return digishare::checkMessage(digishare::settingsOf(account), message);
}

std::unique_ptr<ProviderSession> DigishareProvider::openSession(Account account, Secrets secrets, HttpClient &http) const
{
    return std::make_unique<digishare::DigishareSession>(account, std::move(secrets), http);
}

} // namespace qasid
