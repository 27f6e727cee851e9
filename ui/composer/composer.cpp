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
#include "ui/composer/rowseditor.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kSaveDelay = 500;

bool writeForUserAlone(const QString &path, const QImage &image)
{
    QFile file(path);
    const bool good = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && image.save(&file, "PNG") && file.flush();
    if (!good)
        file.remove();
    return good;
}

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
    buildEditors();
    m_toolbar = new ComposerToolbar(look, m_frame);
    auto *text = new QHBoxLayout;
    text->setContentsMargins(15, 13, 10, 6);
    text->addWidget(m_edit);
    inside->addWidget(m_quoteBar);
    inside->addLayout(text);
    inside->addWidget(m_files);
    inside->addWidget(m_panel);
    inside->addWidget(m_errorLine);
    inside->addStretch();
    inside->addWidget(m_toolbar);
    column->addWidget(m_frame, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Composer::buildEditors()
{
    Appearance &look = m_ui.appearance;
    m_panel = new EditorPanel(look, m_frame);
    m_buttons = new ReplyButtonsEditor(look, m_panel);
    m_rows = new RowsEditor(look, m_panel);
    m_list = new ListMenuEditor(look, m_panel);
    m_location = new LocationEditor(look, m_panel);
    for (QWidget *editor : {static_cast<QWidget *>(m_buttons), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_list),
             static_cast<QWidget *>(m_location)})
        m_panel->addEditor(editor);
    m_errorLine = new QWidget(m_frame);
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
    connect(m_edit, &ComposerEdit::leaveRequested, this, &Composer::leaveRequested);
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
    connect(m_files, &AttachmentStrip::changed, this, &Composer::contentChanged);
    connect(m_files, &AttachmentStrip::takenOut, this, [this](const Attachment &file) {
        if (!m_sending)
            m_ui.inbox.dropFile(file.localPath);
    });
    connect(m_buttons, &ReplyButtonsEditor::changed, this, &Composer::contentChanged);
    connect(m_rows, &RowsEditor::changed, this, &Composer::contentChanged);
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
    connect(m_toolbar, &ComposerToolbar::repliesClicked, this, [this] { openReplies(false); });
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
        if (makesRows()) {
            message.content = TextContent{.text = text};
            message.buttons = m_rows->grid(RowsEditor::Side::Customer);
            message.senderButtons = m_rows->grid(RowsEditor::Side::Own);
        } else {
            message.content = TextContent{.text = text, .header = m_buttons->header()};
            message.buttons = m_buttons->grid();
        }
        break;
    case Part::None:
        message.content = TextContent{.text = text};
        break;
    }
    message.attachments = m_files->files();
    // Buttons under a file alone are those of the file.
    const bool plain = (message.buttons.empty() && message.senderButtons.empty()) || text.trimmed().isEmpty();
    if (plain && !message.attachments.empty())
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
    QWidget *editor = part == Part::Buttons ? (makesRows() ? static_cast<QWidget *>(m_rows) : static_cast<QWidget *>(m_buttons))
        : part == Part::List                ? static_cast<QWidget *>(m_list)
        : part == Part::Location            ? static_cast<QWidget *>(m_location)
                                            : nullptr;
    m_edit->setVisible(part != Part::Location);
    m_files->setVisible(!m_files->files().empty() && (part == Part::None || part == Part::Buttons));
    m_panel->showEditor(editor);
    m_panel->setShares(editor == m_rows ? 9 : 3, editor == m_rows ? 4 : 2);
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

//! Written into the profile at once: the clipboard may be the only other place that has it.
void Composer::pasteImage(const QImage &image)
{
    if (m_tab == DraftKind::Note || m_can.attachments <= 0 || image.isNull())
        return;
    const QString name = tr("picture", "name of a file that was pasted") + u".png"_s;
    const QString path = m_ui.inbox.placeForFile(name);
    if (path.isEmpty() || !writeForUserAlone(path, image))
        return showError(tr("The picture could not be kept on this computer."));
    Attachment file = AttachmentStrip::fromFile(path);
    file.name = name;
    attach({file});
    saveDraftNow();
}

void Composer::addFiles(const QStringList &paths)
{
    std::vector<Attachment> files;
    for (const QString &path : paths)
        files.push_back(AttachmentStrip::fromFile(path));
    attach(std::move(files));
}

void Composer::attach(std::vector<Attachment> files)
{
    if (m_tab == DraftKind::Note || m_can.attachments <= 0 || files.empty())
        return;
    std::vector<Attachment> all = m_files->files();
    if (m_can.attachments == 1)
        all = {std::move(files.back())};
    else
        all.insert(all.end(), files.begin(), files.end());
    if (m_part != Part::None && m_part != Part::Buttons)
        openPart(Part::None);
    m_files->setFiles(std::move(all));
    contentChanged();
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace qasid
