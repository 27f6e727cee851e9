// Another part of Composer: the conversation it writes to, and its drafts.

#include "core/engine/inbox.h"
#include "ui/composer/ailine.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/draftfields.h"
#include "ui/composer/languagetabs.h"
#include "ui/composer/languagewords.h"
#include "ui/composer/listmenueditor.h"
#include "ui/composer/locationeditor.h"
#include "ui/composer/replybuttonseditor.h"
#include "ui/composer/rowseditor.h"
#include "ui/composer/sendoptionseditor.h"
#include "ui/controls/chip.h"
#include "ui/controls/taborder.h"

namespace qasid {

// The conversation and its drafts.

void Composer::setConversation(const Conversation &conversation)
{
    if (m_conversation.id == conversation.id) {
        updateConversation(conversation);
        return;
    }
    leaveDrafts();
    m_conversation = conversation;
    m_otherTab = {};
    m_tab = DraftKind::Reply;
    takeAccount();
    clearText();
    setEnabled(true);
    updateWords();
    loadDrafts();
}

void Composer::takeAccount()
{
    m_can = m_ui.inbox.capabilities(m_conversation.account);
    m_buttons->setCapabilities(m_can);
    m_list->setCapabilities(m_can);
    m_options->setCapabilities(m_can);
    m_languages->setLanguages(LanguageWords::ordered(m_can.languages, LanguageWords::ofInterface()));
    chainTabOrder({m_noteTab, m_languages});
    m_namedAgent.clear();
    m_aiLine->setConversation(m_conversation.id);
    if (makesRows())
        m_rows->setAccount(m_can, m_ui.inbox.buttonIcons(m_conversation.account));
}

void Composer::updateConversation(const Conversation &conversation)
{
    m_conversation = conversation;
    m_rows->setTwoSides(m_can.senderButtonsChannels.contains(conversation.customer.channel));
    updateWords();
}

void Composer::clearConversation()
{
    leaveDrafts();
    m_conversation = {};
    m_otherTab = {};
    m_aiLine->setConversation({});
    clearText();
    setEnabled(false);
}

void Composer::leaveDrafts()
{
    saveDraftNow();
    m_saved.reset();
    ++m_generation;
}

void Composer::loadDrafts()
{
    const auto load = [this](DraftKind kind) {
        onResult(this, m_ui.inbox.draft(m_conversation.id, kind), [this, kind, generation = m_generation](const Result<Draft> &draft) {
            if (generation != m_generation)
                return;
            if (draft)
                takeDraft(kind, draft->fields.value_or(fieldsOf(draft->message)));
        });
    };
    // What was just written here may still be on its way to the disk: the reader would not see it.
    onResult(this, m_lastSave, [this, load, generation = m_generation](const Result<Done> &) {
        if (generation != m_generation)
            return;
        load(DraftKind::Reply);
        load(DraftKind::Note);
    });
}

//! What the agent has begun meanwhile stays, be it a word or only an editor opened.
void Composer::takeDraft(DraftKind kind, const DraftFields &saved)
{
    // What was written here meanwhile may be on the disk already, and more was written since.
    if (qasid::isEmpty(saved) || (m_saved && *m_saved == std::pair(kind, saved)))
        return;
    const DraftFields begun = kind == m_tab ? fields() : m_otherTab;
    DraftFields whole = before(saved, begun);
    if (begun.part != Part::None)
        whole.part = begun.part;
    if (kind == m_tab)
        showFields(whole);
    else
        m_otherTab = whole;
}

Draft Composer::draft() const
{
    return draftOf(m_conversation.id, m_tab, fields(), message());
}

Future<Done> Composer::saveDraftNow()
{
    m_saveTimer.stop();
    if (!m_draftDirty || !m_conversation.id)
        return m_lastSave;
    m_draftDirty = false;
    ++m_draftsOnTheirWay;
    const Draft saving = draft();
    m_saved.emplace(saving.kind, saving.fields.value_or(fieldsOf(saving.message)));
    m_lastSave = m_ui.inbox.saveDraft(saving);
    onResult(this, m_lastSave, [this, generation = m_generation](const Result<Done> &saved) {
        --m_draftsOnTheirWay;
        if (saved)
            return;
        showError(tr("The draft could not be saved on this computer."));
        m_draftDirty = m_draftDirty || generation == m_generation;
    });
    return m_lastSave;
}

void Composer::contentChanged()
{
    updateCounter();
    updateNotice();
    updatePreview();
    updateHeights();
    if (m_restoring)
        return;
    showError({});
    m_draftDirty = true;
    // Not begun anew with each key: who types without a pause is saved too.
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

// The fields as a whole.

DraftFields Composer::fields() const
{
    DraftFields fields;
    fields.part = m_part;
    fields.text = m_edit->text();
    if (m_tab == DraftKind::Note)
        return fields;
    fields.language = m_languages->shown();
    fields.texts = m_languages->others();
    fields.options = m_options->options();
    fields.options.aiAgent = m_aiAgent;
    fields.replyTo = m_replyTo;
    fields.attachments = m_files->files();
    if (makesRows())
        m_rows->storeIn(fields);
    else
        m_buttons->storeIn(fields);
    fields.list = m_list->written();
    m_location->storeIn(fields);
    return fields;
}

void Composer::showFields(const DraftFields &fields)
{
    m_restoring = true;
    m_replyTo = fields.replyTo;
    m_quoteBar->setQuote(
        fields.replyTo.isEmpty() ? QString() : tr("In reply to"), fields.replyTo.isEmpty() ? QString() : tr("An earlier message"));
    m_files->setFiles(fields.attachments);
    m_buttons->setButtons(fields.header, fields.buttons);
    if (makesRows() || !m_rows->isEmpty()) {
        m_rows->setFields(fields);
        m_rows->setTwoSides(m_can.senderButtonsChannels.contains(m_conversation.customer.channel));
    }
    m_list->setContent(fields.list);
    m_location->setFields(fields);
    showOptions(fields.options);
    showTexts(fields);
    openPart(fields.part);
    m_restoring = false;
    updateWords();
}

void Composer::clearText()
{
    showFields({});
    m_draftDirty = false;
    m_saveTimer.stop();
    showError({});
}

void Composer::takeBack(ConversationId conversation, const OutgoingMessage &message)
{
    if (conversation == m_conversation.id) {
        openTab(DraftKind::Reply);
        showFields(before(fieldsOf(message), fields()));
        contentChanged();
        saveDraftNow(); // it is nowhere else any more
        focusText();
        return;
    }
    onResult(this, m_ui.inbox.draft(conversation, DraftKind::Reply), [this, conversation, message](const Result<Draft> &known) {
        const DraftFields begun = known ? known->fields.value_or(fieldsOf(known->message)) : DraftFields();
        // It may have been opened meanwhile.
        if (conversation == m_conversation.id)
            return takeBack(conversation, message);
        onResult(this, m_ui.inbox.saveDraft(draftOf(conversation, DraftKind::Reply, before(fieldsOf(message), begun), message)),
            [](const Result<Done> &) {});
    });
}

} // namespace qasid
