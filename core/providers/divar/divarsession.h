#pragma once

#include "core/provider/providersession.h"
#include "core/providers/divar/divarconsent.h"
#include "core/providers/divar/divarfiles.h"
#include "core/providers/divar/divarsender.h"
#include "core/providers/divar/divarsubscriptions.h"

namespace qasid::divar {

//! A Divar account in use (docs/providers/divar.md). Main thread.
class DivarSession final : public ProviderSession {
    Q_OBJECT
public:
    //! `http` and `clock` outlive it; without a clock it goes by the computer's.
    DivarSession(const Account &account, const Secrets &secrets, HttpClient &http, const Clock *clock = nullptr);

    Future<SendReceipt> send(
        const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &progress) override;
    Future<AccountIdentity> check() override;
    Future<Customer> customerByPhone(const QString &phone) override;
    void keepUp() override;
    std::vector<AccessGrant> grants() const override;
    Result<QUrl> askForAccess(const QStringList &purposes, const QString &subject, const QUrl &redirect) override;
    Future<AccessGrant> takeAccess(const QMap<QByteArray, QByteArray> &query) override;
    void dropAccess(const QString &user) override;
    Future<QByteArray> fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel) override;

    //! Does what keepUp() has due by the clock; otherwise a timer does.
    void look();

private:
    const DivarApi m_api;
    OAuthClient m_oauth;
    DivarTokens m_tokens;
    DivarSubscriptions m_subscriptions;
    DivarConsent m_consent;
    DivarUploads m_uploads;
    DivarSender m_sender;
    DivarFiles m_files;
};

} // namespace qasid::divar
