#include "app/sandbox/digishare/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox::digishare {

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

QString World::newEventId()
{
    QString id = QString::number(2 + m_random.bounded(7U));
    while (id.size() < 19)
        id += QString::number(m_random.bounded(10U));
    return id;
}

const User *World::user(const QString &id) const
{
    const auto found = std::find_if(m_users.begin(), m_users.end(), [&](const User &user) { return user.id == id; });
    return found == m_users.end() ? nullptr : &*found;
}

Third &World::addThird(Third third)
{
    return m_thirds.emplace_back(std::move(third));
}

Third *World::third(const QString &id)
{
    const auto found = std::find_if(m_thirds.begin(), m_thirds.end(), [&](const Third &third) { return third.id == id; });
    return found == m_thirds.end() ? nullptr : &*found;
}

Third *World::thirdByKey(const QString &keyOrId)
{
    const auto found
        = std::find_if(m_thirds.begin(), m_thirds.end(), [&](const Third &third) { return third.key == keyOrId || third.id == keyOrId; });
    if (found != m_thirds.end())
        return &*found;
    const Conversation *of = conversation(keyOrId);
    return of ? third(of->third) : nullptr;
}

Conversation &World::addConversation(Conversation conversation)
{
    return m_conversations.emplace_back(std::move(conversation));
}

Conversation *World::conversation(const QString &id)
{
    const auto found
        = std::find_if(m_conversations.begin(), m_conversations.end(), [&](const Conversation &entry) { return entry.id == id; });
    return found == m_conversations.end() ? nullptr : &*found;
}

Conversation *World::activeConversation(const QString &third)
{
    const auto found = std::find_if(
        m_conversations.rbegin(), m_conversations.rend(), [&](const Conversation &entry) { return entry.third == third && entry.active; });
    return found == m_conversations.rend() ? nullptr : &*found;
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

const StoredFile &World::addFile(const QString &name, const QByteArray &mime, const QByteArray &bytes)
{
    const QString path = u"companies/"_s + m_companyId + u"/live-chat/"_s + newId(""_L1) + u'/' + name;
    return *m_files.insert(path, StoredFile{path, name, mime, bytes});
}

const StoredFile *World::file(const QString &path) const
{
    const auto found = m_files.constFind(path);
    return found == m_files.constEnd() ? nullptr : &*found;
}

QJsonObject senderJson(const User &user)
{
    return {{"id"_L1, QString(u"sndr_"_s + user.id)}, {"model_type"_L1, "user"_L1}, {"model_id"_L1, user.id}, {"name"_L1, user.name}};
}

QJsonObject senderJson(const Third &third)
{
    return {{"id"_L1, QString(u"sndr_"_s + third.id)}, {"model_type"_L1, "third"_L1}, {"model_id"_L1, third.id},
        {"name"_L1, third.name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(third.name)}};
}

QString timestamp(TimeMs time, int digits)
{
    QString text = toRfc3339(time);
    text.chop(1);
    return text + QString(digits - 3, u'0') + u'Z';
}

QJsonObject fileBody(const StoredFile &file, const QString &type, qint64 number, bool voice, double duration)
{
    const QString extension = file.name.section(u'.', -1);
    return {{"id"_L1, number}, {"name"_L1, file.name}, {"file_name"_L1, file.name}, {"mime_type"_L1, QString::fromLatin1(file.mime)},
        {"extension"_L1, extension}, {"size"_L1, file.bytes.size()}, {"type"_L1, type}, {"url"_L1, file.path}, {"path"_L1, file.path},
        {"voice"_L1, voice}, {"is_voice"_L1, voice}, {"duration"_L1, duration > 0 ? QJsonValue(duration) : QJsonValue(QJsonValue::Null)}};
}

QString fileType(const QByteArray &mime)
{
    if (mime == "image/webp")
        return u"webp"_s;
    if (mime == "application/pdf")
        return u"pdf"_s;
    for (const char *family : {"image/", "video/", "audio/"}) {
        if (mime.startsWith(family))
            return QString::fromLatin1(family).chopped(1);
    }
    return u"other"_s;
}

} // namespace qasid::sandbox::digishare
