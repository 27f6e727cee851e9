#include "core/providers/divar/divarprovider.h"
#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/customer/customerpanel.h"
#include "ui/customer/panelparts.h"

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

//! Knows one customer by phone, who has given access.
class PhoneBookSession final : public ProviderSession {
public:
    Future<SendReceipt> send(const SendTarget &, const OutgoingMessage &, CancelToken, const SendProgress &) override
    {
        return readyFuture<SendReceipt>(fail(ErrorKind::Unreachable, u"nobody is there"_s));
    }
    Future<AccountIdentity> check() override { return readyFuture<AccountIdentity>(AccountIdentity{}); }
    Future<Customer> customerByPhone(const QString &phone) override
    {
        if (phone != "+989121234567"_L1)
            return readyFuture<Customer>(fail(ErrorKind::NotFound, u"nobody"_s));
        Customer found;
        found.remoteId = u"u-found"_s;
        found.sources = {{u"remote_id"_s, QString(factsource::kLookup)}};
        return readyFuture<Customer>(std::move(found));
    }
    std::vector<AccessGrant> grants() const override
    {
        return {{.user = u"u-owner"_s, .phone = u"+989350000000"_s, .purposes = {}, .subject = {}, .given = 1764500000000, .until = {}}};
    }
};

//! A Divar shop with a customer in it.
struct DivarShop {
    DivarShop()
        : fixture(registry())
        , account(fixture.addAccount(u"divar"_s, u"Vehicle check"_s, {{u"app_slug"_s, u"check"_s}}))
    {
        panel = std::make_unique<CustomerPanel>(fixture.ui, nullptr);
        panel->resize(296, 900);
        panel->show();
    }

    static ProviderRegistry registry()
    {
        ProviderRegistry registry;
        registry.add(silenced(std::make_unique<DivarProvider>(),
            [](const Secrets &) -> std::unique_ptr<ProviderSession> { return std::make_unique<PhoneBookSession>(); }));
        return registry;
    }

    ConversationId say(const QString &conversation, const Customer &customer, const ConversationContext &context = {})
    {
        Message message;
        message.remoteId = conversation + u"-1";
        message.direction = Direction::In;
        message.time = fixture.clock.now();
        message.content = TextContent{.text = u"سلام"_s};
        apply({message.remoteId, "1", conversation, message.time, MessageAppeared{message, customer}, context});
        return await(fixture.store->ensureConversation(account, conversation)).value();
    }

    void apply(const Event &event)
    {
        DecodedWebhook decoded;
        decoded.events.push_back(event);
        InboundRequest request;
        request.method = "POST";
        request.received = fixture.clock.now();
        await(fixture.store->applyInbound(account, request, decoded));
    }

    //! What is read aloud of a fact below its value.
    QString sourceOf(const QString &fact) const
    {
        for (const QWidget *widget : panel->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName() == fact)
                return widget->accessibleDescription();
        }
        return {};
    }

    InboxFixture fixture;
    AccountId account;
    std::unique_ptr<CustomerPanel> panel;
};

} // namespace

class CustomerPanelTest : public QObject {
    Q_OBJECT
public:
    static void initMain()
    {
        qRegisterMetaType<ConversationId>();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

private Q_SLOTS:
    void showsWhatIsKnown();
    void copiesFacts();
    void opensEarlierConversations();
    void givesANickname();
    void followsTheStore();
    void namesWhereFactsCameFrom();
    void findsByPhone();
    void tellsWhoseAccessItIs();
    void aConversationNotBegunHasNoId();
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

void CustomerPanelTest::namesWhereFactsCameFrom()
{
    DivarShop shop;
    Customer who;
    who.channel = u"chatbot"_s;
    who.remoteId = u"u-1"_s;
    who.phone = u"+989350000001"_s;
    who.name = u"لیلا"_s;
    const QString contact(factsource::kContact);
    who.sources = {{u"remote_id"_s, QString(factsource::kPress)}, {u"phone"_s, contact}, {u"name"_s, contact}};
    shop.panel->setConversation(shop.say(u"c-71f04821"_s, who, {.subject = u"gZ4kQ8Xy"_s, .access = {}}));
    for (const QString &fact :
        {u"Phone +989350000001"_s, u"Customer ID u-1"_s, u"Conversation c-71f04821"_s, u"Post gZ4kQ8Xy"_s, u"Channel Chatbot via Divar"_s})
        QTRY_VERIFY2(readAloud(*shop.panel).contains(fact), qPrintable(fact));
    QCOMPARE(shop.sourceOf(u"Phone +989350000001"_s), u"From a contact they shared"_s);
    QCOMPARE(shop.sourceOf(u"Customer ID u-1"_s), u"From a tap on a button"_s);
    QCOMPARE(shop.sourceOf(u"Post gZ4kQ8Xy"_s), QString());
    // It is seen, not only told to who asks: the row is higher by its line.
    const auto rows = shop.panel->findChildren<FactRow *>();
    const auto row = [&rows](const QString &name) {
        return *std::find_if(rows.begin(), rows.end(), [&name](const FactRow *each) { return each->accessibleName() == name; });
    };
    QTRY_VERIFY(row(u"Customer ID u-1"_s)->height() > row(u"Post gZ4kQ8Xy"_s)->height() + 8);
    for (const QString &name : {u"Copy: Phone"_s, u"Copy: Customer ID"_s, u"Copy: Post"_s, u"Copy: Conversation"_s})
        QVERIFY2(buttonNamed(*shop.panel, name), qPrintable(name));
    buttonNamed(*shop.panel, u"Copy: Post"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"gZ4kQ8Xy"_s);
    // An id that is known needs no looking up.
    QVERIFY(!buttonNamed(*shop.panel, u"Find by phone"_s));
}

void CustomerPanelTest::findsByPhone()
{
    DivarShop shop;
    Customer who;
    who.channel = u"chatbot"_s;
    who.phone = u"+989120000000"_s;
    const ConversationId stranger = shop.say(u"c-1"_s, who);
    who.phone = u"+989121234567"_s;
    const ConversationId known = shop.say(u"c-2"_s, who);
    shop.panel->setConversation(stranger);
    QTRY_VERIFY(buttonNamed(*shop.panel, u"Find by phone"_s));
    QSignalSpy toast(&shop.fixture.toasts, &Toasts::shown);
    buttonNamed(*shop.panel, u"Find by phone"_s)->click();
    QTRY_COMPARE(toast.size(), 1);
    QVERIFY(toast[0][0].toString().contains(u"knows nobody with this number."_s));
    shop.panel->setConversation(known);
    QTRY_VERIFY(readAloud(*shop.panel).contains(u"Phone +989121234567"_s));
    buttonNamed(*shop.panel, u"Find by phone"_s)->click();
    QTRY_VERIFY(readAloud(*shop.panel).contains(u"Customer ID u-found"_s));
    QVERIFY(shop.sourceOf(u"Customer ID u-found"_s).startsWith(u"Looked up at"_s));
    QVERIFY(!buttonNamed(*shop.panel, u"Find by phone"_s));
}

void CustomerPanelTest::tellsWhoseAccessItIs()
{
    DivarShop shop;
    Customer who;
    who.channel = u"post"_s;
    shop.panel->setConversation(shop.say(u"p-1"_s, who, {.subject = u"hT3m"_s, .access = u"u-owner"_s}));
    QTRY_VERIFY(readAloud(*shop.panel).contains(u"Access by +989350000000"_s));
    QCOMPARE(shop.sourceOf(u"Access by +989350000000"_s), u"Since 30 Nov 2025"_s);
    shop.apply({u"gone"_s, "gone", {}, shop.fixture.clock.now(), AccessRevoked{u"u-owner"_s}});
    QTRY_VERIFY(readAloud(*shop.panel).contains(u"Access ended 3 Dec 2025"_s));
}

void CustomerPanelTest::aConversationNotBegunHasNoId()
{
    DivarShop shop;
    Customer who;
    who.remoteId = u"u-77"_s;
    const QString placeholder = placeholderFor(u"u-77"_s);
    shop.panel->setConversation(shop.say(placeholder, who));
    QTRY_VERIFY(readAloud(*shop.panel).contains(u"Conversation Not begun yet"_s));
    QVERIFY(!buttonNamed(*shop.panel, u"Copy: Conversation"_s));
    QVERIFY(readAloud(*shop.panel).contains(u"Divar user u77"_s));
}

QASID_WIDGET_TEST(CustomerPanelTest)
#include "customerpanel_test.moc"
