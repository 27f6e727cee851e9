#include "app/sandbox/divar/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::divar {

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

QString World::newUuid()
{
    QString id;
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            id += u'-';
        id += i == 12 ? u'1' : QChar(u"0123456789abcdef"[m_random.bounded(16U)]);
    }
    return id;
}

QString World::newUserId()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(m_random.bounded(256U));
    bytes[0] = char(0xfb); // "+//+" in base64
    bytes[1] = char(0xff);
    bytes[2] = char(0xfe);
    return QString::fromLatin1(bytes.toBase64());
}

QString World::newToken(QLatin1StringView prefix, int length)
{
    static constexpr QLatin1StringView letters("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_");
    QString token = prefix;
    for (int i = 0; i < length; ++i)
        token += letters.at(qsizetype(m_random.bounded(quint32(letters.size()))));
    return token;
}

Person &World::addPerson(Person person)
{
    if (person.userId.isEmpty())
        person.userId = newUserId();
    return m_people.emplace_back(std::move(person));
}

Person *World::person(const QString &userId)
{
    return findIn(m_people, [&](const Person &person) { return person.userId == userId; });
}

Person *World::find(const QString &who)
{
    if (who.isEmpty())
        return nullptr;
    if (Person *known = findIn(m_people, [&](const Person &person) { return person.key == who || person.userId == who; }))
        return known;
    const Chat *known = chat(who);
    return known ? person(known->person) : nullptr;
}

const Post *World::post(const QString &token) const
{
    return findIn(m_posts, [&](const Post &post) { return post.token == token; });
}

Chat &World::addChat(const QString &person, const QString &postToken, const QString &id)
{
    return m_chats.emplace_back(Chat{id.isEmpty() ? newUuid() : id, person, postToken});
}

Chat *World::chat(const QString &id)
{
    return findIn(m_chats, [&](const Chat &chat) { return chat.id == id; });
}

Chat *World::chatWith(const QString &person, const QString &postToken)
{
    return findIn(m_chats, [&](const Chat &chat) { return chat.person == person && chat.postToken == postToken; });
}

QString World::ownerOf(const Chat &chat) const
{
    const Post *about = post(chat.postToken);
    return about ? about->owner : QString();
}

StoredMessage &World::addMessage(StoredMessage message)
{
    m_messageIndex.insert(message.id, m_messages.size());
    return m_messages.emplace_back(std::move(message));
}

StoredMessage *World::message(const QString &id)
{
    const auto found = m_messageIndex.constFind(id);
    return found == m_messageIndex.constEnd() ? nullptr : &m_messages[*found];
}

const StoredFile &World::addFile(const QString &name, const QByteArray &mime, const QByteArray &bytes, bool uploaded)
{
    const QString id = newToken(""_L1, 24);
    return *m_files.insert(id, StoredFile{id, name, mime, bytes, uploaded});
}

const StoredFile *World::file(const QString &id) const
{
    const auto found = m_files.constFind(id);
    return found == m_files.constEnd() ? nullptr : &*found;
}

} // namespace qasid::sandbox::divar
