#include "tests/providers/describe.h"

#include "core/model/messagejson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

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
    for (auto source = customer.sources.begin(); source != customer.sources.end(); ++source)
        line.add(source.key() + u"_from"_s, source.value());
}

struct ActionWords {
    QString operator()(const LinkAction &a) const { return a.url; }
    QString operator()(const ServerAction &a) const { return u"server"_s + compact(a.data); }
    QString operator()(const DynamicAction &a) const { return u"dynamic"_s + compact(a.data); }
    QString operator()(const ReplyAction &a) const { return a.id; }
    QString operator()(const PostAction &a) const { return (a.manage ? u"manage "_s : u"post "_s) + a.post; }
    QString operator()(const UnknownAction &a) const { return u'?' + (a.raw.isEmpty() ? QString() : compact(a.raw)); }
};

//! Each row but the first begins with a bar.
void addButtons(Line &line, const QString &name, const ButtonGrid &grid)
{
    for (size_t row = 0; row < grid.size(); ++row) {
        for (size_t column = 0; column < grid[row].size(); ++column) {
            const Button &button = grid[row][column];
            const QString icon = button.icon.isEmpty() ? QString() : u'(' + button.icon + u')';
            line.add(
                row > 0 && column == 0 ? u"| "_s + name : name, button.caption + icon + u'>' + std::visit(ActionWords(), button.action));
        }
    }
}

void addContext(Line &line, const ConversationContext &context)
{
    line.add(u"subject"_s, context.subject);
    line.add(u"access"_s, context.access);
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
    addButtons(line, u"button"_s, m.buttons);
    addButtons(line, u"own_button"_s, m.senderButtons);
    line.add(u"reply_to"_s, m.replyTo);
    addCustomer(line, appeared.customer);
    addContext(line, event.context);
    return line.text();
}

QString describeEvent(const Event &event)
{
    if (const auto *appeared = std::get_if<MessageAppeared>(&event.body))
        return describeMessage(event, *appeared);
    constexpr std::array kKinds{"started"_L1, "message"_L1, "archived"_L1, "customer"_L1, "revoked"_L1, "granted"_L1, "subject"_L1};
    Line line(kKinds[event.body.index()]);
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
    if (const auto *revoked = std::get_if<AccessRevoked>(&event.body))
        line.add(u"by"_s, revoked->user);
    if (const auto *granted = std::get_if<AccessGranted>(&event.body))
        addCustomer(line, granted->user);
    if (const auto *changed = std::get_if<SubjectChanged>(&event.body)) {
        line.add(u"of"_s, changed->subject);
        line.add(u"content"_s, describeContent(changed->content));
    }
    addContext(line, event.context);
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
        const auto own = buttonsFromJson(buttonsToJson(m.senderButtons));
        const auto files = attachmentsFromJson(attachmentsToJson(m.attachments));
        if (!content || *content != m.content || !buttons || *buttons != m.buttons || !own || *own != m.senderButtons || !files
            || *files != m.attachments)
            return false;
    }
    return true;
}

QString withoutHashes(QString text)
{
    static const QRegularExpression hash(u"sha256/[0-9a-f]+"_s);
    return text.replace(hash, u"sha256/"_s);
}

QByteArray webhookFile(const QString &folder, const QString &name)
{
    QFile file(folder + u'/' + name + u".json");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList webhookFiles(const QString &folder)
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"*.json"_s}))
        names += file.chopped(5);
    names.sort();
    return names;
}

} // namespace qasid
