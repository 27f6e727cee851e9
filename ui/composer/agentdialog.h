#pragma once

#include "ui/controls/dialogframe.h"

namespace qasid {

class Field;
class TextButton;

//! Asks which AI agent is to answer, where the account has none set.
class AgentDialog : public DialogFrame {
    Q_OBJECT
public:
    //! `agent` is what stands in the field to begin with.
    AgentDialog(Appearance &appearance, QWidget *over, const QString &agent);

Q_SIGNALS:
    void named(const QString &agent); //!< its id, never empty; the dialog closes

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    Field *m_agent;
    TextButton *m_use;
};

} // namespace qasid
