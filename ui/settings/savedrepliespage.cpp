#include "ui/settings/savedrepliespage.h"

#include "core/engine/inbox.h"
#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/sunkenbox.h"
#include "ui/controls/textarea.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kNameLength = 80;
constexpr int kSnippet = 200;

int buttonsIn(const OutgoingMessage &message)
{
    int count = 0;
    for (const ButtonGrid *grid : {&message.buttons, &message.senderButtons}) {
        for (const auto &row : *grid)
            count += int(row.size());
    }
    return count;
}

} // namespace

SavedRepliesPage::SavedRepliesPage(UiContext &ui, QWidget *parent)
    : SettingsPage(ui, tr("Saved replies"), parent)
    , m_list(new QWidget(this))
    , m_column(new QVBoxLayout(m_list))
{
    addWords(tr("Replies kept to be used again, in every account that can send them. A reply is saved from the composer."));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::kSpace4);
    addWidget(m_list);
    connect(&ui.inbox, &Inbox::savedRepliesChanged, this, &SavedRepliesPage::refresh);
}

void SavedRepliesPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    refresh();
}

void SavedRepliesPage::refresh()
{
    if (!isVisible())
        return;
    onResult(this, ui().inbox.savedReplies(), [this](const Result<std::vector<SavedReply>> &replies) {
        if (replies)
            showReplies(*replies);
        else
            ui().toasts.show(ErrorText::sentence(replies.error(), {}, formats()));
    });
}

void SavedRepliesPage::showReplies(const std::vector<SavedReply> &replies)
{
    m_replies = replies;
    const bool typing = m_list->isAncestorOf(window()->focusWidget()) && m_editing;
    if (typing && m_save && !m_save->isBusy())
        return; // what is being written stays; the list is shown anew when it is saved or left
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_name = nullptr;
    m_text = nullptr;
    m_save = nullptr;
    for (const SavedReply &reply : m_replies)
        m_column->addWidget(reply.id == m_editing ? makeEditor(reply) : makeRow(reply));
    if (m_replies.empty())
        m_column->addWidget(new Label(ui().appearance, TextStyle::Body, &ThemeColors::textTertiary, tr("None yet."), m_list));
}

QString SavedRepliesPage::partsOf(const SavedReply &reply) const
{
    const int count = buttonsIn(reply.message);
    return count == 0 ? QString() : count == 1 ? tr("1 button") : formats().shaped(tr("%n buttons", nullptr, count));
}

QWidget *SavedRepliesPage::makeRow(const SavedReply &reply)
{
    auto *row = new SunkenBox(ui().appearance, m_list);
    auto *name = new Label(ui().appearance, TextStyle::Body, &ThemeColors::text, bidi::isolate(reply.name), row);
    name->setWeight(600);
    const QString text = contentText(reply.message.content).simplified().left(kSnippet);
    auto *words = new Label(ui().appearance, TextStyle::Label, &ThemeColors::textSecondary, text, row);
    words->setWeight(400);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::kSpace1);
    column->addWidget(name);
    column->addWidget(words);
    if (const QString parts = partsOf(reply); !parts.isEmpty()) {
        auto *more = new Label(ui().appearance, TextStyle::Caption, &ThemeColors::textTertiary, parts, row);
        column->addWidget(more);
    }
    //: %1 is the name of a saved reply.
    auto *change = new IconButton(ui().appearance, "pencil"_L1, tr("Edit %1").arg(reply.name), row);
    auto *remove = new IconButton(ui().appearance, "trash"_L1, tr("Delete %1").arg(reply.name), row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(metrics::kSpace5, metrics::kSpace4, metrics::kSpace4, metrics::kSpace4);
    line->setSpacing(metrics::kSpace2);
    line->addLayout(column, 1);
    line->addWidget(change, 0, Qt::AlignTop);
    line->addWidget(remove, 0, Qt::AlignTop);
    connect(change, &QAbstractButton::clicked, this, [this, id = reply.id] { edit(id); });
    connect(remove, &QAbstractButton::clicked, this, [this, reply] { this->remove(reply); });
    return row;
}

QWidget *SavedRepliesPage::makeEditor(const SavedReply &reply)
{
    auto *box = new SunkenBox(ui().appearance, m_list);
    m_edited = reply;
    m_name = new Field(ui().appearance, tr("Name"), box);
    m_name->setText(reply.name);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(metrics::kSpace5, metrics::kSpace5, metrics::kSpace5, metrics::kSpace5);
    column->setSpacing(metrics::kSpace4);
    column->addWidget(m_name);
    if (const auto *text = std::get_if<TextContent>(&reply.message.content)) {
        m_text = new TextArea(ui().appearance, tr("Text"), box);
        m_text->setLines(3, 12);
        m_text->setText(text->text);
        m_text->setHint(partsOf(reply).isEmpty() ? QString() : tr("Its buttons stay: %1.").arg(partsOf(reply)));
        column->addWidget(m_text);
    }
    auto *cancel = new TextButton(ui().appearance, tr("Cancel"), TextButton::Kind::Default, box);
    m_save = new TextButton(ui().appearance, tr("Save"), TextButton::Kind::Primary, box);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpace4);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_name, &Field::textEdited, m_name, [name = m_name] { name->setError({}); });
    connect(cancel, &QAbstractButton::clicked, this, [this] { edit({}); });
    connect(m_save, &QAbstractButton::clicked, this, &SavedRepliesPage::save);
    return box;
}

void SavedRepliesPage::edit(SavedReplyId id)
{
    m_editing = id;
    m_save = nullptr; // what stood there is left
    showReplies(std::vector<SavedReply>(m_replies));
    if (m_name)
        m_name->edit()->setFocus(Qt::OtherFocusReason);
}

//! Enter in the name saves it.
void SavedRepliesPage::keyPressEvent(QKeyEvent *event)
{
    if (m_name && m_name->edit()->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        save();
    else
        SettingsPage::keyPressEvent(event);
}

void SavedRepliesPage::save()
{
    if (!m_name || m_save->isBusy())
        return;
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || name.toUcs4().size() > kNameLength) {
        m_name->setError(tr("A name of up to %1 characters is needed.").arg(formats().number(kNameLength)));
        m_name->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    SavedReply reply = m_edited;
    reply.name = name;
    if (auto *text = std::get_if<TextContent>(&reply.message.content); text && m_text)
        text->text = m_text->text();
    m_save->setBusy(true);
    onResult(this, ui().inbox.saveReply(reply), [this](const Result<SavedReplyId> &saved) { this->saved(saved); });
}

void SavedRepliesPage::saved(const Result<SavedReplyId> &saved)
{
    if (saved) {
        ui().toasts.show(tr("Saved."));
        edit({});
        refresh();
        return;
    }
    if (!m_name)
        return;
    m_save->setBusy(false);
    const bool taken = saved.error().kind == ErrorKind::Conflict;
    m_name->setError(taken ? tr("Another saved reply has this name.") : ErrorText::sentence(saved.error(), {}, formats()));
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

void SavedRepliesPage::remove(const SavedReply &reply)
{
    onResult(this, ui().inbox.removeSavedReply(reply.id), [this, reply](const Result<Done> &done) {
        if (!done)
            return ui().toasts.show(ErrorText::sentence(done.error(), {}, formats()));
        refresh();
        ui().toasts.show(tr("%1 was deleted.").arg(bidi::isolate(reply.name)), tr("Undo"), [inbox = &ui().inbox, reply] {
            SavedReply again = reply;
            again.id = {};
            inbox->saveReply(again);
        });
    });
}

} // namespace qasid
