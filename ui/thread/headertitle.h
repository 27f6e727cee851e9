#pragma once

#include "ui/controls/controlbutton.h"
#include "ui/models/conversationrow.h"

namespace qasid {

//! Avatar, name and source of the conversation shown.
class HeaderTitle : public QWidget {
    Q_OBJECT
public:
    HeaderTitle(Appearance &appearance, QWidget *parent);

    void setRow(const ConversationRow &row);

    //! With room for the whole of both lines, as far as they are not very long.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString source() const; //!< "WhatsApp · Atlas Store (Digishare)"

    Appearance &m_appearance;
    ConversationRow m_row;
};

//! Who answers: "You" with an avatar, an agent's name, or "Assign".
class AssigneeButton : public ControlButton {
    Q_OBJECT
public:
    AssigneeButton(Appearance &appearance, QWidget *parent);

    //! `agent` is this agent's name for the avatar, possibly empty.
    void setAssignee(const QString &words, const QString &agent, bool assigned);
    void setCompact(bool compact); //!< the avatar alone

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_agent;
    bool m_assigned = false;
    bool m_compact = false;
};

} // namespace qasid
