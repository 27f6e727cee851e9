#pragma once

#include "ui/controls/themed.h"

#include <QComboBox>

namespace qasid {

class Label;

//! One of several values, with a label above and a line of help below, as Field has them.
class ChoiceField : public QWidget {
    Q_OBJECT
public:
    ChoiceField(Appearance &appearance, const QString &label, QWidget *parent);

    void addChoice(const QString &value, const QString &words);
    QString value() const { return m_box->currentData().toString(); }
    //! An unknown value chooses nothing new. Does not tell chosen().
    void setValue(const QString &value);
    //! The least width in which its label and every choice are whole.
    int wordsWidth() const;
    void setHint(const QString &hint);
    QComboBox *box() const { return m_box; }

Q_SIGNALS:
    void chosen(const QString &value); //!< by a person

private:
    Label *m_label;
    QComboBox *m_box;
    Label *m_hint;
};

} // namespace qasid
