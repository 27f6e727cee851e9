#pragma once

#include "core/model/answerrules.h"
#include "ui/controls/uicontext.h"

#include <QWidget>

class QBoxLayout;

namespace qasid {

class RuleEditor;
class RuleList;
class TextButton;

//! Rules in the order in which they are tried, and one of them to edit: added, moved, removed and brought back. What is wrong is
//! said at its field and marked in the list.
class RulesPane : public QWidget {
    Q_OBJECT
public:
    RulesPane(UiContext &ui, QWidget *parent);

    void setRules(const AnswerRules &rules); //!< does not tell edited()
    const AnswerRules &rules() const { return m_rules; }
    //! Why what stands in the fields is no rule at all, in words; empty when it is one.
    const QString &problem() const { return m_problem; }
    void setListWidth(int width);

Q_SIGNALS:
    void edited();

private:
    void fitSide();
    QWidget *makeSide();
    QWidget *makeTools(QWidget *parent);
    int current() const; //!< the rule that is edited; as many as there are rules for the default
    bool isDefault() const;
    void showCurrent();
    void add();
    void move(int from, int to);
    void remove(int index);
    void takeFromEditor();
    void review();

    UiContext &m_ui;
    AnswerRules m_rules;
    QString m_problem;
    QWidget *m_side = nullptr;
    RuleList *m_list = nullptr;
    RuleEditor *m_editor = nullptr;
    TextButton *m_up = nullptr;
    TextButton *m_down = nullptr;
    TextButton *m_remove = nullptr;
    int m_listWidth = 0;
};

} // namespace qasid
