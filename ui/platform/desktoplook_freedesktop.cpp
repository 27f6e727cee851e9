#include "core/base/future.h"
#include "ui/platform/desktoplook.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPointer>
#include <QThreadPool>

#include <optional>

using namespace Qt::StringLiterals;

// The settings of the XDG desktop portal (org.freedesktop.portal.Settings, version 1), over D-Bus.

namespace qasid {

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;

class DesktopSettings : public QObject {
    Q_OBJECT
public:
    DesktopSettings(Appearance &appearance, QObject *parent);

private Q_SLOTS:
    void onChanged(const QDBusMessage &message);

private:
    void connected(const QDBusConnection &bus);
    void ask();
    void answered(const QDBusMessage &answer);

    QPointer<Appearance> m_appearance;
    std::optional<QDBusConnection> m_bus;
    QString m_portal; //!< unique name of who answered
};

DesktopSettings::DesktopSettings(Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_appearance(&appearance)
{
    // Reaching the bus can take long (it may have to be started), so that is done beside the main thread.
    Promise<QDBusConnection> promise;
    onResult(this, promise.future(), [this](const Result<QDBusConnection> &bus) {
        if (bus && bus->isConnected())
            connected(*bus);
    });
    QThreadPool::globalInstance()->start(
        [promise] { promise.finish(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"qasid-look"_s)); });
}

void DesktopSettings::connected(const QDBusConnection &bus)
{
    m_bus = bus;
    // No service name: resolving it would wait for the bus. Who sent the signal is checked when it comes.
    m_bus->connect(QString(), kPath, kInterface, u"SettingChanged"_s, this, SLOT(onChanged(QDBusMessage)));
    ask();
}

void DesktopSettings::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"ReadAll"_s);
    call << QStringList{u"org.freedesktop.appearance"_s, u"org.gnome.desktop.interface"_s, u"org.gnome.desktop.a11y.interface"_s};
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isError())
            answered(watcher->reply());
    });
}

void DesktopSettings::answered(const QDBusMessage &answer)
{
    m_portal = answer.service();
    if (answer.signature() != "a{sa{sv}}"_L1 || !m_appearance)
        return;
    QMap<QString, QVariantMap> settings;
    answer.arguments().constFirst().value<QDBusArgument>() >> settings;
    m_appearance->setDesktop(desktopLook(settings));
}

void DesktopSettings::onChanged(const QDBusMessage &message)
{
    // Anybody on the bus can send such a signal; the answer to a question comes from the portal.
    if (message.service() == m_portal)
        ask();
}

} // namespace

void followDesktopLook(Appearance &appearance, QObject *parent)
{
    new DesktopSettings(appearance, parent);
}

} // namespace qasid

#include "desktoplook_freedesktop.moc"
