#include "ui/customer/customerfacts.h"

#include "core/engine/inbox.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/sections.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/customer/customerpanel.h"
#include "ui/customer/panelparts.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

CustomerFacts::CustomerFacts(UiContext &ui, const Conversation &conversation, const AccountLook &look, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_conversation(conversation)
    , m_provider(look.providerName)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    const Customer &customer = conversation.customer;
    const bool reachable = !customer.phone.isEmpty() || !customer.email.isEmpty() || !customer.channelAddress.isEmpty();
    //: Title of a group of facts: the ids of a conversation and of what it is about.
    auto *header = new SectionHeader(ui.appearance, reachable ? CustomerPanel::tr("Contact") : CustomerPanel::tr("Identifiers"), this);
    m_column->addWidget(header);
    IconButton *pencil = header->addAction("pencil"_L1, CustomerPanel::tr("Change the nickname"));
    connect(pencil, &QAbstractButton::clicked, this, &CustomerFacts::nicknameRequested);
    if (reachable)
        addContact();
    addIdentifiers();
    addAccess();
    for (auto fact = customer.facts.begin(); fact != customer.facts.end(); ++fact) {
        const QString value = fact.value().toVariant().toString();
        if (!value.isEmpty())
            addFact(bidi::withoutControls(fact.key()), fact.key())->setValue(bidi::withoutControls(value), FactRow::Value::Words);
    }
}

QString CustomerFacts::sourceWords(const Customer &customer, const QString &field, const QString &providerName)
{
    const QString source = customer.sources.value(field);
    const QString provider = bidi::isolate(providerName);
    // Under a fact about a customer: how it became known.
    if (source == factsource::kProfile)
        //: How a fact about a customer became known. %1 in all of these is the name of the provider.
        return CustomerPanel::tr("%1 sends it").arg(provider);
    if (source == factsource::kPress)
        return CustomerPanel::tr("From a tap on a button");
    if (source == factsource::kContact)
        return CustomerPanel::tr("From a contact they shared");
    if (source == factsource::kSend)
        return CustomerPanel::tr("%1 told it when you wrote").arg(provider);
    if (source == factsource::kAccess)
        return CustomerPanel::tr("From signing in with %1").arg(provider);
    if (source == factsource::kStart)
        return CustomerPanel::tr("From where they began to write");
    if (source == factsource::kLookup)
        return CustomerPanel::tr("Looked up at %1").arg(provider);
    return {};
}

FactRow *CustomerFacts::addFact(const QString &key, const QString &field)
{
    auto *row = new FactRow(m_ui.appearance, key, this);
    m_column->addWidget(row);
    connect(row, &FactRow::copied, this, [this] { m_ui.toasts.show(CustomerPanel::tr("Copied.")); });
    if (!field.isEmpty())
        row->setSource(sourceWords(m_conversation.customer, field, m_provider));
    return row;
}

FactRow *CustomerFacts::addCopyable(const QString &key, const QString &value, bool code, const QString &field)
{
    if (value.isEmpty())
        return nullptr;
    FactRow *row = addFact(key, field);
    row->setCopyable();
    row->setValue(value, code ? FactRow::Value::Code : FactRow::Value::LeftToRight);
    return row;
}

void CustomerFacts::addContact()
{
    const Customer &customer = m_conversation.customer;
    if (addCopyable(CustomerPanel::tr("Phone"), customer.phone, false, u"phone"_s))
        addFindByPhone();
    addCopyable(CustomerPanel::tr("E-mail"), customer.email, false, u"email"_s);
    const QString channel = ErrorText::channel(customer.channel);
    if (!channel.isEmpty()) {
        //: %1 is a channel such as WhatsApp, %2 the provider it comes through.
        addFact(CustomerPanel::tr("Channel"))->setValue(CustomerPanel::tr("%1 via %2").arg(channel, m_provider), FactRow::Value::Words);
    }
    if (customer.channelAddress != customer.phone && customer.channelAddress != customer.email)
        addCopyable(CustomerPanel::tr("Address"), customer.channelAddress, false);
}

void CustomerFacts::addIdentifiers()
{
    const bool namedByCustomer = m_conversation.parent.isEmpty() && !m_conversation.customer.displayName().isEmpty();
    if (namedByCustomer && !m_conversation.title.isEmpty()) {
        //: The name that a conversation has at the provider, beside that of its customer.
        addFact(CustomerPanel::tr("Title"))->setValue(bidi::withoutControls(m_conversation.title), FactRow::Value::Words);
    }
    addCopyable(CustomerPanel::tr("Customer ID"), m_conversation.customer.remoteId, true, u"remote_id"_s);
    if (isPlaceholder(m_conversation.remoteId)) {
        //: In place of a conversation's id: nothing was sent yet that would have begun it at the provider.
        addFact(CustomerPanel::tr("Conversation"))->setValue(CustomerPanel::tr("Not begun yet"), FactRow::Value::Words);
    } else {
        addCopyable(CustomerPanel::tr("Conversation"), m_conversation.remoteId, true);
    }
    //: The provider's id of what a conversation is about: somebody's advertisement.
    if (FactRow *post = addCopyable(CustomerPanel::tr("Post"), m_conversation.context.subject, true))
        post->setGlyph("link"_L1, &ThemeColors::textTertiary);
}

//! Whose permission the conversation is answered with, since when, and whether it has ended.
void CustomerFacts::addAccess()
{
    const QString &giver = m_conversation.context.access;
    if (giver.isEmpty())
        return;
    const auto account = m_ui.inbox.account(m_conversation.account);
    const std::vector<AccessGrant> grants = account ? account->grants : std::vector<AccessGrant>();
    const auto grant = std::find_if(grants.begin(), grants.end(), [&giver](const AccessGrant &each) { return each.user == giver; });
    const bool known = grant != grants.end();
    const bool byPhone = known && !grant->phone.isEmpty();
    //: Who gave this account permission to read and answer the conversation.
    FactRow *row = addCopyable(CustomerPanel::tr("Access by"), byPhone ? grant->phone : giver, !byPhone);
    if (known && grant->given > 0) {
        //: %1 is a date.
        row->setSource(CustomerPanel::tr("Since %1").arg(m_formats.date(grant->given)));
        row->setToolTip(m_formats.tip(grant->given));
    }
    if (!m_conversation.accessRevoked)
        return;
    //: When the permission was taken back.
    FactRow *ended = addFact(CustomerPanel::tr("Access ended"));
    ended->setGlyph("lock"_L1, &ThemeColors::warning);
    ended->setValue(m_formats.date(*m_conversation.accessRevoked), FactRow::Value::Words);
    ended->setToolTip(m_formats.tip(*m_conversation.accessRevoked));
}

void CustomerFacts::addFindByPhone()
{
    if (!m_conversation.customer.remoteId.isEmpty() || !m_ui.inbox.capabilities(m_conversation.account).findByPhone)
        return;
    //: Asks the provider who has the phone number above.
    auto *find = new TextButton(m_ui.appearance, CustomerPanel::tr("Find by phone"), TextButton::Kind::Default, this);
    find->setSize(TextButton::Size::Small);
    find->setIconName("search"_L1);
    m_column->addWidget(find, 0, Qt::AlignTrailing);
    connect(find, &QAbstractButton::clicked, this, [this, find] {
        find->setBusy(true);
        onResult(find, m_ui.inbox.findCustomer(m_conversation.id), [this, find](const Result<Done> &done) {
            find->setBusy(false);
            if (done)
                return; // what was found comes with the change of the conversation
            m_ui.toasts.show(done.error().kind == ErrorKind::NotFound
                    ? CustomerPanel::tr("%1 knows nobody with this number.").arg(bidi::isolate(m_provider))
                    : ErrorText::sentence(done.error(), m_provider, m_formats));
        });
    });
}

} // namespace qasid
