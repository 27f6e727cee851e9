#include "ui/accounts/accountdetails.h"

#include "core/engine/inbox.h"
#include "ui/accounts/accesssection.h"
#include "ui/accounts/accountformview.h"
#include "ui/accounts/answersection.h"
#include "ui/accounts/colourbutton.h"
#include "ui/accounts/panelmetrics.h"
#include "ui/accounts/pollingsection.h"
#include "ui/accounts/retentionsection.h"
#include "ui/accounts/webhookbox.h"
#include "ui/controls/confirmdialog.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollingpage.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {
AccountDetails::AccountDetails(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_title(new Label(ui.appearance, TextStyle::Title, &ThemeColors::text, {}, this))
    , m_product(new Label(ui.appearance, TextStyle::Body, &ThemeColors::textSecondary, {}, this))
    , m_form(new AccountFormView(ui, this))
    , m_message(new Label(ui.appearance, TextStyle::Body, &ThemeColors::danger, {}, this))
    , m_webhook(new WebhookBox(ui, this))
    , m_polling(new PollingSection(ui, this))
    , m_answers(new AnswerSection(ui, this))
    , m_access(new AccessSection(ui, this))
    , m_keeping(new RetentionSection(ui, this))
{
    m_message->setWordWrap(true);
    m_message->hide();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::kSpace8, kPanelTitleTop, metrics::kSpace8, metrics::kSpace5);
    head->setSpacing(metrics::kSpace1);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addSpacing(metrics::kSpace9); // for the button that closes the window
    head->addLayout(titleRow);
    head->addWidget(m_product);

    // Beside the buttons, so that it is seen wherever the page is scrolled to.
    auto *said = new QHBoxLayout;
    said->setContentsMargins(metrics::kSpace8, 0, metrics::kSpace8, 0);
    said->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scrollingPage(makePage(), this), 1);
    column->addLayout(said);
    column->addWidget(new HairLine(ui.appearance, this));
    column->addWidget(makeFooter());
    connect(m_form, &AccountFormView::edited, this, [this] { m_save->setEnabled(true); });
    connect(&ui.inbox, &Inbox::accountsChanged, this, &AccountDetails::refresh);
}

QWidget *AccountDetails::makePage()
{
    auto *page = new QWidget;
    auto *content = new QVBoxLayout(page);
    content->setContentsMargins(metrics::kSpace8, metrics::kSpace2, metrics::kSpace8, metrics::kSpace6);
    content->setSpacing(metrics::kSpace6);
    content->addWidget(m_form);
    auto *colours = new QHBoxLayout;
    makeColours(colours);
    content->addLayout(colours);
    content->addWidget(m_webhook);
    content->addWidget(m_polling);
    content->addWidget(m_answers);
    content->addWidget(m_access);
    content->addWidget(m_keeping);
    content->addStretch(1);
    return page;
}

void AccountDetails::makeColours(QHBoxLayout *row)
{
    row->setSpacing(metrics::kSpace2);
    row->addWidget(new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::text, tr("Colour"), this));
    row->addSpacing(metrics::kSpace4);
    for (const QString &name : Theme::accountColorNames()) {
        auto *button = new ColourButton(m_ui.appearance, name, this);
        row->addWidget(button);
        m_colours << button;
        connect(button, &QAbstractButton::clicked, this, [this] { m_save->setEnabled(true); });
    }
    row->addStretch(1);
}

QWidget *AccountDetails::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setFixedHeight(kPanelFooter);
    auto *remove = new TextButton(m_ui.appearance, tr("Remove"), TextButton::Kind::Danger, footer);
    m_pause = new TextButton(m_ui.appearance, tr("Pause"), TextButton::Kind::Default, footer);
    m_check = new TextButton(m_ui.appearance, tr("Check"), TextButton::Kind::Default, footer);
    m_save = new TextButton(m_ui.appearance, tr("Save"), TextButton::Kind::Primary, footer);
    connect(remove, &QAbstractButton::clicked, this, &AccountDetails::askToRemove);
    connect(m_pause, &QAbstractButton::clicked, this, &AccountDetails::togglePaused);
    connect(m_check, &QAbstractButton::clicked, this, &AccountDetails::check);
    connect(m_save, &QAbstractButton::clicked, this, &AccountDetails::save);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::kSpace8, 0, metrics::kSpace8, 0);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(remove);
    row->addWidget(m_pause);
    row->addStretch(1);
    row->addWidget(m_check);
    row->addWidget(m_save);
    return footer;
}

void AccountDetails::setAccount(AccountId id)
{
    const auto state = m_ui.inbox.account(id);
    const Provider *provider = state ? m_ui.inbox.registry().find(state->account.provider) : nullptr;
    if (!provider)
        return;
    m_id = id;
    m_form->setForm(*provider, state->account);
    const QString colour = state->account.colour.isEmpty() ? provider->description().colour : state->account.colour;
    for (QAbstractButton *button : std::as_const(m_colours))
        button->setChecked(static_cast<ColourButton *>(button)->colourName() == colour);
    m_webhook->setAccount(id);
    m_polling->setAccount(id);
    m_answers->setAccount(id);
    m_access->setAccount(id);
    m_keeping->setAccount(id);
    m_save->setEnabled(false);
    m_message->hide();
    refresh();
}

void AccountDetails::askForKey()
{
    m_form->focusKey();
}

void AccountDetails::refresh()
{
    const auto state = m_ui.inbox.account(m_id);
    if (!state)
        return;
    const Provider *provider = m_ui.inbox.registry().find(state->account.provider);
    const ProviderDescription description = provider ? provider->description() : ProviderDescription{};
    m_title->setText(bidi::isolate(state->account.name));
    //: %1 is a product such as "Digishare LiveChat", %2 how the account is doing.
    m_product->setText(tr("%1 · %2").arg(
        bidi::isolate(description.product), ErrorText::accountHealth(*state, ErrorText::provider(description.name), m_formats)));
    m_pause->setText(state->account.enabled ? tr("Pause") : tr("Resume"));
}

void AccountDetails::say(const QString &words, bool good)
{
    m_message->setRole(good ? &ThemeColors::success : &ThemeColors::danger);
    m_message->setText(words);
    m_message->show();
}

void AccountDetails::sayWhy(const Error &error)
{
    say(ErrorText::sentence(error, providerName(), m_formats), false);
}

QString AccountDetails::providerName() const
{
    const auto state = m_ui.inbox.account(m_id);
    const Provider *provider = state ? m_ui.inbox.registry().find(state->account.provider) : nullptr;
    return provider ? ErrorText::provider(provider->description().name) : QString();
}

//! Enter saves, from any field.
void AccountDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (m_save->isEnabled())
        save();
}

void AccountDetails::save()
{
    const auto state = m_ui.inbox.account(m_id);
    if (!state || m_save->isBusy() || !m_form->check())
        return;
    Account account = state->account;
    account.name = m_form->name();
    account.settings = m_form->settings();
    for (QAbstractButton *button : std::as_const(m_colours)) {
        if (button->isChecked())
            account.colour = static_cast<ColourButton *>(button)->colourName();
    }
    m_save->setBusy(true);
    onResult(this, m_ui.inbox.updateAccount(account, m_form->secrets()), [this](const Result<AccountState> &saved) { this->saved(saved); });
}

void AccountDetails::saved(const Result<AccountState> &state)
{
    m_save->setBusy(false);
    if (state) {
        const bool typing = isAncestorOf(QApplication::focusWidget());
        setAccount(state->account.id);
        if (typing)
            m_form->focusFirst(); // the fields are new ones
        m_ui.toasts.show(tr("Saved."));
    } else {
        m_message->setRole(&ThemeColors::danger);
        m_form->showFailure(state.error(), *m_message, [this] { save(); });
    }
}

void AccountDetails::check()
{
    m_check->setBusy(true);
    onResult(this, m_ui.inbox.checkAccount(m_id), [this, id = m_id](const Result<AccountIdentity> &identity) {
        m_check->setBusy(false);
        if (id != m_id)
            return;
        if (identity)
            say(tr("%1 accepted the key.").arg(bidi::isolate(providerName())), true);
        else
            sayRefused(identity.error());
    });
}

//! Below, where it is seen at once, and at the field that would mend it.
void AccountDetails::sayRefused(const Error &error)
{
    sayWhy(error);
    m_form->markField(error.providerCode, ErrorText::sentence(error, providerName(), m_formats));
}

void AccountDetails::togglePaused()
{
    const auto state = m_ui.inbox.account(m_id);
    if (!state)
        return;
    onResult(this, m_ui.inbox.setAccountEnabled(m_id, !state->account.enabled), [this](const Result<Done> &done) {
        if (!done)
            sayWhy(done.error());
    });
}

void AccountDetails::askToRemove()
{
    const auto state = m_ui.inbox.account(m_id);
    const Provider *provider = state ? m_ui.inbox.registry().find(state->account.provider) : nullptr;
    if (!provider)
        return;
    ConfirmDialog::ask(m_ui.appearance, this, ConfirmDialog::Kind::Danger, tr("Remove %1?").arg(bidi::isolate(state->account.name)),
        tr("Its conversations are deleted from this computer. They stay with %1.")
            .arg(bidi::isolate(ErrorText::provider(provider->description().name))),
        tr("Remove"), [this, id = m_id] {
            onResult(this, m_ui.inbox.removeAccount(id), [this](const Result<Done> &done) {
                if (!done)
                    sayWhy(done.error());
            });
        });
}

} // namespace qasid
