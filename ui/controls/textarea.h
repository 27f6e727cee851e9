#pragma once

#include "ui/controls/themed.h"

#include <QTextEdit>

namespace qasid {

class FieldFooter;
class Label;

//! Several lines to fill in, plain text, as Field is for one: a label above, a hint or an error below. It grows with its text
//! between the lines it is given, then scrolls. Tab leaves it.
class TextArea : public QWidget {
    Q_OBJECT
public:
    TextArea(Appearance &appearance, const QString &label, QWidget *parent);

    QTextEdit *edit() const { return m_edit; }
    QString text() const { return m_edit->toPlainText(); }
    void setText(const QString &text); //!< does not tell textEdited(); what stands there already keeps its cursor
    void setHint(const QString &hint);
    //! What is wrong, and what to do; empty when nothing is.
    void setError(const QString &error);
    bool hasError() const;
    //! Letters of one width, always left to right: JSON. Other text has the direction of each paragraph.
    void setCode(bool code);
    void setLines(int least, int most);

Q_SIGNALS:
    void textEdited(); //!< by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void apply();
    void fitHeight();
    void describe();

    Appearance &m_appearance;
    Label *m_label;
    QTextEdit *m_edit;
    FieldFooter *m_footer;
    bool m_code = false;
    bool m_setting = false;
    int m_least = 2;
    int m_most = 8;
};

} // namespace qasid
