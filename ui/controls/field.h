#pragma once

#include "ui/controls/themed.h"

#include <QLatin1StringView>
#include <QLineEdit>

class QHBoxLayout;

namespace qasid {

class FieldFooter;
class IconButton;
class Label;

inline constexpr int kFieldHeight = 34; //!< of whatever a form has to fill in, before the text zoom

//! One line to fill in: a label above, a hint or an error below. The label names the line for assistive tools; an error turns
//! the border red, is written out and becomes the line's description.
class Field : public QWidget {
    Q_OBJECT
public:
    Field(Appearance &appearance, const QString &label, QWidget *parent);

    QLineEdit *edit() const { return m_edit; }
    QString text() const { return m_edit->text(); }
    void setText(const QString &text); //!< does not tell textEdited()
    void setLabel(const QString &label);
    void setPlaceholder(const QString &text) { m_edit->setPlaceholderText(text); }
    //! One line of help under the field; hidden while there is an error.
    void setHint(const QString &hint, QLatin1StringView icon = {});
    //! What is wrong, and what to do; empty when nothing is.
    void setError(const QString &error);
    bool hasError() const;
    //! Shows dots, with a button that shows the text.
    void setSecret(bool secret);
    //! Letters of one width, always left to right: keys, addresses.
    void setCode(bool code);
    //! An icon inside the field, at its start.
    void setLeadingIcon(QLatin1StringView icon);
    //! Words before what is entered, inside the field, that belong to the value: "example.com/". Set with setCode().
    void setPrefix(const QString &prefix);
    //! A button that stands beside the line (Copy, Test).
    //! The least width in which its label and its placeholder are whole.
    int wordsWidth() const;
    void addBeside(QWidget *widget);

Q_SIGNALS:
    void textEdited(const QString &text); //!< by a person, with the keyboard or through an assistive tool

protected:
    bool event(QEvent *event) override;

private:
    void describe();
    void useCodeFont();

    Appearance &m_appearance;
    Label *m_label;
    QLineEdit *m_edit;
    QHBoxLayout *m_row;
    FieldFooter *m_footer;
    IconButton *m_show = nullptr;
    bool m_code = false;
    bool m_setting = false;
    QString m_prefix;
};

//! A field for searching, with the search icon at its start and a button that clears it.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(Appearance &appearance, const QString &placeholder, QWidget *parent);

private:
    Appearance &m_appearance;
};

} // namespace qasid
