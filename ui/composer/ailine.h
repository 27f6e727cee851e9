#pragma once

#include "core/base/ids.h"

#include <QWidget>

namespace qasid {

class Appearance;
class Inbox;

//! Says that an AI agent is writing in the conversation, and stops it. Hidden while none is.
class AiLine : public QWidget {
    Q_OBJECT
public:
    AiLine(Inbox &inbox, Appearance &appearance, QWidget *parent);

    void setConversation(ConversationId conversation);

Q_SIGNALS:
    void ended(); //!< it hides, and had the focus

private:
    void refresh();

    Inbox &m_inbox;
    ConversationId m_conversation;
};

} // namespace qasid
