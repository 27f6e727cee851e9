#include "ui/composer/composer.h"

#include "core/engine/inbox.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/composerframe.h"
#include "ui/composer/composertoolbar.h"
#include "ui/composer/editorpanel.h"
#include "ui/composer/listmenueditor.h"
#include "ui/composer/locationeditor.h"
#include "ui/composer/outgoingpreview.h"
#include "ui/composer/replybuttonseditor.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kSaveDelay = 500;

} // namespace

Composer::Composer(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
{
    build();
    connectEdit();
    connectToolbar();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveDelay);
    connect(&m_saveTimer, &QTimer::timeout, this, &Composer::saveDraftNow);
    connect(&ui.inbox, &Inbox::bannersChanged, this, &Composer::updateWords);
    clearConversation();
}

Composer::~Composer() = default;

void Composer::build()
{
    Appearance &look = m_ui.appearance;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::kSpace2);
    m_replyTab = new Tab(look, tr("Reply"), this);
    m_replyTab->setIconName("reply"_L1);
    m_noteTab = new Tab(look, tr("Private note"), this);
    m_noteTab->setIconName("lock"_L1);
    m_route = new Label(look, TextStyle::Label, &ThemeColors::textTertiary, {}, this);
    m_route->setWeight(400);
    top->addWidget(m_replyTab);
    top->addWidget(m_noteTab);
    top->addStretch();
    top->addWidget(m_route);
    column->addLayout(top);

    m_frame = new ComposerFrame(look, this);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    m_quoteBar = new QuoteBar(look, m_frame);
    m_edit = new ComposerEdit(look, m_frame);
    m_files = new AttachmentStrip(look, m_frame);
    m_panel = new EditorPanel(look, m_frame);
    m_buttons = new ReplyButtonsEditor(look, m_panel);
    m_list = new ListMenuEditor(look, m_panel);
    m_location = new LocationEditor(look, m_panel);
    for (QWidget *editor : {static_cast<QWidget *>(m_buttons), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_location)})
        m_panel->addEditor(editor);
    m_error = new Label(look, TextStyle::Label, &ThemeColors::danger, {}, m_frame);
    m_error->setWordWrap(true);
    m_error->setContentsMargins(15, 4, 15, 0);
    m_error->hide();
    m_toolbar = new ComposerToolbar(look, m_frame);
    auto *text = new QHBoxLayout;
    text->setContentsMargins(15, 13, 10, 6);
    text->addWidget(m_edit);
    inside->addWidget(m_quoteBar);
    inside->addLayout(text);
    inside->addWidget(m_files);
    inside->addWidget(m_panel);
    inside->addWidget(m_error);
    inside->addStretch();
    inside->addWidget(m_toolbar);
    column->addWidget(m_frame, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Composer::connectEdit()
{
    connect(m_replyTab, &QAbstractButton::clicked, this, [this] { openTab(DraftKind::Reply); });
    connect(m_noteTab, &QAbstractButton::clicked, this, [this] { openTab(DraftKind::Note); });
    connect(m_edit, &QTextEdit::textChanged, this, &Composer::contentChanged);
    connect(m_edit, &ComposerEdit::sendRequested, this, [this](bool resolve) { send(resolve ? After::Resolve : After::Stay); });
    connect(m_edit, &ComposerEdit::leaveRequested, this, &Composer::leaveRequested);
    connect(m_edit, &ComposerEdit::editLastRequested, this, [this] {
        if (isEmpty())
            Q_EMIT editLastRequested();
    });
    connect(m_edit, &ComposerEdit::otherTabRequested, this,
        [this] { openTab(m_tab == DraftKind::Reply ? DraftKind::Note : DraftKind::Reply); });
    connect(m_edit, &ComposerEdit::buttonsRequested, this, [this] {
        if (m_tab == DraftKind::Reply && m_can.replyButtons)
            togglePart(Part::Buttons);
    });
    connect(m_edit, &ComposerEdit::locationRequested, this, [this] {
        if (m_tab == DraftKind::Reply && m_can.location)
            togglePart(Part::Location);
    });
    connect(m_edit, &ComposerEdit::attachRequested, this, &Composer::chooseFiles);
    connect(m_edit, &ComposerEdit::directionRequested, this, &Composer::cycleDirection);
    connect(m_edit, &ComposerEdit::filesPasted, this, &Composer::addFiles);
    connect(m_files, &AttachmentStrip::changed, this, &Composer::contentChanged);
    connect(m_buttons, &ReplyButtonsEditor::changed, this, &Composer::contentChanged);
    connect(m_list, &ListMenuEditor::changed, this, &Composer::contentChanged);
    connect(m_location, &LocationEditor::changed, this, &Composer::contentChanged);
    connect(m_quoteBar, &QuoteBar::dropped, this, [this] { quote({}, {}, {}); });
}

void Composer::connectToolbar()
{
    connect(m_toolbar, &ComposerToolbar::buttonsClicked, this, [this] { togglePart(Part::Buttons); });
    connect(m_toolbar, &ComposerToolbar::listClicked, this, [this] { togglePart(Part::List); });
    connect(m_toolbar, &ComposerToolbar::locationClicked, this, [this] { togglePart(Part::Location); });
    connect(m_toolbar, &ComposerToolbar::requestClicked, this, [this] { togglePart(Part::LocationRequest); });
    connect(m_toolbar, &ComposerToolbar::attachClicked, this, &Composer::chooseFiles);
    connect(m_toolbar, &ComposerToolbar::directionClicked, this, &Composer::cycleDirection);
    connect(m_toolbar, &ComposerToolbar::sendClicked, this, [this] { send(After::Stay); });
    connect(m_toolbar, &ComposerToolbar::sendAndResolveClicked, this, [this] { send(After::Resolve); });
    connect(m_toolbar, &ComposerToolbar::sendAndSnoozeClicked, this, [this] { send(After::Snooze); });
}

// The conversation and its drafts.

void Composer::setConversation(const Conversation &conversation)
{
    if (m_conversation.id == conversation.id) {
        updateConversation(conversation);
        return;
    }
    saveDraftNow();
    ++m_generation;
    m_conversation = conversation;
    m_can = m_ui.inbox.capabilities(conversation.account);
    m_otherTab = {};
    m_tab = DraftKind::Reply;
    m_buttons->setCapabilities(m_can);
    m_list->setCapabilities(m_can);
    clearText();
    setEnabled(true);
    updateWords();
    loadDrafts();
}

void Composer::updateConversation(const Conversation &conversation)
{
    m_conversation = conversation;
    updateWords();
}

void Composer::clearConversation()
{
    saveDraftNow();
    ++m_generation;
    m_conversation = {};
    m_otherTab = {};
    clearText();
    setEnabled(false);
}

void Composer::loadDrafts()
{
    const auto load = [this](DraftKind kind) {
        onResult(this, m_ui.inbox.draft(m_conversation.id, kind), [this, kind, generation = m_generation](const Result<Draft> &draft) {
            if (generation != m_generation || !draft)
                return;
            // What the agent has begun meanwhile wins, be it a word or only an editor opened.
            if (kind != m_tab)
                m_otherTab = draft->message;
            else if (isEmpty() && m_part == Part::None)
                showMessage(draft->message);
        });
    };
    load(DraftKind::Reply);
    load(DraftKind::Note);
}

Draft Composer::draft() const
{
    Draft draft;
    draft.conversation = m_conversation.id;
    draft.kind = m_tab;
    if (!isEmpty())
        draft.message = message();
    return draft;
}

void Composer::saveDraftNow()
{
    m_saveTimer.stop();
    if (!m_draftDirty || !m_conversation.id)
        return;
    m_draftDirty = false;
    onResult(this, m_ui.inbox.saveDraft(draft()), [this](const Result<Done> &saved) {
        if (!saved)
            showError(tr("The draft could not be saved on this computer."));
    });
}

void Composer::contentChanged()
{
    updateCounter();
    updatePreview();
    updateHeights();
    if (m_restoring)
        return;
    showError({});
    m_draftDirty = true;
    m_saveTimer.start();
}

// What is being written.

bool Composer::isEmpty() const
{
    const bool part = m_part == Part::Buttons ? !m_buttons->isEmpty()
        : m_part == Part::List                ? !m_list->isEmpty()
        : m_part == Part::Location            ? !m_location->isEmpty()
                                              : false;
    return !part && m_edit->document()->isEmpty() && m_files->files().empty();
}

OutgoingMessage Composer::message() const
{
    OutgoingMessage message;
    const QString text = m_edit->text();
    if (m_tab == DraftKind::Note) {
        message.content = TextContent{.text = text};
        return message;
    }
    message.replyTo = m_replyTo;
    switch (m_part) {
    case Part::Location:
        message.content = m_location->content();
        return message;
    case Part::LocationRequest:
        message.content = LocationRequestContent{text};
        return message;
    case Part::List:
        message.content = m_list->content(text);
        return message;
    case Part::Buttons:
        message.content = TextContent{.text = text, .header = m_buttons->header()};
        message.buttons = m_buttons->grid();
        break;
    case Part::None:
        message.content = TextContent{.text = text};
        break;
    }
    message.attachments = m_files->files();
    if (message.buttons.empty() && !message.attachments.empty())
        message.content = MediaContent{text};
    return message;
}

void Composer::showMessage(const OutgoingMessage &message)
{
    m_restoring = true;
    m_replyTo = message.replyTo;
    m_quoteBar->setQuote(
        message.replyTo.isEmpty() ? QString() : tr("In reply to"), message.replyTo.isEmpty() ? QString() : tr("An earlier message"));
    m_files->setFiles(message.attachments);
    Part part = Part::None;
    QString text = contentText(message.content);
    if (const auto *words = std::get_if<TextContent>(&message.content)) {
        text = words->text;
        if (!message.buttons.empty() || !words->header.isEmpty()) {
            part = Part::Buttons;
            m_buttons->setButtons(words->header, message.buttons);
        }
    } else if (const auto *media = std::get_if<MediaContent>(&message.content)) {
        text = media->caption;
    } else if (const auto *menu = std::get_if<ListMenuContent>(&message.content)) {
        part = Part::List;
        text = menu->text;
        m_list->setContent(*menu);
    } else if (const auto *place = std::get_if<LocationContent>(&message.content)) {
        part = Part::Location;
        text.clear();
        m_location->setContent(*place);
    } else if (const auto *request = std::get_if<LocationRequestContent>(&message.content)) {
        part = Part::LocationRequest;
        text = request->text;
    }
    m_edit->setText(text);
    openPart(part);
    m_restoring = false;
    updateWords();
}

void Composer::clearText()
{
    m_restoring = true;
    m_buttons->clear();
    m_list->clear();
    m_location->clear();
    showMessage({});
    m_restoring = false;
    m_draftDirty = false;
    m_saveTimer.stop();
    showError({});
}

void Composer::takeBack(const OutgoingMessage &message)
{
    const QString begun = m_tab == DraftKind::Reply ? m_edit->text() : QString();
    openTab(DraftKind::Reply);
    showMessage(message);
    if (!begun.trimmed().isEmpty() && m_part != Part::Location) {
        m_edit->moveCursor(QTextCursor::End);
        m_edit->insertPlainText((m_edit->document()->isEmpty() ? QString() : u"\n"_s) + begun);
    }
    contentChanged();
    focusText();
}

void Composer::quote(const QString &remoteId, const QString &title, const QString &words)
{
    if (!remoteId.isEmpty())
        openTab(DraftKind::Reply);
    m_replyTo = remoteId;
    m_quoteBar->setQuote(title, words);
    contentChanged();
    if (!remoteId.isEmpty())
        focusText();
}

void Composer::openTab(DraftKind kind)
{
    if (kind != m_tab) {
        saveDraftNow();
        const OutgoingMessage here = message();
        m_tab = kind;
        showMessage(std::exchange(m_otherTab, here));
    }
    updateWords();
    focusText();
}

void Composer::focusText()
{
    if (m_part == Part::Location)
        m_location->focusFirst();
    else
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::openPart(Part part)
{
    m_part = part;
    QWidget *editor = part == Part::Buttons ? static_cast<QWidget *>(m_buttons)
        : part == Part::List                ? static_cast<QWidget *>(m_list)
        : part == Part::Location            ? static_cast<QWidget *>(m_location)
                                            : nullptr;
    m_edit->setVisible(part != Part::Location);
    m_files->setVisible(!m_files->files().empty() && (part == Part::None || part == Part::Buttons));
    m_panel->showEditor(editor);
    m_toolbar->setOpenParts(part == Part::Buttons, part == Part::List, part == Part::Location, part == Part::LocationRequest);
    updateWords();
    contentChanged();
    if (m_restoring)
        return;
    if (part == Part::Buttons)
        m_buttons->focusFirst();
    else if (part == Part::List)
        m_list->focusFirst();
    else
        focusText();
}

void Composer::cycleDirection()
{
    using Direction = ComposerEdit::TextDirection;
    const Direction next = m_edit->direction() == Direction::Automatic ? Direction::RightToLeft
        : m_edit->direction() == Direction::RightToLeft                ? Direction::LeftToRight
                                                                       : Direction::Automatic;
    m_edit->setDirection(next);
    m_toolbar->setDirection(next);
}

void Composer::chooseFiles()
{
    if (m_tab == DraftKind::Note || m_can.attachments <= 0)
        return;
    auto *dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_can.attachments > 1 ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, &Composer::addFiles);
    dialog->open();
}

void Composer::addFiles(const QStringList &paths)
{
    if (m_tab == DraftKind::Note || m_can.attachments <= 0)
        return;
    std::vector<Attachment> files = m_files->files();
    for (const QString &path : paths) {
        if (m_can.attachments == 1)
            files.clear();
        files.push_back(AttachmentStrip::fromFile(path));
    }
    if (m_part != Part::None && m_part != Part::Buttons)
        openPart(Part::None);
    m_files->setFiles(std::move(files));
    contentChanged();
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace qasid
