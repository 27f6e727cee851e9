#include "core/base/future.h"
#include "ui/platform/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QHash>
#include <QThreadPool>

#include <optional>

using namespace Qt::StringLiterals;

// The Desktop Notifications Specification 1.2, over D-Bus.

namespace qasid {

namespace {

const QString kNotifications = u"org.freedesktop.Notifications"_s;
const QString kNotificationsPath = u"/org/freedesktop/Notifications"_s;

class FreedesktopNotifier : public DesktopNotifier {
    Q_OBJECT
public:
    explicit FreedesktopNotifier(QObject *parent);

    void show(const Note &note) override;
    void withdraw(const QString &key) override;
    void setUnread(int conversations) override;

private Q_SLOTS:
    void onAction(const QDBusMessage &message);
    void onClosed(const QDBusMessage &message);

private:
    struct Shown {
        Note note;
        quint32 id = 0; //!< the server's number; 0 while it is asked
        bool asking = false;
        std::optional<Note> next; //!< came meanwhile
        bool gone = false; //!< withdrawn meanwhile
    };

    void connected(const QDBusConnection &bus);
    void send(Shown &shown);
    void sent(const QString &key, const QDBusPendingCall &call);
    void close(quint32 id);
    QString bodyOf(const Note &note) const;
    QStringList actionsOf(const Note &note) const;
    QHash<QString, Shown>::iterator shownAs(quint32 id);

    std::optional<QDBusConnection> m_bus; //!< set once the server has said what it can do
    QHash<QString, Shown> m_shown;
    QString m_server; //!< unique name of who answered
    bool m_markup = false;
    bool m_actions = false;
    int m_unread = 0;
};

FreedesktopNotifier::FreedesktopNotifier(QObject *parent)
    : DesktopNotifier(parent)
{
    // Reaching the bus can take long (it may have to be started), so that is done beside the main thread.
    Promise<QDBusConnection> promise;
    onResult(this, promise.future(), [this](const Result<QDBusConnection> &bus) {
        if (bus && bus->isConnected())
            connected(*bus);
    });
    QThreadPool::globalInstance()->start(
        [promise] { promise.finish(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"qasid-notifications"_s)); });
}

void FreedesktopNotifier::connected(const QDBusConnection &bus)
{
    QDBusConnection connection = bus;
    // No service name: resolving it would wait for the bus. Who sent a signal is checked when it comes.
    connection.connect(QString(), kNotificationsPath, kNotifications, u"ActionInvoked"_s, this, SLOT(onAction(QDBusMessage)));
    connection.connect(QString(), kNotificationsPath, kNotifications, u"NotificationClosed"_s, this, SLOT(onClosed(QDBusMessage)));
    const QDBusMessage ask = QDBusMessage::createMethodCall(kNotifications, kNotificationsPath, kNotifications, u"GetCapabilities"_s);
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, connection, watcher] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() != QDBusMessage::ReplyMessage)
            return; // a desktop without notifications
        const QStringList abilities = reply.arguments().value(0).toStringList();
        m_markup = abilities.contains("body-markup"_L1);
        m_actions = abilities.contains("actions"_L1);
        m_server = reply.service();
        m_bus = connection;
        for (Shown &shown : m_shown)
            send(shown);
        setUnread(m_unread);
    });
}

void FreedesktopNotifier::show(const Note &note)
{
    Shown &shown = m_shown[note.key];
    shown.gone = false;
    if (shown.asking) {
        shown.next = note;
        return;
    }
    shown.note = note;
    if (m_bus)
        send(shown);
}

void FreedesktopNotifier::send(Shown &shown)
{
    const Note &note = shown.note;
    QDBusMessage call = QDBusMessage::createMethodCall(kNotifications, kNotificationsPath, kNotifications, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"qasid"_s}, {u"category"_s, u"im.received"_s}, {u"suppress-sound"_s, true}};
    call.setArguments({u"Qasid"_s, shown.id, u"qasid"_s, note.title, bodyOf(note), actionsOf(note), hints, -1});
    shown.asking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = note.key] {
        watcher->deleteLater();
        sent(key, *watcher);
    });
}

void FreedesktopNotifier::sent(const QString &key, const QDBusPendingCall &call)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    const QDBusMessage reply = call.reply();
    it->asking = false;
    it->id = reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toUInt() : 0;
    if (it->gone) {
        close(it->id);
        m_shown.erase(it);
    } else if (it->next) {
        it->note = *it->next;
        it->next.reset();
        send(*it);
    }
}

void FreedesktopNotifier::withdraw(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    if (it->asking) {
        it->gone = true;
        it->next.reset();
        return;
    }
    close(it->id);
    m_shown.erase(it);
}

void FreedesktopNotifier::close(quint32 id)
{
    if (!m_bus || id == 0)
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(kNotifications, kNotificationsPath, kNotifications, u"CloseNotification"_s);
    call.setArguments({id});
    m_bus->asyncCall(call);
}

void FreedesktopNotifier::setUnread(int conversations)
{
    m_unread = conversations;
    if (!m_bus)
        return;
    // The launcher protocol that docks understand: https://wiki.ubuntu.com/Unity/LauncherAPI
    QDBusMessage update = QDBusMessage::createSignal(u"/com/qasid/Launcher"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update.setArguments(
        {u"application://qasid.desktop"_s, QVariantMap{{u"count"_s, qint64(conversations)}, {u"count-visible"_s, conversations > 0}}});
    m_bus->send(update);
}

QString FreedesktopNotifier::bodyOf(const Note &note) const
{
    QString body = note.footer.isEmpty() ? note.body : note.body + u'\n' + note.footer;
    return m_markup ? body.toHtmlEscaped() : body;
}

QStringList FreedesktopNotifier::actionsOf(const Note &note) const
{
    if (!m_actions)
        return {};
    //: Button of a desktop notification.
    QStringList actions{u"default"_s, tr("Open"), u"open"_s, tr("Open")};
    if (note.canMarkRead) {
        //: Button of a desktop notification.
        actions << u"read"_s << tr("Mark read");
    }
    return actions;
}

QHash<QString, FreedesktopNotifier::Shown>::iterator FreedesktopNotifier::shownAs(quint32 id)
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->id == id && id != 0)
            return it;
    }
    return m_shown.end();
}

void FreedesktopNotifier::onAction(const QDBusMessage &message)
{
    const auto it = shownAs(message.arguments().value(0).toUInt());
    if (message.service() != m_server || it == m_shown.end())
        return;
    const ConversationId conversation = it->note.conversation;
    if (message.arguments().value(1).toString() == "read"_L1)
        Q_EMIT markReadRequested(conversation);
    else
        Q_EMIT openRequested(conversation);
}

void FreedesktopNotifier::onClosed(const QDBusMessage &message)
{
    const auto it = shownAs(message.arguments().value(0).toUInt());
    if (message.service() == m_server && it != m_shown.end() && !it->asking)
        m_shown.erase(it);
}

} // namespace

DesktopNotifier *DesktopNotifier::make(QObject *parent)
{
    return new FreedesktopNotifier(parent);
}

} // namespace qasid

#include "desktopnotifier_freedesktop.moc"
