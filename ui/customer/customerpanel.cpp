#include "ui/customer/customerpanel.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/sections.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/customer/customerfacts.h"
#include "ui/customer/panelparts.h"
#include "ui/customer/subconversations.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace qasid {
namespace {

constexpr int kSide = 18;
constexpr int kNicknameLength = 80;

} // namespace

CustomerPanel::CustomerPanel(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_content(new QWidget)
    , m_avatar(new AvatarView(ui.appearance, m_content))
    , m_name(new NameLine(ui.appearance, m_content))
    , m_nameEdit(new QLineEdit(m_content))
    , m_subtitle(new Label(ui.appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, m_content))
    , m_addNickname(new TextButton(ui.appearance, tr("Add a nickname"), TextButton::Kind::Quiet, m_content))
    , m_sections(new QVBoxLayout)
    , m_subs(new SubConversations(ui, m_content))
{
    setGround(ui.appearance, this, &ThemeColors::bgPanel);
    setMinimumWidth(metrics::kPanelMin);
    setAccessibleName(tr("Customer"));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, kSide, 0, 0);
    column->setSpacing(0);
    makeHead(column);
    m_sections->setSpacing(0);
    makeState();
    m_sections->addWidget(m_subs);
    column->addLayout(m_sections);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    scroll->setFocusPolicy(Qt::NoFocus);
    setGround(ui.appearance, scroll->viewport(), &ThemeColors::bgPanel);
    m_content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_content->hide();

    connect(&ui.inbox, &Inbox::changed, this, [this](const ChangeSet &changes) {
        if (m_id && changes.removedConversations.contains(m_id))
            setConversation({});
        else if (m_id && changes.conversations.contains(m_id))
            reload();
    });
    connect(m_subs, &SubConversations::openRequested, this, &CustomerPanel::openRequested);
    connect(m_subs, &SubConversations::newRequested, this, &CustomerPanel::newSubRequested);
    connect(&ui.inbox, &Inbox::accountsChanged, this, [this] {
        m_accountsChanged = true; // who gave access is the account's to tell
        reload();
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_id)
            showState();
    });
}

void CustomerPanel::makeHead(QVBoxLayout *column)
{
    m_subtitle->setAlignment(Qt::AlignHCenter);
    m_subtitle->setWordWrap(true);
    m_subtitle->setWeight(400);
    m_nameEdit->setMaxLength(kNicknameLength);
    m_nameEdit->setAccessibleName(tr("Nickname"));
    m_nameEdit->setPlaceholderText(tr("Nickname"));
    m_nameEdit->hide();
    m_nameEdit->installEventFilter(this);
    connect(m_nameEdit, &QLineEdit::returnPressed, this, [this] { endEdit(true); });
    m_addNickname->setSize(TextButton::Size::Small);
    m_addNickname->setInk(&ThemeColors::accent, &ThemeColors::bgPanel);
    connect(m_addNickname, &QAbstractButton::clicked, this, &CustomerPanel::editNickname);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(kSide, 0, kSide, kSide - 4);
    head->setSpacing(0);
    head->addWidget(m_avatar, 0, Qt::AlignHCenter);
    head->addSpacing(7);
    head->addWidget(m_name);
    head->addWidget(m_nameEdit);
    head->addWidget(m_subtitle);
    head->addWidget(m_addNickname, 0, Qt::AlignHCenter);
    column->addLayout(head);
}

void CustomerPanel::setConversation(ConversationId id)
{
    if (id == m_id)
        return;
    endEdit(false);
    m_id = id;
    m_otherCount = 0;
    if (!id) {
        m_content->hide();
        m_minute.stop();
        return;
    }
    m_minute.start();
    reload();
    reloadOthers();
}

void CustomerPanel::reload()
{
    if (!m_id)
        return;
    onResult(this, m_ui.inbox.conversationsById({m_id}), [this, id = m_id](const Result<std::vector<Conversation>> &found) {
        if (id == m_id && found && !found->empty())
            showConversation(found->front());
    });
}

void CustomerPanel::reloadOthers()
{
    onResult(this, m_ui.inbox.otherConversations(m_id), [this, id = m_id](const Result<std::vector<Conversation>> &others) {
        if (id == m_id && others)
            showOthers(*others);
    });
}

void CustomerPanel::showConversation(const Conversation &conversation)
{
    const bool contactChanged = !m_contact || conversation.id != m_conversation.id || !(conversation.customer == m_conversation.customer)
        || conversation.remoteId != m_conversation.remoteId || conversation.title != m_conversation.title
        || !(conversation.context == m_conversation.context) || conversation.accessRevoked != m_conversation.accessRevoked
        || m_accountsChanged;
    m_accountsChanged = false;
    m_conversation = conversation;
    m_look = accountLooks(m_ui.inbox.accounts(), m_ui.inbox.registry()).value(conversation.account);
    const ConversationRow row = describeConversation(conversation, m_look, {}, m_formats);
    // Whose it is, also where the conversation has a name of its own.
    const QString name = conversation.customer.displayName().isEmpty() ? row.name : customerTitle(conversation, m_look);
    m_avatar->setCustomer(row.named ? name : QString(), row.avatarKey);
    m_name->setName(name);
    m_subs->setConversation(conversation);
    const bool nameless = conversation.customer.name.isEmpty() && conversation.customer.nickname.isEmpty();
    m_addNickname->setVisible(nameless && m_nameEdit->isHidden());
    showSubtitle();
    showState();
    // Rebuilding would take the focus from a button in it.
    if (contactChanged)
        showContact();
    m_content->show();
}

void CustomerPanel::showSubtitle()
{
    const Customer &customer = m_conversation.customer;
    QStringList parts;
    if (!customer.nickname.isEmpty() && !customer.name.isEmpty())
        parts << bidi::isolate(customer.name);
    else if (customer.nickname.isEmpty() && customer.name.isEmpty()) {
        //: %1 is the name of the provider.
        parts << tr("%1 sent no name").arg(bidi::isolate(m_look.providerName));
    }
    if (const QString source = CustomerFacts::sourceWords(customer, u"name"_s, m_look.providerName); !source.isEmpty())
        parts << source;
    if (m_otherCount > 0) {
        //: All conversations with this customer; %n is at least 2.
        parts << m_formats.shaped(tr("%n conversations", nullptr, m_otherCount + 1));
    }
    m_subtitle->setText(parts.join(u" · "_s));
    m_subtitle->setVisible(!parts.isEmpty());
}

//! Replaces what was in `section` with an empty one under a hairline, at the same place.
QVBoxLayout *CustomerPanel::newSection(QWidget *&section)
{
    auto *fresh = new QWidget(m_content);
    const int place = section ? m_sections->indexOf(section) : m_sections->count();
    delete section;
    section = fresh;
    m_sections->insertWidget(place, fresh);
    auto *column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HairLine(m_ui.appearance, fresh));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(kSide, metrics::kSpace5, kSide, metrics::kSpace5);
    inner->setSpacing(0);
    column->addLayout(inner);
    fresh->show();
    return inner;
}

FactRow *CustomerPanel::addFact(QVBoxLayout *column, const QString &key)
{
    auto *row = new FactRow(m_ui.appearance, key, column->parentWidget());
    column->addWidget(row);
    connect(row, &FactRow::copied, this, [this] { m_ui.toasts.show(tr("Copied.")); });
    return row;
}

//! Its rows stay: they are told something else with every conversation, and every minute.
void CustomerPanel::makeState()
{
    QWidget *section = nullptr;
    QVBoxLayout *column = newSection(section);
    m_assigned = addFact(column, tr("Assigned to"));
    m_status = addFact(column, tr("Status"));
    m_lastMessage = addFact(column, tr("Last message"));
    m_replyWindow = addFact(column, tr("Reply window"));
}

void CustomerPanel::showState()
{
    const QString agent = m_ui.inbox.setting(QString(settings::kAgentName.key));
    if (m_conversation.assignedToMe) {
        m_assigned->setAgent(agent.isEmpty() ? tr("You") : agent);
        m_assigned->setValue(tr("You"), FactRow::Value::Words);
    } else {
        m_assigned->setAgent(m_conversation.assignee);
        m_assigned->setValue(m_conversation.assignee.isEmpty() ? tr("Nobody") : m_conversation.assignee, FactRow::Value::Words);
    }

    switch (m_conversation.status) {
    case ConversationStatus::Open:
        m_status->setValue(tr("Open"), FactRow::Value::Words);
        break;
    case ConversationStatus::Snoozed:
        //: %1 is a day and time.
        m_status->setValue(tr("Snoozed until %1").arg(m_formats.upcoming(m_conversation.snoozedUntil.value_or(0))), FactRow::Value::Words);
        m_status->setToolTip(m_formats.tip(m_conversation.snoozedUntil.value_or(0)));
        break;
    case ConversationStatus::Resolved:
        m_status->setValue(
            m_conversation.archivedByProvider ? tr("Closed by %1").arg(m_look.providerName) : tr("Resolved"), FactRow::Value::Words);
        break;
    }
    showLastMessage();
}

//! Where a channel takes free replies only for a while, how long that is still so stands in place of the customer's last message.
void CustomerPanel::showLastMessage()
{
    const std::optional<TimeMs> last = m_conversation.lastCustomerMessage;
    const Capabilities can = m_ui.inbox.capabilities(m_conversation.account);
    const bool limited = can.replyWindow && can.replyWindowChannels.contains(m_conversation.customer.channel);
    m_lastMessage->setVisible(last && !limited);
    m_replyWindow->setVisible(last && limited);
    if (!last)
        return;
    if (!limited) {
        m_lastMessage->setValue(m_formats.ago(*last), FactRow::Value::Words);
        return;
    }
    const qint64 left = *last + std::chrono::milliseconds(*can.replyWindow).count() - m_ui.inbox.clock().now();
    m_replyWindow->setGlyph(left > 0 ? "clock"_L1 : "alert"_L1, left > 0 ? &ThemeColors::success : &ThemeColors::warning);
    //: The time within which a channel surely takes free replies is over.
    m_replyWindow->setValue(left > 0 ? m_formats.timeLeft(left) : tr("Over"), FactRow::Value::Words);
}

void CustomerPanel::showContact()
{
    QVBoxLayout *column = newSection(m_contact);
    column->setContentsMargins(kSide, metrics::kSpace4, kSide, metrics::kSpace5);
    auto *facts = new CustomerFacts(m_ui, m_conversation, m_look, m_contact);
    column->addWidget(facts);
    connect(facts, &CustomerFacts::nicknameRequested, this, &CustomerPanel::editNickname);
}

void CustomerPanel::showOthers(std::vector<Conversation> others)
{
    delete m_others;
    m_others = nullptr;
    m_otherCount = int(others.size());
    showSubtitle();
    // What hangs under this one has a section of its own.
    std::erase_if(others, [this](const Conversation &other) { return !other.parent.isEmpty() && other.parent == m_conversation.remoteId; });
    if (others.empty())
        return;
    QVBoxLayout *column = newSection(m_others);
    column->setContentsMargins(kSide - 8, metrics::kSpace4, kSide - 8, metrics::kSpace5);
    auto *header = new SectionHeader(m_ui.appearance, tr("Earlier conversations"), m_others);
    header->setContentsMargins(8, 0, 8, 0);
    column->addWidget(header);
    for (const Conversation &other : others) {
        const ConversationRow row = describeConversation(other, m_look, {}, m_formats);
        const QString date = m_formats.date(other.lastActivity.value_or(0));
        const bool resolved = other.status == ConversationStatus::Resolved;
        const bool snoozed = other.status == ConversationStatus::Snoozed;
        //: State of another conversation of the customer; %1 is a date.
        const QString state = resolved ? tr("Resolved %1").arg(date)
            : snoozed                  ? tr("Snoozed, last message %1").arg(date)
                                       : tr("Open, last message %1").arg(date);
        auto *button = new EarlierButton(m_ui.appearance,
            resolved      ? "check-circle"_L1
                : snoozed ? "clock"_L1
                : row.sub ? "branch"_L1
                          : "chat"_L1,
            row.sub ? row.name : row.snippet, state, m_others);
        button->setToolTip(m_formats.tip(other.lastActivity.value_or(0)));
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = other.id] { Q_EMIT openRequested(id); });
    }
}

// The nickname.

void CustomerPanel::editNickname()
{
    m_nameEdit->setText(m_conversation.customer.nickname);
    m_name->hide();
    m_addNickname->hide();
    m_nameEdit->show();
    m_nameEdit->setFocus(Qt::OtherFocusReason);
    m_nameEdit->selectAll();
}

void CustomerPanel::endEdit(bool save)
{
    if (m_nameEdit->isHidden())
        return;
    m_nameEdit->hide();
    m_name->show();
    if (save && m_id && m_nameEdit->text().trimmed() != m_conversation.customer.nickname) {
        onResult(this, m_ui.inbox.setNickname(m_id, m_nameEdit->text().trimmed()), [this](const Result<Done> &done) {
            if (!done)
                m_ui.toasts.show(ErrorText::sentence(done.error(), m_look.providerName, m_formats));
        });
    }
    reload();
}

bool CustomerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_nameEdit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endEdit(false);
        return true;
    }
    if (watched == m_nameEdit && event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        endEdit(true);
    return QWidget::eventFilter(watched, event);
}

} // namespace qasid
