#pragma once

#include "ui/controls/dialogframe.h"
#include "ui/controls/uicontext.h"

#include <QHash>

class QStackedWidget;
class QVBoxLayout;

namespace qasid {

class Label;
class NavButton;

//! The settings: pages at the leading side, the chosen one beside them. Changes apply at once.
class SettingsDialog : public DialogFrame {
    Q_OBJECT
public:
    enum class Page { General, Accounts, Receiving, Notifications, Appearance, Language, SavedReplies, Network, Storage };

    //! `accounts` is the page of the accounts, and `retention` says on the page about storage how long their messages are kept; both
    //! become part of the dialog.
    SettingsDialog(UiContext &ui, QWidget *over, QWidget *accounts, QWidget *retention);

    void showPage(Page page);
    void askForPort(); //!< the page Receiving, with the cursor where the port is
    Page page() const { return m_page; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitNames();
    QWidget *makeNav();
    QWidget *makeCloseCorner();
    void addName(Page page, QLatin1StringView icon, const QString &title);
    void addPage(Page page, QWidget *content);

    UiContext &m_ui;
    QWidget *m_navSide = nullptr;
    Label *m_navTitle = nullptr;
    QVBoxLayout *m_nav;
    QStackedWidget *m_stack;
    QHash<Page, NavButton *> m_buttons;
    QHash<Page, QWidget *> m_pages;
    Page m_page = Page::General;
};

} // namespace qasid
