#include "ui/platform/notifications.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/models/conversationrow.h"
#include "ui/models/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kTogether = 250; // milliseconds
constexpr int kMostLooked = 500;
constexpr int kMostLetters = 200;
constexpr int kMostAtOnce = 5; // more would only cover the screen

//! Notifications know no isolates: they would be shown as boxes by some servers.
QString plainWords(const QString &text)
{
    return ErrorText::plain(text);
}

} // namespace

Notifications::Notifications(Inbox &inbox, DesktopNotifier &notifier, std::function<bool(ConversationId)> isInFront, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_notifier(notifier)
    , m_isInFront(std::move(isInFront))
    , m_formats(inbox.clock())
    , m_banners(inbox.banners())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTogether);
    connect(&m_soon, &QTimer::timeout, this, &Notifications::flush);
    connect(&inbox, &Inbox::changed, this, &Notifications::onChanged);
    connect(&inbox, &Inbox::bannersChanged, this, &Notifications::notifyBanners);
    connect(&notifier, &DesktopNotifier::markReadRequested, this, [this](ConversationId id) {
        m_inbox.markRead(id);
        m_notifier.withdraw(DesktopNotifier::keyOf(id));
    });
    const ConversationQuery snoozed{.view = ConversationView::Snoozed};
    onResult(this, inbox.conversations(snoozed, std::nullopt, kMostLooked), [this](const Result<ConversationPage> &page) {
        if (!page)
            return;
        for (const Conversation &conversation : page->rows)
            m_snoozed.insert(conversation.id);
    });
}

bool Notifications::isWanted(const Conversation &conversation, Level level)
{
    switch (level) {
    case Level::None:
        return false;
    case Level::Mine:
        return conversation.assignedToMe;
    case Level::All:
        break;
    }
    return conversation.assignedToMe || conversation.assignee.isEmpty();
}

Notifications::Level Notifications::level() const
{
    const QString value = m_inbox.setting(settings::kNotify.key);
    return value == "none"_L1 ? Level::None : value == "mine"_L1 ? Level::Mine : Level::All;
}

bool Notifications::previews() const
{
    return m_inbox.setting(settings::kNotifyPreview.key) != "off"_L1;
}

void Notifications::onChanged(const ChangeSet &changes)
{
    for (const auto &[conversation, message] : changes.arrived)
        m_arrived.insert(message, conversation);
    m_touched += changes.conversations;
    if ((!m_arrived.isEmpty() || !m_touched.isEmpty()) && !m_soon.isActive())
        m_soon.start();
}

void Notifications::flush()
{
    QHash<MessageId, ConversationId> arrived = std::exchange(m_arrived, {});
    QSet<ConversationId> all = std::exchange(m_touched, {});
    if (all.size() > kMostLooked || arrived.size() > kMostLooked) {
        all.clear(); // a flood, as after a long absence: the list shows it better
        arrived.clear();
    }
    for (const ConversationId id : std::as_const(arrived))
        all.insert(id);
    if (all.isEmpty())
        return;
    const Future<std::vector<Conversation>> conversations = m_inbox.conversationsById(all.values());
    onResult(this, m_inbox.messagesById(arrived.keys()), [this, conversations](const Result<std::vector<Message>> &messages) {
        onResult(this, conversations, [this, messages](const Result<std::vector<Conversation>> &found) {
            if (found && messages) // what cannot be read cannot be told; the list shows why
                lookAt(*found, *messages);
        });
    });
}

void Notifications::lookAt(const std::vector<Conversation> &conversations, const std::vector<Message> &arrived)
{
    QHash<ConversationId, const Message *> newest;
    for (const Message &message : arrived) {
        const Message *&known = newest[message.conversation];
        if (!known || known->orderKey < message.orderKey)
            known = &message;
    }
    int shown = 0;
    for (const Conversation &conversation : conversations) {
        notifyFailed(conversation);
        notifyAwake(conversation);
        const Message *message = newest.value(conversation.id);
        if (message && conversation.unread > 0) {
            if (shown++ < kMostAtOnce)
                notifyArrived(conversation, *message);
        } else if (conversation.unread == 0 && conversation.failed == 0 && m_told.remove(conversation.id)) {
            m_notifier.withdraw(DesktopNotifier::keyOf(conversation.id));
        }
    }
}

DesktopNotifier::Note Notifications::noteFor(const Conversation &conversation) const
{
    const AccountLook look = accountLooks(m_inbox.accounts(), m_inbox.registry()).value(conversation.account);
    DesktopNotifier::Note note;
    note.conversation = conversation.id;
    note.key = DesktopNotifier::keyOf(conversation.id);
    note.title = plainWords(customerTitle(conversation, look));
    note.footer = plainWords(look.name);
    return note;
}

void Notifications::notifyArrived(const Conversation &conversation, const Message &message)
{
    if (!isWanted(conversation, level()) || m_isInFront(conversation.id))
        return;
    DesktopNotifier::Note note = noteFor(conversation);
    Conversation received = conversation; // as its row would be if this message were the newest and nothing were being written
    received.draft.clear();
    received.snippet = contentText(message.content).simplified().left(kMostLetters);
    received.snippetKind = contentKind(message.content);
    received.snippetDirection = message.direction;
    const AccountLook look = accountLooks(m_inbox.accounts(), m_inbox.registry()).value(conversation.account);
    const QString words = plainWords(describeConversation(received, look, {}, m_formats).snippet);
    note.body = previews() && !words.isEmpty() ? words : tr("New message");
    note.canMarkRead = true;
    m_told.insert(conversation.id);
    m_notifier.show(note);
}

void Notifications::notifyFailed(const Conversation &conversation)
{
    const int before = m_failed.value(conversation.id);
    if (conversation.failed > 0)
        m_failed.insert(conversation.id, conversation.failed);
    else
        m_failed.remove(conversation.id);
    if (conversation.failed <= before || level() == Level::None || m_isInFront(conversation.id))
        return;
    DesktopNotifier::Note note = noteFor(conversation);
    note.body = tr("A message was not sent.");
    m_told.insert(conversation.id);
    m_notifier.show(note);
}

void Notifications::notifyAwake(const Conversation &conversation)
{
    if (conversation.status == ConversationStatus::Snoozed) {
        m_snoozed.insert(conversation.id);
        return;
    }
    const bool wasSnoozed = m_snoozed.remove(conversation.id);
    if (!wasSnoozed || !conversation.backFromSnooze || !isWanted(conversation, level()) || m_isInFront(conversation.id))
        return;
    DesktopNotifier::Note note = noteFor(conversation);
    note.body = tr("Back from snooze.");
    m_told.insert(conversation.id);
    m_notifier.show(note);
}

void Notifications::notifyBanners()
{
    const std::vector<Banner> before = std::exchange(m_banners, m_inbox.banners());
    const auto isOf
        = [](const Banner &banner, Banner::Kind kind, AccountId account) { return banner.kind == kind && banner.account == account; };
    for (const Banner &banner : m_banners) {
        if (banner.kind != Banner::Kind::ReceiverDown && banner.kind != Banner::Kind::DiskFull)
            continue;
        const bool known
            = std::any_of(before.begin(), before.end(), [&](const Banner &old) { return isOf(old, banner.kind, banner.account); });
        if (known || level() == Level::None)
            continue;
        const BannerText words = ErrorText::banner(banner, m_formats);
        m_notifier.show({{}, u"receiving-%1"_s.arg(banner.account.value), plainWords(words.lead), plainWords(words.text), {}, false});
    }
    for (const Banner &old : before) {
        const bool still = std::any_of(m_banners.begin(), m_banners.end(), [&](const Banner &b) { return isOf(b, old.kind, old.account); });
        if (!still)
            m_notifier.withdraw(u"receiving-%1"_s.arg(old.account.value));
    }
}

} // namespace qasid
