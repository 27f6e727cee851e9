#pragma once

#include "ui/controls/controlbutton.h"

namespace qasid {

//! The agent's own avatar at the end of the rail.
class AgentButton : public ControlButton {
    Q_OBJECT
public:
    AgentButton(Appearance &appearance, QWidget *parent);

    void setAgent(const QString &name); //!< may be empty

    QSize sizeHint() const override { return {44, 44}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_agent;
};

} // namespace qasid
