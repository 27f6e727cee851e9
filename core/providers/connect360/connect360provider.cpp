#include "core/providers/connect360/connect360provider.h"

#include "core/providers/connect360/connect360session.h"
#include "core/providers/connect360/messages.h"
#include "core/providers/connect360/rules.h"
#include "core/providers/connect360/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qasid {

ProviderDescription Connect360Provider::description() const
{
    return {.id = u"connect360"_s,
        .name = QString::fromLatin1(QT_TRANSLATE_NOOP("Provider", "Plato")), // written in the letters of each language
        .product = u"Plato Connect360"_s,
        .summary = QT_TRANSLATE_NOOP("Provider", "Conversations of a workspace: text in three languages, files, AI agents"),
        .mark = u"P"_s,
        .colour = u"violet"_s};
}

AccountForm Connect360Provider::accountForm() const
{
    return connect360::accountForm();
}

Result<Done> Connect360Provider::validate(const QMap<QString, QString> &settings, const Secrets &secrets) const
{
    return connect360::validateAccount(settings, secrets);
}

Capabilities Connect360Provider::capabilities(const Account &account) const
{
    return connect360::capabilities(connect360::settingsOf(account));
}

Result<Done> Connect360Provider::checkOutgoing(const Account &, const OutgoingMessage &message) const
{
    return connect360::checkMessage(message);
}

DecodedWebhook Connect360Provider::decodeKept(const InboundRequest &request, const Account &) const
{
    return connect360::messagesFromKept(request.body);
}

std::unique_ptr<ProviderSession> Connect360Provider::openSession(Account account, Secrets secrets, HttpClient &http) const
{
    return std::make_unique<connect360::Connect360Session>(account, secrets, http);
}

} // namespace qasid
