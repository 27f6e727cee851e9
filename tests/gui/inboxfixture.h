#pragma once

#include "core/engine/inbox.h"
#include "core/provider/credentialstore.h"
#include "core/provider/provider.h"
#include "core/store/store.h"
#include "tests/support/handclock.h"
#include "ui/controls/toasts.h"
#include "ui/controls/uicontext.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace qasid::test {

//! A provider as it is, but for its sessions, which reach nobody; or which `open` makes.
using SessionMaker = std::function<std::unique_ptr<ProviderSession>(const Secrets &secrets)>;
std::unique_ptr<Provider> silenced(std::unique_ptr<Provider> provider, SessionMaker open = {});
//! Digishare, Divar and Plato (or what stands in for them), as far as a picture of them needs. Divar takes rows of buttons; what it can
//! and its icons are those of `divarLike`, where given.
ProviderRegistry pictureProviders(
    std::unique_ptr<Provider> digishare = {}, std::unique_ptr<Provider> divarLike = {}, std::unique_ptr<Provider> plato = {});

//! A real inbox on a real database in a temporary folder, with the three pictureProviders() unless others are given, and no
//! port and no network. It is Wednesday 3 December 2025, 09:30 UTC.
class InboxFixture {
public:
    //! With a passphrase there is no keychain: keys are kept where the passphrase opens.
    explicit InboxFixture(const QString &passphrase = {});
    //! With these providers.
    explicit InboxFixture(ProviderRegistry providers);
    ~InboxFixture();

    //! Someone speaks; a conversation is made when it is new. Answers the conversation's id.
    struct Line {
        AccountId account;
        QString conversation; //!< remote id
        Customer customer;
        QString text;
        QString time; //!< RFC 3339
        Direction direction = Direction::In;
        std::optional<Content> content = {}; //!< in place of the text
    };
    ConversationId say(const Line &line);
    Conversation conversation(ConversationId id);

    //! With something in every key that its provider asks for.
    AccountId addAccount(const QString &provider, const QString &name, const QMap<QString, QString> &settings = {});
    void removeAccount(AccountId account);

    //! The accounts and conversations of the design's main picture.
    void fillLikeTheDesign();

    HandClock clock;
    ProviderRegistry registry;
    QTemporaryDir folder;
    Store *store = nullptr; //!< belongs to the inbox
    std::unique_ptr<Inbox> inbox;
    Appearance appearance;
    Toasts toasts;
    UiContext ui;
    AccountId atlas, vehicles, oasis; //!< after fillLikeTheDesign()

private:
    InboxFixture(const QString &passphrase, ProviderRegistry providers);
    std::unique_ptr<Inbox> makeInbox(const QString &passphrase);

    int m_events = 0;
};

} // namespace qasid::test
