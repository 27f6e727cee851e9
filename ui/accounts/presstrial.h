#pragma once

#include "core/engine/inbox.h"
#include "ui/controls/themed.h"
#include "ui/controls/uicontext.h"

#include <QWidget>

namespace qasid {

class ChoiceField;
class Field;
class Glyph;
class KeyValueEditor;
class Label;
class TextArea;
class TextButton;

//! Tries rules out on a press made up here: which rule fits, what the customer sees, and the JSON that is answered. Nothing is
//! stored or sent.
class PressTrial : public QWidget {
    Q_OBJECT
public:
    PressTrial(UiContext &ui, AccountId account, QWidget *parent);

    //! Tried at once, and again whenever the press is changed.
    void setRules(const AnswerRules &rules);
    //! The press that is tried.
    Press press() const;

private:
    void makeInput();
    void makeOutcome();
    void showDataAsJson(bool json);
    void run();
    void showOutcome(const Result<Inbox::PressTrial> &outcome);
    void showNote(QLatin1StringView icon, ColorRole role, const QString &words);

    UiContext &m_ui;
    AccountId m_account;
    AnswerRules m_rules;
    ChoiceField *m_wants = nullptr;
    KeyValueEditor *m_data = nullptr;
    TextArea *m_json = nullptr;
    TextButton *m_asJson = nullptr;
    Field *m_user = nullptr;
    Field *m_conversation = nullptr;
    Field *m_subject = nullptr;
    Glyph *m_glyph = nullptr;
    Label *m_rule = nullptr;
    QWidget *m_seen = nullptr;
    Label *m_words = nullptr;
    QWidget *m_linkRow = nullptr;
    Label *m_link = nullptr;
    TextArea *m_body = nullptr;
};

} // namespace qasid
