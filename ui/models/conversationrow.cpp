#include "ui/models/conversationrow.h"

#include "ui/models/bidi.h"
#include "ui/models/enumeration.h"
#include "ui/models/errortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

class RowText {
    Q_DECLARE_TR_FUNCTIONS(qasid::ConversationRow)
public:
    //! What stands for a newest message that has no words of its own.
    static QString wordless(QStringView kind)
    {
        if (kind == "location"_L1)
            return tr("Location");
        if (kind == "location_request"_L1)
            return tr("Asked for a location");
        if (kind == "list"_L1)
            return tr("List menu");
        if (kind == "choice"_L1)
            return tr("Chose an option");
        if (kind == "press"_L1)
            return tr("Pressed a button");
        if (kind == "contact"_L1)
            return tr("Contact");
        if (kind == "media"_L1)
            return tr("File");
        if (kind == "unsupported"_L1)
            return tr("A message Qasid cannot show");
        return {};
    }

    static std::vector<ConversationRow::Tag> tags(const Conversation &conversation, const Formats &formats)
    {
        using Kind = ConversationRow::Tag::Kind;
        std::vector<ConversationRow::Tag> tags;
        if (conversation.failed > 0) {
            //: A short tag in a list row: %n messages were not sent.
            tags.push_back({Kind::NotSent, formats.shaped(tr("%n not sent", nullptr, conversation.failed))});
        }
        if (conversation.possiblySent > 0)
            tags.push_back({Kind::PossiblySent, tr("Possibly sent")});
        if (conversation.queued > 0) {
            //: A short tag in a list row: a message waits to be sent.
            tags.push_back({Kind::Waiting, tr("Waiting")});
        }
        if (conversation.aiAsked && formats.clock().now() - *conversation.aiAsked < kAiPatience) {
            //: A short tag in a list row: an AI agent was asked to answer, and has not yet.
            tags.push_back({Kind::AiAsked, tr("AI asked")});
        }
        if (conversation.backFromSnooze)
            tags.push_back({Kind::BackFromSnooze, tr("Back from snooze")});
        if (conversation.status == ConversationStatus::Snoozed && conversation.snoozedUntil)
            tags.push_back({Kind::SnoozedUntil, formats.upcoming(*conversation.snoozedUntil)});
        return tags;
    }

    static void setSnippet(ConversationRow &row, const Conversation &conversation)
    {
        using Prefix = ConversationRow::Prefix;
        if (!conversation.draft.isEmpty()) {
            row.prefix = Prefix::Draft;
            row.prefixText = tr("Draft:");
            row.snippet = bidi::withoutControls(conversation.draft);
            return;
        }
        row.snippet = conversation.snippet.isEmpty() ? wordless(conversation.snippetKind) : bidi::withoutControls(conversation.snippet);
        if (conversation.snippetDirection == Direction::Out) {
            row.prefix = Prefix::You;
            row.prefixText = tr("You:");
        } else if (conversation.snippetDirection == Direction::Note) {
            row.prefix = Prefix::Note;
            //: Before the words of a private note.
            row.prefixText = tr("Note:");
        } else if ((conversation.snippetKind == "choice"_L1 || conversation.snippetKind == "press"_L1) && !conversation.snippet.isEmpty()) {
            row.prefix = Prefix::Tap;
            //: The customer tapped a button or chose from a list; %1 is its caption.
            row.snippet = tr("Chose: %1").arg(bidi::isolate(conversation.snippet));
        }
    }

    //: A list row for screen readers, after the conversation's name; %1 is the name of the conversation above it.
    static QString subOf(const QString &parent) { return tr("sub-conversation of %1").arg(parent); }
    static QString sub() { return tr("Sub-conversation"); }
    static QString unread(int count) { return tr("%n unread", nullptr, count); }
    //: The end of a list row for screen readers; %1 is the name of an agent.
    static QString assigned(const QString &agent) { return tr("assigned to %1").arg(agent); }
    static QString you() { return tr("you"); }
    //: A customer without a name; %1 is the provider, %2 the end of an id.
    static QString someone(const QString &provider, const QString &id) { return tr("%1 user %2").arg(provider, id); }
};

} // namespace

QHash<AccountId, AccountLook> accountLooks(const std::vector<AccountState> &accounts, const ProviderRegistry &registry)
{
    QHash<AccountId, AccountLook> looks;
    for (const AccountState &state : accounts) {
        AccountLook look;
        look.name = state.account.name;
        look.colour = state.account.colour;
        if (const Provider *provider = registry.find(state.account.provider)) {
            const ProviderDescription description = provider->description();
            look.providerName = ErrorText::provider(description.name.toUtf8().constData());
            look.mark = description.mark;
            if (look.colour.isEmpty())
                look.colour = description.colour;
        }
        looks.insert(state.account.id, look);
    }
    return looks;
}

namespace {

//! The last four letters or digits of a conversation's id, without what an encoding or a placeholder adds; digits alone are a
//! number in the digits of the interface.
QString endOfId(const QString &remoteId)
{
    QString id = isPlaceholder(remoteId) ? remoteId.section(u':', 1) : remoteId;
    id.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    id = id.right(4);
    const bool number = std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.isDigit(); });
    return number ? Formats::inChosenDigits(id) : id;
}

} // namespace

QString customerTitle(const Conversation &conversation, const AccountLook &account)
{
    const QString known = bidi::withoutControls(conversation.customer.displayName()).simplified();
    return known.isEmpty() ? RowText::someone(account.providerName, endOfId(conversation.remoteId)) : known;
}

QString conversationTitle(const Conversation &conversation, const AccountLook &account)
{
    const QString title = bidi::withoutControls(conversation.title).simplified();
    const bool byTitle = !conversation.parent.isEmpty() || conversation.customer.displayName().isEmpty();
    return byTitle && !title.isEmpty() ? title : customerTitle(conversation, account);
}

QString paintedLine(const QString &text)
{
    const QString plain = bidi::withoutControls(text);
    QString line;
    qsizetype at = 0;
    for (const bidi::Token &token : bidi::tokens(plain)) {
        line += QStringView(plain).mid(at, token.start - at);
        const QStringView before = QStringView(plain).left(token.start).trimmed();
        const QStringView words = QStringView(plain).mid(token.start, token.length);
        const bool belongs = !before.isEmpty() && before.back().direction() == QChar::DirL;
        line += belongs ? words.toString() : bidi::isolateLtr(words);
        at = token.start + token.length;
    }
    return line + QStringView(plain).mid(at);
}

QString sourceLine(const QString &channel, const QString &account)
{
    if (channel.isEmpty())
        return account;
    return bidi::isolate(channel) + u" · " + bidi::isolate(account);
}

ConversationRow describeConversation(const Conversation &conversation, const AccountLook &account, const QString &agentName,
    const Formats &formats, const QString &parentName)
{
    ConversationRow row;
    row.id = conversation.id;
    row.name = conversationTitle(conversation, account);
    row.sub = !conversation.parent.isEmpty();
    if (row.sub)
        row.parent = parentName.isEmpty() ? bidi::withoutControls(conversation.customer.displayName()).simplified() : parentName;
    row.named = !conversation.customer.displayName().isEmpty() || !conversation.title.isEmpty();
    row.avatarKey = conversation.customer.remoteId.isEmpty() ? conversation.remoteId : conversation.customer.remoteId;
    if (conversation.lastActivity)
        row.time = formats.listTime(*conversation.lastActivity);
    RowText::setSnippet(row, conversation);
    row.unread = conversation.unread;
    if (conversation.unread > 0)
        row.badge = formats.badge(conversation.unread);
    row.channel = ErrorText::channel(conversation.customer.channel);
    row.account = account.name;
    // The account's mark says which account; what it belongs to is told in words.
    row.source
        = row.sub ? sourceLine(RowText::sub(), row.parent.isEmpty() ? account.name : row.parent) : sourceLine(row.channel, account.name);
    row.accountLook = account;
    row.tags = RowText::tags(conversation, formats);
    row.assignedToMe = conversation.assignedToMe;
    row.assignee = conversation.assignedToMe ? agentName : conversation.assignee;
    row.snoozed = conversation.status == ConversationStatus::Snoozed;
    return row;
}

QString ConversationRow::accessibleText() const
{
    QStringList parts{name};
    if (sub)
        parts << (parent.isEmpty() ? RowText::sub() : RowText::subOf(parent));
    if (unread > 0)
        parts << RowText::unread(unread);
    const QString words = prefixText.isEmpty() ? snippet : QString(prefixText + u' ' + snippet);
    parts << words << time << channel << account;
    for (const Tag &tag : tags)
        parts << tag.text;
    if (assignedToMe || !assignee.isEmpty())
        parts << RowText::assigned(assignedToMe ? RowText::you() : assignee);
    parts.removeAll(QString());
    return ErrorText::plain(enumeration(parts)) + u'.';
}

} // namespace qasid
