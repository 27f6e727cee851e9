#include "ui/accounts/accountspage.h"

#include "core/engine/inbox.h"
#include "ui/accounts/accountcard.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/accountwizard.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollingpage.h"
#include "ui/controls/textbutton.h"
#include "ui/models/conversationrow.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kListWidth = 270;
constexpr int kListTiles = 80; //!< without words, on a page that has no room for them
constexpr int kListWordsFrom = 700;
constexpr int kMargin = 11;
constexpr int kRing = 4; //!< what the ring of the focus needs around a card
constexpr int kTitleHeight = 40;
constexpr int kTitleDown = 6; //!< the title stands lower than the middle of its row

AccountCard::Content contentOf(const AccountState &state, const AccountLook &look, const QString &product, const Formats &formats)
{
    AccountCard::Content content;
    content.name = state.account.name;
    content.product = product;
    content.mark = look.mark;
    content.colour = look.colour;
    content.state = ErrorText::accountHealth(state, look.providerName, formats);
    switch (state.health) {
    case AccountState::Health::Good:
        content.stateIcon = "check-circle"_L1;
        content.stateRole = &ThemeColors::success;
        break;
    case AccountState::Health::Attention:
        content.stateIcon = "alert"_L1;
        content.stateRole = &ThemeColors::warning;
        break;
    case AccountState::Health::Offline:
        content.stateIcon = "wifi-off"_L1;
        content.stateRole = &ThemeColors::danger;
        break;
    case AccountState::Health::Paused:
        content.stateIcon = "moon"_L1;
        content.stateRole = &ThemeColors::textTertiary;
        break;
    }
    return content;
}

} // namespace

AccountsPage::AccountsPage(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_list(new QVBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_details(new AccountDetails(ui, m_stack))
    , m_wizard(new AccountWizard(ui, m_stack))
{
    m_stack->addWidget(m_details);
    m_stack->addWidget(m_wizard);

    auto *side = new QWidget(this);
    side->stackUnder(m_stack); // Tab goes through the list first
    m_side = side;
    setGround(ui.appearance, side, &ThemeColors::bgList);
    auto *title = new Label(ui.appearance, TextStyle::Heading, &ThemeColors::text, tr("Accounts"), side);
    m_title = title;
    title->setContentsMargins(0, kTitleDown, 0, 0);
    auto *titleRow = new QHBoxLayout;
    titleRow->addSpacing(metrics::kSpace3 + kRing);
    titleRow->addWidget(title, 1);
    titleRow->addStrut(kTitleHeight);
    auto *cards = new QWidget;
    cards->setLayout(m_list);
    // Room for the ring around a card.
    m_list->setContentsMargins(kRing, kRing, kRing, kRing);
    m_list->setSpacing(metrics::kSpace1);
    m_list->addStretch(1);
    auto *add = new TextButton(ui.appearance, tr("Add account"), TextButton::Kind::Default, side);
    add->setIconName("plus"_L1);
    add->setName(tr("Add account"));
    m_add = add;
    connect(add, &QAbstractButton::clicked, this, [this] { addAccount(); });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kMargin - kRing, 0, kMargin - kRing, metrics::kSpace5 + 2);
    column->setSpacing(0);
    column->addLayout(titleRow);
    column->addWidget(scrollingPage(cards, side), 1);
    column->addSpacing(metrics::kSpace4);
    auto *addRow = new QHBoxLayout;
    addRow->setContentsMargins(kRing, 0, kRing, 0);
    addRow->addWidget(add);
    column->addLayout(addRow);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(new HairLine(ui.appearance, this, Qt::Vertical));
    row->addWidget(m_stack, 1);

    connect(m_wizard, &AccountWizard::finished, this, &AccountsPage::showAccount);
    connect(m_wizard, &AccountWizard::conversationsWanted, this, &AccountsPage::conversationsWanted);
    connect(m_wizard, &AccountWizard::cancelled, this, [this] { choose(m_current); });
    connect(&ui.inbox, &Inbox::accountsChanged, this, &AccountsPage::refresh);
    refresh();
    choose({});
}

void AccountsPage::resizeEvent(QResizeEvent *)
{
    const bool words = width() >= kListWordsFrom;
    m_side->setFixedWidth(words ? kListWidth : kListTiles);
    m_title->setVisible(words);
    m_add->setText(words ? tr("Add account") : QString());
    for (AccountCard *card : std::as_const(m_cards))
        card->setWordless(!words);
}

void AccountsPage::refresh()
{
    const std::vector<AccountState> accounts = m_ui.inbox.accounts();
    const QHash<AccountId, AccountLook> looks = accountLooks(accounts, m_ui.inbox.registry());
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        const bool gone = !looks.contains(card.key());
        if (gone)
            (*card)->deleteLater();
        card = gone ? m_cards.erase(card) : std::next(card);
    }
    for (const AccountState &state : accounts) {
        AccountCard *&card = m_cards[state.account.id];
        if (!card) {
            card = new AccountCard(m_ui.appearance, m_list->parentWidget());
            m_list->insertWidget(m_list->count() - 1, card);
            card->setWordless(m_title->isHidden());
            card->show();
            connect(card, &QAbstractButton::clicked, this, [this, id = state.account.id] { choose(id); });
        }
        const Provider *provider = m_ui.inbox.registry().find(state.account.provider);
        card->setContent(contentOf(state, looks[state.account.id], provider ? provider->description().product : QString(), m_formats));
    }
    if (m_current && !m_cards.contains(m_current))
        choose({});
}

void AccountsPage::choose(AccountId id)
{
    const std::vector<AccountState> accounts = m_ui.inbox.accounts();
    if (!m_cards.contains(id))
        id = accounts.empty() ? AccountId{} : accounts.front().account.id;
    m_current = id;
    if (!id) {
        m_wizard->start();
        m_stack->setCurrentWidget(m_wizard);
        return;
    }
    m_cards[id]->setChecked(true);
    m_details->setAccount(id);
    m_stack->setCurrentWidget(m_details);
}

void AccountsPage::showAccount(AccountId id)
{
    choose(id);
}

void AccountsPage::askForKey(AccountId id)
{
    choose(id);
    m_details->askForKey();
}

void AccountsPage::addAccount(const QString &providerId)
{
    if (AccountCard *card = m_cards.value(m_current)) {
        // An exclusive button cannot be unchecked while it is exclusive.
        card->setAutoExclusive(false);
        card->setChecked(false);
        card->setAutoExclusive(true);
    }
    m_wizard->start(providerId);
    m_stack->setCurrentWidget(m_wizard);
}

} // namespace qasid
