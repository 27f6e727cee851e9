#pragma once

#include "ui/shell/keymap.h"

#include <QCoreApplication>

namespace qasid {

//! Which keys may be a shortcut (DESIGN.md section 8, "Never bind").
class ShortcutRules {
    Q_DECLARE_TR_FUNCTIONS(qasid::ShortcutRules)
public:
    //! Why a key cannot be the shortcut of a command that works there, as a sentence; empty when it can.
    static QString whyNot(const KeyPress &press, Keymap::Where where);
};

} // namespace qasid
