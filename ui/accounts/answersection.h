#pragma once

#include "core/base/ids.h"
#include "core/model/answerrules.h"
#include "ui/accounts/detailssection.h"
#include "ui/controls/uicontext.h"

namespace qasid {

//! How an account answers presses, in short: its rules in order and the default, and a button that opens the editor. Hidden where
//! presses do not come to Qasid.
class AnswerSection : public DetailsSection {
    Q_OBJECT
public:
    AnswerSection(UiContext &ui, QWidget *parent);

    void setAccount(AccountId id);
    void openEditor();

private:
    void refresh();
    void addLine(const QString &name, const QString &detail);

    UiContext &m_ui;
    AccountId m_id;
    QWidget *m_lines;
    AnswerRules m_shown;
};

} // namespace qasid
