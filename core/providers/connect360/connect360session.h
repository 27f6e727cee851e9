#pragma once

#include "core/provider/providersession.h"
#include "core/providers/connect360/accountcheck.h"
#include "core/providers/connect360/connect360files.h"
#include "core/providers/connect360/trpcclient.h"

namespace qasid::connect360 {

//! A Connect360 account in use (docs/providers/connect360.md). Main thread.
class Connect360Session final : public ProviderSession {
    Q_OBJECT
public:
    //! `http` outlives it.
    Connect360Session(const Account &account, const Secrets &secrets, HttpClient &http);

    //! The files of the message are uploaded already.
    Future<SendReceipt> send(
        const SendTarget &target, const OutgoingMessage &message, CancelToken cancel, const SendProgress &progress) override;
    Future<AccountIdentity> check() override;
    int pagesAtOnce() const override;
    Future<std::vector<Result<Listing>>> list(const std::vector<ListingRequest> &pages, CancelToken cancel) override;
    Future<RemoteConversation> createConversation(const NewConversation &wish) override;
    Future<RemoteConversation> changeConversation(const QString &conversation, const ConversationChange &change) override;
    Future<Done> deleteConversation(const QString &conversation) override;
    Future<Attachment> upload(const Attachment &file, CancelToken cancel, const SendProgress &progress) override;
    Future<AiReply> streamAiReply(
        const AiRequest &request, CancelToken cancel, const std::function<void(const QString &text)> &written) override;
    Future<QByteArray> fetchAttachment(const Attachment &attachment, qint64 maxBytes, CancelToken cancel) override;

private:
    //! What creating could not say yet.
    void describe(const RemoteConversation &made, const QJsonObject &metadata, const Promise<RemoteConversation> &promise);

    Connect360Api m_api;
    TrpcClient m_client;
    Connect360Files m_files;
    AccountCheck m_check;
};

} // namespace qasid::connect360
