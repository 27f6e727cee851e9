#include "tests/providers/digishare/describe.h"

#include "core/model/messagejson.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

class Line {
public:
    explicit Line(const QString &start) { m_parts += start; }

    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_parts += QString(name + u'=' + value);
    }
    QString text() const { return m_parts.join(u' '); }

private:
    QStringList m_parts;
};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void addCustomer(Line &line, const Customer &customer)
{
    line.add(u"customer"_s, customer.remoteId);
    line.add(u"name"_s, customer.name);
    line.add(u"phone"_s, customer.phone);
    line.add(u"email"_s, customer.email);
    line.add(u"channel"_s, customer.channel);
    line.add(u"address"_s, customer.channelAddress);
    if (!customer.facts.isEmpty())
        line.add(u"facts"_s, compact(customer.facts));
}

QString describeContent(const Content &content)
{
    QJsonObject object = contentToJson(content);
    const QString kind = object.take(u"kind"_s).toString();
    if (std::holds_alternative<ContactContent>(content))
        object.remove(u"raw"_s);
    if (std::holds_alternative<UnsupportedContent>(content))
        return kind + u':' + object.value(u"type"_s).toString();
    const bool textOnly = std::holds_alternative<TextContent>(content) && object.size() == 1;
    return textOnly ? QString(kind + u':' + object.value(u"text"_s).toString()) : QString(kind + u':' + compact(object));
}

QString describeMessage(const Event &event, const MessageAppeared &appeared)
{
    const Message &m = appeared.message;
    Line line(u"message"_s);
    line.add(u"key"_s, event.key);
    line.add(u"in"_s, event.conversationRemoteId);
    line.add(u"id"_s, m.remoteId);
    line.add(u"correlation"_s, m.correlationId);
    line.add(u"direction"_s, directionName(m.direction));
    line.add(u"author"_s, m.author);
    line.add(u"time"_s, m.time ? toRfc3339(*m.time) : QString());
    line.add(u"content"_s, describeContent(m.content));
    for (const Attachment &file : m.attachments)
        line.add(u"file"_s, compact(attachmentToJson(file)));
    for (const auto &row : m.buttons) {
        for (const Button &button : row) {
            const auto *reply = std::get_if<ReplyAction>(&button.action);
            const auto *link = std::get_if<LinkAction>(&button.action);
            line.add(u"button"_s, button.caption + u'>' + (reply ? reply->id : link ? link->url : u"?"_s));
        }
    }
    line.add(u"reply_to"_s, m.replyTo);
    addCustomer(line, appeared.customer);
    return line.text();
}

QString describeEvent(const Event &event)
{
    if (const auto *appeared = std::get_if<MessageAppeared>(&event.body))
        return describeMessage(event, *appeared);
    Line line(std::holds_alternative<ConversationStarted>(event.body)  ? u"started"_s
            : std::holds_alternative<ConversationArchived>(event.body) ? u"archived"_s
                                                                       : u"customer"_s);
    line.add(u"key"_s, event.key);
    line.add(u"in"_s, event.conversationRemoteId);
    line.add(u"time"_s, event.time ? toRfc3339(*event.time) : QString());
    if (const auto *started = std::get_if<ConversationStarted>(&event.body))
        addCustomer(line, started->customer);
    if (const auto *changed = std::get_if<CustomerChanged>(&event.body))
        addCustomer(line, changed->customer);
    if (const auto *archived = std::get_if<ConversationArchived>(&event.body)) {
        line.add(u"by"_s, archived->byType);
        line.add(u"id"_s, archived->byId);
    }
    return line.text();
}

} // namespace

QString describe(const DecodedWebhook &decoded)
{
    QStringList lines;
    for (const Event &event : decoded.events)
        lines += describeEvent(event);
    for (const auto &unusable : decoded.quarantined) {
        Line line(u"quarantined"_s);
        line.add(u"key"_s, unusable.eventKey);
        line.add(u"reason"_s, unusable.reason);
        lines += line.text();
    }
    return lines.join(u" | ");
}

bool survivesStore(const DecodedWebhook &decoded)
{
    for (const Event &event : decoded.events) {
        if (event.key.isEmpty() || event.fingerprint.size() != 32)
            return false;
        const auto *appeared = std::get_if<MessageAppeared>(&event.body);
        if (!appeared)
            continue;
        const Message &m = appeared->message;
        const auto content = contentFromJson(contentToJson(m.content));
        const auto buttons = buttonsFromJson(buttonsToJson(m.buttons));
        const auto files = attachmentsFromJson(attachmentsToJson(m.attachments));
        if (!content || *content != m.content || !buttons || *buttons != m.buttons || !files || *files != m.attachments)
            return false;
    }
    return true;
}

QByteArray webhookFile(const QString &name)
{
    QFile file(QStringLiteral(DIGISHARE_WEBHOOKS "/") + name + u".json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace qasid
