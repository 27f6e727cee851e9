#pragma once

#include "core/base/ids.h"
#include "core/model/conversationmarks.h"
#include "core/model/queries.h"
#include "ui/controls/uicontext.h"
#include "ui/inbox/filterchips.h"
#include "ui/models/conversationactions.h"
#include "ui/models/conversationrow.h"

#include <QTimer>
#include <QWidget>

namespace qasid {

class BulkActions;
class ConversationListModel;
class ConversationListView;
class EmptyState;
class IconButton;
class ListPlaceholder;
class ListTitle;
class Pages;
class SelectionBar;
class ViewCounts;

//! The second pane: title, filters and the conversations of one view. Opens nothing by itself and takes no focus when messages
//! arrive; what an agent chooses is told by opened().
class ConversationPane : public QWidget {
    Q_OBJECT
public:
    ConversationPane(UiContext &ui, QWidget *parent);

    void setView(ConversationView view);
    ConversationView view() const { return m_view; }
    void setAccount(AccountId account); //!< only this account; none for all
    AccountId account() const { return m_account; }

    //! The conversation that is open; none when there is none. It stays when its row leaves the list.
    ConversationId current() const { return m_current; }
    //! Marks the row of a conversation that was opened from elsewhere (a notification), without telling opened().
    void setCurrent(ConversationId id);

    void selectNext(int step); //!< opens the conversation `step` rows further (1 next, -1 previous)
    void selectNextUnread(int step); //!< 1 or -1; goes round at the ends
    void openCurrent(); //!< Enter: opens the marked row and asks for the reply field
    void focusList(); //!< for F6 and Esc

    //! Whether conversations are checked and can be seen so: what is done with one is done with all of them then.
    bool hasChecked() const;
    int checkedCount() const;
    bool showsResolved() const; //!< what is checked can be reopened
    bool showsMine() const; //!< and given back
    void toggleChecked(); //!< the current row, else the open conversation's
    void extendChecked(int step); //!< 1 or -1
    void checkAll(); //!< all that are loaded
    void clearChecked();
    void act(MarkAction::Kind kind); //!< on all that are checked
    void resolveOrReopenChecked();
    void takeOrReleaseChecked();
    void openSnoozeMenu(); //!< for all that are checked
    void snoozeToTomorrow();

    const ViewCounts &counts() const { return *m_counts; }
    const Formats &formats() const;
    //! A conversation and an account in the words of a row, also when they are not in the list.
    ConversationRow describe(const Conversation &conversation) const;
    QString providerName(AccountId account) const;

Q_SIGNALS:
    void filled(); //!< the first rows and the first numbers are there
    void opened(qasid::ConversationId id);
    void replyRequested(qasid::ConversationId id);
    void barMade(); //!< the buttons for what is checked are there
    void searchRequested(); //!< in all conversations
    void newRequested(); //!< a conversation is to be begun, or followed
    void actionRequested(qasid::ConversationAction action, qasid::ConversationId id); //!< from a row's menu

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeHeader();
    void showTools(); //!< chips and order, or one button with a menu of both where there is little room
    void openFilterMenu();
    void openRowMenu(int row, const QPoint &at);
    void noteFilled();
    void showChecked();
    SelectionBar *makeBar();
    bool takeCursor();
    void requery();
    void choose(int row);
    void updateHeader();
    void updateStack();
    void showEmptyState(bool noAccounts);
    QString viewTitle() const;
    QString countText() const;

    UiContext &m_ui;
    ConversationListModel *m_model;
    ViewCounts *m_counts;
    ListTitle *m_title;
    IconButton *m_search;
    IconButton *m_sort;
    IconButton *m_filter;
    IconButton *m_new;
    FilterChips *m_chips;
    ConversationListView *m_list;
    BulkActions *m_bulk;
    QWidget *m_header = nullptr;
    SelectionBar *m_bar = nullptr; //!< made when something is checked first
    ListPlaceholder *m_shapes;
    EmptyState *m_empty;
    Pages *m_stack;
    QTimer m_minute; //!< "09:26" becomes "Tue" at midnight
    ConversationView m_view = ConversationView::Inbox;
    AccountId m_account;
    ConversationId m_current;
    bool m_filled = false;
    int m_lastRow = 0; //!< where the current row was when it left the list
    bool m_oldestFirst = false;
};

} // namespace qasid
