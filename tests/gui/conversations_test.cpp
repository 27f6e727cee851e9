#include "tests/gui/inboxfixture.h"
#include "tests/gui/treeprovider.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/field.h"
#include "ui/controls/fieldfooter.h"
#include "ui/controls/textarea.h"
#include "ui/controls/textbutton.h"
#include "ui/conversations/conversationdialogs.h"
#include "ui/conversations/newsubdialog.h"
#include "ui/conversations/parentlist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

//! A window with an account whose provider keeps Layla's conversation, two orders under it, and Nora's.
class Shop {
public:
    Shop()
        : tree(std::make_shared<Tree>())
        , fixture(registry(tree))
        , account(fixture.addAccount(u"plato"_s, u"Oasis"_s))
    {
        layla = add({.id = u"c-layla"_s, .customer = customer(u"l1"_s, u"Layla Alharbi"_s, u"layla@alwaha.example"_s)});
        order = add({.id = u"c-1042"_s,
            .name = u"Order #1042"_s,
            .parent = u"c-layla"_s,
            .metadata = QJsonObject{{u"priority"_s, u"high"_s}, {u"items"_s, 3}},
            .customer = customer(u"l1"_s, u"Layla Alharbi"_s, {})});
        label = add({.id = u"c-label"_s, .name = u"Return label"_s, .parent = u"c-1042"_s});
        nora = add({.id = u"c-nora"_s, .customer = customer(u"n1"_s, u"Nora Salem"_s, {})});
        window.resize(900, 700);
        window.show();
        window.activateWindow();
        dialogs = new ConversationDialogs(fixture.ui, &window);
    }

    static ProviderRegistry registry(const std::shared_ptr<Tree> &tree)
    {
        ProviderRegistry registry;
        registry.add(treeProvider(tree));
        return registry;
    }

    static Customer customer(const QString &id, const QString &name, const QString &email)
    {
        Customer customer;
        customer.remoteId = id;
        customer.name = name;
        customer.email = email;
        return customer;
    }

    ConversationId add(const RemoteConversation &told)
    {
        tree->conversations.insert(told.id, told);
        return await(fixture.store->describeConversation(account, told)).value_or(ConversationId{});
    }

    DialogFrame *dialog() const { return DialogFrame::openOver(&window); }

    //! Runs an action from a conversation's menu and answers its dialog.
    DialogFrame *open(ConversationAction action, ConversationId conversation)
    {
        dialogs->run(action, conversation);
        return QTest::qWaitFor([this] { return dialog() != nullptr; }) ? dialog() : nullptr;
    }

    QLineEdit *line(const QString &name) const
    {
        const auto lines = dialog()->findChildren<QLineEdit *>();
        const auto found = std::find_if(
            lines.begin(), lines.end(), [&name](const QLineEdit *each) { return each->isVisible() && each->accessibleName() == name; });
        return found == lines.end() ? nullptr : *found;
    }

    void fill(const QString &name, const QString &text) const
    {
        QLineEdit *edit = line(name);
        QVERIFY2(edit, qPrintable(name));
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    QAbstractButton *button(const QString &name) const
    {
        const auto buttons = dialog()->findChildren<QAbstractButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [&name](const QAbstractButton *each) { return each->isVisible() && (each->text() == name || each->accessibleName() == name); });
        return found == buttons.end() ? nullptr : *found;
    }

    //! What is written below a field, or below the whole.
    QString wrong(const QString &name) const { return line(name)->accessibleDescription(); }
    QString wrong() const
    {
        const auto footers = dialog()->findChildren<FieldFooter *>();
        for (const FieldFooter *footer : footers) {
            if (footer->isVisible() && footer->hasError() && !qobject_cast<Field *>(footer->parentWidget()))
                return footer->words();
        }
        return {};
    }

    std::shared_ptr<Tree> tree;
    InboxFixture fixture;
    AccountId account;
    ConversationId layla, order, label, nora;
    QWidget window;
    ConversationDialogs *dialogs = nullptr;
};

class ConversationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_shop = std::make_unique<Shop>(); }
    void cleanup() { m_shop.reset(); }

    void begins();
    void findsTheCustomersOwn();
    void asksWhoItIsWith();
    void marksWhatCannotBeRight_data();
    void marksWhatCannotBeRight();
    void takesNumbersAsTheyAreWritten();
    void sendsEverything();
    void followsById();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void isBusyWhileItAsks();
    void marksTheFieldThatTheProviderNames();
    void renames();
    void sendsOnlyDetailsThatDiffer();
    void keepsWhatWasNoText();
    void editsDetailsAsJson();
    void movesUnderAnother();
    void movesToTheTop();
    void neverBelowItself();
    void makesOneUnderAnother();
    void namesAnotherCustomerForOneUnder();
    void deletesOnlyDeliberately();
    void everyFieldHasAName();

private:
    std::unique_ptr<Shop> m_shop;
};

void ConversationsTest::begins()
{
    QSignalSpy opened(m_shop->dialogs, &ConversationDialogs::openRequested);
    m_shop->dialogs->begin({});
    m_shop->fill(u"Name"_s, u"  Deniz   Aksoy "_s);
    QTest::keyClick(m_shop->line(u"Name"_s), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!m_shop->dialog());
    QCOMPARE(m_shop->tree->wishes.front().customer.name, u"Deniz Aksoy"_s);
    const auto made = m_shop->fixture.conversation(opened.front().front().value<ConversationId>());
    QCOMPARE(made.customer.name, u"Deniz Aksoy"_s);
    QCOMPARE(made.remoteId, u"made-1"_s);
}

void ConversationsTest::findsTheCustomersOwn()
{
    QSignalSpy opened(m_shop->dialogs, &ConversationDialogs::openRequested);
    m_shop->dialogs->begin(m_shop->account);
    m_shop->fill(u"E-mail"_s, u"layla@alwaha.example"_s);
    m_shop->button(u"Open"_s)->click();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<ConversationId>(), m_shop->layla);
}

void ConversationsTest::asksWhoItIsWith()
{
    m_shop->dialogs->begin({});
    m_shop->button(u"Open"_s)->click();
    QVERIFY(m_shop->wrong().startsWith(u"Say who the conversation is with"_s));
    QVERIFY(m_shop->tree->wishes.empty());
    QTRY_COMPARE(QApplication::focusWidget(), m_shop->line(u"Name"_s));
    m_shop->fill(u"Name"_s, u"D"_s);
    QCOMPARE(m_shop->wrong(), QString());
}

void ConversationsTest::marksWhatCannotBeRight_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("an e-mail without @") << u"E-mail"_s << u"layla.example"_s;
    QTest::newRow("a phone number of one country") << u"Phone"_s << u"0500000131"_s;
    QTest::newRow("a picture on this computer") << u"Picture address"_s << u"file:///tmp/a.png"_s;
}

void ConversationsTest::marksWhatCannotBeRight()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    m_shop->dialogs->begin({});
    m_shop->fill(field, text);
    m_shop->button(u"Open"_s)->click();
    QVERIFY(!m_shop->wrong(field).isEmpty());
    QVERIFY(m_shop->tree->wishes.empty());
    QTRY_COMPARE(QApplication::focusWidget(), m_shop->line(field));
}

void ConversationsTest::takesNumbersAsTheyAreWritten()
{
    m_shop->dialogs->begin({});
    m_shop->line(u"Phone"_s)->setText(u"٠٠٩٦٦ (٥٠) ٠٠٠-١٣١"_s);
    m_shop->button(u"Open"_s)->click();
    QTRY_COMPARE(m_shop->tree->wishes.size(), 1U);
    QCOMPARE(m_shop->tree->wishes.front().customer.phone, u"+96650000131"_s);
}

void ConversationsTest::sendsEverything()
{
    m_shop->dialogs->begin({});
    m_shop->fill(u"Your own ID"_s, u"website_user_123"_s);
    m_shop->fill(u"Picture address"_s, u"https://img.example/l.png"_s);
    m_shop->button(u"Name, members, channel and details"_s)->click();
    m_shop->fill(u"Name of the conversation"_s, u"Invoice"_s);
    m_shop->fill(u"Members"_s, u"m1, m2"_s);
    m_shop->fill(u"Channel"_s, u"shop.example.com"_s);
    m_shop->fill(u"Channel IDs"_s, u"ch1 ch2"_s);
    m_shop->fill(u"Key 1"_s, u"priority"_s);
    m_shop->fill(u"Value 1"_s, u"high"_s);
    m_shop->button(u"Open"_s)->click();
    QTRY_COMPARE(m_shop->tree->wishes.size(), 1U);
    const NewConversation &wish = m_shop->tree->wishes.front();
    QCOMPARE(wish.customer.externalId, u"website_user_123"_s);
    QCOMPARE(wish.customer.image, u"https://img.example/l.png"_s);
    QCOMPARE(wish.name, u"Invoice"_s);
    QCOMPARE(wish.type, QString());
    QCOMPARE(wish.members, (QStringList{u"m1"_s, u"m2"_s}));
    QCOMPARE(wish.channelIdentifier, u"shop.example.com"_s);
    QCOMPARE(wish.channelIds, (QStringList{u"ch1"_s, u"ch2"_s}));
    QCOMPARE(wish.metadata.value_or(QJsonObject()), (QJsonObject{{u"priority"_s, u"high"_s}}));
}

void ConversationsTest::followsById()
{
    QSignalSpy opened(m_shop->dialogs, &ConversationDialogs::openRequested);
    m_shop->tree->conversations.insert(u"c-web"_s, {.id = u"c-web"_s});
    m_shop->dialogs->begin({});
    m_shop->button(u"By its ID"_s)->click();
    m_shop->button(u"Open"_s)->click();
    QCOMPARE(m_shop->wrong(u"Conversation ID"_s), u"Enter the ID of the conversation."_s);
    m_shop->fill(u"Conversation ID"_s, u"c-none"_s);
    m_shop->button(u"Open"_s)->click();
    QTRY_VERIFY(m_shop->wrong(u"Conversation ID"_s).contains(u"no conversation with this ID"_s));
    m_shop->fill(u"Conversation ID"_s, u" c-web "_s);
    QTest::keyClick(m_shop->line(u"Conversation ID"_s), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_shop->fixture.conversation(opened.front().front().value<ConversationId>()).remoteId, u"c-web"_s);
}

void ConversationsTest::saysWhatIsMissing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("words");
    QTest::newRow("a permission") << ErrorKind::Forbidden << true << u"Your key may not create conversations."_s;
    QTest::newRow("the network") << ErrorKind::Unreachable << true << u"Plato"_s;
    QTest::newRow("the answer") << ErrorKind::TimedOut << false << u"It may have been done all the same"_s;
}

void ConversationsTest::saysWhatIsMissing()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, known);
    QFETCH(QString, words);
    m_shop->tree->failure = Error{.kind = kind, .outcomeKnown = known};
    m_shop->dialogs->begin({});
    m_shop->fill(u"Name"_s, u"Deniz"_s);
    m_shop->button(u"Open"_s)->click();
    QTRY_VERIFY2(m_shop->wrong().contains(words), qPrintable(m_shop->wrong()));
    QVERIFY(m_shop->dialog());
    QCOMPARE(m_shop->line(u"Name"_s)->text(), u"Deniz"_s);
}

void ConversationsTest::isBusyWhileItAsks()
{
    m_shop->tree->holding = true;
    m_shop->dialogs->begin({});
    m_shop->fill(u"Name"_s, u"Deniz"_s);
    auto *open = qobject_cast<TextButton *>(m_shop->button(u"Open"_s));
    open->click();
    QTRY_COMPARE(m_shop->tree->held.size(), 1U);
    QVERIFY(open->isBusy());
    QVERIFY(!m_shop->line(u"Name"_s)->isEnabled());
    open->click();
    QTest::keyClick(m_shop->dialog(), Qt::Key_Return);
    QCOMPARE(m_shop->tree->wishes.size(), 1U);
    m_shop->tree->release();
    QTRY_VERIFY(!m_shop->dialog());
}

void ConversationsTest::marksTheFieldThatTheProviderNames()
{
    m_shop->tree->failure = Error{.kind = ErrorKind::Rejected, .httpStatus = 400, .providerCode = u"channelIds"_s};
    m_shop->dialogs->begin({});
    m_shop->fill(u"Name"_s, u"Deniz"_s);
    m_shop->button(u"Open"_s)->click();
    QTRY_VERIFY(m_shop->line(u"Channel IDs"_s));
    QVERIFY(!m_shop->wrong(u"Channel IDs"_s).isEmpty());
    QCOMPARE(m_shop->wrong(), QString());
}

void ConversationsTest::renames()
{
    QVERIFY(m_shop->open(ConversationAction::Rename, m_shop->order));
    QCOMPARE(m_shop->line(u"Name"_s)->text(), u"Order #1042"_s);
    m_shop->fill(u"Name"_s, {});
    m_shop->button(u"Rename"_s)->click();
    QCOMPARE(m_shop->wrong(u"Name"_s), u"Enter a name."_s);
    m_shop->fill(u"Name"_s, u"Order #1042, late"_s);
    QTest::keyClick(m_shop->line(u"Name"_s), Qt::Key_Return);
    QTRY_VERIFY(!m_shop->dialog());
    QCOMPARE(m_shop->fixture.conversation(m_shop->order).title, u"Order #1042, late"_s);
}

void ConversationsTest::sendsOnlyDetailsThatDiffer()
{
    QVERIFY(m_shop->open(ConversationAction::EditDetails, m_shop->order));
    QVERIFY(m_shop->line(u"Key 1"_s)->isReadOnly()); // what is there cannot be taken away
    m_shop->fill(u"Value of priority"_s, u"low"_s);
    m_shop->button(u"Add a detail"_s)->click();
    m_shop->fill(u"Value 3"_s, u"blue"_s);
    m_shop->button(u"Save"_s)->click();
    QCOMPARE(m_shop->wrong(u"Key 3"_s), u"Give it a key."_s);
    m_shop->fill(u"Key 3"_s, u"priority"_s);
    m_shop->button(u"Save"_s)->click();
    QCOMPARE(m_shop->wrong(u"Key 3"_s), u"This key is there already."_s);
    m_shop->fill(u"Key 3"_s, u"colour"_s);
    m_shop->button(u"Save"_s)->click();
    QTRY_VERIFY(!m_shop->dialog());
    QCOMPARE(m_shop->tree->changes.back().metadata.value(), (QJsonObject{{u"colour"_s, u"blue"_s}, {u"priority"_s, u"low"_s}}));
    QCOMPARE(m_shop->fixture.conversation(m_shop->order).metadata.value(u"items"_s).toInt(), 3);
}

void ConversationsTest::keepsWhatWasNoText()
{
    QVERIFY(m_shop->open(ConversationAction::EditDetails, m_shop->order));
    m_shop->fill(u"Value of items"_s, u"four"_s);
    m_shop->button(u"Save"_s)->click();
    QVERIFY(!m_shop->wrong(u"Value of items"_s).isEmpty());
    m_shop->fill(u"Value of items"_s, u"4"_s);
    m_shop->button(u"Save"_s)->click();
    QTRY_VERIFY(!m_shop->dialog());
    QCOMPARE(m_shop->tree->changes.back().metadata.value(), (QJsonObject{{u"items"_s, 4}}));
}

void ConversationsTest::editsDetailsAsJson()
{
    QVERIFY(m_shop->open(ConversationAction::EditDetails, m_shop->order));
    m_shop->button(u"JSON"_s)->click();
    auto *area = m_shop->dialog()->findChild<TextArea *>();
    QVERIFY(area->text().contains(u"\"priority\": \"high\""_s));
    area->setText(u"{ no"_s);
    m_shop->button(u"Rows"_s)->click(); // what cannot be read is not left
    QVERIFY(area->isVisible());
    QVERIFY(area->hasError());
    area->setText(u"{\"priority\": \"high\", \"tags\": [\"vip\"]}"_s);
    m_shop->button(u"Rows"_s)->click();
    QTRY_VERIFY(m_shop->line(u"Value of items"_s)); // left out, and still there
    m_shop->button(u"Save"_s)->click();
    QTRY_VERIFY(!m_shop->dialog());
    QCOMPARE(m_shop->tree->changes.back().metadata.value(), (QJsonObject{{u"tags"_s, QJsonArray{u"vip"_s}}}));
}

void ConversationsTest::movesUnderAnother()
{
    QVERIFY(m_shop->open(ConversationAction::Move, m_shop->order));
    auto *list = m_shop->dialog()->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 2); // the top and Nora: not itself, not what hangs under it, not where it is
    m_shop->fill(u"Search by name"_s, u"nora"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(m_shop->line(u"Search by name"_s), Qt::Key_Return);
    QTRY_VERIFY(!m_shop->dialog());
    QCOMPARE(m_shop->fixture.conversation(m_shop->order).parent, u"c-nora"_s);
}

void ConversationsTest::movesToTheTop()
{
    QVERIFY(m_shop->open(ConversationAction::Move, m_shop->order));
    auto *list = m_shop->dialog()->findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"At the top"_s);
    QVERIFY(!m_shop->button(u"Move"_s)->isEnabled()); // nothing is moved that nobody chose
    list->setCurrentIndex(list->model()->index(0, 0));
    m_shop->button(u"Move"_s)->click();
    QTRY_VERIFY(!m_shop->dialog());
    QCOMPARE(m_shop->tree->changes.back().parent, std::optional(QString()));
    QCOMPARE(m_shop->fixture.conversation(m_shop->order).parent, QString());
}

void ConversationsTest::neverBelowItself()
{
    const auto named = [](const QString &id, const QString &parent) {
        Conversation conversation;
        conversation.remoteId = id;
        conversation.parent = parent;
        return conversation;
    };
    // A circle, as a provider may tell one, ends all the same.
    const std::vector<Conversation> all{named(u"a"_s, {}), named(u"b"_s, u"a"_s), named(u"c"_s, u"b"_s), named(u"d"_s, {}),
        named(u"x"_s, u"y"_s), named(u"y"_s, u"x"_s), named(u"user:7"_s, {})};
    const auto ids = [&all](size_t of) {
        QStringList ids;
        for (const Conversation &each : possibleParents(all, all[of]))
            ids << each.remoteId;
        return ids;
    };
    QCOMPARE(ids(0), (QStringList{u"d"_s, u"x"_s, u"y"_s}));
    QCOMPARE(ids(1), (QStringList{u"d"_s, u"x"_s, u"y"_s}));
    QCOMPARE(ids(2), (QStringList{u"a"_s, u"d"_s, u"x"_s, u"y"_s}));
    QCOMPARE(ids(4), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void ConversationsTest::makesOneUnderAnother()
{
    QSignalSpy opened(m_shop->dialogs, &ConversationDialogs::openRequested);
    QVERIFY(m_shop->open(ConversationAction::NewSub, m_shop->layla));
    QVERIFY(m_shop->wrong(u"Channel"_s).contains(u"Layla Alharbi"_s)); // whose channels it uses
    m_shop->button(u"Create"_s)->click();
    QVERIFY(!m_shop->wrong(u"Name of the conversation"_s).isEmpty());
    m_shop->fill(u"Name of the conversation"_s, u"Order #1077"_s);
    m_shop->button(u"Create"_s)->click();
    QTRY_COMPARE(opened.size(), 1);
    const NewConversation &wish = m_shop->tree->wishes.front();
    QCOMPARE(wish.parent, u"c-layla"_s);
    QCOMPARE(wish.customer, CustomerKey{.id = u"l1"_s});
    QVERIFY(wish.channelIds.isEmpty() && wish.channelIdentifier.isEmpty());
    const auto made = m_shop->fixture.conversation(opened.front().front().value<ConversationId>());
    QCOMPARE(made.title, u"Order #1077"_s);
    QCOMPARE(made.parent, u"c-layla"_s);
}

void ConversationsTest::namesAnotherCustomerForOneUnder()
{
    QVERIFY(m_shop->open(ConversationAction::NewSub, m_shop->layla));
    m_shop->fill(u"Name of the conversation"_s, u"Courier"_s);
    QVERIFY(!m_shop->line(u"E-mail"_s));
    m_shop->button(u"Somebody else"_s)->click();
    m_shop->fill(u"E-mail"_s, u"courier@example.com"_s);
    m_shop->button(u"Create"_s)->click();
    QTRY_COMPARE(m_shop->tree->wishes.size(), 1U);
    QCOMPARE(m_shop->tree->wishes.front().customer, CustomerKey{.email = u"courier@example.com"_s});

    Customer byPhone;
    byPhone.name = u"Nora"_s;
    byPhone.phone = u"+966500000131"_s;
    QCOMPARE(keyOf(byPhone), CustomerKey{.phone = u"+966500000131"_s});
    byPhone.phone.clear();
    QCOMPARE(keyOf(byPhone), CustomerKey{.name = u"Nora"_s});
}

void ConversationsTest::deletesOnlyDeliberately()
{
    m_shop->tree->failure = Error{.kind = ErrorKind::Forbidden};
    QVERIFY(m_shop->open(ConversationAction::Delete, m_shop->nora));
    QCOMPARE(m_shop->dialog()->accessibleName(), u"Delete \u2068Nora Salem\u2069?"_s);
    QTRY_COMPARE(QApplication::focusWidget(), m_shop->button(u"Cancel"_s)); // what Enter presses
    QTest::keyClick(m_shop->dialog(), Qt::Key_Return);
    QVERIFY(m_shop->tree->deleted.isEmpty());
    m_shop->button(u"Delete"_s)->click();
    QTRY_VERIFY(m_shop->wrong().startsWith(u"Your key may not delete conversations."_s));
    m_shop->tree->failure.reset();
    m_shop->button(u"Delete"_s)->click();
    QTRY_VERIFY(!m_shop->dialog());
    QCOMPARE(m_shop->tree->deleted, QStringList{u"c-nora"_s});
    QTRY_COMPARE(m_shop->fixture.conversation(m_shop->nora).id, ConversationId{});
}

void ConversationsTest::everyFieldHasAName()
{
    m_shop->dialogs->begin({});
    m_shop->button(u"Name, members, channel and details"_s)->click();
    const auto controls = m_shop->dialog()->findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus) || control->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const QString name = button && control->accessibleName().isEmpty() ? button->text() : control->accessibleName();
        QVERIFY2(!name.isEmpty(), control->metaObject()->className());
    }
}

QASID_WIDGET_TEST(ConversationsTest)
#include "conversations_test.moc"
