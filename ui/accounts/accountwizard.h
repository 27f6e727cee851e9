#pragma once

#include "core/base/result.h"
#include "core/engine/accountstate.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <QWidget>

class QColor;
class QStackedWidget;

namespace qasid {

class AccountFormView;
class Provider;
struct AccountIdentity;
struct ThemeColors;
class Field;
class Glyph;
class Label;
class RadioCard;
class StepIndicator;
class TextButton;
class WebhookBox;

//! Adds an account in three steps: Provider, Keys and receiving, Check. The account exists from the end of the second step, so
//! that its event address can be shown and tried.
class AccountWizard : public QWidget {
    Q_OBJECT
public:
    AccountWizard(UiContext &ui, QWidget *parent);

    //! Begins anew; with a provider's id at the second step.
    void start(const QString &providerId = {});
    //! The account that was made so far; none before the end of the second step.
    AccountId account() const { return m_account; }

Q_SIGNALS:
    void finished(qasid::AccountId account);
    void cancelled();
    //! The account is there and has to know which conversations it follows.
    void conversationsWanted(qasid::AccountId account);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { ProviderStep, KeysStep, CheckStep };

    QWidget *makeProviderStep();
    QWidget *makeKeysStep();
    QWidget *makeReceiving(QWidget *page);
    QWidget *makeCheckStep();
    QWidget *makeFooter();
    void chooseProvider(const QString &id);
    void goTo(Step step);
    void goOn();
    void goBack();
    void save();
    void saveAccount();
    void saved(const Result<AccountState> &state);
    void check();
    void checked(const Result<AccountIdentity> &identity);
    void sayRefused(const Error &error);
    void sayGood(const AccountIdentity &identity);
    void correct();
    bool isAsked() const; //!< the account has to be asked for messages
    void setCheck(QLatin1StringView icon, QColor ThemeColors::*role, const QString &title, const QString &text);
    const Provider *provider() const;

    UiContext &m_ui;
    Formats m_formats;
    QString m_provider;
    AccountId m_account;
    Step m_step = ProviderStep;
    Label *m_title;
    StepIndicator *m_steps;
    QStackedWidget *m_pages;
    QList<RadioCard *> m_cards;
    AccountFormView *m_form = nullptr;
    QWidget *m_receiving = nullptr; //!< for providers that send webhooks
    Field *m_publicUrl = nullptr;
    Label *m_formError = nullptr;
    Glyph *m_checkGlyph = nullptr;
    Label *m_checkTitle = nullptr;
    Label *m_checkText = nullptr;
    TextButton *m_checkAgain = nullptr;
    TextButton *m_correct = nullptr; //!< leads back to the field that is wrong
    TextButton *m_addConversations = nullptr;
    QString m_wrongField;
    WebhookBox *m_webhook = nullptr;
    TextButton *m_back = nullptr;
    TextButton *m_cancel = nullptr;
    TextButton *m_next = nullptr;
};

} // namespace qasid
