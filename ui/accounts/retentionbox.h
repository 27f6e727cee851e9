#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/retention.h"
#include "ui/controls/themed.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <QWidget>

namespace qasid {

class ChoiceField;
class Field;
class Label;
class TextButton;

//! How long an account's messages are kept: for ever or a number of days. What a shorter time deletes is counted before it is
//! applied, and told afterwards.
class RetentionBox : public QWidget {
    Q_OBJECT
public:
    //! `label` is what the choice is called: "Keep messages", or the account's name.
    RetentionBox(UiContext &ui, const QString &label, QWidget *parent);

    void setAccount(AccountId id);
    //! What the account's provider asks of those who keep messages, where no heading says it.
    void setHint(const QString &hint);
    //! What would be, or was, deleted, in words: "12 messages, 3 whole conversations and 2 files; the oldest of 4 Jun 2025"
    static QString amount(const RetentionCount &count, const Formats &formats);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void choose();
    int chosenDays() const; //!< 0 for ever; -1 for a number that cannot be used
    void preview();
    void showPreview(int days, const RetentionCount &count);
    void apply(int days);
    void ask();
    void say(ColorRole role, const QString &words);

    UiContext &m_ui;
    Formats m_formats;
    AccountId m_id;
    ChoiceField *m_choice;
    Field *m_days;
    Label *m_words;
    TextButton *m_apply;
    RetentionCount m_count;
    int m_asked = 0; //!< counts previews: only the last one's answer is shown
};

} // namespace qasid
