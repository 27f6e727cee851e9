#include "ui/conversations/editdialogs.h"

#include "core/engine/inbox.h"
#include "ui/controls/field.h"
#include "ui/conversations/conversationerrors.h"
#include "ui/conversations/metadataeditor.h"
#include "ui/models/bidi.h"

#include <QVBoxLayout>

namespace qasid {

namespace {

constexpr int kLongestName = 200;
constexpr QSize kDetailsPanel(560, 460);

} // namespace

ChangeDialog::ChangeDialog(UiContext &ui, const Conversation &conversation, QWidget *over, const QString &title, const QString &action)
    : ConversationDialog(ui, over, title, action)
    , m_conversation(conversation)
{
}

void ChangeDialog::change(const ConversationChange &change)
{
    showError({});
    setBusy(true);
    onResult(this, ui().inbox.changeConversation(m_conversation.id, change), [this](const Result<Done> &done) {
        setBusy(false);
        if (done)
            return closeDialog();
        const QString words = ConversationErrors::words(ConversationErrors::Doing::Changing, done.error(), providerName(), formats());
        const bool ofField = done.error().kind == ErrorKind::InvalidInput || done.error().kind == ErrorKind::Rejected;
        if (!ofField || !markError(words))
            showError(words);
    });
}

RenameDialog::RenameDialog(UiContext &ui, const Conversation &conversation, QWidget *over)
    : ChangeDialog(ui, conversation, over, tr("Rename the conversation"), tr("Rename"))
    , m_name(new Field(ui.appearance, tr("Name"), page()))
{
    m_name->edit()->setMaxLength(kLongestName);
    m_name->setText(conversation.title);
    m_name->edit()->selectAll();
    const QString customer = bidi::withoutControls(conversation.customer.displayName());
    if (conversation.parent.isEmpty() && !customer.isEmpty()) {
        //: %1 is the name of a customer.
        m_name->setHint(tr("The list shows %1; this name stands in the customer panel.").arg(bidi::isolate(customer)));
    }
    connect(m_name, &Field::textEdited, this, [this] {
        m_name->setError({});
        showError({});
    });
    body()->addWidget(m_name);
}

void RenameDialog::submit()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        markError(tr("Enter a name."));
        return;
    }
    if (name == conversation().title)
        return closeDialog();
    ConversationChange wish;
    wish.name = name;
    change(wish);
}

bool RenameDialog::markError(const QString &words)
{
    m_name->setError(words);
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    return true;
}

DetailsDialog::DetailsDialog(UiContext &ui, const Conversation &conversation, QWidget *over)
    : ChangeDialog(ui, conversation, over, tr("Details of the conversation"), tr("Save"))
    , m_editor(new MetadataEditor(ui.appearance, page()))
{
    //: %1 is the name of the provider.
    addText(tr("%1 keeps these with the conversation. Details that you leave out stay as they are. A key cannot be taken away here, "
               "only emptied.")
                .arg(bidi::isolate(providerName())));
    m_editor->setMetadata(conversation.metadata);
    connect(m_editor, &MetadataEditor::edited, this, [this] { showError({}); });
    body()->addWidget(m_editor);
    body()->addStretch(1);
    makeScrolling(kDetailsPanel);
}

void DetailsDialog::submit()
{
    const std::optional<QJsonObject> differing = m_editor->change();
    if (!differing)
        return;
    if (differing->isEmpty())
        return closeDialog();
    ConversationChange wish;
    wish.metadata = differing;
    change(wish);
}

bool DetailsDialog::markError(const QString &words)
{
    m_editor->setError(words);
    return true;
}

} // namespace qasid
