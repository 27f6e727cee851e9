#pragma once

#include "core/model/conversation.h"
#include "ui/controls/controlbutton.h"
#include "ui/controls/uicontext.h"
#include "ui/models/conversationrow.h"

#include <vector>

class QHBoxLayout;

namespace qasid {

class Label;

//! One conversation above the shown one, as a link. A name that is too long for its place is cut at its end.
class Crumb : public ControlButton {
    Q_OBJECT
public:
    Crumb(Appearance &appearance, const QString &name, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

//! Where a conversation hangs: "Layla Alharbi › Order #1042". Hidden for one at the top. Of many above each other the first and the
//! last are shown, and those between in a menu.
class Breadcrumbs : public QWidget {
    Q_OBJECT
public:
    Breadcrumbs(UiContext &ui, QWidget *parent);

    void setConversation(const Conversation &conversation);

Q_SIGNALS:
    void openRequested(qasid::ConversationId conversation);

private:
    void reload();
    void rebuild(const std::vector<Conversation> &above);
    void addCrumb(const Conversation &conversation, const AccountLook &look);
    void addMore(const std::vector<Conversation> &between, const AccountLook &look);
    void addChevron();

    UiContext m_ui;
    Conversation m_conversation;
    std::vector<ConversationId> m_above;
    QWidget *m_line;
    QHBoxLayout *m_row;
};

} // namespace qasid
