#pragma once

#include "core/model/answerrules.h"
#include "ui/controls/themed.h"

namespace qasid {

class AnswerEditor;
class Field;
class KeyValueEditor;
class Label;

//! One rule's fields: its name, what it fits and what it answers; or the default, which has an answer alone.
class RuleEditor : public QWidget {
    Q_OBJECT
public:
    RuleEditor(Appearance &appearance, QWidget *parent);

    void setRule(const AnswerRule &rule);
    void setDefault(const RuleAnswer &answer);
    AnswerRule rule() const; //!< of the default the answer alone
    //! What stands in the fields and cannot be a rule, in words; empty when all is well.
    QString problem() const;
    //! At the part ("name", "match", "url", …) it is about; no part clears all.
    void setError(const QString &part, const QString &words);
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    void offerKeys();

    Label *m_defaultTitle;
    Field *m_name;
    KeyValueEditor *m_match;
    AnswerEditor *m_answer;
    AnswerEditor *m_otherwise; //!< may be empty
    bool m_isDefault = false;
};

} // namespace qasid
