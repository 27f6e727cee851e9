#include "ui/composer/savedrepliesdialog.h"

#include "core/engine/inbox.h"
#include "ui/composer/replynamedialog.h"
#include "ui/composer/savedreplylist.h"
#include "ui/controls/accessiblerole.h"
#include "ui/controls/confirmdialog.h"
#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

SavedRepliesDialog::SavedRepliesDialog(UiContext &ui, QWidget *over, WhyNot whyNot)
    : DialogFrame(ui.appearance, over)
    , m_ui(ui)
    , m_whyNot(std::move(whyNot))
    , m_list(new SavedReplyList(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, [this] { filter(m_list->reply(m_view->currentIndex()).id); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedRepliesDialog::updateButtons);
    connect(m_view, &QListView::doubleClicked, this, &SavedRepliesDialog::insert);
    connect(m_insert, &QAbstractButton::clicked, this, &SavedRepliesDialog::insert);
    connect(m_rename, &QAbstractButton::clicked, this, &SavedRepliesDialog::rename);
    connect(m_remove, &QAbstractButton::clicked, this, &SavedRepliesDialog::remove);
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        closeDialog();
        Q_EMIT saveRequested();
    });
    connect(&ui.inbox, &Inbox::savedRepliesChanged, this, &SavedRepliesDialog::load);
    load();
}

void SavedRepliesDialog::build()
{
    Appearance &look = m_ui.appearance;
    setTitle(tr("Saved replies"));
    auto *header = new QHBoxLayout;
    header->addWidget(new Label(look, TextStyle::Title, &ThemeColors::text, tr("Saved replies"), panel()), 1);
    auto *close = new IconButton(look, "x"_L1, tr("Close"), panel());
    connect(close, &QAbstractButton::clicked, this, &DialogFrame::closeDialog);
    header->addWidget(close);
    m_search = new SearchField(look, tr("Search saved replies"), panel());
    m_search->installEventFilter(this);
    m_view = new QListView(panel());
    m_view->setModel(m_list);
    m_view->setItemDelegate(new SavedReplyDelegate(look, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Saved replies"));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->setMinimumHeight(168);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_nothing = new Label(look, TextStyle::Body, &ThemeColors::textTertiary, {}, panel());
    m_nothing->setWordWrap(true);
    m_why = new Label(look, TextStyle::Label, &ThemeColors::danger, {}, panel());
    m_why->setWordWrap(true);
    setAccessibleRole(m_why, QAccessible::AlertMessage);
    m_save = new TextButton(look, tr("Save as reply template"), TextButton::Kind::Quiet, panel());
    m_rename = new TextButton(look, tr("Rename"), TextButton::Kind::Default, panel());
    m_remove = new TextButton(look, tr("Remove"), TextButton::Kind::Default, panel());
    m_insert = new TextButton(look, tr("Insert"), TextButton::Kind::Primary, panel());
    m_rename->setShortcutHint(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    m_remove->setShortcutHint(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(metrics::kSpace4);
    actions->addWidget(m_rename);
    actions->addWidget(m_remove);
    actions->addStretch();
    actions->addWidget(m_insert);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(metrics::kSpace8, metrics::kSpace7, metrics::kSpace8, metrics::kSpace7);
    column->setSpacing(metrics::kSpace5);
    column->addLayout(header);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    column->addWidget(m_why);
    column->addWidget(m_save, 0, Qt::AlignLeading);
    column->addLayout(actions);
    setPanelSize({520, 520});
    m_save->hide();
}

void SavedRepliesDialog::setSaveable(bool saveable)
{
    m_save->setVisible(saveable);
}

void SavedRepliesDialog::focusSearch()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void SavedRepliesDialog::load()
{
    onResult(this, m_ui.inbox.savedReplies(), [this](const Result<std::vector<SavedReply>> &replies) {
        if (!replies) {
            m_nothing->setText(ErrorText::sentence(replies.error(), {}, Formats(m_ui.inbox.clock())));
            m_nothing->show();
            return;
        }
        const SavedReplyId before = m_list->reply(m_view->currentIndex()).id;
        m_list->setReplies(*replies, m_whyNot);
        filter(before);
    });
}

//! Shows those that match, with the same one chosen as before where it is among them.
void SavedRepliesDialog::filter(SavedReplyId keep)
{
    m_list->setQuery(m_search->text());
    const bool none = m_list->rowCount() == 0;
    m_view->setVisible(!none);
    m_nothing->setVisible(none);
    m_nothing->setText(m_search->text().trimmed().isEmpty()
            ? tr("No saved replies yet. Write one, with its buttons, and choose “Save as reply template”.")
            : tr("No saved reply matches."));
    m_view->setCurrentIndex(m_list->index(std::max(0, m_list->rowOf(keep))));
    updateButtons();
}

void SavedRepliesDialog::updateButtons()
{
    const QModelIndex current = m_view->currentIndex();
    const QString why = current.isValid() ? m_list->whyNot(current) : QString();
    m_why->setText(why);
    m_why->setAccessibleName(ErrorText::plain(why));
    m_why->setVisible(!why.isEmpty());
    m_insert->setEnabled(current.isValid() && why.isEmpty());
    m_insert->setToolTip(why);
    m_rename->setEnabled(current.isValid());
    m_remove->setEnabled(current.isValid());
}

void SavedRepliesDialog::insert()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    if (!m_list->whyNot(current).isEmpty()) {
        showAlert(m_why);
        return;
    }
    const SavedReply reply = m_list->reply(current);
    closeDialog();
    Q_EMIT chosen(reply);
}

void SavedRepliesDialog::rename()
{
    const SavedReply reply = m_list->reply(m_view->currentIndex());
    if (!reply.id)
        return;
    auto *dialog = new ReplyNameDialog(m_ui.appearance, this, tr("Rename saved reply"), reply.name);
    connect(dialog, &ReplyNameDialog::named, dialog, [this, dialog, reply](const QString &name) {
        SavedReply renamed = reply;
        renamed.name = name;
        onResult(dialog, m_ui.inbox.saveReply(renamed), [this, dialog](const Result<SavedReplyId> &saved) {
            if (saved)
                dialog->closeDialog();
            else
                dialog->showError(saved.error().kind == ErrorKind::Conflict
                        ? tr("There is a saved reply with this name.")
                        : ErrorText::sentence(saved.error(), {}, Formats(m_ui.inbox.clock())));
        });
    });
    dialog->open();
}

void SavedRepliesDialog::remove()
{
    const SavedReply reply = m_list->reply(m_view->currentIndex());
    if (!reply.id)
        return;
    //: Question before a saved reply is removed. %1 is its name.
    const QString title = tr("Remove %1?").arg(bidi::isolate(reply.name));
    ConfirmDialog::ask(m_ui.appearance, this, ConfirmDialog::Kind::Danger, title,
        tr("The saved reply is deleted from this computer. Messages sent with it stay."), tr("Remove"), [inbox = &m_ui.inbox, reply] {
            // The list is told of it; what could not be removed is still in it.
            onResult(inbox, inbox->removeSavedReply(reply.id), [](const Result<Done> &) {});
        });
}

bool SavedRepliesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_search && watched != m_view))
        return DialogFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool searching = watched == m_search;
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!searching)
            break;
        m_view->setCurrentIndex(m_list->index(
            std::clamp(m_view->currentIndex().row() + (key->key() == Qt::Key_Up ? -1 : 1), 0, std::max(0, m_list->rowCount() - 1))));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        insert();
        return true;
    case Qt::Key_F2:
        rename();
        return true;
    case Qt::Key_Delete:
        // In the search field it first takes letters away.
        if (searching && (m_search->hasSelectedText() || m_search->cursorPosition() < m_search->text().size()))
            break;
        remove();
        return true;
    default:
        break;
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace qasid
