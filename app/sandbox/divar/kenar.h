#pragma once

#include "app/sandbox/divar/behaviour.h"
#include "app/sandbox/divar/grants.h"
#include "app/sandbox/divar/world.h"
#include "app/sandbox/webhooksender.h"

#include <QObject>
#include <QUrl>

namespace qasid::sandbox::divar {

//! The service behind the API: stores what is said, posts the events of it.
class Kenar : public QObject {
    Q_OBJECT
public:
    //! Something said, by whoever.
    struct Said {
        QString type = QStringLiteral("TEXT");
        QJsonObject fields; //!< "text", "image_data", …
        TimeMs at = 0; //!< 0: now
    };
    //! A message the API took.
    struct Sent {
        QString text;
        QString media; //!< media token
        QString side; //!< in a chat about a post: who it is written as
        QJsonObject request;
    };

    Kenar(World &world, WebhookSender &webhooks, double speed, QObject *parent = nullptr);

    Behaviour &behaviour() { return m_behaviour; }
    World &world() { return m_world; }
    Grants &grants() { return m_grants; }
    //! Where files are served: "http://127.0.0.1:8090".
    void setBase(const QString &base) { m_base = base; }
    const QString &base() const { return m_base; }

    StoredMessage &customerSays(const Chat &chat, const Said &said);
    //! The owner of the post writes in Divar's own app, or the app did earlier (`bot`); told as an event, never over the API.
    StoredMessage &sellerSays(const Chat &chat, const Said &said, bool bot);
    StoredMessage &appSends(const Chat &chat, const Sent &sent);

    //! Fields of a message with a file: "image_data", "voice_data", …
    QJsonObject imageData(const StoredFile &file, int width, int height) const;
    QJsonObject fileData(const StoredFile &file) const; //!< with its name
    QJsonObject voiceData(const StoredFile &file) const;
    QJsonObject videoData(const StoredFile &file, const StoredFile &thumbnail) const;

    //! Takes back what the person allowed. The event follows when the app may know of it, or as `tell` says.
    void revoke(const QString &user, std::optional<bool> tell);
    //! A post changed; subscribers are told. False when nobody is.
    bool updatePost(const Post &post, const QString &type);
    void pay(const QString &key, const QJsonObject &payment);
    void postRaw(const QByteArray &body);

    //! As in events and in the conversation API (`rfc3339` whatever the setting).
    QJsonObject messageJson(const StoredMessage &message, bool rfc3339 = false) const;
    //! Events that nobody had subscribed to.
    int untold() const { return m_untold; }

Q_SIGNALS:
    //! A message of the app reached its customer.
    void delivered(const QString &message);

private:
    StoredMessage &store(const Chat &chat, const Said &said, bool bot, const QString &side);
    void tell(const StoredMessage &message);
    QString link(const StoredFile &file) const;
    QJsonValue size(const StoredFile &file) const;
    void post(const QString &lane, const QString &type, const QString &key, const QJsonObject &body, const QJsonObject &metadata = {});

    World &m_world;
    WebhookSender &m_webhooks;
    Grants m_grants;
    Behaviour m_behaviour;
    double m_speed;
    QString m_base;
    int m_untold = 0;
    TimeMs m_lastTime = 0;
};

} // namespace qasid::sandbox::divar
