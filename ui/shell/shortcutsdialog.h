#pragma once

#include "ui/controls/dialogframe.h"
#include "ui/shell/keymap.h"

class QBoxLayout;
class QVBoxLayout;

namespace qasid {

//! The list of shortcuts (F1), in columns by where they act.
class ShortcutsDialog : public DialogFrame {
    Q_OBJECT
public:
    ShortcutsDialog(Appearance &appearance, const Keymap &keymap, QWidget *over);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    //! The columns stand one below the other where they have no room beside each other.
    void fit();
    QVBoxLayout *makeColumn(const QString &title, QWidget *parent);
    void addLine(QVBoxLayout *column, const QString &name, const QString &keys, QWidget *parent);

    QBoxLayout *m_columns;
};

} // namespace qasid
