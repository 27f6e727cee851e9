#pragma once

#include "app/sandbox/options.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>

class QNetworkReply;
class QNetworkRequest;

namespace qasid::sandbox {

//! Adds what proves where a request comes from.
void addCredentials(QNetworkRequest &request, const WebhookAuth &auth);

//! Posts events to the one configured address as a provider does: in order within a lane (a conversation), lanes side by
//! side, at least once. An answer other than 2xx, or none within ten seconds, is tried again after half a second, one second and
//! so on up to a minute, and given up after thirty attempts. Until an address is set everything waits.
class WebhookSender : public QObject {
    Q_OBJECT
public:
    explicit WebhookSender(double speed, QObject *parent = nullptr);
    ~WebhookSender() override;

    void setTarget(const QUrl &url, const WebhookAuth &auth);
    void setUserAgent(const QByteArray &agent) { m_userAgent = agent; }
    bool hasTarget() const { return !m_target.isEmpty(); }

    void post(const QString &lane, const QByteArray &body);
    //! Sends the last `last` events that were delivered once more, `count` times each. Answers how many were queued.
    int redeliver(int last, int count);
    //! Holds the next `next` events; once they are there they go out in reverse order.
    void reorder(int next);
    //! Sends what reorder() holds so far, reversed.
    void release();

    //! {"target","queued","in_flight","waiting","held","delivered","refused","given_up","last_status"}
    QJsonObject state() const;

private:
    struct Delivery {
        QString lane;
        QByteArray body;
        int attempt = 0;
        //! Runs once, when the receiver has answered 2xx; used to send a reversed group one after the other.
        std::function<void()> delivered;
    };
    using DeliveryPtr = std::shared_ptr<Delivery>;

    void pump();
    void start(const DeliveryPtr &delivery);
    void finish(const DeliveryPtr &delivery, QNetworkReply *reply);
    void sendInTurn(std::deque<DeliveryPtr> group);
    void keepDelivered(const DeliveryPtr &delivery);

    QNetworkAccessManager m_network;
    QUrl m_target;
    WebhookAuth m_auth;
    QByteArray m_userAgent;
    double m_speed;
    std::deque<DeliveryPtr> m_queue;
    QSet<QString> m_busyLanes; //!< one in flight, or waiting to be tried again
    std::deque<DeliveryPtr> m_delivered; //!< the last ones, for redeliver()
    std::deque<DeliveryPtr> m_held;
    int m_toHold = 0;
    int m_inFlight = 0;
    int m_waiting = 0;
    int m_lastLane = 0;
    qint64 m_deliveredCount = 0;
    qint64 m_refused = 0;
    qint64 m_givenUp = 0;
    int m_lastStatus = 0;
};

} // namespace qasid::sandbox
