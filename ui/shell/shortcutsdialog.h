#pragma once

#include "ui/controls/dialogframe.h"
#include "ui/shell/keymap.h"

class QVBoxLayout;

namespace qasid {

//! The list of shortcuts (F1), in columns by where they act.
class ShortcutsDialog : public DialogFrame {
    Q_OBJECT
public:
    ShortcutsDialog(Appearance &appearance, const Keymap &keymap, QWidget *over);

private:
    QVBoxLayout *makeColumn(const QString &title, QWidget *parent);
    void addLine(QVBoxLayout *column, const QString &name, const QString &keys, QWidget *parent);
};

} // namespace qasid
