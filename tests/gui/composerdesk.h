#pragma once

#include "tests/gui/inboxfixture.h"
#include "ui/composer/composer.h"
#include "ui/composer/composeredit.h"

#include <QAbstractButton>
#include <QLineEdit>

#include <memory>

namespace qasid::test {

//! A composer that writes to Layla, a customer of an account with texts in several languages, files, sending options and AI agents.
class ComposerDesk {
public:
    //! `agent` is the account's AI agent; `open` makes its sessions, which reach nobody where it is empty.
    explicit ComposerDesk(const QString &agent = {}, SessionMaker open = {});

    ComposerEdit *edit() const { return composer->findChild<ComposerEdit *>(); }
    //! The field of the composer that is shown and has this label.
    QLineEdit *line(const QString &label) const;
    //! The button of the window that is shown and has this name.
    QAbstractButton *button(const QString &name) const;
    //! Whether these words stand anywhere in the composer.
    bool says(const QString &words) const;

    //! A new composer, as after a start of the program; only what is on the disk is there.
    void reopen();
    //! Drafts of the conversation are removed, and a new composer opens it.
    void beginAnew();
    Message newest();
    //! Presses Enter in the text and answers what was stored for sending.
    OutgoingMessage send();

    InboxFixture fixture;
    AccountId account;
    ConversationId conversation;
    std::unique_ptr<Composer> composer;
};

} // namespace qasid::test
