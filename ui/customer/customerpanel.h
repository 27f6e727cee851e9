#pragma once

#include "core/model/conversation.h"
#include "ui/controls/uicontext.h"
#include "ui/models/conversationrow.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace qasid {

class AvatarView;
class FactRow;
class Label;
class NameLine;
class SubConversations;
class TextButton;

//! The last pane: who the customer of one conversation is, how it stands, and their other conversations. Follows the store.
class CustomerPanel : public QWidget {
    Q_OBJECT
public:
    CustomerPanel(UiContext &ui, QWidget *parent);

    //! None shows nothing.
    void setConversation(ConversationId id);
    ConversationId conversation() const { return m_id; }

Q_SIGNALS:
    void openRequested(qasid::ConversationId id); //!< another conversation of the same customer, or one under this one
    void newSubRequested(qasid::ConversationId parent); //!< one is to be made under this one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead(QVBoxLayout *column);
    void makeState();
    void reload();
    void reloadOthers();
    void showConversation(const Conversation &conversation);
    void showSubtitle();
    void showState();
    void showLastMessage();
    void showContact();
    void showOthers(std::vector<Conversation> others);
    FactRow *addFact(QVBoxLayout *column, const QString &key);
    QVBoxLayout *newSection(QWidget *&section);
    void editNickname();
    void endEdit(bool save);

    UiContext &m_ui;
    Formats m_formats;
    ConversationId m_id;
    Conversation m_conversation;
    AccountLook m_look;
    QWidget *m_content;
    AvatarView *m_avatar;
    NameLine *m_name;
    QLineEdit *m_nameEdit;
    Label *m_subtitle;
    TextButton *m_addNickname;
    QVBoxLayout *m_sections;
    SubConversations *m_subs;
    FactRow *m_assigned = nullptr;
    FactRow *m_status = nullptr;
    FactRow *m_lastMessage = nullptr;
    FactRow *m_replyWindow = nullptr;
    QWidget *m_contact = nullptr;
    QWidget *m_others = nullptr;
    int m_otherCount = 0;
    bool m_accountsChanged = false;
    QTimer m_minute; //!< the reply window runs down
};

} // namespace qasid
