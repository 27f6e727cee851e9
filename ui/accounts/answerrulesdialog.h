#pragma once

#include "core/base/ids.h"
#include "core/model/answerrules.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/uicontext.h"

class QBoxLayout;
class QStackedWidget;

namespace qasid {

class Label;
class PressTrial;
class RulesPane;
class Tab;
class TextArea;
class TextButton;

//! How an account answers presses: its rules in the order in which they are tried, one of them to edit, the whole as JSON, and a
//! place to try them out. Nothing holds before Save; closing with unsaved changes asks.
class AnswerRulesDialog : public DialogFrame {
    Q_OBJECT
public:
    AnswerRulesDialog(UiContext &ui, AccountId account, QWidget *over);

    const AnswerRules &rules() const { return m_rules; }
    bool isChanged() const;
    //! Takes the rules from a file of JSON, as they can be exported. Says so when it cannot be read.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

protected:
    bool mayClose() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class View { Rules, Json, Trial };

    QWidget *makeHead();
    QWidget *makeFooter();
    void addFileButtons(QBoxLayout *row);
    void askForFile(bool toWrite);
    void showView(View view);
    void arrange();
    QString problem() const; //!< why what is written is no rules at all; empty when it is
    void takeRules(const AnswerRules &rules);
    void takeFromPane();
    void takeFromJson();
    //! Says what is wrong, whether the rules can be saved, and what they answer.
    void review();
    void save();

    UiContext &m_ui;
    AccountId m_account;
    AnswerRules m_saved;
    AnswerRules m_rules;
    QString m_jsonProblem; //!< why what is written as JSON is no rules at all
    View m_view = View::Rules;
    QList<Tab *> m_tabs;
    QStackedWidget *m_stack;
    RulesPane *m_pane = nullptr;
    TextArea *m_json = nullptr;
    PressTrial *m_trial = nullptr;
    QWidget *m_trialSide = nullptr;
    QWidget *m_trialLine = nullptr;
    Label *m_problem = nullptr;
    TextButton *m_save = nullptr;
};

} // namespace qasid
