#include "ui/accounts/accountwizard.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/accounts/accountformview.h"
#include "ui/accounts/panelmetrics.h"
#include "ui/accounts/webhookbox.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/radiocard.h"
#include "ui/controls/scrollingpage.h"
#include "ui/controls/stepindicator.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::kSpace8, metrics::kSpace4, metrics::kSpace8, metrics::kSpace6);
    column->setSpacing(metrics::kSpace6);
    return column;
}

} // namespace

AccountWizard::AccountWizard(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_title(new Label(ui.appearance, TextStyle::Title, &ThemeColors::text, {}, this))
    , m_steps(new StepIndicator(ui.appearance, {tr("Provider"), tr("Keys and receiving"), tr("Check")},
          {m_formats.number(1), m_formats.number(2), m_formats.number(3)}, this))
    , m_pages(new QStackedWidget(this))
{
    m_pages->addWidget(scrollingPage(makeProviderStep(), m_pages));
    m_pages->addWidget(scrollingPage(makeKeysStep(), m_pages));
    m_pages->addWidget(scrollingPage(makeCheckStep(), m_pages));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics::kSpace8, kPanelTitleTop, metrics::kSpace8, metrics::kSpace5);
    head->setSpacing(metrics::kSpace5);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addSpacing(metrics::kSpace9); // for the button that closes the window
    head->addLayout(titleRow);
    head->addWidget(m_steps, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(new HairLine(ui.appearance, this));
    column->addWidget(makeFooter());
    start();
}

QWidget *AccountWizard::makeProviderStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    column->setSpacing(metrics::kSpace4);
    for (const auto &provider : m_ui.inbox.registry().all()) {
        const ProviderDescription description = provider->description();
        auto *card = new RadioCard(m_ui.appearance, description.product, ErrorText::provider(description.summary), page);
        card->setObjectName(description.id);
        column->addWidget(card);
        m_cards << card;
        connect(card, &QAbstractButton::clicked, this, [this, id = description.id] { chooseProvider(id); });
    }
    column->addStretch(1);
    return page;
}

QWidget *AccountWizard::makeKeysStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    m_form = new AccountFormView(m_ui, page);
    m_formError = new Label(m_ui.appearance, TextStyle::Body, &ThemeColors::danger, {}, page);
    m_formError->setWordWrap(true);
    m_formError->hide();
    m_receiving = makeReceiving(page);
    column->addWidget(m_form);
    column->addWidget(m_receiving);
    column->addWidget(m_formError);
    column->addStretch(1);
    connect(m_form, &AccountFormView::edited, m_formError, &QWidget::hide);
    return page;
}

QWidget *AccountWizard::makeReceiving(QWidget *page)
{
    auto *box = new QWidget(page);
    auto *title = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::text, tr("How Qasid receives messages"), box);
    title->setWordWrap(true);
    auto *words = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::textSecondary,
        tr("The receiver is inside Qasid: messages arrive while Qasid is open, at a public address that leads to this computer."), box);
    words->setWeight(400);
    words->setWordWrap(true);
    m_publicUrl = new Field(m_ui.appearance, tr("Public address of this computer"), box);
    m_publicUrl->setCode(true);
    m_publicUrl->setPlaceholder(u"https://inbox.example.com"_s);
    m_publicUrl->setHint(tr("From your tunnel or reverse proxy; it can be entered later under Receiving."));
    connect(m_publicUrl, &Field::textEdited, this, [this] { m_publicUrl->setError({}); });
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(metrics::kSpace3);
    column->addWidget(m_publicUrl);
    return box;
}

QWidget *AccountWizard::makeCheckStep()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    m_checkGlyph = new Glyph(m_ui.appearance, "queue"_L1, 18, &ThemeColors::textSecondary, page);
    m_checkTitle = new Label(m_ui.appearance, TextStyle::Heading, &ThemeColors::text, {}, page);
    m_checkTitle->setWordWrap(true);
    m_checkText = new Label(m_ui.appearance, TextStyle::Body, &ThemeColors::textSecondary, {}, page);
    m_checkText->setWordWrap(true);
    m_checkAgain = new TextButton(m_ui.appearance, tr("Check again"), TextButton::Kind::Default, page);
    m_checkAgain->setSize(TextButton::Size::Small);
    connect(m_checkAgain, &QAbstractButton::clicked, this, &AccountWizard::check);
    m_webhook = new WebhookBox(m_ui, page);
    // Where it leads, until the check says to which field.
    m_correct = new TextButton(m_ui.appearance, tr("Back"), TextButton::Kind::Default, page);
    m_correct->setIconName("pencil"_L1);
    m_correct->hide();
    connect(m_correct, &QAbstractButton::clicked, this, &AccountWizard::correct);
    m_addConversations = new TextButton(m_ui.appearance, tr("Add conversations"), TextButton::Kind::Default, page);
    m_addConversations->setIconName("plus"_L1);
    m_addConversations->hide();
    connect(m_addConversations, &QAbstractButton::clicked, this, [this] { Q_EMIT conversationsWanted(m_account); });

    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::kSpace1);
    words->addWidget(m_checkTitle);
    words->addWidget(m_checkText);
    auto *result = new QHBoxLayout;
    result->setSpacing(metrics::kSpace4);
    result->addWidget(m_checkGlyph, 0, Qt::AlignTop);
    result->addLayout(words, 1);
    result->addWidget(m_checkAgain, 0, Qt::AlignTop);
    column->addLayout(result);
    column->addWidget(m_correct, 0, Qt::AlignLeading);
    column->addWidget(m_addConversations, 0, Qt::AlignLeading);
    column->addWidget(m_webhook);
    column->addStretch(1);
    return page;
}

QWidget *AccountWizard::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setFixedHeight(kPanelFooter);
    m_back = new TextButton(m_ui.appearance, tr("Back"), TextButton::Kind::Quiet, footer);
    m_cancel = new TextButton(m_ui.appearance, tr("Cancel"), TextButton::Kind::Default, footer);
    m_next = new TextButton(m_ui.appearance, tr("Continue"), TextButton::Kind::Primary, footer);
    connect(m_back, &QAbstractButton::clicked, this, &AccountWizard::goBack);
    connect(m_cancel, &QAbstractButton::clicked, this, &AccountWizard::cancelled);
    connect(m_next, &QAbstractButton::clicked, this, &AccountWizard::goOn);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(metrics::kSpace8, 0, metrics::kSpace8, 0);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_next);
    return footer;
}

const Provider *AccountWizard::provider() const
{
    return m_ui.inbox.registry().find(m_provider);
}

void AccountWizard::start(const QString &providerId)
{
    m_account = {};
    const auto &all = m_ui.inbox.registry().all();
    const bool known = m_ui.inbox.registry().find(providerId) != nullptr;
    if (!known && all.empty())
        return;
    chooseProvider(known ? providerId : all.front()->description().id);
    goTo(known || all.size() == 1 ? KeysStep : ProviderStep);
}

void AccountWizard::chooseProvider(const QString &id)
{
    for (RadioCard *card : std::as_const(m_cards))
        card->setChecked(card->objectName() == id);
    if (id == m_provider && !m_account)
        return;
    m_provider = id;
    m_form->setForm(*provider(), {});
}

void AccountWizard::goTo(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    //: %1 is the name of a provider.
    m_title->setText(step == ProviderStep ? tr("Add an account")
                                          : tr("Add a %1 account").arg(bidi::isolate(ErrorText::provider(provider()->description().name))));
    m_back->setVisible(step != ProviderStep);
    m_cancel->setVisible(step != CheckStep);
    m_next->setText(step == CheckStep ? tr("Done") : tr("Continue"));
    m_formError->hide();
    if (step == KeysStep) {
        m_receiving->setVisible(provider()->webhooks() != nullptr);
        m_publicUrl->setText(m_ui.inbox.setting(QString(settings::kPublicUrl.key)));
        m_form->focusFirst();
    }
    if (step == CheckStep) {
        m_next->setFocus(Qt::ShortcutFocusReason); // what was typed in is gone
        check();
    }
}

void AccountWizard::goBack()
{
    // Once the account exists, its provider is what it is.
    if (m_step == CheckStep) {
        if (const auto state = m_ui.inbox.account(m_account))
            m_form->setForm(*provider(), state->account);
        goTo(KeysStep);
    } else if (m_account) {
        Q_EMIT finished(m_account);
    } else {
        goTo(ProviderStep);
    }
}

void AccountWizard::goOn()
{
    if (m_step == ProviderStep)
        goTo(KeysStep);
    else if (m_step == KeysStep)
        save();
    else
        Q_EMIT finished(m_account);
}

//! Enter goes on, from any field.
void AccountWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else
        QWidget::keyPressEvent(event);
}

void AccountWizard::save()
{
    if (m_next->isBusy() || !m_form->check())
        return;
    m_next->setBusy(true);
    const QString publicUrl = m_publicUrl->text().trimmed();
    if (m_receiving->isHidden() || publicUrl == m_ui.inbox.setting(QString(settings::kPublicUrl.key))) {
        saveAccount();
        return;
    }
    onResult(this, m_ui.inbox.setSetting(QString(settings::kPublicUrl.key), publicUrl), [this](const Result<Done> &done) {
        if (done) {
            saveAccount();
            return;
        }
        m_next->setBusy(false);
        m_publicUrl->setError(tr("This is not an address like https://inbox.example.com."));
        m_publicUrl->edit()->setFocus(Qt::OtherFocusReason);
    });
}

void AccountWizard::saveAccount()
{
    const auto existing = m_ui.inbox.account(m_account);
    if (!existing) {
        const auto added = m_ui.inbox.addAccount(m_provider, m_form->name(), m_form->settings(), m_form->secrets());
        onResult(this, added, [this](const Result<AccountState> &state) { saved(state); });
        return;
    }
    Account account = existing->account;
    account.name = m_form->name();
    account.settings = m_form->settings();
    onResult(this, m_ui.inbox.updateAccount(account, m_form->secrets()), [this](const Result<AccountState> &state) { saved(state); });
}

void AccountWizard::saved(const Result<AccountState> &state)
{
    m_next->setBusy(false);
    if (state) {
        m_account = state->account.id;
        goTo(CheckStep);
    } else {
        m_form->showFailure(state.error(), *m_formError, [this] { save(); });
    }
}

void AccountWizard::setCheck(QLatin1StringView icon, QColor ThemeColors::*role, const QString &title, const QString &text)
{
    m_checkGlyph->setIcon(icon, role);
    m_checkTitle->setText(title);
    m_checkText->setText(text);
    m_checkText->setVisible(!text.isEmpty());
}

void AccountWizard::check()
{
    const QString name = ErrorText::provider(provider()->description().name);
    m_webhook->setAccount(m_account);
    m_checkAgain->setBusy(true);
    setCheck("queue"_L1, &ThemeColors::textSecondary, tr("Asking %1 about the key").arg(bidi::isolate(name)), {});
    m_correct->hide();
    m_addConversations->hide();
    onResult(this, m_ui.inbox.checkAccount(m_account), [this, id = m_account](const Result<AccountIdentity> &identity) {
        m_checkAgain->setBusy(false);
        if (id == m_account)
            checked(identity);
    });
}

bool AccountWizard::isAsked() const
{
    return m_ui.inbox.capabilities(m_account).poll;
}

void AccountWizard::checked(const Result<AccountIdentity> &identity)
{
    if (identity)
        sayGood(*identity);
    else
        sayRefused(identity.error());
    m_addConversations->setVisible(identity && isAsked());
}

//! What is wrong, and the way to the field that would mend it.
void AccountWizard::sayRefused(const Error &error)
{
    setCheck("alert"_L1, &ThemeColors::danger, ErrorText::sentence(error, ErrorText::provider(provider()->description().name), m_formats),
        tr("The account is kept. Go back to change the key, or check again later."));
    m_wrongField = error.providerCode;
    const QString label = m_form->labelOf(m_wrongField);
    m_correct->setVisible(!label.isEmpty());
    //: Leads back to a field of the account. %1 is the field's label, as in "API address".
    m_correct->setText(tr("Correct: %1").arg(bidi::isolate(label)));
}

void AccountWizard::sayGood(const AccountIdentity &identity)
{
    const QString name = bidi::isolate(ErrorText::provider(provider()->description().name));
    QString words;
    if (isAsked()) {
        //: After a check that went well. %1 is the name of the provider.
        words = tr("Address, path, encoding, key and permissions are right. %1 does not tell Qasid of new messages by itself: Qasid asks "
                   "for those of the conversations you add.")
                    .arg(name);
    } else if (const QString who = identity.name.isEmpty() ? identity.email : identity.name; !who.isEmpty()) {
        //: %1 is the name of the person or company that the key belongs to.
        words = tr("It belongs to %1.").arg(bidi::isolate(who));
    }
    setCheck("check-circle"_L1, &ThemeColors::success, tr("%1 accepted the key.").arg(name), words);
}

void AccountWizard::correct()
{
    const QString words = m_checkTitle->text();
    goBack();
    m_form->showField(m_wrongField, words);
}

} // namespace qasid
