// What the desktop says of the look is followed: through a portal of our own on the session bus.

#include "tests/support/testprogram.h"
#include "ui/platform/desktoplook.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

using Settings = QMap<QString, QVariantMap>;

const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;

//! Answers ReadAll with what it has.
class Portal : public QDBusVirtualObject {
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != "ReadAll"_L1)
            return false;
        ++questions;
        return connection.send(message.createReply(QVariant::fromValue(settings)));
    }

    Settings settings;
    int questions = 0;
};

Settings appearance(const QString &key, const QVariant &value)
{
    return {{u"org.freedesktop.appearance"_s, {{key, value}}}};
}

} // namespace

class DesktopLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void means_data();
    void means();
    void isFollowed();
};

void DesktopLookTest::means_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<DesktopLook>("look");
    const QString animations = u"enable-animations"_s, gnome = u"org.gnome.desktop.interface"_s;
    QTest::newRow("nothing") << Settings{} << DesktopLook{};
    QTest::newRow("no preference") << appearance(u"color-scheme"_s, 0u) << DesktopLook{};
    QTest::newRow("dark") << appearance(u"color-scheme"_s, 1u) << DesktopLook{.dark = true};
    QTest::newRow("light") << appearance(u"color-scheme"_s, 2u) << DesktopLook{.dark = false};
    QTest::newRow("contrast") << appearance(u"contrast"_s, 1u) << DesktopLook{.highContrast = true};
    QTest::newRow("less motion") << appearance(u"reduced-motion"_s, 1u) << DesktopLook{.reducedMotion = true};
    QTest::newRow("GNOME without animations") << Settings{{gnome, {{animations, false}}}} << DesktopLook{.reducedMotion = true};
    QTest::newRow("GNOME with animations") << Settings{{gnome, {{animations, true}}}} << DesktopLook{.reducedMotion = false};
    QTest::newRow("GNOME's contrast") << Settings{{u"org.gnome.desktop.a11y.interface"_s, {{u"high-contrast"_s, true}}}}
                                      << DesktopLook{.highContrast = true};
    QTest::newRow("of another type") << appearance(u"color-scheme"_s, u"dark"_s) << DesktopLook{};
}

void DesktopLookTest::means()
{
    QFETCH(Settings, settings);
    QFETCH(DesktopLook, look);
    QVERIFY(desktopLook(settings) == look);
}

void DesktopLookTest::isFollowed()
{
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QVERIFY(bus.isConnected());
    qDBusRegisterMetaType<Settings>();
    Portal portal;
    portal.settings = appearance(u"color-scheme"_s, 1u);
    QVERIFY(bus.registerVirtualObject(kPath, &portal));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));

    Appearance look;
    QVERIFY(!look.theme().dark);
    followDesktopLook(look, this);
    QTRY_VERIFY(look.theme().dark);
    QVERIFY(!look.theme().highContrast);

    portal.settings = {{u"org.freedesktop.appearance"_s, {{u"color-scheme"_s, 2u}, {u"contrast"_s, 1u}, {u"reduced-motion"_s, 1u}}}};
    QDBusMessage changed = QDBusMessage::createSignal(kPath, kInterface, u"SettingChanged"_s);
    changed << u"org.freedesktop.appearance"_s << u"contrast"_s << QVariant::fromValue(QDBusVariant(1u));
    QVERIFY(bus.send(changed));
    QTRY_VERIFY(look.theme().highContrast);
    QVERIFY(!look.theme().dark);
    QVERIFY(look.theme().reducedMotion);

    // Somebody else's signal is no reason to ask.
    const int questions = portal.questions;
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
    QVERIFY(other.send(changed));
    QVERIFY(bus.send(changed));
    QTRY_COMPARE(portal.questions, questions + 1);
    // What was chosen here counts before the desktop's word.
    look.setReducedMotion(false);
    look.setHighContrast(false);
    look.setMode(Appearance::Mode::Dark);
    QVERIFY(look.theme().dark && !look.theme().highContrast && !look.theme().reducedMotion);
}

QASID_WIDGET_TEST(DesktopLookTest)
#include "desktoplook_test.moc"
