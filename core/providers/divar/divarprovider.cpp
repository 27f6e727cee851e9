#include "core/providers/divar/divarprovider.h"

#include "core/providers/divar/accesspurposes.h"
#include "core/providers/divar/divarsession.h"
#include "core/providers/divar/icons.h"
#include "core/providers/divar/presses.h"
#include "core/providers/divar/rules.h"
#include "core/providers/divar/settings.h"
#include "core/providers/divar/systemnotes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace qasid {

ProviderDescription DivarProvider::description() const
{
    return {.id = u"divar"_s,
        .name = QString::fromLatin1(QT_TRANSLATE_NOOP("Provider", "Divar")), // written in the letters of each language
        .product = u"Divar Kenar"_s,
        .summary = QT_TRANSLATE_NOOP("Provider", "Chatbot and chats of posts: text, files, rows of buttons that answer"),
        .mark = u"د"_s,
        .colour = u"berry"_s,
        .webhookHint = QT_TRANSLATE_NOOP("Provider", "Paste it in the Kenar panel as the events address."),
        .retentionHint = QT_TRANSLATE_NOOP("Provider", "Divar asks that chats are kept only as long as they are needed.")};
}

AccountForm DivarProvider::accountForm() const
{
    return divar::accountForm();
}

Result<Done> DivarProvider::validate(const QMap<QString, QString> &settings, const Secrets &secrets) const
{
    return divar::validateAccount(settings, secrets);
}

Capabilities DivarProvider::capabilities(const Account &) const
{
    return divar::capabilities();
}

Result<Done> DivarProvider::checkOutgoing(const Account &, const OutgoingMessage &message) const
{
    return divar::checkMessage(message);
}

const std::vector<ButtonIcon> &DivarProvider::buttonIcons() const
{
    return divar::buttonIcons();
}

const char *DivarProvider::systemWords(QStringView code) const
{
    return divar::systemWords(code);
}

std::vector<AccessPurpose> DivarProvider::accessPurposes() const
{
    return divar::accessPurposes();
}

QString DivarProvider::publicLink(const Account &account) const
{
    return divar::chatPage(divar::settingsOf(account));
}

std::unique_ptr<ProviderSession> DivarProvider::openSession(Account account, Secrets secrets, HttpClient &http) const
{
    return std::make_unique<divar::DivarSession>(account, secrets, http);
}

} // namespace qasid
