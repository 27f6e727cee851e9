#include "app/sandbox/webhooksender.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::sandbox {

namespace {

constexpr int kAtOnce = 4;
constexpr int kAttempts = 30;
constexpr size_t kDeliveredKept = 2000;

int delayBefore(int attempt, double speed)
{
    const double full = std::min(60'000.0, 500.0 * double(1 << std::min(attempt - 1, 10)));
    return int(full / speed);
}

} // namespace

void addCredentials(QNetworkRequest &request, const WebhookAuth &auth)
{
    const QByteArray secret = auth.secret.toUtf8();
    switch (auth.kind) {
    case WebhookAuth::Kind::None:
        break;
    case WebhookAuth::Kind::Basic:
        request.setRawHeader("Authorization", "Basic " + secret.toBase64());
        break;
    case WebhookAuth::Kind::Bearer:
        request.setRawHeader("Authorization", "Bearer " + secret);
        break;
    case WebhookAuth::Kind::Header: {
        const qsizetype colon = secret.indexOf(':');
        request.setRawHeader(secret.left(colon).trimmed(), secret.mid(colon + 1).trimmed());
        break;
    }
    }
}

WebhookSender::WebhookSender(double speed, QObject *parent)
    : QObject(parent)
    , m_speed(speed)
{
    m_network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

WebhookSender::~WebhookSender() = default;

void WebhookSender::setTarget(const QUrl &url, const WebhookAuth &auth)
{
    m_target = url;
    m_auth = auth;
    pump();
}

void WebhookSender::post(const QString &lane, const QByteArray &body)
{
    auto delivery = std::make_shared<Delivery>(Delivery{lane, body, 0, {}});
    if (m_toHold > 0) {
        --m_toHold;
        m_held.push_back(std::move(delivery));
        if (m_toHold == 0)
            release();
        return;
    }
    m_queue.push_back(std::move(delivery));
    pump();
}

int WebhookSender::redeliver(int last, int count)
{
    const size_t size = std::min(m_delivered.size(), size_t(std::max(0, last)));
    const std::deque<DeliveryPtr> again(m_delivered.end() - std::ptrdiff_t(size), m_delivered.end());
    int queued = 0;
    for (int round = 0; round < count; ++round) {
        for (const DeliveryPtr &delivery : again) {
            m_queue.push_back(std::make_shared<Delivery>(Delivery{delivery->lane, delivery->body, 0, {}}));
            ++queued;
        }
    }
    pump();
    return queued;
}

void WebhookSender::reorder(int next)
{
    m_toHold = std::max(0, next);
}

void WebhookSender::release()
{
    m_toHold = 0;
    std::deque<DeliveryPtr> group;
    group.swap(m_held);
    std::reverse(group.begin(), group.end());
    sendInTurn(std::move(group));
}

void WebhookSender::sendInTurn(std::deque<DeliveryPtr> group)
{
    if (group.empty())
        return;
    DeliveryPtr first = group.front();
    group.pop_front();
    first->lane = u"in turn %1"_s.arg(++m_lastLane);
    first->delivered = [this, group = std::move(group)]() mutable { sendInTurn(std::move(group)); };
    m_queue.push_back(std::move(first));
    pump();
}

void WebhookSender::pump()
{
    if (!hasTarget())
        return;
    QSet<QString> passed = m_busyLanes;
    for (auto it = m_queue.begin(); it != m_queue.end() && m_inFlight < kAtOnce;) {
        if (passed.contains((*it)->lane)) {
            ++it;
            continue;
        }
        const DeliveryPtr delivery = *it;
        passed.insert(delivery->lane);
        it = m_queue.erase(it);
        start(delivery);
    }
}

void WebhookSender::start(const DeliveryPtr &delivery)
{
    m_busyLanes.insert(delivery->lane);
    ++m_inFlight;
    ++delivery->attempt;
    QNetworkRequest request(m_target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    request.setHeader(QNetworkRequest::UserAgentHeader, m_userAgent);
    request.setTransferTimeout(10'000);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    addCredentials(request, m_auth);
    QNetworkReply *reply = m_network.post(request, delivery->body);
    connect(reply, &QNetworkReply::finished, this, [this, delivery, reply] { finish(delivery, reply); });
}

void WebhookSender::finish(const DeliveryPtr &delivery, QNetworkReply *reply)
{
    reply->deleteLater();
    --m_inFlight;
    m_lastStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_lastStatus >= 200 && m_lastStatus < 300) {
        ++m_deliveredCount;
        m_busyLanes.remove(delivery->lane);
        keepDelivered(delivery);
        if (const auto delivered = std::exchange(delivery->delivered, {}))
            delivered();
    } else if (delivery->attempt >= kAttempts) {
        ++m_refused;
        ++m_givenUp;
        m_busyLanes.remove(delivery->lane);
    } else {
        ++m_refused;
        ++m_waiting;
        QTimer::singleShot(delayBefore(delivery->attempt, m_speed), this, [this, delivery] {
            --m_waiting;
            m_busyLanes.remove(delivery->lane);
            m_queue.push_front(delivery);
            pump();
        });
    }
    pump();
}

void WebhookSender::keepDelivered(const DeliveryPtr &delivery)
{
    m_delivered.push_back(delivery);
    if (m_delivered.size() > kDeliveredKept)
        m_delivered.pop_front();
}

QJsonObject WebhookSender::state() const
{
    return {{"target"_L1, m_target.toString(QUrl::RemoveUserInfo)}, {"queued"_L1, qint64(m_queue.size())}, {"in_flight"_L1, m_inFlight},
        {"waiting"_L1, m_waiting}, {"held"_L1, qint64(m_held.size())}, {"delivered"_L1, m_deliveredCount}, {"refused"_L1, m_refused},
        {"given_up"_L1, m_givenUp}, {"last_status"_L1, m_lastStatus}};
}

} // namespace qasid::sandbox
