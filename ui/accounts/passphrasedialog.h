#pragma once

#include "ui/controls/dialogframe.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <functional>

namespace qasid {

class Field;
class TextButton;

//! Where there is no keychain, keys are kept in a file that a passphrase encrypts: this says so and asks for the passphrase. One
//! that does not open the file is told in words, and can be entered again.
class PassphraseDialog : public DialogFrame {
    Q_OBJECT
public:
    //! Opens over the window of `over` where a passphrase is wanted; `opened` runs once keys can be read and kept. Where there is
    //! a keychain, or the file is open, `notWanted` runs instead. Neither runs after `over` is gone.
    static void askWhereWanted(
        UiContext &ui, QWidget *over, std::function<void()> opened, std::function<void()> notWanted = [] {});

private:
    PassphraseDialog(UiContext &ui, QWidget *over, bool fileExists);
    void unlock();

    UiContext &m_ui;
    Formats m_formats;
    Field *m_passphrase;
    TextButton *m_unlock;

Q_SIGNALS:
    void unlocked();
};

} // namespace qasid
