#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "ui/customer/customerpanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

QStringList readAloud(const QWidget &panel)
{
    QStringList names;
    for (const QWidget *widget : panel.findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->accessibleName().isEmpty())
            names << widget->accessibleName();
    }
    return names;
}

QAbstractButton *buttonNamed(const QWidget &panel, const QString &name)
{
    for (QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
            return button;
    }
    return nullptr;
}

} // namespace

class CustomerPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsKnown();
    void copiesFacts();
    void opensEarlierConversations();
    void givesANickname();
    void followsTheStore();
};

void CustomerPanelTest::showsWhatIsKnown()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    CustomerPanel panel(fixture.ui, nullptr);
    panel.resize(296, 900);
    panel.show();
    panel.setConversation(await(fixture.store->ensureConversation(fixture.atlas, u"c-1"_s)).value());
    QTRY_VERIFY(readAloud(panel).contains(u"Salma Berrada"_s));
    for (const QString &fact : {u"Assigned to You"_s, u"Status Open"_s, u"Reply window 21 h 14 min left"_s, u"Phone +212 600 000 204"_s,
             u"Channel WhatsApp via Digishare"_s, u"Customer ID third_8Kq2"_s})
        QTRY_VERIFY2(readAloud(panel).contains(fact), qPrintable(fact));

    // Another channel has no window: the age of the customer's last message is told instead.
    panel.setConversation(await(fixture.store->ensureConversation(fixture.vehicles, u"c-71f04821"_s)).value());
    QTRY_VERIFY(readAloud(panel).contains(u"Divar user 4821"_s));
    QTRY_VERIFY(readAloud(panel).contains(u"Last message 6 min ago"_s));
    QTRY_VERIFY(buttonNamed(panel, u"Add a nickname"_s));
}

void CustomerPanelTest::copiesFacts()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    CustomerPanel panel(fixture.ui, nullptr);
    panel.show();
    panel.setConversation(await(fixture.store->ensureConversation(fixture.atlas, u"c-1"_s)).value());
    QTRY_VERIFY(buttonNamed(panel, u"Copy: Phone"_s));
    QSignalSpy toast(&fixture.toasts, &Toasts::shown);
    buttonNamed(panel, u"Copy: Phone"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+212 600 000 204"_s);
    QCOMPARE(toast.size(), 1);
    QCOMPARE(toast[0][0].toString(), u"Copied."_s);
}

void CustomerPanelTest::opensEarlierConversations()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    CustomerPanel panel(fixture.ui, nullptr);
    panel.show();
    panel.setConversation(await(fixture.store->ensureConversation(fixture.atlas, u"c-1"_s)).value());
    const QString name = u"Delivery to Rabat. Resolved 2 Oct 2025"_s;
    QTRY_VERIFY(buttonNamed(panel, name));
    QSignalSpy opened(&panel, &CustomerPanel::openRequested);
    buttonNamed(panel, name)->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<ConversationId>(), await(fixture.store->ensureConversation(fixture.atlas, u"old-2"_s)).value());
}

void CustomerPanelTest::givesANickname()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    const ConversationId id = await(fixture.store->ensureConversation(fixture.vehicles, u"c-71f04821"_s)).value();
    CustomerPanel panel(fixture.ui, nullptr);
    panel.show();
    panel.setConversation(id);
    QTRY_VERIFY(buttonNamed(panel, u"Add a nickname"_s));
    buttonNamed(panel, u"Add a nickname"_s)->click();
    auto *edit = panel.findChild<QLineEdit *>();
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"The neighbour"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(fixture.conversation(id).customer.nickname, QString());

    QTRY_VERIFY(buttonNamed(panel, u"Change the nickname"_s));
    buttonNamed(panel, u"Change the nickname"_s)->click();
    QTest::keyClicks(edit, u"The neighbour"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(fixture.conversation(id).customer.nickname, u"The neighbour"_s);
    QTRY_VERIFY(readAloud(panel).contains(u"The neighbour"_s));
    QVERIFY(!buttonNamed(panel, u"Add a nickname"_s));
}

void CustomerPanelTest::followsTheStore()
{
    InboxFixture fixture;
    fixture.fillLikeTheDesign();
    const ConversationId id = await(fixture.store->ensureConversation(fixture.atlas, u"c-1"_s)).value();
    CustomerPanel panel(fixture.ui, nullptr);
    panel.show();
    panel.setConversation(id);
    QTRY_VERIFY(readAloud(panel).contains(u"Status Open"_s));
    QVERIFY(await(fixture.inbox->resolve(id)));
    QTRY_VERIFY(readAloud(panel).contains(u"Status Resolved"_s));
    QVERIFY(await(fixture.inbox->removeAccount(fixture.atlas)));
    QTRY_VERIFY(!panel.conversation());
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    qRegisterMetaType<ConversationId>();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CustomerPanelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "customerpanel_test.moc"
