#include "ui/shell/shortcutsdialog.h"

#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

struct FixedKey {
    const char *name;
    const char *keys; //!< several that belong together stand with a blank between them
};

//! List and thread answer these themselves.
const FixedKey kReadingKeys[] = {
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "First, last"), "Home End"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Menu of the row or message"), "Shift+F10"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Copy the message"), "C"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Clear the selection"), "Esc"},
};

constexpr int kColumnsFrom = 700; //!< width of the window in which three columns have room

//! And the reply field these.
const FixedKey kComposerKeys[] = {
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Send"), "Enter"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "New line"), "Shift+Enter"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Send and resolve"), "Ctrl+Shift+Enter"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Reply or note"), "Ctrl+M"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Buttons editor"), "Ctrl+E"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Buttons: move a button"), "Ctrl+Left Ctrl+Right Ctrl+Up Ctrl+Down"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Buttons: move a row"), "Ctrl+Shift+Up Ctrl+Shift+Down"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Buttons: add, edit, remove"), "Ins Enter Del"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Saved replies"), "Ctrl+J"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Location"), "Ctrl+L"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Attach"), "Ctrl+U"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Text direction"), "F7"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Language of the text"), "F8"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Paste as plain text"), "Ctrl+Shift+V"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Edit the last waiting message, in an empty field"), "Up"},
    {QT_TRANSLATE_NOOP("qasid::ShortcutsDialog", "Back to thread"), "Esc"},
};

//! Keys are written from left to right in every language, the words between them as the language is.
QString isolated(const QString &keys, Qt::LayoutDirection direction)
{
    return QChar(direction == Qt::RightToLeft ? 0x2067 : 0x2066) + keys + QChar(0x2069);
}

//! As they are written on this computer, each on a line of its own.
QString keysText(const char *keys)
{
    QStringList lines;
    for (const QString &one : QString::fromLatin1(keys).split(u' '))
        lines += isolated(QKeySequence(one).toString(QKeySequence::NativeText), Qt::LeftToRight);
    return lines.join(u'\n');
}

} // namespace

ShortcutsDialog::ShortcutsDialog(Appearance &appearance, const Keymap &keymap, QWidget *over)
    : DialogFrame(appearance, over)
{
    setTitle(tr("Shortcuts"));
    auto *header = new QHBoxLayout;
    header->addWidget(new Label(appearance, TextStyle::Title, &ThemeColors::text, tr("Shortcuts"), panel()), 1);
    auto *close = new IconButton(appearance, "x"_L1, tr("Close"), panel());
    connect(close, &IconButton::clicked, this, &DialogFrame::closeDialog);
    header->addWidget(close);

    auto *content = new QWidget;
    setGround(appearance, content, &ThemeColors::bgThread);
    auto *columns = m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    columns->setContentsMargins(0, 0, metrics::kSpace5, 0);
    columns->setSpacing(metrics::kSpace9);
    QVBoxLayout *anywhere = makeColumn(tr("Anywhere"), content);
    QVBoxLayout *reading = makeColumn(tr("List or thread"), content);
    QVBoxLayout *writing = makeColumn(tr("Reply field"), content);
    for (const Keymap::Binding &binding : keymap.bindings()) {
        const bool everywhere = binding.where == Keymap::Where::Anywhere;
        if (binding.keys.empty())
            continue;
        KeyPress first = binding.keys.front();
        if (first.key == Qt::Key_Return) // marked Enter on either side of the keyboard
            first.key = Qt::Key_Enter;
        QString keys = isolated(Keymap::keysText(first), Qt::LeftToRight);
        if (everywhere && binding.keys.size() > 1 && (binding.keys[1].afterG || binding.keys[1].isTyped())) {
            const QString other = isolated(Keymap::keysText(binding.keys[1]), layoutDirection());
            keys = tr("%1 or %2", "two ways to press a shortcut").arg(keys, other);
        }
        addLine(everywhere ? anywhere : reading, Keymap::commandName(binding), keys, content);
    }
    for (const FixedKey &key : kReadingKeys)
        addLine(reading, tr(key.name), keysText(key.keys), content);
    for (const FixedKey &key : kComposerKeys)
        addLine(writing, tr(key.name), keysText(key.keys), content);
    for (QVBoxLayout *column : {anywhere, reading, writing}) {
        column->addStretch();
        columns->addLayout(column, 1);
    }
    auto *area = new QScrollArea(panel());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::TabFocus); // the arrow keys scroll it
    auto *whole = new QVBoxLayout(panel());
    whole->setContentsMargins(metrics::kSpace8, metrics::kSpace7, metrics::kSpace5, metrics::kSpace7);
    whole->setSpacing(metrics::kSpace6);
    whole->addLayout(header);
    whole->addWidget(area, 1);
    // As high as its words, as far as the window allows.
    const QMargins around = whole->contentsMargins();
    const int words = columns->totalHeightForWidth(960 - around.left() - around.right());
    setPanelSize({960, around.top() + header->sizeHint().height() + whole->spacing() + words + around.bottom()});
    followAppearance(appearance, this, [this] { fit(); });
}

void ShortcutsDialog::fit()
{
    const bool beside = width() >= this->appearance().theme().zoomed(kColumnsFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ShortcutsDialog::resizeEvent(QResizeEvent *event)
{
    DialogFrame::resizeEvent(event);
    fit();
}

QVBoxLayout *ShortcutsDialog::makeColumn(const QString &title, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::kSpace2);
    auto *heading = new Label(appearance(), TextStyle::Label, &ThemeColors::textSecondary, title, parent);
    heading->setWeight(600);
    column->addWidget(heading);
    column->addSpacing(metrics::kSpace2);
    return column;
}

void ShortcutsDialog::addLine(QVBoxLayout *column, const QString &name, const QString &keys, QWidget *parent)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::kSpace5);
    auto *words = new Label(appearance(), TextStyle::Body, &ThemeColors::text, name, parent);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    auto *value = new Label(appearance(), TextStyle::Label, &ThemeColors::textTertiary, keys, parent);
    value->setWeight(400);
    line->addWidget(value);
    column->addLayout(line);
}

} // namespace qasid
