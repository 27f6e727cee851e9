// Another part of Composer: saved replies.

#include "core/engine/inbox.h"
#include "ui/composer/composer.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/draftfields.h"
#include "ui/composer/outgoingcheck.h"
#include "ui/composer/replynamedialog.h"
#include "ui/composer/savedrepliesdialog.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

//! What would be sent now without what belongs to this conversation alone; empty when that is nothing to keep.
OutgoingMessage Composer::replyToSave() const
{
    OutgoingMessage reply = message();
    reply.attachments.clear();
    reply.replyTo.clear();
    reply.options = {};
    if (const auto *media = std::get_if<MediaContent>(&reply.content))
        reply.content = TextContent{.text = media->caption};
    const bool words = !contentText(reply.content).trimmed().isEmpty();
    return words || !reply.buttons.empty() || !reply.senderButtons.empty() ? reply : OutgoingMessage();
}

QString Composer::whyNotHere(const SavedReply &reply) const
{
    OutgoingMessage message = reply.message;
    // Words can still be written.
    if (auto *text = std::get_if<TextContent>(&message.content); text && text->text.trimmed().isEmpty())
        text->text = u"…"_s;
    const Formats formats(m_ui.inbox.clock());
    if (!message.senderButtons.empty() && !m_can.senderButtonsChannels.contains(m_conversation.customer.channel))
        return tr("Buttons for your own side cannot be sent in this conversation.");
    if (const QString why = OutgoingCheck::whyNot(message, m_can, providerName(), formats); !why.isEmpty())
        return why;
    const auto checked = m_ui.inbox.checkOutgoing(m_conversation.account, message);
    return checked ? QString() : ErrorText::sentence(checked.error(), providerName(), formats);
}

void Composer::openReplies(bool bySlash)
{
    if (m_tab == DraftKind::Note || !m_conversation.id) {
        if (bySlash)
            m_edit->insertPlainText(u"/"_s);
        return;
    }
    auto *dialog = new SavedRepliesDialog(m_ui, this, [this](const SavedReply &reply) { return whyNotHere(reply); });
    dialog->setSaveable(replyToSave() != OutgoingMessage());
    const auto done = std::make_shared<bool>(false);
    connect(dialog, &SavedRepliesDialog::chosen, this, [this, done, conversation = m_conversation.id](const SavedReply &reply) {
        *done = true;
        insertReply(conversation, reply);
    });
    connect(dialog, &SavedRepliesDialog::saveRequested, this, &Composer::askForReplyName);
    connect(dialog, &DialogFrame::closed, this, [this, done, bySlash, conversation = m_conversation.id] {
        if (bySlash && !*done && conversation == m_conversation.id)
            m_edit->insertPlainText(u"/"_s); // it was meant as a letter
    });
    dialog->open();
    dialog->focusSearch();
}

void Composer::insertReply(ConversationId conversation, const SavedReply &reply)
{
    if (conversation != m_conversation.id)
        return;
    openTab(DraftKind::Reply);
    showFields(withReply(fields(), reply.message));
    contentChanged();
    m_edit->moveCursor(QTextCursor::End);
    focusText();
}

void Composer::askForReplyName()
{
    const OutgoingMessage reply = replyToSave();
    if (reply == OutgoingMessage())
        return;
    auto *dialog = new ReplyNameDialog(m_ui.appearance, this, tr("Save as reply template"), {});
    connect(dialog, &ReplyNameDialog::named, this,
        [this, dialog, reply](const QString &name, bool replace) { saveReply(name, replace, reply, dialog); });
    dialog->open();
}

void Composer::saveReply(const QString &name, bool replace, const OutgoingMessage &message, ReplyNameDialog *dialog)
{
    const auto save = [this, dialog](const SavedReply &reply) {
        onResult(dialog, m_ui.inbox.saveReply(reply), [this, dialog, name = reply.name](const Result<SavedReplyId> &saved) {
            if (saved) {
                dialog->closeDialog();
                //: %1 is the name of the saved reply.
                m_ui.toasts.show(tr("Saved as %1.").arg(bidi::isolate(name)));
            } else if (saved.error().kind == ErrorKind::Conflict) {
                dialog->askToReplace();
            } else {
                dialog->showError(ErrorText::sentence(saved.error(), {}, Formats(m_ui.inbox.clock())));
            }
        });
    };
    if (!replace) {
        save({.id = {}, .name = name, .message = message});
        return;
    }
    onResult(dialog, m_ui.inbox.savedReplies(), [save, name, message](const Result<std::vector<SavedReply>> &known) {
        SavedReply reply{.id = {}, .name = name, .message = message};
        if (known) {
            const auto same = std::find_if(known->begin(), known->end(), [&name](const SavedReply &one) { return one.name == name; });
            if (same != known->end())
                reply.id = same->id;
        }
        save(reply);
    });
}

} // namespace qasid
