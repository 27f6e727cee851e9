#pragma once

#include "ui/controls/themed.h"

#include <QString>

namespace qasid {

class FindCount;
class IconButton;
class SearchField;

//! The bar under a thread's header: what is looked for in this conversation, which match of how many is shown, and the way to the others.
//! Its field is left out while the words are typed elsewhere.
class FindBar : public QWidget {
    Q_OBJECT
public:
    FindBar(Appearance &appearance, QWidget *parent);

    void setFieldShown(bool shown);
    bool isFieldShown() const;
    void focusField(); //!< with what is in it selected
    QString text() const;
    void setText(const QString &text); //!< without telling textEdited()

    //! "Match 3 of 3 in this conversation", where `strong` is "3 of 3" and part of `sentence`; where there is little room only that.
    void setWords(const QString &sentence, const QString &strong);
    QString words() const;
    void setCanStep(bool can);

Q_SIGNALS:
    void textEdited(const QString &text);
    void stepRequested(int by); //!< 1 the next, -1 the one before
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Appearance &m_appearance;
    SearchField *m_field;
    FindCount *m_count;
    IconButton *m_previous;
    IconButton *m_next;
    bool m_settingText = false;
};

} // namespace qasid
