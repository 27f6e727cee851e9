#include "ui/conversations/newsubdialog.h"

#include "core/engine/inbox.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/conversations/conversationerrors.h"
#include "ui/conversations/conversationform.h"
#include "ui/conversations/customerform.h"
#include "ui/models/bidi.h"
#include "ui/models/conversationrow.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr QSize kSubPanel(520, 560);

QString titleOf(const Inbox &inbox, const Conversation &conversation)
{
    return conversationTitle(conversation, accountLooks(inbox.accounts(), inbox.registry()).value(conversation.account));
}

} // namespace

CustomerKey keyOf(const Customer &customer)
{
    CustomerKey key;
    key.id = customer.remoteId;
    if (key.id.isEmpty()) {
        key.email = customer.email;
        key.phone = customer.phone;
    }
    if (key.isEmpty())
        key.name = customer.name;
    return key;
}

NewSubDialog::NewSubDialog(UiContext &ui, const Conversation &parent, QWidget *over)
    : ConversationDialog(ui, over, tr("New sub-conversation"), tr("Create"))
    , m_parent(parent)
    , m_parentsCustomer(keyOf(parent.customer))
    , m_parentName(titleOf(ui.inbox, parent))
    , m_form(new ConversationForm(ui.appearance, ConversationForm::Place::UnderAnother, page()))
    , m_customer(new CustomerForm(ui.appearance, providerName(parent.account), page()))
{
    const QString name = bidi::isolate(m_parentName);
    //: %1 is the name of the conversation that the new one goes under.
    addText(tr("It goes under %1.").arg(name));
    m_form->setCapabilities(ui.inbox.capabilities(parent.account));
    //: Under the field for a channel. %1 is the name of the conversation above.
    m_form->setChannelHint(tr("Without a channel of its own it uses those of %1.").arg(name));
    body()->addWidget(m_form);
    addCustomer();
    body()->addStretch(1);
    makeScrolling(kSubPanel);
}

void NewSubDialog::addCustomer()
{
    body()->addWidget(new Label(ui().appearance, TextStyle::Label, &ThemeColors::text, tr("Customer"), page()));
    if (!m_parentsCustomer.isEmpty()) {
        m_who = new Segments(ui().appearance, tr("Customer"), page());
        m_who->stackUnder(m_customer); // Tab goes in the order of the tree
        m_who->addSegment(Same, "user"_L1, customerTitle(m_parent, {.providerName = providerName(m_parent.account)}));
        //: In place of the customer of the conversation above.
        m_who->addSegment(Another, {}, tr("Somebody else"));
        m_who->setValue(Same);
        connect(m_who, &Segments::chosen, this, [this](int who) {
            m_chosen = Who(who);
            m_customer->setVisible(who == Another);
        });
        body()->addWidget(m_who, 0, Qt::AlignLeading);
    }
    m_customer->setVisible(!m_who);
    body()->addWidget(m_customer);
}

void NewSubDialog::submit()
{
    showError({});
    NewConversation wish;
    wish.parent = m_parent.remoteId;
    if (!m_form->read(wish))
        return;
    if (wish.name.isEmpty()) {
        m_form->markError(u"name"_s, tr("Give it a name, such as the number of an order."));
        m_form->focusName();
        return;
    }
    wish.customer = m_parentsCustomer;
    if (!m_who || m_chosen == Another) {
        const std::optional<CustomerKey> named = m_customer->read();
        if (!named)
            return;
        wish.customer = *named;
    }
    setBusy(true);
    onResult(this, ui().inbox.createConversation(m_parent.account, wish), [this](const Result<ConversationId> &id) { finish(id); });
}

void NewSubDialog::finish(const Result<ConversationId> &result)
{
    setBusy(false);
    if (result) {
        closeDialog();
        Q_EMIT made(*result);
        return;
    }
    const QString words
        = ConversationErrors::words(ConversationErrors::Doing::Creating, result.error(), providerName(m_parent.account), formats());
    const QString field = ConversationErrors::field(result.error());
    const bool ofCustomer = result.error().providerCode.startsWith("customer"_L1) && !m_customer->isHidden();
    if (!(ofCustomer ? m_customer->markError(field, words) : m_form->markError(field, words)))
        showError(words);
}

} // namespace qasid
