#pragma once

#include "core/model/queries.h"
#include "core/model/search.h"
#include "ui/controls/uicontext.h"
#include "ui/models/errortext.h"
#include "ui/shell/commandcatalogue.h"
#include "ui/shell/keymap.h"
#include "ui/shell/panearea.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

namespace qasid {

class AccountsPage;
class BannerStack;
class ConversationDialogs;
class ConversationPane;
class CustomerPanel;
class DesktopNotifier;
class FirstRun;
class Keyboard;
class LookFollower;
class PaneSteps;
class Pages;
class Palette;
class Rail;
class SearchPane;
class SettingsDialog;
class ThreadPane;
class ToastHost;
class WindowPlace;
struct PaletteOffer;

//! What only the program around the window can do.
struct WindowHooks {
    std::function<void()> trySandbox; //!< makes practice accounts; without it they are not offered
    QString profileFolder; //!< shown when the disk is full
};

//! The window: banners, rail, list, thread and customer panel, and the only place where commands find their pane.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    //! What `ui` refers to outlives it.
    MainWindow(const UiContext &ui, WindowHooks hooks, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! The accounts are known now: a profile without any is shown the first screen from here on.
    void setReady();
    //! Shows the window when its list is read, so that it is painted once and whole; after a moment in any case.
    void showFilled();
    //! Makes what a new window does not show, before it is asked for.
    void prepare();
    //! Comes to the front; with a conversation, shows it.
    void present(ConversationId conversation = {});
    //! Goes on where another window was, whose draft is saved first: view, account, conversation and page of the settings.
    void continueFrom(MainWindow &before);
    void showView(ConversationView view);
    void openConversation(ConversationId conversation);
    void run(Command command);

    ConversationPane *list() const { return m_list; }
    ThreadPane *thread() const { return m_thread; }
    PaneArea *panes() const { return m_panes; }

public Q_SLOTS:
    void openSettings();
    void openSearch(); //!< in the place of the list
    void addAccount(const QString &providerId = {});

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectRail();
    void connectPanes();
    void connectConversations();
    void connectNotifications();
    void updateAccounts();
    void setAccount(AccountId account);
    bool runAnywhere(Command command);
    bool runInList(Command command);
    bool runOnChecked(Command command); //!< what is done with all conversations that are checked
    void runOnConversation(Command command);
    void runBannerAction(BannerAction action, const Banner &banner);
    bool runInSearch(Command command);
    void closeSearch();
    void leaveSearch();
    bool isSearching() const;
    void openFound(const SearchQuery &query, const SearchHit &hit);
    void focusLists(); //!< the list, or the search in its place
    void stepPanes(int direction);
    void takeShortcuts(); //!< those of the profile
    void tellShortcuts(); //!< to the buttons that do the same
    void showShortcuts();
    void openPalette();
    PaletteOffer paletteOffer();
    void offerConversation(PaletteOffer &offer);
    void offerTools(PaletteOffer &offer);
    void offerSelected(PaletteOffer &offer);
    void offerPlaces(PaletteOffer &offer);
    void offerWindow(PaletteOffer &offer);
    bool canRun(Command command) const;
    void offerSettings(PaletteOffer &offer);
    void offerReplies(Palette *palette);
    void offerCustomers(Palette *palette);
    void rememberCommand(const QString &id);
    SettingsDialog *settingsDialog();
    void openReceiving();
    void enterKey(AccountId account);
    void openAccount(AccountId account); //!< in the settings
    void editAnswers(AccountId account); //!< to presses of buttons
    bool isInFront(ConversationId conversation) const;
    void adapt();
    //! The conversation that can be seen now is asked for news most often.
    void tellWhatIsOpen();

    //! Where the window was when the search was opened.
    struct BeforeSearch {
        QPointer<QWidget> focus;
        PaneArea::Page page = PaneArea::Page::List;
    };

    UiContext m_ui;
    WindowHooks m_hooks;
    Keymap m_keymap;
    CommandCatalogue m_catalogue{m_keymap};
    bool m_ready = false;
    LookFollower *m_look;
    BannerStack *m_banners = nullptr;
    Rail *m_rail = nullptr;
    QWidget *m_lists = nullptr;
    Pages *m_listPages = nullptr; //!< of that: the list, or the search
    ConversationPane *m_list = nullptr;
    SearchPane *m_search = nullptr; //!< once it was asked for
    BeforeSearch m_beforeSearch;
    QWidget *m_middle = nullptr;
    Pages *m_pages = nullptr; //!< of the middle: a thread, or the first screen
    ThreadPane *m_thread = nullptr;
    FirstRun *m_firstRun = nullptr;
    CustomerPanel *m_panel = nullptr;
    PaneArea *m_panes = nullptr;
    ToastHost *m_toasts = nullptr;
    ConversationDialogs *m_conversations = nullptr;
    PaneSteps *m_steps = nullptr;
    WindowPlace *m_place = nullptr;
    Keyboard *m_keyboard = nullptr;
    DesktopNotifier *m_notifier = nullptr;
    QPointer<SettingsDialog> m_settings;
    QPointer<AccountsPage> m_accounts; //!< a page of the settings
};

} // namespace qasid
