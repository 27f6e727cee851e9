#pragma once

#include "core/base/result.h"
#include "core/engine/accountstate.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace qasid {

class AccessSection;
class AccountFormView;
class AnswerSection;
class Label;
class PollingSection;
class RetentionSection;
class TextButton;
class WebhookBox;

//! One account: its fields, colour and addresses, how it answers presses, who gave it access and how long its messages are kept;
//! and Check, Pause and Remove. What was changed in the fields is saved with Save.
class AccountDetails : public QWidget {
    Q_OBJECT
public:
    AccountDetails(UiContext &ui, QWidget *parent);

    void setAccount(AccountId id);
    AccountId account() const { return m_id; }
    //! Puts the cursor where a refused key is entered anew.
    void askForKey();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makePage();
    void makeColours(QHBoxLayout *row);
    QWidget *makeFooter();
    void refresh();
    void save();
    void saved(const Result<AccountState> &state);
    void check();
    void togglePaused();
    void askToRemove();
    void say(const QString &words, bool good);
    void sayWhy(const Error &error);
    void sayRefused(const Error &error);
    QString providerName() const;

    UiContext &m_ui;
    Formats m_formats;
    AccountId m_id;
    Label *m_title;
    Label *m_product;
    AccountFormView *m_form;
    QList<QAbstractButton *> m_colours;
    Label *m_message;
    WebhookBox *m_webhook;
    PollingSection *m_polling;
    AnswerSection *m_answers;
    AccessSection *m_access;
    RetentionSection *m_keeping;
    TextButton *m_check = nullptr;
    TextButton *m_pause = nullptr;
    TextButton *m_save = nullptr;
};

} // namespace qasid
