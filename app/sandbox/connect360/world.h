#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <deque>

namespace qasid::sandbox::connect360 {

//! Somebody the workspace talks to.
struct Customer {
    QString key; //!< short name for the sandbox's own paths: "sara"
    QString id;
    QJsonObject fields; //!< "externalId", "name", "email", "phone", "image", "metadata", those that are known
    QString name() const { return fields.value(QLatin1StringView("name")).toString(); }
};

struct Conversation {
    QString id;
    QString name;
    QString type; //!< "DIRECT" or "GROUP"
    QString parent; //!< id; empty at the top
    QString customer; //!< id; empty for one of members alone
    QJsonArray memberIds;
    QJsonArray channelIds;
    QString channelIdentifier;
    QJsonObject metadata;
    QStringList messages; //!< ids, oldest first
};

struct StoredMessage {
    QString id;
    QString conversation;
    QJsonObject content; //!< by language
    QString from; //!< "customer", "workspace" or "ai"
    QString senderId;
    QString senderName;
    QString replyTo; //!< id
    QJsonArray flags;
    QStringList files; //!< ids
    TimeMs created = 0;
    bool viaApi = false;
    QJsonObject request; //!< input of the API's call
};

struct StoredFile {
    QString id;
    QString name;
    QByteArray mime;
    QString key; //!< "workspace/…/name", what its path ends in
    QByteArray bytes;
};

//! What the simulated Connect360 knows: customers, conversations, messages, files. Plain data with look-ups; ids come from one
//! seeded generator, so a seed gives the same ids every time.
class World {
public:
    explicit World(quint32 seed);

    QString newId(QLatin1StringView prefix); //!< "msg_" and 16 letters and digits; their order says nothing
    int random(int below) { return int(m_random.bounded(quint32(below))); }

    Customer &addCustomer(Customer customer);
    Customer *customer(const QString &id);
    //! The one whom an API's `customer` means: by "id", "externalId", "email" or "phone". Null when there is none.
    Customer *customerMeant(const QJsonObject &customer);
    //! By key, id, or id of a conversation.
    Customer *find(const QString &who);
    const std::deque<Customer> &customers() const { return m_customers; }

    //! An empty id makes one.
    Conversation &addConversation(Conversation conversation);
    Conversation *conversation(const QString &id);
    //! The customer's at the top; null when there is none.
    Conversation *conversationOf(const QString &customer);
    QStringList childrenOf(const QString &id) const;
    //! Whether `id` is `ancestor` or stands below it.
    bool isWithin(const QString &id, const QString &ancestor);
    //! Its children stand at the top afterwards.
    void removeConversation(const QString &id);
    const std::deque<Conversation> &conversations() const { return m_conversations; }

    StoredMessage &addMessage(StoredMessage message);
    StoredMessage *message(const QString &id);
    const std::deque<StoredMessage> &messages() const { return m_messages; }

    const StoredFile &addFile(const QString &name, const QByteArray &mime, const QByteArray &bytes);
    const StoredFile *file(const QString &id) const;
    const StoredFile *fileByKey(const QString &key) const;

private:
    QRandomGenerator m_random;
    // Deques: references to their elements stay good while they grow.
    std::deque<Customer> m_customers;
    std::deque<Conversation> m_conversations;
    std::deque<StoredMessage> m_messages;
    QHash<QString, size_t> m_messageIndex;
    QHash<QString, StoredFile> m_files;
    QHash<QString, QString> m_fileKeys; //!< ids by key
};

} // namespace qasid::sandbox::connect360
