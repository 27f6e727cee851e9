#pragma once

#include "core/engine/inbox.h"
#include "core/http/httpserver.h"
#include "core/providers/digishare/digishareprovider.h"
#include "core/secrets/encryptedfilestore.h"
#include "core/store/store.h"
#include "tests/support/await.h"
#include "tests/support/handclock.h"

#include <QTemporaryDir>

#include <functional>

namespace qasid::test {

//! An Inbox on a real store in a temporary profile, with real secrets, and a provider's API on a real port whose answers the
//! test gives.
class EngineRoom {
public:
    EngineRoom()
        : m_api([this](const InboundRequest &request, const http::Responder &respond) { serve(request, respond); })
    {
        registry.add(std::make_unique<DigishareProvider>());
        const auto listening = m_api.listen(QHostAddress(QHostAddress::LocalHost), 0);
        Q_ASSERT(listening);
        open();
    }

    //! Begins anew on the same profile, as after the end of the process.
    void reopen()
    {
        inbox.reset();
        open();
    }

    Inbox::Options options() const { return {.listenAddress = QStringLiteral("127.0.0.1"), .listenPort = quint16(0)}; }

    quint16 apiPort() const { return m_api.port(); }

    AccountId addAccount()
    {
        const QString base = QStringLiteral("http://127.0.0.1:%1/v1").arg(m_api.port());
        const auto added = await(inbox->addAccount(QStringLiteral("digishare"), QStringLiteral("Atlas"),
            {{QStringLiteral("api_base"), base}}, {{QStringLiteral("token"), QStringLiteral("t0ken")}}));
        return added ? added->account.id : AccountId{};
    }

    Result<MessageId> sendText(AccountId account, const QString &conversation, const QString &text)
    {
        return await(inbox->sendTo(account, conversation, OutgoingMessage{.content = TextContent{.text = text}}));
    }

    Message message(MessageId id)
    {
        const auto messages = await(inbox->messagesById({id}));
        return messages && !messages->empty() ? messages->front() : Message{};
    }

    //! Gives the answers; asked once per request.
    std::function<void(const InboundRequest &, const http::Responder &)> answer
        = [](const InboundRequest &, const http::Responder &respond) {
              respond(http::Response{.headers = {{"Content-Type", "application/json"}}, .body = R"({"id":"r1","status":"sent"})"});
          };
    QList<InboundRequest> requests;

    QTemporaryDir directory;
    HandClock clock;
    ProviderRegistry registry;
    std::unique_ptr<Inbox> inbox;

private:
    void open()
    {
        auto store = Store::open(directory.path());
        Q_ASSERT(store);
        auto secrets = std::make_unique<EncryptedFileStore>(directory.filePath(QStringLiteral("secrets.enc")), sealedfile::Cost::least());
        const auto unlocked = await(secrets->unlock(QStringLiteral("a passphrase of the test")));
        Q_ASSERT(unlocked);
        inbox = std::make_unique<Inbox>(std::move(*store), std::move(secrets), registry, clock);
    }

    void serve(const InboundRequest &request, const http::Responder &respond)
    {
        requests += request;
        answer(request, respond);
    }

    http::HttpServer m_api;
};

} // namespace qasid::test
