#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>

#include <deque>

namespace qasid::sandbox::divar {

//! Somebody with a Divar account: a customer, or the owner of posts.
struct Person {
    QString key; //!< short name for the sandbox's own paths: "maryam"
    QString userId; //!< what the app knows them by
    QString name;
    QString phone; //!< local: "09120000000"
    bool owner = false; //!< has posts, and gives the app access to them
    bool blocked = false; //!< cannot be written to
};

struct Post {
    QString token;
    QString title;
    QString category;
    QString city;
    qint64 price = 0;
    QString owner; //!< user id
};

//! A conversation: with the chatbot, or about a post between its owner and somebody.
struct Chat {
    QString id;
    QString person; //!< user id of the customer
    QString postToken; //!< empty with the chatbot
    bool post() const { return !postToken.isEmpty(); }
};

struct StoredMessage {
    QString id;
    QString chat;
    QString type; //!< "TEXT", "IMAGE", …
    QJsonObject fields; //!< "text", "image_data", …
    bool bot = false; //!< sent by the app
    QString side; //!< "SELLER" or "BUYER"; empty with the chatbot
    TimeMs created = 0;
    bool viaApi = false;
    QJsonObject request; //!< body of the API's request
    QString media; //!< media token
};

struct StoredFile {
    QString id;
    QString name;
    QByteArray mime;
    QByteArray bytes;
    bool uploaded = false; //!< over the API: its id is a media token
};

//! What the simulated Divar knows: people, posts, chats, messages, files. Plain data with look-ups; ids come from one seeded
//! generator, so a seed gives the same ids every time.
class World {
public:
    explicit World(quint32 seed);

    QString newUuid(); //!< in the form of a time-based UUID
    QString newUserId(); //!< base64, with what must be percent-encoded in a path
    QString newToken(QLatin1StringView prefix, int length);
    int random(int below) { return int(m_random.bounded(quint32(below))); }

    Person &addPerson(Person person);
    Person *person(const QString &userId);
    //! By key, user id, or id of a chat.
    Person *find(const QString &who);
    const std::deque<Person> &people() const { return m_people; }

    void addPost(const Post &post) { m_posts.push_back(post); }
    const Post *post(const QString &token) const;
    const std::deque<Post> &posts() const { return m_posts; }

    //! `id` empty makes one.
    Chat &addChat(const QString &person, const QString &postToken, const QString &id = {});
    Chat *chat(const QString &id);
    //! The person's chat with the bot (`postToken` empty) or about that post; null when there is none.
    Chat *chatWith(const QString &person, const QString &postToken);
    const std::deque<Chat> &chats() const { return m_chats; }
    //! User id of the post's owner; empty for the chatbot.
    QString ownerOf(const Chat &chat) const;

    StoredMessage &addMessage(StoredMessage message);
    StoredMessage *message(const QString &id);
    const std::deque<StoredMessage> &messages() const { return m_messages; }

    const StoredFile &addFile(const QString &name, const QByteArray &mime, const QByteArray &bytes, bool uploaded = false);
    const StoredFile *file(const QString &id) const;

private:
    QRandomGenerator m_random;
    // Deques: references to their elements stay good while they grow.
    std::deque<Person> m_people;
    std::deque<Post> m_posts;
    std::deque<Chat> m_chats;
    std::deque<StoredMessage> m_messages;
    QHash<QString, size_t> m_messageIndex;
    QHash<QString, StoredFile> m_files;
};

} // namespace qasid::sandbox::divar
