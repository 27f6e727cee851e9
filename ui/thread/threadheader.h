#pragma once

#include "core/model/conversation.h"
#include "ui/controls/uicontext.h"
#include "ui/models/conversationactions.h"
#include "ui/models/conversationrow.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;
class QMenu;

namespace qasid {

class ControlButton;
class HairLine;
class HeaderTitle;
class AssigneeButton;
class IconButton;
class TextButton;

//! The 56 high top of a thread: who it is and where they write from, who answers them, and what can be done with it.
class ThreadHeader : public QWidget {
    Q_OBJECT
public:
    ThreadHeader(UiContext &ui, QWidget *parent);

    void setConversation(const Conversation &conversation, const ConversationRow &row);
    void setBackVisible(bool visible);
    void setPanelOpen(bool open);
    void openSnoozeMenu();

Q_SIGNALS:
    void backClicked();
    void assignClicked();
    void snoozeChosen(qasid::TimeMs until);
    void resolveClicked();
    void unreadClicked();
    void findClicked(); //!< in this conversation
    void copyClicked(const QString &text); //!< an id or a link goes to the clipboard
    void panelToggled(bool open);
    void actionChosen(qasid::ConversationAction action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QMenu *makeSnoozeMenu();
    void openMoreMenu();
    void pickTime();
    //! Takes the words off the buttons that the name needs the room of.
    void fit();
    void showWords(bool some, bool resolve);

    UiContext m_ui;
    bool m_resolved = false;
    QString m_remoteId; //!< empty while the provider has given none
    QString m_link;
    std::vector<ConversationActionEntry> m_actions;
    QHBoxLayout *m_row;
    IconButton *m_back;
    HeaderTitle *m_title;
    AssigneeButton *m_assignee;
    TextButton *m_snooze;
    TextButton *m_resolve;
    IconButton *m_more;
    QAction *m_unread;
    QAction *m_find;
    IconButton *m_panel;
};

} // namespace qasid
