#include "ui/shell/shortcutspage.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/shell/keyrecorder.h"
#include "ui/shell/shortcutrules.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

ShortcutsPage::ShortcutsPage(UiContext &ui, const Keymap &keymap, QWidget *parent)
    : SettingsPage(ui, tr("Shortcuts"), parent)
    , m_keymap(keymap)
{
    addSwitch(settings::kLetterKeys, tr("One-letter shortcuts"),
        tr("Keys such as J, K and E act in the list and the thread, never in a text field."));
    addWords(tr("Press a shortcut to change it, then the new key. Backspace takes it away."));
    addGroup(tr("Anywhere"));
    addLines(Keymap::Where::Anywhere);
    addGroup(tr("List or thread"));
    addLines(Keymap::Where::ListOrThread);
    auto *end = new QWidget(this);
    auto *row = new QHBoxLayout(end);
    row->setContentsMargins(0, metrics::kSpace4, 0, 0);
    m_resetAll = new TextButton(ui.appearance, tr("Reset all shortcuts"), TextButton::Kind::Default, end);
    row->addWidget(m_resetAll);
    row->addStretch();
    addWidget(end);
    connect(m_resetAll, &QAbstractButton::clicked, this, [this] { store(Keymap()); });
    // Queued: the window's keymap hears of the change as well, and goes first.
    connect(
        &ui.inbox, &Inbox::settingChanged, this,
        [this](const QString &key) {
            if (key == settings::kShortcuts.key)
                showKeys();
        },
        Qt::QueuedConnection);
    showKeys();
}

void ShortcutsPage::addLines(Keymap::Where where)
{
    for (const Keymap::Binding &binding : m_keymap.bindings()) {
        if (binding.where == where)
            addLine(binding);
    }
}

void ShortcutsPage::addLine(const Keymap::Binding &binding)
{
    auto *box = new QWidget(this);
    auto *name = new Label(ui().appearance, TextStyle::Body, &ThemeColors::text, Keymap::commandName(binding), box);
    name->setWordWrap(true);
    auto *reset = new IconButton(ui().appearance, "undo"_L1, tr("Reset “%1”").arg(bidi::isolate(Keymap::commandName(binding))), box);
    auto *keys = new KeyRecorder(ui().appearance, box);
    auto *trouble = new Label(ui().appearance, TextStyle::Label, &ThemeColors::danger, {}, box);
    trouble->setWordWrap(true);
    trouble->hide();
    QSizePolicy place = reset->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(place);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace4);
    row->addWidget(name, 1);
    row->addWidget(reset);
    row->addWidget(keys);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace2);
    column->addLayout(row);
    column->addWidget(trouble);
    addWidget(box);
    const Line line{.command = binding.command, .keys = keys, .reset = reset, .trouble = trouble};
    m_lines.push_back(line);
    connect(keys, &KeyRecorder::recorded, this, [this, line](const KeyPress &press) { take(line, press); });
    connect(keys, &KeyRecorder::cleared, this, [this, line] { change(line, {}); });
    connect(reset, &QAbstractButton::clicked, this, [this, line] {
        Keymap changed = m_keymap;
        changed.reset(line.command);
        for (const KeyPress &press : changed.keysOf(line.command)) {
            if (changed.holderOf(press, line.command))
                return take(line, press); // says who has it
        }
        line.keys->setFocus(Qt::TabFocusReason); // the button goes
        change(line, changed.keysOf(line.command));
    });
}

const Keymap::Binding &ShortcutsPage::bindingOf(Command command) const
{
    const auto &all = m_keymap.bindings();
    return *std::find_if(all.begin(), all.end(), [command](const Keymap::Binding &one) { return one.command == command; });
}

void ShortcutsPage::take(const Line &line, const KeyPress &press)
{
    QString why = ShortcutRules::whyNot(press, bindingOf(line.command).where);
    if (const Keymap::Binding *holder = m_keymap.holderOf(press, line.command); holder && why.isEmpty()) {
        //: %1 is a key, %2 the name of the command that has it.
        why = tr("%1 belongs to “%2”. Change that shortcut first.")
                  .arg(bidi::isolateLtr(Keymap::keysText(press)), bidi::isolate(Keymap::commandName(*holder)));
    }
    if (why.isEmpty())
        return change(line, {press});
    line.trouble->setText(why);
    line.trouble->show();
    line.keys->setAccessibleDescription(why);
}

void ShortcutsPage::change(const Line &line, const std::vector<KeyPress> &keys)
{
    line.trouble->hide();
    line.keys->setAccessibleDescription({});
    Keymap changed = m_keymap;
    changed.setKeys(line.command, keys);
    store(changed);
}

void ShortcutsPage::store(const Keymap &changed)
{
    ui().inbox.setSetting(QString(settings::kShortcuts.key), changed.changes());
}

void ShortcutsPage::showKeys()
{
    bool any = false;
    for (const Line &line : m_lines) {
        const Keymap::Binding &binding = bindingOf(line.command);
        line.keys->setKeys(Keymap::commandName(binding), binding.keys);
        line.reset->setVisible(m_keymap.isChanged(binding));
        any = any || m_keymap.isChanged(binding);
    }
    m_resetAll->setEnabled(any);
}

} // namespace qasid
