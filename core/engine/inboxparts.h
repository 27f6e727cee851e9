#pragma once

#include "core/engine/accessdesk.h"
#include "core/engine/accounts.h"
#include "core/engine/aidesk.h"
#include "core/engine/attachmentfetcher.h"
#include "core/engine/conversationdesk.h"
#include "core/engine/earlyfetcher.h"
#include "core/engine/eventkeeper.h"
#include "core/engine/filecache.h"
#include "core/engine/files.h"
#include "core/engine/inboundpipeline.h"
#include "core/engine/inbox.h"
#include "core/engine/outboxrunner.h"
#include "core/engine/pressdesk.h"
#include "core/engine/profile.h"
#include "core/engine/receiver.h"
#include "core/engine/retentionkeeper.h"
#include "core/engine/snoozer.h"
#include "core/engine/sync.h"
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
        , keeper(*store, accounts)
        , presses(pipeline, keeper, accounts, clock)
        , access(pipeline, keeper, accounts, clock)
        , receiver(pipeline, presses, access, accounts, clock)
        , outbox(*store, accounts, clock)
        , sync(*store, accounts, clock)
        , snoozer(*store, clock)
        , files(QFileInfo(store->fileName()).absolutePath())
        , fetcher(*store, accounts, files)
        , early(*store, accounts, fetcher, clock)
        , cache(*store, accounts, fetcher, files, profile)
        , conversations(*store, accounts, files)
        , ai(*store, accounts)
        , retention(*store, accounts, files, clock)
        , tester(http, clock)
    {
    }

    ReceiverAddress receiverAddress() const;
    //! Where a provider is to post an account's events; empty where it posts none.
    QString webhookUrl(const Account &account) const;
    //! The addresses beside that one.
    std::vector<AccountState::Address> addresses(const Accounts::Entry &entry) const;
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
    EventKeeper keeper;
    PressDesk presses;
    AccessDesk access;
    Receiver receiver;
    OutboxRunner outbox;
    Sync sync;
    Snoozer snoozer;
    Files files;
    AttachmentFetcher fetcher;
    EarlyFetcher early;
    FileCache cache;
    ConversationDesk conversations;
    AiDesk ai;
    RetentionKeeper retention;
    WebhookTester tester;
    bool loaded = false; //!< settings and accounts are
    bool diskFull = false;
    int waiting = 0; //!< messages that wait to be sent
};

} // namespace qasid
