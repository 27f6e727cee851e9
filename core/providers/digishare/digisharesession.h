#pragma once

#include "core/provider/providersession.h"
#include "core/providers/digishare/digisharesender.h"
#include "core/providers/digishare/digisharetokens.h"

namespace qasid::digishare {

//! An open Digishare account. Every call carries a token of DigishareTokens; one that is refused is replaced once where client
//! credentials can bring another (a refused request did nothing, so this never sends a message twice).
class DigishareSession final : public ProviderSession {
    Q_OBJECT
public:
    DigishareSession(const Account &account, Secrets secrets, HttpClient &http);

    Future<SendReceipt> send(
        const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &progress) override;
    Future<AccountIdentity> check() override;
    Future<TemplatePage> templates(const QString &search, int page) override;
    Future<ContactPage> contacts(const QString &search, int page) override;
    Future<Customer> contact(const QString &remoteId) override;
    //! Join, leave and assign with no user named are about the token's own user.
    Future<Done> changeParticipants(const QString &conversationRemoteId, const ParticipantChange &change) override;
    //! A stored file comes from the API with the token; a file that only has an address elsewhere is fetched without it.
    Future<QByteArray> fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel) override;

private:
    using Query = QList<QPair<QString, QString>>;

    //! A request below the API's address; `segments` are ids and words of the path, encoded here.
    HttpRequest request(const QByteArray &method, const QStringList &segments, const Query &query = {}) const;
    //! Sends with the token.
    Future<HttpAnswer> call(const HttpRequest &request, const CancelToken &cancel = {});
    void attempt(const HttpRequest &request, const CancelToken &cancel, const Promise<HttpAnswer> &promise, bool mayRenew);
    void post(
        const Result<QJsonObject> &body, const OutgoingMessage &message, const CancelToken &cancel, const Promise<SendReceipt> &promise);
    template <class T>
    Future<T> ask(const HttpRequest &request, Result<T> (*read)(const HttpAnswer &));
    Future<QJsonObject> makeBody(const QString &conversation, const OutgoingMessage &message) const;
    Future<Done> changeOne(const QString &conversation, const ParticipantChange &change, const QString &user);
    bool isOwnHost(const QUrl &url) const;

    Settings m_settings;
    HttpClient &m_http;
    SystemClock m_clock;
    DigishareTokens m_tokens;
    std::shared_ptr<const DigishareSender> m_sender;
};

} // namespace qasid::digishare
