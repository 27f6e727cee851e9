#pragma once

#include "core/model/answerrules.h"
#include "ui/controls/themed.h"

#include <QStringList>

class QTextEdit;

namespace qasid {

class ChoiceField;
class Field;
class FlowLayout;
class TextArea;

//! What a press is answered: an address, words, or words and what happens next, with placeholders to put in.
class AnswerEditor : public QWidget {
    Q_OBJECT
public:
    //! `mayBeEmpty` offers to answer nothing.
    AnswerEditor(Appearance &appearance, bool mayBeEmpty, QWidget *parent);

    void setAnswer(const RuleAnswer &answer);
    RuleAnswer answer() const;
    //! The keys of a button's data that are known, offered as placeholders.
    void setKeys(const QStringList &keys);
    //! What is wrong with what stands here and cannot be an answer, in words; empty when all is well.
    QString problem() const;
    //! At the part ("url", "text", "action") it is about; no part clears all.
    void setError(QStringView part, const QString &words);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { Nothing, Open, Say, SayAndOpen, SayAndAsk };

    static Kind kindOf(const RuleAnswer &answer);
    Kind kind() const;
    void showKind();
    void makeChips();
    void insert(const QString &placeholder);

    Appearance &m_appearance;
    ChoiceField *m_kind;
    TextArea *m_text;
    Field *m_url;
    TextArea *m_data;
    QWidget *m_chips;
    FlowLayout *m_chipRow;
    QStringList m_keys;
    bool m_inText = false; //!< where a placeholder goes
    //! The address beside words came as an action: it is for presses that take one, and stays so.
    bool m_urlIsAction = false;
};

} // namespace qasid
