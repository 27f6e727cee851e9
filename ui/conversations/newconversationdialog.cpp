#include "ui/conversations/newconversationdialog.h"

#include "core/engine/inbox.h"
#include "ui/controls/choicefield.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/pages.h"
#include "ui/controls/segments.h"
#include "ui/controls/textbutton.h"
#include "ui/conversations/conversationerrors.h"
#include "ui/conversations/conversationform.h"
#include "ui/conversations/customerform.h"
#include "ui/models/bidi.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr QSize kConversationPanel(560, 520);
constexpr int kLongestId = 500;

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace5);
    return column;
}

} // namespace

std::vector<AccountId> NewConversationDialog::accountsThatCan(const Inbox &inbox)
{
    std::vector<AccountId> accounts;
    for (const AccountState &state : inbox.accounts()) {
        if (inbox.capabilities(state.account.id).manageConversations)
            accounts.push_back(state.account.id);
    }
    return accounts;
}

NewConversationDialog::NewConversationDialog(UiContext &ui, AccountId preferred, QWidget *over)
    : ConversationDialog(ui, over, tr("New conversation"), tr("Open"))
    , m_accounts(new ChoiceField(ui.appearance, tr("Account"), page()))
    , m_ways(new Segments(ui.appearance, tr("How it is found"), page()))
    , m_pages(new Pages)
{
    makeAccountChoice(preferred);
    //: Two ways to come to a conversation: naming its customer, or naming it by its ID.
    m_ways->addSegment(WithCustomer, "user"_L1, tr("With a customer"));
    m_ways->addSegment(ById, "link"_L1, tr("By its ID"));
    m_ways->setValue(WithCustomer);
    body()->addWidget(m_accounts);
    body()->addWidget(m_ways, 0, Qt::AlignLeading);
    m_pages->addWidget(makeCustomerPage());
    m_pages->addWidget(makeIdPage());
    body()->addLayout(m_pages);
    body()->addStretch(1);
    makeScrolling(kConversationPanel);
    connect(m_ways, &Segments::chosen, this, &NewConversationDialog::showPage);
    connect(m_accounts, &ChoiceField::chosen, this, &NewConversationDialog::accountChosen);
    accountChosen();
    showMore(false);
}

void NewConversationDialog::makeAccountChoice(AccountId preferred)
{
    const std::vector<AccountId> accounts = accountsThatCan(ui().inbox);
    for (const AccountId id : accounts)
        m_accounts->addChoice(QString::number(id.value), ui().inbox.account(id)->account.name);
    m_accounts->setVisible(accounts.size() > 1);
    m_accounts->setValue(QString::number(preferred.value));
}

QWidget *NewConversationDialog::makeCustomerPage()
{
    auto *customerPage = new QWidget(page());
    QVBoxLayout *column = pageColumn(customerPage);
    auto *hint = new Label(ui().appearance, TextStyle::Body, &ThemeColors::textSecondary,
        tr("Fill in one or more of these. If the customer has a conversation already, it is opened: no second one is made."), customerPage);
    hint->setWordWrap(true);
    m_customer = new CustomerForm(ui().appearance, {}, customerPage);
    //: Button; shows further fields.
    m_more = new TextButton(ui().appearance, tr("Name, members, channel and details"), TextButton::Kind::Quiet, customerPage);
    m_more->setSize(TextButton::Size::Small);
    m_form = new ConversationForm(ui().appearance, ConversationForm::Place::AtTop, customerPage);
    //: Under the field for a channel.
    m_form->setChannelHint(tr("By its name, such as the address of a website. Without one the provider decides."));
    column->addWidget(hint);
    column->addWidget(m_customer);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    connect(m_customer, &CustomerForm::edited, this, [this] { showError({}); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { showMore(m_form->isHidden()); });
    return customerPage;
}

QWidget *NewConversationDialog::makeIdPage()
{
    auto *idPage = new QWidget(page());
    QVBoxLayout *column = pageColumn(idPage);
    auto *hint = new Label(ui().appearance, TextStyle::Body, &ThemeColors::textSecondary,
        tr("Follow a conversation that exists already. Its messages are loaded, and new ones appear in the list."), idPage);
    hint->setWordWrap(true);
    m_id = new Field(ui().appearance, tr("Conversation ID"), idPage);
    m_id->setCode(true);
    m_id->edit()->setMaxLength(kLongestId);
    column->addWidget(hint);
    column->addWidget(m_id);
    column->addStretch(1);
    connect(m_id, &Field::textEdited, this, [this] {
        m_id->setError({});
        showError({});
    });
    return idPage;
}

void NewConversationDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    showError({});
}

void NewConversationDialog::showMore(bool more)
{
    m_form->setVisible(more);
    m_more->setIconName(more ? "chevron-up"_L1 : "chevron-down"_L1);
    //: For screen readers: whether further fields are shown.
    m_more->setAccessibleDescription(more ? tr("Open", "state") : tr("Closed"));
}

AccountId NewConversationDialog::account() const
{
    return AccountId{m_accounts->value().toLongLong()};
}

void NewConversationDialog::accountChosen()
{
    m_customer->setProviderName(providerName(account()));
    m_form->setCapabilities(ui().inbox.capabilities(account()));
}

void NewConversationDialog::submit()
{
    showError({});
    if (m_pages->currentIndex() == ById)
        follow();
    else
        create();
}

void NewConversationDialog::create()
{
    NewConversation wish;
    const std::optional<CustomerKey> customer = m_customer->read();
    if (!customer)
        return;
    if (!m_form->read(wish))
        return showMore(true);
    wish.customer = *customer;
    if (wish.customer.isEmpty() && wish.members.isEmpty()) {
        m_customer->focusFirst();
        return showError(tr("Say who the conversation is with: fill in at least one of the fields about the customer, or name a member."));
    }
    setBusy(true);
    onResult(this, ui().inbox.createConversation(account(), wish), [this](const Result<ConversationId> &id) { finish(id); });
}

void NewConversationDialog::follow()
{
    const QString id = m_id->text().trimmed();
    if (id.isEmpty()) {
        m_id->setError(tr("Enter the ID of the conversation."));
        m_id->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    onResult(this, ui().inbox.followConversation(account(), id), [this](const Result<ConversationId> &found) { finish(found); });
}

void NewConversationDialog::finish(const Result<ConversationId> &result)
{
    setBusy(false);
    if (result) {
        closeDialog();
        Q_EMIT made(*result);
        return;
    }
    using Doing = ConversationErrors::Doing;
    const bool byId = m_pages->currentIndex() == ById;
    const QString words
        = ConversationErrors::words(byId ? Doing::Following : Doing::Creating, result.error(), providerName(account()), formats());
    if (!markError(result.error(), words))
        showError(words);
}

//! Whether the error is about a field, which is then marked.
bool NewConversationDialog::markError(const Error &error, const QString &words)
{
    if (m_pages->currentIndex() == ById) {
        const bool here = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::InvalidInput;
        if (here) {
            m_id->setError(words);
            m_id->edit()->setFocus(Qt::OtherFocusReason);
        }
        return here;
    }
    const QString field = ConversationErrors::field(error);
    const bool ofCustomer = error.providerCode.startsWith("customer"_L1) || field != "name"_L1;
    if (ofCustomer && m_customer->markError(field == "customerid"_L1 ? u"id"_s : field, words))
        return true;
    if (!m_form->markError(field, words))
        return false;
    showMore(true);
    return true;
}

} // namespace qasid
