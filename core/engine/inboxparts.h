#pragma once

#include "core/engine/accounts.h"
#include "core/engine/attachmentfetcher.h"
#include "core/engine/files.h"
#include "core/engine/inboundpipeline.h"
#include "core/engine/inbox.h"
#include "core/engine/outboxrunner.h"
#include "core/engine/profile.h"
#include "core/engine/receiver.h"
#include "core/engine/snoozer.h"
#include "core/engine/webhooktester.h"
#include "core/store/store.h"

#include <QFileInfo>

namespace qasid {

//! The parts of an Inbox in the order they need each other. Included by the inbox*.cpp files only.
struct Inbox::Private {
    Private(std::unique_ptr<Store> openedStore, std::unique_ptr<CredentialStore> openedCredentials, const ProviderRegistry &providers,
        const Clock &time)
        : registry(providers)
        , clock(time)
        , store(std::move(openedStore))
        , credentials(std::move(openedCredentials))
        , profile(*store)
        , accounts(*store, *credentials, registry, http, clock)
        , pipeline(*store, accounts, clock)
        , receiver(pipeline, accounts, clock)
        , outbox(*store, accounts, clock)
        , snoozer(*store, clock)
        , files(QFileInfo(store->fileName()).absolutePath())
        , fetcher(*store, accounts, files)
        , tester(http, clock)
    {
    }

    ReceiverAddress receiverAddress() const;
    //! Where a provider is to post an account's events; empty where it posts none.
    QString webhookUrl(const Account &account) const;
    AccountState state(const Accounts::Entry &entry) const;

    const ProviderRegistry &registry;
    const Clock &clock;
    Options options;
    std::unique_ptr<Store> store;
    std::unique_ptr<CredentialStore> credentials;
    HttpClient http;
    Profile profile;
    Accounts accounts;
    InboundPipeline pipeline;
    Receiver receiver;
    OutboxRunner outbox;
    Snoozer snoozer;
    Files files;
    AttachmentFetcher fetcher;
    WebhookTester tester;
    bool loaded = false; //!< settings and accounts are
    bool diskFull = false;
    int waiting = 0; //!< messages that wait to be sent
};

} // namespace qasid
