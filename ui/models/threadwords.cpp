#include "ui/models/threadwords.h"

#include "core/base/overloaded.h"
#include "core/provider/provider.h"
#include "ui/models/bidi.h"
#include "ui/models/enumeration.h"
#include "ui/models/errortext.h"
#include "ui/models/sentbuttonwords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

//! "Yes, reship, Refund instead" from all rows of a grid, in reading order.
QStringList captions(const ButtonGrid &grid)
{
    QStringList result;
    for (const auto &row : grid) {
        for (const Button &button : row)
            result += bidi::isolate(SentButtonWords::caption(button));
    }
    return result;
}

//! A sentence with its full stop, unless it ends with one of its own.
QString sentence(const QString &text)
{
    constexpr QStringView kEnds = u".!?\u061f\u06d4\u2026";
    const QString trimmed = text.trimmed();
    // Where words of a customer end it, their isolate closes behind their own mark.
    QStringView said = trimmed;
    while (said.endsWith(QChar(0x2069)))
        said.chop(1);
    if (said.isEmpty() || kEnds.contains(said.back()))
        return trimmed;
    return trimmed + u'.';
}

} // namespace

ThreadWords::ThreadWords(Formats formats, QString providerName, QString customerName)
    : m_formats(std::move(formats))
    , m_provider(std::move(providerName))
    , m_customer(std::move(customerName))
{
}

QString ThreadWords::sender(const Message &message) const
{
    switch (message.direction) {
    case Direction::Out:
        if (message.options.asCustomer)
            break;
        if (message.fromAi)
            return aiName();
        [[fallthrough]];
    case Direction::Note:
        //: The sender of a message: this agent.
        return message.author.isEmpty() ? tr("You") : bidi::withoutControls(message.author);
    case Direction::System:
        return m_provider;
    case Direction::In:
    case Direction::Unknown:
        break;
    }
    return bidi::withoutControls(m_customer.isEmpty() ? message.author : m_customer);
}

QString ThreadWords::delivery(const Message &message) const
{
    if (message.delivery == Delivery::PossiblySent && isBeingChecked(message)) {
        //: State of a message whose answer was lost. Its provider is being asked whether it has it.
        return tr("Possibly sent. Checking whether it arrived.");
    }
    return ErrorText::delivery(message.delivery, message.error, m_provider, m_formats);
}

//! A doubtful message settles itself soon where the provider can be asked; after that it is the agent's to decide.
bool ThreadWords::isBeingChecked(const Message &message) const
{
    constexpr TimeMs kSoon = 120'000;
    return m_readsBack && message.time && m_formats.clock().now() - *message.time < kSoon;
}

QString ThreadWords::waiting(int count) const
{
    if (count <= 1) {
        //: State of a message that has not been sent yet.
        return tr("Waiting to send");
    }
    //: Under the last of several messages that have not been sent yet.
    return tr("%1 messages waiting, sent in this order.", nullptr, count).arg(m_formats.number(count));
}

std::vector<ThreadWords::Action> ThreadWords::actions(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Held:
    case Delivery::Queued:
        return {Action::Edit, Action::Cancel};
    case Delivery::PossiblySent:
        return {Action::ItArrived, Action::SendAgain};
    case Delivery::Failed:
        return {Action::TryAgain, Action::Edit, Action::Delete};
    case Delivery::Received:
    case Delivery::Sending:
    case Delivery::Accepted:
        break;
    }
    return {};
}

QString ThreadWords::actionName(Action action) const
{
    switch (action) {
    case Action::TryAgain:
        return tr("Try again");
    case Action::Edit:
        return tr("Edit");
    case Action::Delete:
        return tr("Delete");
    case Action::Cancel:
        //: Takes a waiting message back.
        return tr("Cancel");
    case Action::ItArrived:
        //: The agent has seen that a possibly sent message did arrive.
        return tr("It arrived");
    case Action::SendAgain:
        return tr("Send again");
    }
    return {};
}

QString ThreadWords::system(const SystemContent &content) const
{
    if (content.code == "taken"_L1)
        //: In a conversation's thread: from then on it was assigned to the agent who reads this.
        return tr("You took this conversation");
    if (content.code == "given_back"_L1)
        //: In a conversation's thread: from then on it was not assigned to the agent who reads this any more.
        return tr("You gave this conversation back");
    if (content.code == "conversation_started"_L1)
        return tr("Conversation started");
    if (content.code == "conversation_archived"_L1)
        //: %1 is the provider.
        return tr("%1 closed this conversation").arg(bidi::isolate(m_provider));
    if (content.code == "customer_renamed"_L1)
        return content.text.isEmpty() ? tr("The customer's name changed")
                                      : tr("The customer is now called %1").arg(bidi::isolate(content.text));
    if (content.code == "sub_conversation"_L1)
        return content.text.isEmpty() ? tr("A sub-conversation was made")
                                      //: In a conversation's thread. %1 is the name of a conversation that was made under it.
                                      : tr("Sub-conversation %1 was made").arg(bidi::isolate(content.text));
    if (content.code == "access_revoked"_L1)
        return content.text.isEmpty() ? tr("Access to this chat was taken back")
                                      //: %1 is a person, or their phone number.
                                      : tr("%1 took back access to this chat").arg(bidi::isolate(content.text));
    if (content.code == "access_granted"_L1)
        return content.text.isEmpty() ? tr("Access to this chat was given")
                                      : tr("%1 gave access to this chat").arg(bidi::isolate(content.text));
    if (const QString own = providersWords(content); !own.isEmpty())
        return own;
    if (!content.text.isEmpty())
        return content.text;
    return bidi::isolateLtr(content.code);
}

QString ThreadWords::providersWords(const SystemContent &content) const
{
    const char *own = m_own ? m_own->systemWords(content.code) : nullptr;
    const QString words = ErrorText::provider(own);
    return words.contains("%1"_L1) ? words.arg(bidi::isolate(content.text)) : words;
}

QString ThreadWords::fileLoading() const
{
    //: A received file is on its way to this computer.
    return tr("Loading…");
}

QString ThreadWords::fileFailed() const
{
    return tr("Could not be loaded.");
}

QString ThreadWords::sendingFiles(int percent) const
{
    //: Under a message whose files are on their way. %1 is a share, as in "42 %".
    return tr("Sending, %1").arg(m_formats.percent(percent));
}

QString ThreadWords::uploadingFiles(int percent) const
{
    //: Under a message whose files leave before it does. %1 is a share, as in "42 %".
    return tr("Uploading files, %1").arg(m_formats.percent(percent));
}

QString ThreadWords::ownButtons() const
{
    //: Above buttons under a message that the customer does not see.
    return tr("Seen by our side only");
}

QString ThreadWords::attachment(const Attachment &attachment) const
{
    const QString fallback = attachment.url.isEmpty() ? attachment.remotePath : attachment.url;
    const QString name = bidi::isolateLtr(attachment.name.isEmpty() ? QFileInfo(fallback).fileName() : attachment.name);
    switch (attachment.kind) {
    case AttachmentKind::Image:
        return tr("Image: %1").arg(name);
    case AttachmentKind::Video:
        return tr("Video: %1").arg(name);
    case AttachmentKind::Audio:
        return tr("Audio: %1").arg(name);
    case AttachmentKind::Voice:
        return tr("Voice message: %1").arg(name);
    case AttachmentKind::Sticker:
        return tr("Sticker: %1").arg(name);
    case AttachmentKind::Document:
    case AttachmentKind::Other:
        break;
    }
    return tr("File: %1").arg(name);
}

QString ThreadWords::coordinates(const LocationContent &location) const
{
    const auto degrees = [](double value) {
        // A minus sign, not a hyphen; at most six decimals, which is a hand's breadth.
        QString text = QString::number(value, 'f', 6);
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text += u'0';
        return text.replace(u'-', QChar(0x2212));
    };
    return bidi::isolateLtr(QString(degrees(location.latitude) + u", "_s + degrees(location.longitude)));
}

QString ThreadWords::options(int rows) const
{
    //: Beside the button of a list menu: how many rows it has.
    return tr("%1 options", nullptr, rows).arg(m_formats.number(rows));
}

QString ThreadWords::unsupported() const
{
    return tr("This message has a part Qasid cannot show.");
}

ThreadWords::Quote ThreadWords::quote(const Message &message) const
{
    if (const auto *menu = std::get_if<ListMenuContent>(&message.content); menu && !menu->header.isEmpty())
        return {menu->header, menu->text};
    const auto *text = std::get_if<TextContent>(&message.content);
    if (text && !text->header.isEmpty())
        return {text->header, shown(*text).text};
    QString words = (text ? shown(*text).text : contentText(message.content)).section(u'\n', 0, 0);
    if (words.isEmpty() && !message.attachments.empty())
        words = attachment(message.attachments.front());
    if (words.isEmpty())
        words = spokenContent(message);
    return {sender(message), words};
}

QString ThreadWords::spokenContent(const Message &message, const QString &language) const
{
    return std::visit(
        Overloaded{
            [&](const TextContent &content) {
                QStringList parts{content.header, shown(content, language).text, content.footer};
                parts += templateWords(message);
                parts.removeAll(QString());
                return parts.join(u". "_s);
            },
            [](const LocationContent &content) {
                const QString place = content.name.isEmpty() ? content.address : content.name;
                return place.isEmpty() ? tr("Location") : tr("Location: %1").arg(bidi::isolate(place));
            },
            [](const LocationRequestContent &content) { return tr("Asks for a location: %1").arg(bidi::isolate(content.text)); },
            [this](const ListMenuContent &content) {
                int rows = 0;
                for (const ListSection &section : content.sections)
                    rows += int(section.rows.size());
                QStringList parts{content.header, content.text, tr("List menu: %1").arg(bidi::isolate(content.button)), options(rows)};
                parts.removeAll(QString());
                return parts.join(u". "_s);
            },
            [](const PressContent &content) {
                const QString what = tr("Chose: %1").arg(bidi::isolate(SentButtonWords::pressed(content)));
                return QString(sentence(what) + u' ' + SentButtonWords::answered(content));
            },
            [](const ChoiceContent &content) { return tr("Chose: %1").arg(bidi::isolate(content.title)); },
            [](const ContactContent &content) {
                QStringList names;
                for (const ContactCard &card : content.cards)
                    names += bidi::isolate(card.name);
                return names.isEmpty() ? tr("Contact") : tr("Contact: %1").arg(enumeration(names));
            },
            [](const MediaContent &content) { return content.caption; },
            [this](const SystemContent &content) { return system(content); },
            [this](const UnsupportedContent &) { return unsupported(); },
        },
        message.content);
}

QStringList ThreadWords::spokenButtons(const Message &message) const
{
    const auto spoken = [this](const ButtonGrid &grid) {
        const QStringList buttons = captions(grid);
        //: %n buttons under a message, %2 their captions.
        return buttons.isEmpty()
            ? QString()
            : tr("%1 buttons: %2", nullptr, int(buttons.size())).arg(m_formats.number(buttons.size()), enumeration(buttons));
    };
    QStringList parts{spoken(message.buttons)};
    if (const QString own = spoken(message.senderButtons); !own.isEmpty())
        parts << ownButtons() << own;
    return parts;
}

QString ThreadWords::accessibleName(const Message &message, const QString &quoted, const QString &language) const
{
    QStringList parts;
    const QString who = message.direction == Direction::Note
        //: A screen reader's words for who wrote a note only agents can see.
        ? tr("Private note by %1").arg(bidi::isolate(sender(message)))
        : bidi::isolate(sender(message));
    if (message.time)
        //: Start of a message as a screen reader says it. %1 is the sender, %2 day and time, as in "You, today 09:24".
        parts += tr("%1, %2").arg(who, m_formats.dayAndTime(*message.time));
    else if (!sender(message).isEmpty()) // nobody has said what is only being written
        parts += who;
    parts += writtenDown(message);
    if (!quoted.isEmpty())
        parts += tr("In reply to: %1").arg(bidi::isolate(quoted));
    parts += spokenContent(message, language);
    for (const Attachment &file : message.attachments)
        parts += attachment(file);
    parts += spokenButtons(message);
    parts += flags(message);
    if (const auto *text = std::get_if<TextContent>(&message.content))
        parts += languages(shown(*text, language));
    parts += delivery(message);
    if (!actions(message.delivery).empty())
        parts += tr("Actions available");
    QString result;
    for (const QString &part : std::as_const(parts)) {
        const QString whole = sentence(part);
        if (!whole.isEmpty())
            result += (result.isEmpty() ? QString() : u" "_s) + whole;
    }
    return result;
}

QString ThreadWords::announcement(const Message &message) const
{
    QString words = spokenContent(message);
    if (words.isEmpty() && !message.attachments.empty())
        words = attachment(message.attachments.front());
    //: A new message as it is announced. %1 is the sender, %2 the text.
    return tr("%1: %2").arg(bidi::isolate(sender(message)), bidi::isolate(words));
}

} // namespace qasid
