#pragma once

#include "ui/controls/controlbutton.h"

namespace qasid {

//! The agent's own avatar at the end of the rail.
class AgentButton : public ControlButton {
    Q_OBJECT
public:
    AgentButton(Appearance &appearance, QWidget *parent);

    void setAgent(const QString &name); //!< may be empty

    void setItemHeight(int height); //!< less than 44 in a low window

    QSize sizeHint() const override { return {44, m_height}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_agent;
    int m_height = 44;
};

} // namespace qasid
