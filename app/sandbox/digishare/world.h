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
#include <optional>

namespace qasid::sandbox::digishare {

//! A member of the company: an agent.
struct User {
    QString id;
    QString name;
    QString email;
};

//! A customer.
struct Third {
    QString key; //!< short name for the sandbox's own paths: "salma"
    QString id;
    QString name;
    QString mobile;
    QString email;
    QString lang;
    QString channel; //!< provider code: "whatsapp", "messenger", …
    QString platformId;
    QString platformLinkId;
    TimeMs created = 0;
};

struct StoredMessage {
    QString id;
    QString conversation;
    QString type;
    QJsonValue body;
    bool sendToThird = false;
    QJsonValue sender; //!< {id,model_type,model_id,name}, or null
    TimeMs created = 0;
    QString eventId; //!< of the Event API
    QString replyTo;
    bool viaApi = false;

    QString senderType() const { return sender.toObject().value(QLatin1StringView("model_type")).toString(); }
};

struct Conversation {
    QString id;
    QString code; //!< "CONV-105924"
    QString third;
    bool active = true;
    bool announced = false; //!< its live_chat.new_conversation was posted
    QStringList users;
    QStringList bots;
    QString handler;
    TimeMs created = 0;
};

struct StoredFile {
    QString path;
    QString name;
    QByteArray mime;
    QByteArray bytes;
};

//! What the simulated Digishare knows: people, conversations, messages, files. Plain data with look-ups; ids come from one
//! seeded generator, so a seed gives the same ids every time.
class World {
public:
    explicit World(quint32 seed);

    QString newId(QLatin1StringView prefix); //!< "msg_" and 16 letters and digits
    QString newEventId(); //!< 19 digits
    int random(int below) { return int(m_random.bounded(quint32(below))); }

    void setUsers(const QList<User> &users) { m_users = users; }
    const QList<User> &users() const { return m_users; }
    const User *user(const QString &id) const;
    //! The one the token belongs to.
    const User &tokenUser() const { return m_users.constFirst(); }

    Third &addThird(Third third);
    Third *third(const QString &id);
    Third *thirdByKey(const QString &keyOrId);
    const std::deque<Third> &thirds() const { return m_thirds; }

    Conversation &addConversation(Conversation conversation);
    Conversation *conversation(const QString &id);
    //! The customer's active one.
    Conversation *activeConversation(const QString &third);
    std::deque<Conversation> &conversations() { return m_conversations; }

    StoredMessage &addMessage(StoredMessage message);
    StoredMessage *message(const QString &id);
    const std::deque<StoredMessage> &messages() const { return m_messages; }

    //! Stores a file; its path is unguessable.
    const StoredFile &addFile(const QString &name, const QByteArray &mime, const QByteArray &bytes);
    const StoredFile *file(const QString &path) const;

    void setTemplates(const QJsonArray &templates) { m_templates = templates; }
    const QJsonArray &templates() const { return m_templates; }

    const QString &companyId() const { return m_companyId; }
    const QString &providerInstanceId() const { return m_providerInstanceId; }

private:
    QRandomGenerator m_random;
    QString m_companyId = QStringLiteral("comp_780ew4kx3kdyjpa5"); // the same always: accounts are set up with it
    QString m_providerInstanceId = QStringLiteral("inst_zryw5xlrr8l06bqa");
    QList<User> m_users;
    // Deques: references to their elements stay good while they grow.
    std::deque<Third> m_thirds;
    std::deque<Conversation> m_conversations;
    std::deque<StoredMessage> m_messages;
    QHash<QString, size_t> m_messageIndex;
    QHash<QString, StoredFile> m_files;
    QJsonArray m_templates;
};

//! As `sender` of a message.
QJsonObject senderJson(const User &user);
QJsonObject senderJson(const Third &third);

//! "2025-12-03T12:28:50.000000Z"; `digits` 6 or 9.
QString timestamp(TimeMs time, int digits = 6);

//! Body of a file message: image, webp, video, audio, pdf or other.
QJsonObject fileBody(const StoredFile &file, const QString &type, qint64 number, bool voice, double duration);
//! The message type Digishare gives a file of that MIME type.
QString fileType(const QByteArray &mime);

} // namespace qasid::sandbox::digishare
