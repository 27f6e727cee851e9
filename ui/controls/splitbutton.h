#pragma once

#include "ui/controls/textbutton.h"

class QMenu;

namespace qasid {

//! A primary button with a menu of its variants at the trailing side: "Send", with "Send and resolve" behind the chevron.
class SplitButton : public QWidget {
    Q_OBJECT
public:
    //! `menuName` is the accessible name of the chevron. `menu` becomes a child of this widget.
    SplitButton(Appearance &appearance, const QString &text, const QString &menuName, QMenu *menu, QWidget *parent);

    TextButton *main() const { return m_main; }
    TextButton *more() const { return m_more; }
    void setText(const QString &text) { m_main->setText(text); }
    //! Opens the menu above or below, wherever it fits.
    void openMenu();

Q_SIGNALS:
    void clicked();

private:
    TextButton *m_main;
    TextButton *m_more;
    QMenu *m_menu;
};

} // namespace qasid
