#include "app/sandbox/connect360/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::connect360 {

namespace {

template <class Items, class Fits>
auto *findIn(Items &items, Fits fits)
{
    const auto found = std::find_if(items.begin(), items.end(), fits);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

World::World(quint32 seed)
    : m_random(seed)
{
}

QString World::newId(QLatin1StringView prefix)
{
    static constexpr QLatin1StringView letters("0123456789abcdefghijklmnopqrstuvwxyz");
    QString id = prefix;
    for (int i = 0; i < 16; ++i)
        id += letters.at(qsizetype(m_random.bounded(quint32(letters.size()))));
    return id;
}

Customer &World::addCustomer(Customer customer)
{
    if (customer.id.isEmpty())
        customer.id = newId("cust_"_L1);
    return m_customers.emplace_back(std::move(customer));
}

Customer *World::customer(const QString &id)
{
    return findIn(m_customers, [&](const Customer &customer) { return customer.id == id; });
}

Customer *World::customerMeant(const QJsonObject &customer)
{
    if (const QString id = customer.value("id"_L1).toString(); !id.isEmpty())
        return this->customer(id);
    for (const QLatin1StringView key : {"externalId"_L1, "email"_L1, "phone"_L1}) {
        const QJsonValue value = customer.value(key);
        if (Customer *known
            = findIn(m_customers, [&](const Customer &each) { return value.isString() && each.fields.value(key) == value; }))
            return known;
    }
    return nullptr;
}

Customer *World::find(const QString &who)
{
    if (who.isEmpty())
        return nullptr;
    if (Customer *known = findIn(m_customers, [&](const Customer &customer) { return customer.key == who || customer.id == who; }))
        return known;
    const Conversation *known = conversation(who);
    return known ? customer(known->customer) : nullptr;
}

Conversation &World::addConversation(Conversation conversation)
{
    if (conversation.id.isEmpty())
        conversation.id = newId("conv_"_L1);
    return m_conversations.emplace_back(std::move(conversation));
}

Conversation *World::conversation(const QString &id)
{
    return findIn(m_conversations, [&](const Conversation &conversation) { return conversation.id == id; });
}

Conversation *World::conversationOf(const QString &customer)
{
    return findIn(m_conversations,
        [&](const Conversation &conversation) { return conversation.customer == customer && conversation.parent.isEmpty(); });
}

QStringList World::childrenOf(const QString &id) const
{
    QStringList children;
    for (const Conversation &conversation : m_conversations) {
        if (conversation.parent == id)
            children.append(conversation.id);
    }
    return children;
}

bool World::isWithin(const QString &id, const QString &ancestor)
{
    for (const Conversation *at = conversation(id); at; at = conversation(at->parent)) {
        if (at->id == ancestor)
            return true;
    }
    return false;
}

void World::removeConversation(const QString &id)
{
    for (Conversation &conversation : m_conversations) {
        if (conversation.parent == id)
            conversation.parent.clear();
    }
    std::erase_if(m_conversations, [&](const Conversation &conversation) { return conversation.id == id; });
}

StoredMessage &World::addMessage(StoredMessage message)
{
    if (Conversation *in = conversation(message.conversation))
        in->messages.append(message.id);
    m_messageIndex.insert(message.id, m_messages.size());
    return m_messages.emplace_back(std::move(message));
}

StoredMessage *World::message(const QString &id)
{
    const auto found = m_messageIndex.constFind(id);
    return found == m_messageIndex.constEnd() ? nullptr : &m_messages[*found];
}

const StoredFile &World::addFile(const QString &name, const QByteArray &mime, const QByteArray &bytes)
{
    QString plain = name.normalized(QString::NormalizationForm_C);
    plain.replace(u'/', u'_').replace(u'\\', u'_');
    const QString id = newId("file_"_L1);
    const QString key = u"workspace/connect/%1/%2"_s.arg(newId(""_L1), plain);
    m_fileKeys.insert(key, id);
    return *m_files.insert(id, StoredFile{id, plain, mime, key, bytes});
}

const StoredFile *World::file(const QString &id) const
{
    const auto found = m_files.constFind(id);
    return found == m_files.constEnd() ? nullptr : &*found;
}

const StoredFile *World::fileByKey(const QString &key) const
{
    return file(m_fileKeys.value(key));
}

} // namespace qasid::sandbox::connect360
