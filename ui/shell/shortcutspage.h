#pragma once

#include "ui/settings/settingspage.h"
#include "ui/shell/keymap.h"

#include <vector>

namespace qasid {

class IconButton;
class KeyRecorder;
class TextButton;

//! The page of the settings on which every shortcut of the window can be changed. What it changes goes to the profile; the keymap
//! follows that.
class ShortcutsPage : public SettingsPage {
    Q_OBJECT
public:
    //! `keymap` outlives it.
    ShortcutsPage(UiContext &ui, const Keymap &keymap, QWidget *parent);

private:
    struct Line {
        Command command;
        KeyRecorder *keys;
        IconButton *reset;
        Label *trouble; //!< why a key was not taken
    };

    void addLines(Keymap::Where where);
    void addLine(const Keymap::Binding &binding);
    void change(const Line &line, const std::vector<KeyPress> &keys);
    void take(const Line &line, const KeyPress &press);
    void store(const Keymap &changed);
    void showKeys();
    const Keymap::Binding &bindingOf(Command command) const;

    const Keymap &m_keymap;
    std::vector<Line> m_lines;
    TextButton *m_resetAll = nullptr;
};

} // namespace qasid
