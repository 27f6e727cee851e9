#pragma once

#include "ui/controls/dialogframe.h"
#include "ui/controls/uicontext.h"

#include <QHash>
#include <QLatin1StringView>

#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace qasid {

class Label;
class NavButton;

//! The settings: pages at the leading side, the chosen one beside them. Changes apply at once.
class SettingsDialog : public DialogFrame {
    Q_OBJECT
public:
    enum class Page { General, Accounts, Receiving, Notifications, Appearance, Language, SavedReplies, Shortcuts, Network, Storage };

    //! What a page is called, as the catalogues know it under kContext, and its icon.
    struct PageName {
        Page page;
        QLatin1StringView icon;
        const char *source;
    };
    static constexpr const char *kContext = "qasid::SettingsDialog";
    //! Every page, in the order of the dialog.
    static const std::vector<PageName> &pageNames();

    //! `accounts` and `shortcuts` are the pages of that name, and `retention` says on the page about storage how long their messages are
    //! kept; all become part of the dialog.
    SettingsDialog(UiContext &ui, QWidget *over, QWidget *accounts, QWidget *shortcuts, QWidget *retention);

    void showPage(Page page);
    void askForPort(); //!< the page Receiving, with the cursor where the port is
    Page page() const { return m_page; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitNames();
    QWidget *makeNav();
    QWidget *makeCloseCorner();
    void addName(const PageName &name);
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
