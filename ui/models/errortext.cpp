#include "ui/models/errortext.h"

#include "ui/models/bidi.h"

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr char16_t kLeftToRightIsolate = u'\u2066';
constexpr char16_t kPopIsolate = u'\u2069';

} // namespace

QString ErrorText::plain(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() >= kLeftToRightIsolate && c.unicode() <= kPopIsolate; });
}

QString ErrorText::provider(const char *text)
{
    return text && *text ? QCoreApplication::translate("Provider", text) : QString();
}

QString ErrorText::channel(const QString &channel)
{
    static const QHash<QString, const char *> names{
        {u"whatsapp"_s, QT_TR_NOOP("WhatsApp")},
        {u"messenger"_s, QT_TR_NOOP("Messenger")},
        {u"facebook"_s, QT_TR_NOOP("Messenger")},
        {u"instagram"_s, QT_TR_NOOP("Instagram")},
        {u"telegram"_s, QT_TR_NOOP("Telegram")},
        {u"email"_s, QT_TR_NOOP("E-mail")},
        {u"sms"_s, QT_TR_NOOP("SMS")},
        {u"website"_s, QT_TR_NOOP("Website")},
        {u"web"_s, QT_TR_NOOP("Website")},
        {u"chatbot"_s, QT_TR_NOOP("Chatbot")},
        {u"post"_s, QT_TR_NOOP("Post chat")},
    };
    if (const auto known = names.constFind(channel.toLower()); known != names.cend())
        return tr(*known);
    if (channel.isEmpty())
        return {};
    return QString(channel.at(0).toUpper() + channel.mid(1)).replace(u'_', u' ');
}

QString ErrorText::delivery(Delivery delivery, const std::optional<Error> &error, const QString &providerName, const Formats &formats)
{
    switch (delivery) {
    case Delivery::Received:
        return {};
    case Delivery::Held:
    case Delivery::Queued:
        return tr("Waiting to send");
    case Delivery::Sending:
        return tr("Sending");
    case Delivery::Accepted:
        //: The provider took the message; whether the customer has it is not known. %1 is the name of the provider.
        return tr("Accepted by %1").arg(bidi::isolate(providerName));
    case Delivery::PossiblySent:
        return tr("Possibly sent: check before sending again.");
    case Delivery::Failed:
        break;
    }
    if (!error)
        return tr("Not sent.");
    //: %1 is a whole sentence that says why.
    return tr("Not sent. %1").arg(sentence(*error, providerName, formats));
}

namespace {

//! Why the receiver has no port, in words.
class ReceiverText {
    Q_DECLARE_TR_FUNCTIONS(qasid::ReceiverText)
public:
    static QString reason(const Banner &banner, const Formats &formats)
    {
        const QString port = formats.shaped(QString::number(banner.port));
        if (banner.detail == "in_use"_L1)
            return tr("Port %1 is in use by another program.").arg(port);
        if (banner.detail == "address"_L1)
            return tr("The address to listen on is not one of this computer.");
        if (banner.detail == "rights"_L1)
            return tr("This computer does not let Qasid use port %1.").arg(port);
        if (banner.detail == "tls"_L1)
            return tr("The certificate or its key could not be read.");
        return tr("Port %1 could not be opened.").arg(port);
    }
};

} // namespace

BannerText ErrorText::banner(const Banner &banner, const Formats &formats)
{
    const QString account = bidi::isolate(banner.accountName);
    const QString providerName = bidi::isolate(provider(banner.providerName.toUtf8().constData()));
    switch (banner.kind) {
    case Banner::Kind::DiskFull:
        return {tr("No space left."), tr("Qasid stopped receiving so nothing is lost."), {{BannerAction::OpenFolder, tr("Open folder")}}};
    case Banner::Kind::KeychainLocked:
        return {tr("The keychain is locked."), tr("Unlock it to send and receive."), {{BannerAction::Unlock, tr("Unlock")}}};
    case Banner::Kind::KeychainMissing:
        return {tr("This computer has no keychain."), tr("Choose a passphrase to keep keys in an encrypted file."),
            {{BannerAction::Unlock, tr("Enter passphrase")}}};
    case Banner::Kind::KeyRefused:
        return {tr("%1 refused the key for %2.").arg(providerName, account), tr("Messages wait until you enter a new one."),
            {{BannerAction::EnterKey, tr("Enter key")}}};
    case Banner::Kind::ReceiverDown:
        return {banner.accountName.isEmpty() ? tr("Qasid is not receiving.") : tr("%1 is not receiving.").arg(account),
            ReceiverText::reason(banner, formats),
            {{BannerAction::ChangePort, tr("Change port")}, {BannerAction::TryAgain, tr("Try again")}}};
    case Banner::Kind::RateLimited: {
        const qint64 left = banner.until ? *banner.until - formats.clock().now() : 0;
        return {tr("%1 asked to slow down.").arg(providerName),
            banner.until ? tr("Sending resumes in %1.").arg(formats.duration(left)) : QString(), {}};
    }
    case Banner::Kind::Offline:
        break;
    }
    const QString words = tr("You can read, search and write.");
    if (banner.count == 0)
        return {tr("Offline."), words, {{BannerAction::TryNow, tr("Try now")}}};
    //: After "You can read, search and write."
    const QString waiting = banner.count == 1 ? tr("1 message will be sent when the network returns.")
                                              : tr("%n messages will be sent when the network returns.", nullptr, banner.count);
    return {tr("Offline."), formats.shaped(tr("%1 %2", "two sentences").arg(words, waiting)),
        {{BannerAction::ShowQueue, tr("Show queue")}, {BannerAction::TryNow, tr("Try now")}}};
}

QString ErrorText::accountHealth(const AccountState &state, const QString &providerName, const Formats &formats)
{
    if (state.health == AccountState::Health::Paused)
        return tr("Paused");
    if (!state.hasSecrets)
        return tr("Keys must be entered again");
    const bool silent = state.trouble && state.trouble->kind == ErrorKind::Unavailable && !state.receiving;
    if (state.trouble && !silent)
        return sentence(*state.trouble, providerName, formats);
    if (state.health == AccountState::Health::Good && state.polling)
        return tr("Asking for messages, sending");
    if (state.health == AccountState::Health::Good)
        return state.receiving ? tr("Receiving, sending") : tr("Sending", "how an account is doing");
    return tr("Not receiving");
}

} // namespace qasid
