#pragma once

#include "core/model/answerrules.h"
#include "core/base/ids.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/uicontext.h"

class QBoxLayout;
class QStackedWidget;

namespace qasid {

class Label;
class PressTrial;
class RuleEditor;
class RuleList;
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
    bool isChanged() const { return m_rules != m_saved || !m_broken.isEmpty(); }
    //! Takes the rules from a file of JSON, as they can be exported. Says so when it cannot be read.
    void importFrom(const QString &path);
    void exportTo(const QString &path);

protected:
    bool mayClose() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class View { Rules, Json, Trial };

    QWidget *makeHead();
    QWidget *makeRules();
    QWidget *makeFooter();
    void addFileButtons(QBoxLayout *row);
    void askForFile(bool toWrite);
    void showView(View view);
    void arrange();
    int current() const; //!< the rule that is edited; as many as there are rules for the default
    bool isDefault() const;
    void showCurrent();
    void addRule();
    void moveRule(int from, int to);
    void removeRule(int index);
    void takeRules(const AnswerRules &rules);
    void takeFromEditor();
    void takeFromJson();
    //! Says what is wrong, where it is wrong, and whether the rules can be saved.
    void review();
    void save();

    UiContext &m_ui;
    AccountId m_account;
    AnswerRules m_saved;
    AnswerRules m_rules;
    QString m_broken; //!< why what is written is no rules at all
    View m_view = View::Rules;
    QList<Tab *> m_tabs;
    QStackedWidget *m_stack;
    RuleList *m_list = nullptr;
    TextButton *m_remove = nullptr;
    TextButton *m_up = nullptr;
    TextButton *m_down = nullptr;
    RuleEditor *m_editor = nullptr;
    TextArea *m_json = nullptr;
    PressTrial *m_trial;
    QWidget *m_trialSide = nullptr;
    QWidget *m_trialLine = nullptr;
    Label *m_problem = nullptr;
    TextButton *m_save = nullptr;
};

} // namespace qasid
