#include "app/sandbox/connect360/connect.h"

#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

//! What is there of a field that may be null.
QString given(const QJsonObject &input, QLatin1StringView key)
{
    return input.value(key).toString();
}

QStringList listOfTexts(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &each : value.toArray())
        result.append(each.toString());
    return result;
}

} // namespace

QString textOf(const QJsonObject &content)
{
    for (const QJsonValue &value : content) {
        if (value.isString())
            return value.toString();
    }
    return {};
}

Connect::Connect(World &world, double speed, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_speed(speed)
{
}

StoredMessage &Connect::say(const Conversation &conversation, const Said &said)
{
    StoredMessage message;
    message.id = m_world.newId("msg_"_L1);
    message.conversation = conversation.id;
    message.content = said.content;
    message.from = said.from;
    message.files = said.files;
    message.replyTo = said.replyTo;
    const Customer *customer = m_world.customer(conversation.customer);
    if (said.from == "customer"_L1) {
        message.senderId = conversation.customer;
        message.senderName = customer ? customer->name() : QString();
    } else {
        message.senderId = said.from == "ai"_L1 ? said.name : u"member_me"_s;
        message.senderName = said.from == "ai"_L1 ? said.name : u"Sandbox member"_s;
    }
    // Times go up with the order, also when several fall into one millisecond.
    message.created = said.at ? said.at : std::max(SystemClock().now(), m_lastTime + 1);
    m_lastTime = std::max(m_lastTime, message.created);
    return m_world.addMessage(std::move(message));
}

Refusal Connect::wrongSend(const QJsonObject &input)
{
    const Conversation *conversation = m_world.conversation(given(input, "conversationId"_L1));
    if (!conversation)
        return {"NOT_FOUND"_L1, u"Conversation not found"_s};
    const QStringList files = listOfTexts(input.value("attachmentIds"_L1));
    if (input.value("content"_L1).toObject().isEmpty() && files.isEmpty() && given(input, "templateId"_L1).isEmpty())
        return {"BAD_REQUEST"_L1, u"There is nothing to send"_s};
    if (files.size() > 5)
        return {"BAD_REQUEST"_L1, u"At most 5 attachments"_s};
    if (std::any_of(files.begin(), files.end(), [this](const QString &id) { return !m_world.file(id); }))
        return {"BAD_REQUEST"_L1, u"Unknown attachment"_s};
    const QString parent = given(input, "parentId"_L1);
    if (!parent.isEmpty() && !conversation->messages.contains(parent))
        return {"BAD_REQUEST"_L1, u"The message that is replied to is not in this conversation"_s};
    return {};
}

Output Connect::send(const QJsonObject &input)
{
    if (const Refusal wrong = wrongSend(input); !wrong.message.isEmpty())
        return tl::unexpected(wrong);
    const Conversation &conversation = *m_world.conversation(given(input, "conversationId"_L1));
    Said said;
    said.from = input.value("sender"_L1).toString(u"workspace"_s);
    said.content = input.value("content"_L1).toObject();
    said.files = listOfTexts(input.value("attachmentIds"_L1));
    said.replyTo = given(input, "parentId"_L1);
    if (said.content.isEmpty() && input.value("templateId"_L1).isString())
        said.content = {{"en"_L1, u"[template %1]"_s.arg(given(input, "templateId"_L1))}};
    StoredMessage &message = say(conversation, said);
    message.viaApi = true;
    message.request = input;
    message.flags = input.value("flags"_L1).toArray();
    const QString agent = input.value("ai"_L1)["agentId"_L1].toString();
    if (!agent.isEmpty())
        askAgent(conversation.id, agent);
    else if (said.from == "workspace"_L1)
        Q_EMIT delivered(message.id);
    return messageJson(message);
}

void Connect::askAgent(const QString &conversation, const QString &agent)
{
    QTimer::singleShot(int(m_behaviour.aiDelayMs / m_speed), this, [this, conversation, agent] {
        const Conversation *in = m_world.conversation(conversation);
        if (!in)
            return;
        Said said;
        said.from = u"ai"_s;
        said.name = agent;
        said.content = {{"en"_L1, agentWords(conversation)}};
        say(*in, said);
    });
}

QString Connect::agentWords(const QString &conversation)
{
    QString last;
    if (const Conversation *in = m_world.conversation(conversation); in && !in->messages.isEmpty())
        last = textOf(m_world.message(in->messages.last())->content);
    const bool arabic = std::any_of(last.begin(), last.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
    return arabic ? u"شكراً لرسالتك 🙏 وصلنا طلبك وسنعود إليك خلال ساعة."_s
                  : u"Thank you for your message 🙏 We have it, and come back to you within the hour."_s;
}

QJsonObject Connect::fileJson(const StoredFile &file) const
{
    // A private page of the workspace, on a host that has no business with the API's key.
    const QString page = u"https://app.plato.invalid/files/"_s + QString::fromLatin1(QUrl::toPercentEncoding(file.key, "/"));
    return {
        {"id"_L1, file.id}, {"name"_L1, file.name}, {"s3Key"_L1, file.key}, {"type"_L1, QString::fromLatin1(file.mime)}, {"url"_L1, page}};
}

QJsonObject Connect::messageJson(const StoredMessage &message) const
{
    QJsonArray attachments;
    for (const QString &id : message.files)
        attachments.append(fileJson(*m_world.file(id)));
    QJsonObject sender;
    if (m_behaviour.sender)
        sender = {{"id"_L1, message.senderId}, {"name"_L1, message.senderName}, {"type"_L1, message.from}};
    QJsonObject json{{"id"_L1, message.id}, {"conversationId"_L1, message.conversation}, {"content"_L1, message.content},
        {"attachments"_L1, attachments}, {"sender"_L1, sender}, {"flags"_L1, message.flags},
        {"parentId"_L1, message.replyTo.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(message.replyTo)}};
    if (m_behaviour.timestamps)
        json.insert("createdAt"_L1, toRfc3339(message.created));
    return json;
}

QJsonObject Connect::conversationJson(const Conversation &conversation)
{
    QJsonObject json{{"id"_L1, conversation.id}, {"type"_L1, conversation.type}, {"metadata"_L1, conversation.metadata},
        {"name"_L1, conversation.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(conversation.name)},
        {"parentId"_L1, conversation.parent.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(conversation.parent)},
        {"channelIds"_L1, conversation.channelIds}};
    if (const Customer *customer = m_world.customer(conversation.customer)) {
        QJsonObject fields = customer->fields;
        fields.insert("id"_L1, customer->id);
        json.insert("customer"_L1, fields);
    }
    return json;
}

QJsonObject Connect::childJson(const Conversation &child)
{
    QJsonObject json = conversationJson(child);
    QJsonArray messages;
    if (!child.messages.isEmpty())
        messages.append(messageJson(*m_world.message(child.messages.last())));
    QJsonArray participants;
    if (json.contains("customer"_L1))
        participants.append(QJsonObject{{"type"_L1, u"customer"_s}, {"customer"_L1, json.take("customer"_L1)}});
    json.insert("messages"_L1, messages);
    json.insert("participants"_L1, participants);
    json.insert("_count"_L1, QJsonObject{{"children"_L1, m_world.childrenOf(child.id).size()}, {"messages"_L1, child.messages.size()}});
    return json;
}

Output Connect::messagesPage(const QJsonObject &input)
{
    const Conversation *conversation = m_world.conversation(given(input, "conversationId"_L1));
    if (!conversation)
        return tl::unexpected(Refusal{"NOT_FOUND"_L1, u"Conversation not found"_s});
    const bool older = m_behaviour.direction == "older"_L1;
    QStringList ordered = conversation->messages;
    if (older)
        std::reverse(ordered.begin(), ordered.end());
    qsizetype start = 0;
    if (const QString cursor = given(input, "cursor"_L1); !cursor.isEmpty()) {
        start = ordered.indexOf(cursor);
        if (start < 0)
            return tl::unexpected(Refusal{"BAD_REQUEST"_L1, u"Unknown cursor"_s});
        start += m_behaviour.cursor == "last"_L1 ? 1 : 0;
    }
    QStringList page = ordered.mid(start, std::min(input.value("limit"_L1).toInt(50), m_behaviour.pageSize));
    const qsizetype end = start + page.size();
    QJsonValue next = QJsonValue::Null;
    if (end < ordered.size())
        next = m_behaviour.cursor == "next"_L1 ? ordered.at(end) : page.last();
    if (older)
        std::reverse(page.begin(), page.end());
    if (m_behaviour.duplicates && !page.isEmpty())
        page.prepend(page.first());
    QJsonArray items;
    for (const QString &id : page)
        items.append(messageJson(*m_world.message(id)));
    return QJsonObject{{"items"_L1, items}, {"nextCursor"_L1, next}};
}

Output Connect::childrenPage(const QJsonObject &input)
{
    const QString parent = given(input, "parentId"_L1);
    if (!m_world.conversation(parent))
        return tl::unexpected(Refusal{"NOT_FOUND"_L1, u"Conversation not found"_s});
    const QStringList children = m_world.childrenOf(parent);
    const qsizetype start = input.value("cursor"_L1).toInt();
    const QStringList page = children.mid(start, input.value("limit"_L1).toInt(30));
    QJsonArray items;
    for (const QString &id : page)
        items.append(childJson(*m_world.conversation(id)));
    const qsizetype end = start + page.size();
    return QJsonObject{{"items"_L1, items}, {"nextCursor"_L1, end < children.size() ? QJsonValue(end) : QJsonValue(QJsonValue::Null)}};
}

} // namespace qasid::sandbox::connect360
