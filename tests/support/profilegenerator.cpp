#include "tests/support/profilegenerator.h"

#include "core/store/storebulk.h"
#include "tests/support/phrases.h"
#include "tests/support/vocabulary.h"

#include <QFileInfo>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr TimeMs kSpan = 90 * kDay;

//! Makes one conversation after the other.
class Generator {
public:
    Generator(StoreBulk &bulk, quint32 seed, TimeMs now)
        : m_bulk(bulk)
        , m_random(seed)
        , m_now(now)
    {
        m_vocabularies.reserve(allPhrases().size());
        for (std::size_t language = 0; language < allPhrases().size(); ++language)
            m_vocabularies.emplace_back(language);
    }

    Result<Done> run(int conversations, int messages, std::span<const int> first)
    {
        if (const auto added = addAccounts(); !added)
            return added;
        const int large = std::min(int(first.size()), conversations);
        for (int i = 0; i < large; ++i) {
            if (const auto added = addConversation(i, std::max(1, first[std::size_t(i)])); !added)
                return added;
            messages -= first[std::size_t(i)];
        }
        const qint64 left = std::max(0, messages), others = conversations - large;
        for (int i = 0; i < others; ++i) {
            // What is left over is spread evenly: some conversations get one more.
            const int count = int(left * (i + 1) / others - left * i / others);
            if (const auto added = addConversation(large + i, std::max(1, count)); !added)
                return added;
        }
        return m_bulk.finish();
    }

private:
    int below(int end) { return int(m_random() % quint64(end)); }
    bool oneIn(int times) { return below(times) == 0; }
    QString one(std::span<const QStringView> phrases) { return phrases[std::size_t(below(int(phrases.size())))].toString(); }

    //! What somebody writes: one of the phrases, often with other words behind it, or only such.
    QString said(const Phrases &language, std::span<const QStringView> phrases)
    {
        const int form = below(5);
        if (form < 2)
            return one(phrases);
        const Vocabulary &vocabulary = m_vocabularies[std::size_t(&language - allPhrases().data())];
        const QString words = vocabulary.words(3 + below(oneIn(10) ? 60 : 16), [this](int end) { return below(end); });
        return form == 2 ? one(phrases) + u' ' + words : words;
    }

    Result<Done> addAccounts()
    {
        constexpr QStringView kNames[] = {u"Atlas Boutique", u"متجر الأناقة", u"Service client"};
        constexpr QStringView kColours[] = {u"teal", u"orange", u"violet"};
        for (std::size_t i = 0; i < std::size(kNames); ++i) {
            Account account{.provider = u"digishare"_s, .name = kNames[i].toString(), .colour = kColours[i].toString()};
            account.settings.insert(u"api_base"_s, u"http://127.0.0.1:9/v1"_s); // the discard port: nothing is ever sent
            account.webhookToken = u"generated-%1-%2"_s.arg(i).arg(m_random());
            account.created = m_now - kSpan;
            const auto added = m_bulk.addAccount(account);
            if (!added)
                return fail(added.error());
            m_accounts.push_back(*added);
        }
        return Done();
    }

    Result<Done> addConversation(int number, int messages)
    {
        const Phrases &phrases = allPhrases()[std::size_t(below(int(allPhrases().size())))];
        Conversation conversation{.account = m_accounts[std::size_t(below(int(m_accounts.size())))], .remoteId = u"c-%1"_s.arg(number)};
        conversation.customer = customer(number, phrases);
        // More of them are recent than old.
        const double age = double(below(1'000'000)) / 1'000'000;
        const TimeMs end = m_now - TimeMs(age * age * age * double(kSpan)) - below(int(kMinute));
        decideState(conversation, end, phrases);
        const auto added = m_bulk.addConversation(conversation, thread(conversation, messages, end, phrases));
        return added ? Result<Done>(Done()) : fail(added.error());
    }

    Customer customer(int number, const Phrases &phrases)
    {
        constexpr QStringView kChannels[] = {u"whatsapp", u"messenger", u"instagram", u"telegram", u"web_chat"};
        Customer customer{.remoteId = u"t-%1"_s.arg(number), .name = one(phrases.names)};
        customer.channel = one(kChannels);
        if (customer.channel == u"whatsapp"_s) {
            customer.phone = u"+2126%1"_s.arg(below(100'000'000), 8, 10, QLatin1Char('0'));
            customer.channelAddress = customer.phone;
        }
        customer.facts.insert(u"Language"_s, phrases.language.toString());
        return customer;
    }

    void decideState(Conversation &conversation, TimeMs end, const Phrases &phrases)
    {
        const int share = below(100);
        if (share < 55) {
            conversation.status = ConversationStatus::Resolved;
        } else if (share < 58) {
            conversation.status = ConversationStatus::Snoozed;
            conversation.snoozedUntil = m_now + (1 + below(72)) * 60 * kMinute;
        }
        conversation.archivedByProvider = conversation.status == ConversationStatus::Resolved && oneIn(3);
        conversation.assignedToMe = oneIn(5);
        if (!conversation.assignedToMe && oneIn(6))
            conversation.assignee = u"Nora"_s;
        if (conversation.status == ConversationStatus::Open && m_now - end < 7 * kDay && oneIn(2))
            conversation.unread = 1 + below(3);
        if (oneIn(60))
            conversation.draft = one(phrases.answers);
    }

    //! Ends at `end`, with the customer's message where it is unread.
    std::vector<Message> thread(Conversation &conversation, int count, TimeMs end, const Phrases &phrases)
    {
        std::vector<Message> messages;
        TimeMs time = end;
        const TimeMs longestPause = 2 * kSpan / count; // also a long one lies within the span
        for (int left = count; left > 0; --left) {
            const bool newest = left == count;
            const bool in = left == 1 || int(messages.size()) < conversation.unread || (newest ? oneIn(3) : oneIn(2));
            messages.push_back(
                in ? fromCustomer(time, phrases) : fromAgent(time, phrases, newest && conversation.status == ConversationStatus::Open));
            time -= std::min(5000 + TimeMs(below(int((oneIn(8) ? 8 * 60 : 12) * kMinute))), longestPause);
        }
        std::reverse(messages.begin(), messages.end());
        const auto unread = std::count_if(messages.begin(), messages.end(), [](const Message &m) { return m.direction == Direction::In; });
        conversation.unread = std::min(conversation.unread, int(unread));
        return messages;
    }

    Message fromCustomer(TimeMs time, const Phrases &phrases)
    {
        Message message{.remoteId = u"m-%1"_s.arg(++m_messages),
            .direction = Direction::In,
            .time = time,
            .content = words(said(phrases, phrases.questions))};
        switch (below(40)) {
        case 0:
            message.content = MediaContent{.caption = oneIn(2) ? said(phrases, phrases.questions) : QString()};
            message.attachments = {{.kind = AttachmentKind::Image,
                .name = u"IMG_%1.jpg"_s.arg(below(9999)),
                .mimeType = u"image/jpeg"_s,
                .size = 40'000 + below(3'000'000),
                .remotePath = u"generated/%1.jpg"_s.arg(m_messages)}};
            break;
        case 1:
            message.content = MediaContent{};
            message.attachments = {{.kind = AttachmentKind::Voice,
                .name = u"voice.ogg"_s,
                .mimeType = u"audio/ogg"_s,
                .size = 9000 + below(90'000),
                .remotePath = u"generated/%1.ogg"_s.arg(m_messages),
                .seconds = 2.0 + below(60)}};
            break;
        case 2:
            message.content = LocationContent{33.5 + below(1000) / 10'000.0, -7.6 + below(1000) / 10'000.0, u"Maarif"_s, u"Casablanca"_s};
            break;
        case 3:
            message.content = ChoiceContent{ChoiceContent::Source::Button, u"yes"_s, u"👍 OK"_s, {}};
            break;
        case 4:
            message.content = UnsupportedContent{u"hologram"_s, "{\"type\":\"hologram\"}"};
            break;
        default:
            break;
        }
        return message;
    }

    Message fromAgent(TimeMs time, const Phrases &phrases, bool mayBeInTrouble)
    {
        Message message{
            .direction = Direction::Out, .time = time, .content = words(said(phrases, phrases.answers)), .delivery = Delivery::Accepted};
        const int kind = below(mayBeInTrouble ? 40 : 1000);
        if (mayBeInTrouble && kind < 3) {
            message.delivery = kind == 0 ? Delivery::Queued : kind == 1 ? Delivery::Failed : Delivery::PossiblySent;
            if (kind == 1)
                message.error = Error{.kind = ErrorKind::Rejected, .detail = u"The conversation is closed."_s, .httpStatus = 422};
            if (kind == 2)
                message.error = Error{.kind = ErrorKind::TimedOut, .detail = u"no answer within 30 s"_s, .outcomeKnown = false};
            return message;
        }
        message.remoteId = u"m-%1"_s.arg(++m_messages);
        if (kind == 3)
            message.buttons = {{{u"نعم"_s, {}, ReplyAction{u"yes"_s}}, {u"Non"_s, {}, ReplyAction{u"no"_s}}}};
        if (kind == 4) {
            message.direction = Direction::Note;
            message.delivery = Delivery::Received;
            message.remoteId.clear();
            message.author = u"Nora"_s;
        }
        return message;
    }

    static Content words(const QString &text) { return TextContent{.text = text, .texts = {}, .header = {}, .footer = {}}; }

    StoreBulk &m_bulk;
    std::mt19937_64 m_random;
    const TimeMs m_now;
    std::vector<Vocabulary> m_vocabularies; // as allPhrases()
    std::vector<AccountId> m_accounts;
    qint64 m_messages = 0;
};

} // namespace

Result<Done> generateProfile(
    const QString &directory, int conversations, int messages, quint32 seed, TimeMs now, std::span<const int> first)
{
    if (conversations < 1)
        return fail(ErrorKind::InvalidInput, u"a profile has at least one conversation"_s);
    if (QFileInfo::exists(directory + u"/qasid.db"_s))
        return fail(ErrorKind::Conflict, u"there is a profile in %1 already"_s.arg(directory));
    const auto bulk = StoreBulk::open(directory);
    if (!bulk)
        return fail(bulk.error());
    return Generator(**bulk, seed, now > 0 ? now : SystemClock().now()).run(conversations, messages, first);
}

} // namespace qasid
