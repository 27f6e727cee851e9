#include "ui/composer/composer.h"

#include "core/engine/inbox.h"
#include "ui/composer/ailine.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/composerframe.h"
#include "ui/composer/composertoolbar.h"
#include "ui/composer/customerwordsbar.h"
#include "ui/composer/editorpanel.h"
#include "ui/composer/languagetabs.h"
#include "ui/composer/languagewords.h"
#include "ui/composer/listmenueditor.h"
#include "ui/composer/locationeditor.h"
#include "ui/composer/noticeline.h"
#include "ui/composer/outgoingpreview.h"
#include "ui/composer/replybuttonseditor.h"
#include "ui/composer/rowseditor.h"
#include "ui/composer/sendoptionseditor.h"
#include "ui/controls/accessiblerole.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/taborder.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

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
    connectParts();
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
    column->setContentsMargins(metrics::kSpace6, 10, metrics::kSpace6, 12);
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
    m_languages = new LanguageTabs(look, this);
    top->addWidget(m_noteTab);
    top->addWidget(m_languages);
    top->addStretch();
    top->addWidget(m_route);
    column->addLayout(top);
    m_frame = new ComposerFrame(look, this);
    buildFrame();
    column->addWidget(m_frame, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Composer::buildFrame()
{
    Appearance &look = m_ui.appearance;
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    m_customerWords = new CustomerWordsBar(look, m_frame);
    m_quoteBar = new QuoteBar(look, m_frame);
    m_edit = new ComposerEdit(look, m_frame);
    m_notice = new NoticeLine(look, m_frame);
    m_files = new AttachmentStrip(look, m_frame);
    buildEditors();
    m_aiLine = new AiLine(m_ui.inbox, look, m_frame);
    m_toolbar = new ComposerToolbar(look, m_frame);
    auto *text = new QHBoxLayout;
    text->setContentsMargins(15, 13, 10, 6);
    text->addWidget(m_edit);
    inside->addWidget(m_customerWords);
    inside->addWidget(m_quoteBar);
    inside->addLayout(text);
    inside->addWidget(m_notice);
    inside->addWidget(m_files);
    inside->addWidget(m_panel);
    inside->addWidget(m_errorLine);
    inside->addStretch();
    inside->addWidget(m_aiLine);
    inside->addWidget(m_toolbar);
}

void Composer::buildEditors()
{
    Appearance &look = m_ui.appearance;
    m_panel = new EditorPanel(look, m_frame);
    m_buttons = new ReplyButtonsEditor(look, m_panel);
    m_rows = new RowsEditor(look, m_panel);
    m_list = new ListMenuEditor(look, m_panel);
    m_location = new LocationEditor(look, m_panel);
    m_options = new SendOptionsEditor(look, m_panel);
    for (QWidget *editor : {static_cast<QWidget *>(m_buttons), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_list),
             static_cast<QWidget *>(m_location), static_cast<QWidget *>(m_options)})
        m_panel->addEditor(editor);
    m_errorLine = new QWidget(m_frame);
    setAccessibleRole(m_errorLine, QAccessible::AlertMessage);
    auto *line = new QHBoxLayout(m_errorLine);
    line->setContentsMargins(15, 4, 10, 0);
    m_error = new Label(look, TextStyle::Label, &ThemeColors::danger, {}, m_errorLine);
    m_error->setWordWrap(true);
    //: Button: where text and a file cannot go in one message, the file goes first and the text after it.
    m_asTwo = new TextButton(look, tr("Send as two messages"), TextButton::Kind::Default, m_errorLine);
    m_asTwo->setSize(TextButton::Size::Small);
    m_asTwo->hide();
    line->addWidget(m_error, 1);
    line->addWidget(m_asTwo, 0, Qt::AlignTop);
    m_errorLine->hide();
    connect(m_asTwo, &QAbstractButton::clicked, this, &Composer::sendAsTwo);
}

void Composer::connectEdit()
{
    connect(m_replyTab, &QAbstractButton::clicked, this, [this] { openTab(DraftKind::Reply); });
    connect(m_noteTab, &QAbstractButton::clicked, this, [this] { openTab(DraftKind::Note); });
    connect(m_edit, &QTextEdit::textChanged, this, &Composer::contentChanged);
    connect(m_edit, &ComposerEdit::sendRequested, this, [this](bool resolve) { send(resolve ? After::Resolve : After::Stay); });
    connect(m_edit, &ComposerEdit::leaveRequested, this, &Composer::leave);
    connect(m_edit, &ComposerEdit::backspacedAtStart, this, [this] { quote({}, {}, {}); });
    connect(m_edit, &ComposerEdit::editLastRequested, this, [this] {
        if (isEmpty())
            Q_EMIT editLastRequested();
    });
    connect(m_edit, &ComposerEdit::otherTabRequested, this,
        [this] { openTab(m_tab == DraftKind::Reply ? DraftKind::Note : DraftKind::Reply); });
    connect(m_edit, &ComposerEdit::buttonsRequested, this, [this] {
        if (canMakeButtons())
            togglePart(Part::Buttons);
    });
    connect(m_edit, &ComposerEdit::locationRequested, this, [this] {
        if (m_tab == DraftKind::Reply && m_can.location)
            togglePart(Part::Location);
    });
    connect(m_edit, &ComposerEdit::attachRequested, this, &Composer::chooseFiles);
    connect(m_edit, &ComposerEdit::directionRequested, this, &Composer::cycleDirection);
    connect(m_edit, &ComposerEdit::repliesRequested, this, &Composer::openReplies);
    connect(m_edit, &ComposerEdit::filesPasted, this, &Composer::addFiles);
    connect(m_edit, &ComposerEdit::imagePasted, this, &Composer::pasteImage);
    connect(m_frame, &ComposerFrame::filesDropped, this, &Composer::addFiles);
}

void Composer::connectParts()
{
    connect(m_files, &AttachmentStrip::rowsMade, this, [this] { chainTabOrder({m_edit, m_files}); });
    connect(m_files, &AttachmentStrip::emptied, this, &Composer::focusText);
    connect(m_files, &AttachmentStrip::changed, this, &Composer::contentChanged);
    connect(m_files, &AttachmentStrip::takenOut, this, [this](const Attachment &file) {
        if (!m_sending)
            m_ui.inbox.dropFile(file.localPath);
    });
    connect(m_buttons, &ReplyButtonsEditor::changed, this, &Composer::contentChanged);
    connect(m_rows, &RowsEditor::changed, this, &Composer::contentChanged);
    connect(m_list, &ListMenuEditor::changed, this, &Composer::contentChanged);
    connect(m_location, &LocationEditor::changed, this, &Composer::contentChanged);
    connect(m_options, &SendOptionsEditor::changed, this, [this] {
        updateWords();
        contentChanged();
    });
    connect(m_customerWords, &CustomerWordsBar::endRequested, this, [this] {
        m_options->setAsCustomer(false);
        focusText();
    });
    connect(m_quoteBar, &QuoteBar::dropped, this, [this] {
        quote({}, {}, {});
        focusText();
    });
    connect(m_languages, &LanguageTabs::chosen, this, &Composer::showLanguage);
    connect(m_aiLine, &AiLine::ended, this, &Composer::focusText);
    connect(m_notice, &NoticeLine::dismissed, this, [this] {
        m_dismissed = LanguageWords::guess(m_edit->text());
        updateNotice();
        focusText();
    });
}

void Composer::connectToolbar()
{
    connect(m_toolbar, &ComposerToolbar::buttonsClicked, this, [this] { togglePart(Part::Buttons); });
    connect(m_toolbar, &ComposerToolbar::listClicked, this, [this] { togglePart(Part::List); });
    connect(m_toolbar, &ComposerToolbar::locationClicked, this, [this] { togglePart(Part::Location); });
    connect(m_toolbar, &ComposerToolbar::requestClicked, this, [this] { togglePart(Part::LocationRequest); });
    connect(m_toolbar, &ComposerToolbar::attachClicked, this, &Composer::chooseFiles);
    connect(m_toolbar, &ComposerToolbar::directionClicked, this, &Composer::cycleDirection);
    connect(m_toolbar, &ComposerToolbar::repliesClicked, this, [this] { openReplies(false); });
    connect(m_toolbar, &ComposerToolbar::optionsClicked, this, &Composer::toggleOptions);
    connect(m_toolbar, &ComposerToolbar::askAiClicked, this, &Composer::toggleAskAi);
    connect(m_toolbar, &ComposerToolbar::answerByAiClicked, this, &Composer::answerByAi);
    connect(m_toolbar, &ComposerToolbar::saveReplyClicked, this, &Composer::askForReplyName);
    connect(m_toolbar, &ComposerToolbar::sendClicked, this, [this] { send(After::Stay); });
    connect(m_toolbar, &ComposerToolbar::sendAndResolveClicked, this, [this] { send(After::Resolve); });
    connect(m_toolbar, &ComposerToolbar::sendAndSnoozeClicked, this, [this] { send(After::Snooze); });
}

// What is being written.

bool Composer::isEmpty() const
{
    const bool part = m_part == Part::Buttons ? (makesRows() ? !m_rows->isEmpty() : !m_buttons->isEmpty())
        : m_part == Part::List                ? !m_list->isEmpty()
        : m_part == Part::Location            ? !m_location->isEmpty()
                                              : false;
    if (m_part == Part::Location)
        return !part; // the text is covered
    return !part && m_edit->document()->isEmpty() && m_languages->others().isEmpty() && m_files->files().empty()
        && m_options->options().templateId.isEmpty();
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
    message.options = sendOptions();
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
        if (makesRows()) {
            message.content = words();
            message.buttons = m_rows->grid(RowsEditor::Side::Customer);
            message.senderButtons = m_rows->grid(RowsEditor::Side::Own);
        } else {
            message.content = TextContent{.text = text, .header = m_buttons->header()};
            message.buttons = m_buttons->grid();
        }
        break;
    case Part::None:
        message.content = words();
        break;
    }
    message.attachments = m_files->files();
    // Buttons under a file alone are those of the file. Words in several languages are more than a caption can hold.
    const bool blank = contentText(message.content).trimmed().isEmpty();
    const bool plain = m_can.languages.isEmpty() && message.buttons.empty() && message.senderButtons.empty();
    if ((plain || blank) && !message.attachments.empty())
        message.content = MediaContent{text};
    return message;
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
        const DraftFields here = fields();
        m_tab = kind;
        showFields(std::exchange(m_otherTab, here));
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
    m_optionsOpen = false;
    m_edit->setVisible(part != Part::Location);
    m_files->setVisible(!m_files->files().empty() && (part == Part::None || part == Part::Buttons));
    showPanel();
    m_toolbar->setOpenParts(part == Part::Buttons, part == Part::List, part == Part::Location, part == Part::LocationRequest);
    updateWords();
    contentChanged();
    if (m_restoring)
        return;
    if (part == Part::Buttons && makesRows())
        m_rows->focusFirst();
    else if (part == Part::Buttons)
        m_buttons->focusFirst();
    else if (part == Part::List)
        m_list->focusFirst();
    else
        focusText();
}

void Composer::showPanel()
{
    QWidget *editor = m_optionsOpen ? static_cast<QWidget *>(m_options)
        : m_part == Part::Buttons   ? (makesRows() ? static_cast<QWidget *>(m_rows) : static_cast<QWidget *>(m_buttons))
        : m_part == Part::List      ? static_cast<QWidget *>(m_list)
        : m_part == Part::Location  ? static_cast<QWidget *>(m_location)
                                    : nullptr;
    m_panel->showEditor(editor, editor != m_options);
    m_panel->setShares(editor == m_rows ? 9 : 3, editor == m_rows ? 4 : 2);
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

} // namespace qasid
