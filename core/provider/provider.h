#pragma once

#include "core/base/result.h"
#include "core/model/access.h"
#include "core/model/account.h"
#include "core/model/capabilities.h"
#include "core/provider/accountform.h"
#include "core/provider/providersession.h"
#include "core/provider/webhookcodec.h"

#include <memory>

namespace qasid {

class HttpClient;

//! How a provider is shown. Texts are English, marked with QT_TRANSLATE_NOOP("Provider", …).
struct ProviderDescription {
    QString id; //!< "digishare": stable, stored, in webhook paths and on the command line
    QString name; //!< proper name: "Digishare"; other scripts spell it in the translations, context "Provider"
    QString product; //!< "Digishare LiveChat"
    const char *summary = ""; //!< one line for the first-run screen
    QString mark; //!< one letter for the account tile
    QString colour; //!< default account colour, a name of the design tokens
    const char *webhookHint = ""; //!< where to paste the webhook address
    const char *retentionHint = ""; //!< what the provider asks of those who keep messages; empty for nothing
};

//! A messaging provider. Stateless; one object for the whole process, used from any thread. Everything that differs between
//! providers is behind this interface, and nothing outside the provider's folder knows its name.
class Provider {
public:
    virtual ~Provider() = default;

    virtual ProviderDescription description() const = 0;
    virtual AccountForm accountForm() const = 0;

    //! Checks settings and secrets together, without contacting anyone. Fails as InvalidInput with a sentence for people.
    virtual Result<Done> validate(const QMap<QString, QString> &settings, const Secrets &secrets) const = 0;

    virtual Capabilities capabilities(const Account &account) const = 0;

    //! Checks an outgoing message against the account's capabilities and the provider's own rules. Fails as InvalidInput or
    //! TooLarge, naming the field in providerCode.
    virtual Result<Done> checkOutgoing(const Account &account, const OutgoingMessage &message) const = 0;

    //! Names of button icons in the order a picker shows them; empty where Capabilities::buttonIcons is false.
    virtual const std::vector<ButtonIcon> &buttonIcons() const;

    //! The provider's own words for a SystemContent code of its own, English and marked with QT_TRANSLATE_NOOP("Provider", …), "%1"
    //! standing for SystemContent::text; null for a code it does not know.
    virtual const char *systemWords(QStringView code) const;

    //! What people can give an account access to; empty where Capabilities::access is false.
    virtual std::vector<AccessPurpose> accessPurposes() const { return {}; }

    //! The page where customers find the account (https); empty where there is none.
    virtual QString publicLink(const Account &account) const;

    //! Decodes again what was kept of a request: a webhook's body, or a JSON array of ListedMessage::raw and UnreadableMessage::raw. What
    //! cannot be understood is in `quarantined`. The webhooks' codec does it where there is one.
    virtual DecodedWebhook decodeKept(const InboundRequest &request, const Account &account) const;

    //! The codec for webhooks; null for a provider without any.
    virtual const WebhookCodec *webhooks() const { return nullptr; }

    //! Opens a session for an account. `http` outlives it. The session belongs to the caller and lives in its thread.
    virtual std::unique_ptr<ProviderSession> openSession(Account account, Secrets secrets, HttpClient &http) const = 0;
};

} // namespace qasid
