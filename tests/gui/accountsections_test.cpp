#include "core/engine/profilesettings.h"
#include "tests/gui/answeringprovider.h"
#include "tests/gui/settingsdesk.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/accounts/answerrulesdialog.h"
#include "ui/accounts/answersection.h"
#include "ui/accounts/presstrial.h"
#include "ui/accounts/ruleeditor.h"
#include "ui/accounts/rulelist.h"
#include "ui/controls/choicefield.h"
#include "ui/controls/label.h"
#include "ui/controls/toasts.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTextEdit>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallest(760, 520);

ProviderRegistry answering(std::vector<AccessGrant> grants = {})
{
    ProviderRegistry registry;
    registry.add(answeringProvider(std::move(grants)));
    return registry;
}

//! An account that answers presses, and its details in the settings.
struct Answering {
    explicit Answering(std::vector<AccessGrant> grants = {}, const QSize &size = {1440, 900})
        : fixture(answering(std::move(grants)))
        , account(fixture.addAccount(u"divar"_s, u"Vehicle check"_s, {{u"app_slug"_s, u"vehicle-check"_s}}))
        , desk(fixture, size)
    {
        desk.dialog->showPage(SettingsDialog::Page::Accounts);
        desk.accounts->showAccount(account);
        QObject::connect(&fixture.toasts, &Toasts::shown, &fixture.toasts,
            [this](const QString &text, const QString &, const std::function<void()> &action) {
                toast = text;
                undo = action;
            });
    }

    AnswerRulesDialog *openRules()
    {
        desk.accounts->findChild<AnswerSection *>()->openEditor();
        return desk.window.findChild<AnswerRulesDialog *>();
    }
    AnswerRules stored() { return fixture.inbox->account(account)->account.answerRules; }
    void type(const QString &name, const QString &text)
    {
        auto *line = desk.named<QLineEdit>(name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    InboxFixture fixture;
    AccountId account;
    Desk desk;
    QString toast;
    std::function<void()> undo;
};

AnswerRule rule(const QString &name, const QString &key, const QString &url)
{
    return {.name = name, .match = {{key, u"*"_s}}, .answer = {.url = url, .text = {}, .action = {}}};
}

AnswerRules threeRules()
{
    return {.rules = {rule(u"First"_s, u"a"_s, u"https://one.example/"_s), rule(u"Second"_s, u"b"_s, u"https://two.example/"_s),
                rule(u"Third"_s, u"c"_s, u"https://three.example/"_s)},
        .otherwise = {}};
}

QStringList namesOf(const AnswerRules &rules)
{
    QStringList names;
    for (const AnswerRule &rule : rules.rules)
        names << rule.name;
    return names;
}

QLineEdit *lineIn(const QWidget *part, const QString &name)
{
    for (QLineEdit *line : part->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == name)
            return line;
    }
    qFatal("no line is called that");
}

//! Buttons and fields that stand outside what is drawn, or are narrower than their words.
QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || !button->parentWidget())
            continue;
        const QRect inParent = button->geometry();
        const bool outside = inParent.left() < 0 || inParent.right() > button->parentWidget()->width();
        if (outside || button->width() < button->minimumSizeHint().width())
            found << button->text() + button->accessibleName();
    }
    return found;
}

} // namespace

class AccountSectionsTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void everyAddressCanBeCopied();
    void aRuleIsMadeAndSaved();
    void placeholdersAreInserted();
    void rulesAreTriedOutWhileTheyAreWritten();
    void rulesMoveWithKeysAndPointer();
    void aRemovedRuleComesBack();
    void whatIsWrongIsSaidInPlace();
    void rulesAreWrittenAsJson();
    void rulesGoToAFileAndBack();
    void unsavedRulesAreNotLost();
    void accessIsAskedForWithALink();
    void whatIsMissingForAccessIsSaid();
    void whoCameBackIsTold();
    void aGrantIsRemoved();
    void oldMessagesAreCountedBeforeTheyGo();
    void aTimeOfOnesOwnIsTyped();
    void savedRepliesAreRenamedAndDeleted();
    void whatTakesKeysHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void AccountSectionsTest::everyAddressCanBeCopied()
{
    Answering a;
    const AccountState state = *a.fixture.inbox->account(a.account);
    QCOMPARE(state.addresses.size(), size_t(3));
    QStringList expected;
    for (const AccountState::Address &address : state.addresses)
        expected << address.url;
    expected << u"https://divar.ir/chat/addon_vehicle-check"_s;
    QStringList copied;
    for (QAbstractButton *button : a.desk.accounts->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith("Copy: "_L1)) {
            button->click();
            copied << QGuiApplication::clipboard()->text();
        }
    }
    QCOMPARE(copied, expected);
}

void AccountSectionsTest::aRuleIsMadeAndSaved()
{
    Answering a;
    QVERIFY(a.desk.button(u"Edit the answers"_s));
    a.desk.button(u"Edit the answers"_s)->click();
    auto *dialog = a.desk.window.findChild<AnswerRulesDialog *>();
    QVERIFY(dialog);
    a.desk.button(u"Add a rule"_s)->click();
    QCOMPARE(QApplication::focusWidget(), a.desk.named<QLineEdit>(u"Name"_s));
    QVERIFY(!a.desk.named<QAbstractButton>(u"Save"_s));
    auto *save = dialog->findChildren<QAbstractButton *>().back();
    for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Save"_s)
            save = button;
    }
    QVERIFY(!save->isEnabled()); // there is nothing to answer yet
    // The whole by keyboard: the name is marked already, Tab leads on.
    QTest::keyClicks(QApplication::focusWidget(), u"Orders"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Key 1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"order"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"*"_s);
    a.type(u"Address"_s, u"https://shop.example/orders/{data.order}"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE(a.stored().rules.size(), size_t(1));
    const AnswerRule expected{.name = u"Orders"_s,
        .match = {{u"order"_s, u"*"_s}},
        .answer = {.url = u"https://shop.example/orders/{data.order}"_s, .text = {}, .action = {}}};
    QCOMPARE(a.stored().rules.front(), expected);
    QTRY_VERIFY(a.desk.says(u"Orders: Opens shop.example/orders/{data.order}"_s));
}

void AccountSectionsTest::placeholdersAreInserted()
{
    Answering a;
    QVERIFY(await(a.fixture.inbox->setAnswerRules(a.account, threeRules())));
    a.openRules();
    auto *url = a.desk.named<QLineEdit>(u"Address"_s);
    url->setFocus();
    url->end(false);
    a.desk.named<QAbstractButton>(u"Insert {data.a}"_s)->click();
    QCOMPARE(url->text(), u"https://one.example/{data.a}"_s);
    auto *kind = a.desk.named<QComboBox>(u"Answer"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down); // Say words
    auto *words = a.desk.named<QTextEdit>(u"Words"_s);
    QVERIFY(words);
    QVERIFY(!a.desk.named<QLineEdit>(u"Address"_s));
    words->setFocus();
    QTest::keyClicks(words, u"Noted, "_s);
    auto *chip = a.desk.named<QAbstractButton>(u"Insert {user_id}"_s);
    chip->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chip, Qt::Key_Space);
    QCOMPARE(words->toPlainText(), u"Noted, {user_id}"_s);
    const AnswerRules rules = a.desk.window.findChild<AnswerRulesDialog *>()->rules();
    QCOMPARE(rules.rules.front().answer.text, u"Noted, {user_id}"_s);
    QVERIFY(rules.rules.front().answer.url.isEmpty());
}

void AccountSectionsTest::rulesAreTriedOutWhileTheyAreWritten()
{
    Answering a;
    QVERIFY(await(a.fixture.inbox->setAnswerRules(a.account, threeRules())));
    AnswerRulesDialog *dialog = a.openRules();
    auto *trial = dialog->findChild<PressTrial *>();
    QVERIFY(trial->isVisible());
    auto *body = a.desk.named<QTextEdit>(u"The answer, as it is sent"_s);
    QTest::keyClicks(lineIn(trial, u"Key 1"_s), u"b"_s);
    QTest::keyClicks(lineIn(trial, u"Value 1"_s), u"7"_s);
    QVERIFY(a.desk.says(u"Second fits."_s));
    QCOMPARE(QJsonDocument::fromJson(body->toPlainText().toUtf8()).object(), QJsonObject({{u"url"_s, u"https://two.example/"_s}}));
    // The rule that answers is another as soon as it is written.
    a.type(u"Address"_s, u"https://one.example/{data.b}"_s);
    QLineEdit *firstKey = lineIn(dialog->findChild<RuleEditor *>(), u"Key 1"_s);
    firstKey->selectAll();
    QTest::keyClicks(firstKey, u"b"_s);
    QVERIFY(a.desk.says(u"First fits."_s));
    QCOMPARE(QJsonDocument::fromJson(body->toPlainText().toUtf8()).object(), QJsonObject({{u"url"_s, u"https://one.example/7"_s}}));
    // What is wrong with a rule is said in the agent's words.
    a.type(u"Address"_s, u"nowhere"_s);
    const auto words = trial->findChildren<Label *>();
    QVERIFY(std::any_of(words.begin(), words.end(), [](Label *label) { return label->text().startsWith(u"An address is needed"_s); }));
    a.type(u"Address"_s, u"https://one.example/{data.b}"_s);
    // The same press as JSON.
    a.desk.button(u"As JSON"_s)->click();
    auto *json = a.desk.named<QTextEdit>(u"The button's data"_s);
    QCOMPARE(QJsonDocument::fromJson(json->toPlainText().toUtf8()).object(), QJsonObject({{u"b"_s, u"7"_s}}));
    json->setPlainText(u"{\"c\": {\"deep\": 1}}"_s);
    QVERIFY(a.desk.says(u"Third fits."_s));
    a.desk.button(u"As rows"_s)->click();
    QCOMPARE(lineIn(trial, u"Key 1"_s)->text(), u"c.deep"_s);
    QVERIFY(a.fixture.inbox->account(a.account)->account.answerRules == threeRules()); // nothing was stored
}

void AccountSectionsTest::rulesMoveWithKeysAndPointer()
{
    Answering a;
    QVERIFY(await(a.fixture.inbox->setAnswerRules(a.account, threeRules())));
    AnswerRulesDialog *dialog = a.openRules();
    const auto rows = dialog->findChildren<RuleRow *>();
    QCOMPARE(rows.size(), 4); // and the default
    rows[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rows[0], Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(namesOf(dialog->rules()), QStringList({u"Second"_s, u"First"_s, u"Third"_s}));
    QCOMPARE(QApplication::focusWidget(), rows[1]); // the focus goes with it
    QTest::keyClick(rows[1], Qt::Key_Up);
    QCOMPARE(a.desk.named<QLineEdit>(u"Name"_s)->text(), u"Second"_s);
    // From the first place to the last; the default is no place for it.
    const QPoint start = rows[0]->rect().center();
    QTest::mousePress(rows[0], Qt::LeftButton, {}, start);
    for (const RuleRow *to : {rows[1], rows[2], rows[3]}) {
        const QPoint at = rows[0]->mapFrom(rows[0]->parentWidget(), to->geometry().center());
        QMouseEvent move(QEvent::MouseMove, at, rows[0]->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(rows[0], &move);
    }
    QTest::mouseRelease(rows[0], Qt::LeftButton, {}, rows[0]->mapFrom(rows[0]->parentWidget(), rows[2]->geometry().center()));
    QCOMPARE(namesOf(dialog->rules()), QStringList({u"First"_s, u"Third"_s, u"Second"_s}));
    a.desk.button(u"Earlier"_s)->click();
    QCOMPARE(namesOf(dialog->rules()), QStringList({u"First"_s, u"Second"_s, u"Third"_s}));
}

void AccountSectionsTest::aRemovedRuleComesBack()
{
    Answering a;
    QVERIFY(await(a.fixture.inbox->setAnswerRules(a.account, threeRules())));
    AnswerRulesDialog *dialog = a.openRules();
    const auto rows = dialog->findChildren<RuleRow *>();
    rows[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rows[0], Qt::Key_Delete);
    QCOMPARE(namesOf(dialog->rules()), QStringList({u"Second"_s, u"Third"_s}));
    QVERIFY(a.toast.contains(u"First"_s));
    a.undo();
    QCOMPARE(dialog->rules(), threeRules());
}

void AccountSectionsTest::whatIsWrongIsSaidInPlace()
{
    Answering a;
    QVERIFY(await(a.fixture.inbox->setAnswerRules(a.account, threeRules())));
    AnswerRulesDialog *dialog = a.openRules();
    auto *url = a.desk.named<QLineEdit>(u"Address"_s);
    a.type(u"Address"_s, u"https://{data.a}/"_s);
    QVERIFY(!url->accessibleDescription().isEmpty());
    QVERIFY(url->property("qasidError").toBool());
    const auto rows = dialog->findChildren<RuleRow *>();
    QVERIFY(rows[0]->accessibleDescription().contains("has to be corrected"_L1));
    QVERIFY(!rows[1]->accessibleDescription().contains("has to be corrected"_L1));
    a.type(u"Address"_s, u"https://one.example/x"_s);
    QVERIFY(!url->property("qasidError").toBool());
    // A name that another rule has, and a key that stands there twice.
    a.type(u"Name"_s, u"Second"_s);
    rows[1]->click();
    QVERIFY(a.desk.named<QLineEdit>(u"Name"_s)->property("qasidError").toBool());
    rows[2]->click();
    a.desk.button(u"Add a key"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"c"_s);
    QVERIFY(a.desk.says(u"A key stands here twice."_s));
}

void AccountSectionsTest::rulesAreWrittenAsJson()
{
    Answering a;
    QVERIFY(await(a.fixture.inbox->setAnswerRules(a.account, threeRules())));
    AnswerRulesDialog *dialog = a.openRules();
    a.desk.button(u"JSON"_s)->click();
    auto *json = a.desk.named<QTextEdit>(u"All rules as JSON"_s);
    QVERIFY(json);
    QCOMPARE(QJsonDocument::fromJson(json->toPlainText().toUtf8()).object(), answerRulesToJson(threeRules()));
    json->setPlainText(u"{\"rules\": ["_s);
    QVERIFY(!json->accessibleDescription().isEmpty());
    a.desk.button(u"Rules"_s)->click(); // not before it can be read
    QVERIFY(a.desk.named<QTextEdit>(u"All rules as JSON"_s));
    QCOMPARE(dialog->rules(), threeRules());
    json->setPlainText(uR"({"rules":[{"name":"Only","match":{"k":"v"},"text":"Hello","action":{"type":"server","data":{"n":1}}}]})"_s);
    QCOMPARE(namesOf(dialog->rules()), QStringList(u"Only"_s));
    a.desk.button(u"Rules"_s)->click();
    QCOMPARE(a.desk.named<QTextEdit>(u"Words"_s)->toPlainText(), u"Hello"_s);
    QCOMPARE(a.desk.named<QTextEdit>(u"Data of the next press, as JSON"_s)->toPlainText().simplified(), u"{ \"n\": 1 }"_s);
}

void AccountSectionsTest::rulesGoToAFileAndBack()
{
    Answering a;
    QVERIFY(await(a.fixture.inbox->setAnswerRules(a.account, threeRules())));
    AnswerRulesDialog *dialog = a.openRules();
    const QString path = a.fixture.folder.filePath(u"rules.json"_s);
    dialog->exportTo(path);
    const auto rows = dialog->findChildren<RuleRow *>();
    rows[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rows[0], Qt::Key_Delete);
    QVERIFY(dialog->rules() != threeRules());
    dialog->importFrom(path);
    QCOMPARE(dialog->rules(), threeRules());
    a.undo();
    QCOMPARE(namesOf(dialog->rules()), QStringList({u"Second"_s, u"Third"_s}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no JSON");
    file.close();
    dialog->importFrom(path);
    QCOMPARE(a.toast, u"The file is not JSON."_s);
    dialog->importFrom(path + u".not"_s);
    QCOMPARE(a.toast, u"The file could not be read."_s);
    QCOMPARE(namesOf(dialog->rules()), QStringList({u"Second"_s, u"Third"_s}));
}

void AccountSectionsTest::unsavedRulesAreNotLost()
{
    Answering a;
    QPointer<AnswerRulesDialog> dialog = a.openRules();
    a.desk.button(u"Add a rule"_s)->click();
    QTest::keyClick(a.desk.window.windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(a.desk.says(u"Discard the changes?"_s));
    QTest::keyClick(a.desk.window.windowHandle(), Qt::Key_Escape); // no
    QTRY_VERIFY(!a.desk.says(u"Discard the changes?"_s));
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(a.desk.window.windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(a.desk.button(u"Discard"_s));
    a.desk.button(u"Discard"_s)->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(a.stored().rules.empty());
    QVERIFY(a.desk.dialog->isVisible());
    // Nothing was changed: nothing is asked.
    dialog = a.openRules();
    QTest::keyClick(a.desk.window.windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

namespace {

QCheckBox *boxOf(const Desk &desk, const QString &text)
{
    for (QCheckBox *box : desk.window.findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->text() == text)
            return box;
    }
    return nullptr;
}

//! Takes the place of the browser.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

void giveSecret(InboxFixture &fixture, AccountId account)
{
    QVERIFY(await(fixture.inbox->updateAccount(fixture.inbox->account(account)->account, {{u"client_secret"_s, u"s"_s}})));
}

} // namespace

void AccountSectionsTest::accessIsAskedForWithALink()
{
    Answering a;
    Browser browser;
    QVERIFY(await(a.fixture.inbox->setSetting(QString(settings::kPublicUrl.key), u"https://inbox.example"_s)));
    giveSecret(a.fixture, a.account);
    a.desk.accounts->showAccount(a.account);
    QVERIFY(!a.desk.button(u"Open in browser"_s)->isEnabled()); // nothing is chosen
    QCheckBox *first = boxOf(a.desk, u"Message them first"_s);
    QVERIFY(first);
    QVERIFY(!first->accessibleDescription().isEmpty());
    first->click();
    a.desk.button(u"Open in browser"_s)->click();
    QCOMPARE(browser.opened.size(), 1);
    QCOMPARE(browser.opened.front().host(), u"oauth.example"_s);
    QVERIFY(a.desk.says(u"Waiting for the answer from the browser."_s));
    // One post only: its token is asked for.
    QVERIFY(!a.desk.named<QLineEdit>(u"Post token"_s));
    boxOf(a.desk, u"Chats of one post"_s)->click();
    auto *post = a.desk.named<QLineEdit>(u"Post token"_s);
    QVERIFY(post);
    a.desk.button(u"Copy link"_s)->click();
    QVERIFY(a.desk.says(u"This is needed."_s));
    QTest::keyClicks(post, u"AbCd1234"_s);
    a.desk.button(u"Copy link"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("https://oauth.example/"_L1));
    QCOMPARE(browser.opened.size(), 1);
}

void AccountSectionsTest::whatIsMissingForAccessIsSaid()
{
    Answering a;
    boxOf(a.desk, u"Message them first"_s)->click();
    QVERIFY(a.desk.says(u"Their browser comes back to this computer: enter its public address under Receiving first."_s));
    QVERIFY(!a.desk.button(u"Open in browser"_s)->isEnabled());
    QVERIFY(await(a.fixture.inbox->setSetting(QString(settings::kPublicUrl.key), u"https://inbox.example"_s)));
    QTRY_VERIFY(a.desk.button(u"Open in browser"_s)->isEnabled());
    a.desk.button(u"Copy link"_s)->click();
    QVERIFY(a.desk.says(u"Client secret is needed for this. Enter it above, under More settings, and save."_s));
}

void AccountSectionsTest::whoCameBackIsTold()
{
    Answering a;
    Q_EMIT a.fixture.inbox->accessAnswered(a.account, AccessGrant{.user = u"u-1"_s, .phone = u"+98 912 000 0000"_s});
    QVERIFY(a.desk.says(u"+98 912 000 0000 gave access."_s));
    Q_EMIT a.fixture.inbox->accessAnswered(a.account, fail(ErrorKind::Forbidden, u"no"_s));
    QVERIFY(a.desk.says(u"They did not agree. Send a new link when they want to."_s));
    Q_EMIT a.fixture.inbox->accessAnswered(a.account, fail(ErrorKind::Unauthorized, u"late"_s));
    QVERIFY(a.desk.says(u"A browser came back with a link that was used already or is older than an hour. Make a new one."_s));
    // What the provider refused is not the person's doing.
    const Error used{.kind = ErrorKind::Forbidden, .detail = u"used"_s, .httpStatus = 400, .providerCode = u"invalid_grant"_s};
    Q_EMIT a.fixture.inbox->accessAnswered(a.account, fail(used));
    QVERIFY(a.desk.says(u"A browser came back with a link that was used already or is older than an hour. Make a new one."_s));
    const Error key{.kind = ErrorKind::Forbidden, .detail = u"no right"_s, .httpStatus = 403};
    Q_EMIT a.fixture.inbox->accessAnswered(a.account, fail(key));
    QVERIFY(!a.desk.says(u"They did not agree. Send a new link when they want to."_s));
    Q_EMIT a.fixture.inbox->accessAnswered(AccountId{99}, AccessGrant{.user = u"u-2"_s});
    QVERIFY(!a.desk.says(u"u-2 gave access."_s));
}

void AccountSectionsTest::aGrantIsRemoved()
{
    const TimeMs given = timeFromText(u"2025-11-20T10:00:00Z"_s).value();
    Answering a({{.user = u"u-7"_s, .phone = u"+989120000000"_s, .purposes = {u"post_chat"_s}, .subject = u"AbCd1234"_s, .given = given},
        {.user = u"u-8"_s, .purposes = {u"message_user"_s}, .given = given, .until = given + 1000}});
    QVERIFY(a.desk.says(u"+989120000000"_s));
    QVERIFY(a.desk.says(u"Chats of one post (only AbCd1234)"_s));
    QVERIFY(a.desk.says(u"Since 20 Nov, ended on 20 Nov"_s) || a.desk.says(u"Since 20 Nov 2025, ended on 20 Nov 2025"_s));
    a.desk.named<QAbstractButton>(u"Remove the access of +989120000000"_s)->click();
    QTRY_VERIFY(a.desk.says(u"Remove the access of +989120000000?"_s));
    QCOMPARE(a.fixture.inbox->account(a.account)->grants.size(), size_t(2));
    QTest::keyClick(a.desk.window.windowHandle(), Qt::Key_Tab); // from Cancel to the action
    QTest::keyClick(a.desk.window.windowHandle(), Qt::Key_Return);
    QTRY_COMPARE(a.fixture.inbox->account(a.account)->grants.size(), size_t(1));
    QTRY_VERIFY(!a.desk.says(u"+989120000000"_s));
}

void AccountSectionsTest::oldMessagesAreCountedBeforeTheyGo()
{
    Answering a;
    const Customer someone{.remoteId = u"c"_s, .facts = {}};
    a.fixture.say({a.account, u"old"_s, someone, u"long ago"_s, u"2025-06-01T10:00:00Z"_s});
    const ConversationId both = a.fixture.say({a.account, u"new"_s, someone, u"long ago too"_s, u"2025-06-02T10:00:00Z"_s});
    a.fixture.say({a.account, u"new"_s, someone, u"now"_s, u"2025-12-03T09:00:00Z"_s});
    a.desk.accounts->showAccount(a.account);
    auto *choice = a.desk.named<QComboBox>(u"Keep messages"_s);
    QVERIFY(choice);
    QCOMPARE(choice->currentText(), u"For ever"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"30 days"_s);
    const QString amount = u"2 messages and 1 whole conversation; the oldest of 1 Jun 2025"_s;
    QTRY_VERIFY(a.desk.says(u"This deletes now: "_s + amount + u'.'));
    QCOMPARE(a.fixture.inbox->account(a.account)->account.retentionDays, 0);
    a.desk.button(u"Apply"_s)->click();
    QTRY_VERIFY(a.desk.says(u"Delete what is older than 30 days from Vehicle check?"_s));
    QVERIFY(a.desk.says(amount + u". This cannot be undone."_s));
    a.desk.button(u"Delete"_s)->click();
    QTRY_VERIFY(a.desk.says(u"Deleted: "_s + amount + u'.'));
    QCOMPARE(a.fixture.inbox->account(a.account)->account.retentionDays, 30);
    QCOMPARE(await(a.fixture.inbox->messages(both, {}))->messages.size(), size_t(1));
    // The page about storage says the same, for every account.
    a.desk.dialog->showPage(SettingsDialog::Page::Storage);
    auto *same = a.desk.named<QComboBox>(u"Messages of Vehicle check"_s);
    QVERIFY(same);
    QTRY_COMPARE(same->currentText(), u"30 days"_s);
}

void AccountSectionsTest::aTimeOfOnesOwnIsTyped()
{
    Answering a;
    auto *choice = a.desk.named<QComboBox>(u"Keep messages"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    auto *days = a.desk.named<QLineEdit>(u"Days"_s);
    QVERIFY(days);
    QVERIFY(days->hasFocus());
    QTest::keyClicks(days, u"0"_s);
    QVERIFY(a.desk.says(u"A number from 1 to 3,650."_s));
    days->clear();
    days->setText(u"۱۴"_s); // digits of every script; QTest types only those of ASCII
    Q_EMIT days->textEdited(days->text());
    QTRY_VERIFY(a.desk.says(u"Nothing is that old yet. Later messages go when they are."_s));
    QTest::keyClick(days, Qt::Key_Return); // nothing to lose: nothing is asked
    QTRY_COMPARE(a.fixture.inbox->account(a.account)->account.retentionDays, 14);
    QTRY_VERIFY(a.desk.says(u"Nothing had to be deleted."_s));
}

void AccountSectionsTest::savedRepliesAreRenamedAndDeleted()
{
    Answering a;
    const Button button{.caption = u"Open"_s, .icon = {}, .action = LinkAction{u"https://example.com"_s}};
    const OutgoingMessage message{
        .content = TextContent{.text = u"Thank you, we look into it."_s}, .attachments = {}, .buttons = {{button}}, .replyTo = {}};
    QVERIFY(await(a.fixture.inbox->saveReply({.id = {}, .name = u"Thanks"_s, .message = message})));
    QVERIFY(await(a.fixture.inbox->saveReply({.id = {}, .name = u"Hours"_s, .message = message})));
    a.desk.dialog->showPage(SettingsDialog::Page::SavedReplies);
    QTRY_VERIFY(a.desk.says(u"Thanks"_s));
    QVERIFY(a.desk.says(u"1 button"_s));
    a.desk.named<QAbstractButton>(u"Edit Thanks"_s)->click();
    QTRY_VERIFY(a.desk.named<QLineEdit>(u"Name"_s));
    auto *name = a.desk.named<QLineEdit>(u"Name"_s);
    QTRY_COMPARE(QApplication::focusWidget(), name);
    name->selectAll();
    QTest::keyClicks(name, u"Hours"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(a.desk.says(u"Another saved reply has this name."_s));
    name->selectAll();
    QTest::keyClicks(name, u"Thank you"_s);
    auto *text = a.desk.named<QTextEdit>(u"Text"_s);
    text->setPlainText(u"Thanks!"_s);
    a.desk.button(u"Save"_s)->click();
    QTRY_VERIFY(a.desk.says(u"Thank you"_s));
    const auto replies = await(a.fixture.inbox->savedReplies());
    QCOMPARE(replies->size(), size_t(2));
    QCOMPARE(replies->back().name, u"Thank you"_s);
    QCOMPARE(contentText(replies->back().message.content), u"Thanks!"_s);
    QCOMPARE(replies->back().message.buttons, message.buttons); // kept

    a.desk.named<QAbstractButton>(u"Delete Hours"_s)->click();
    QTRY_VERIFY(!a.desk.says(u"Hours"_s));
    a.undo();
    QTRY_VERIFY(a.desk.says(u"Hours"_s));
}

namespace {

QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

} // namespace

void AccountSectionsTest::whatTakesKeysHasAName()
{
    const TimeMs given = timeFromText(u"2025-11-20T10:00:00Z"_s).value();
    Answering a({{.user = u"u-7"_s, .phone = u"+989120000000"_s, .purposes = {u"post_chats"_s}, .given = given}});
    QVERIFY(await(a.fixture.inbox->setAnswerRules(a.account, threeRules())));
    a.desk.accounts->showAccount(a.account);
    boxOf(a.desk, u"Chats of one post"_s)->click();
    QCOMPARE(nameless(*a.desk.dialog), QStringList());
    AnswerRulesDialog *dialog = a.openRules();
    QCOMPARE(nameless(*dialog), QStringList());
    a.desk.button(u"As JSON"_s)->click();
    a.desk.button(u"JSON"_s)->click();
    QCOMPARE(nameless(*dialog), QStringList());
    dialog->closeDialog();
    const OutgoingMessage message{.content = TextContent{.text = u"Hello"_s}, .attachments = {}, .buttons = {}, .replyTo = {}};
    QVERIFY(await(a.fixture.inbox->saveReply({.id = {}, .name = u"Hello"_s, .message = message})));
    a.desk.dialog->showPage(SettingsDialog::Page::SavedReplies);
    QTRY_VERIFY(a.desk.named<QAbstractButton>(u"Edit Hello"_s));
    a.desk.named<QAbstractButton>(u"Edit Hello"_s)->click();
    QTRY_VERIFY(a.desk.named<QTextEdit>(u"Text"_s));
    QCOMPARE(nameless(*a.desk.dialog), QStringList());
}

void AccountSectionsTest::nothingIsCutOff_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

//! At the smallest window and the largest text, which is the hardest.
void AccountSectionsTest::nothingIsCutOff()
{
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const TimeMs given = timeFromText(u"2025-11-20T10:00:00Z"_s).value();
    Answering a({{.user = u"u-7"_s, .phone = u"+989120000000"_s, .purposes = {u"post_chats"_s}, .given = given}}, kSmallest);
    a.fixture.appearance.setZoom(1.6);
    QVERIFY(await(a.fixture.inbox->setAnswerRules(a.account, threeRules())));
    a.desk.accounts->showAccount(a.account);
    QTRY_COMPARE(clipped(*a.desk.accounts), QStringList());
    AnswerRulesDialog *dialog = a.openRules();
    QTRY_COMPARE(clipped(*dialog), QStringList());
    a.desk.button(u"Try it out"_s)->click(); // has no room beside the rules
    QVERIFY(dialog->findChild<PressTrial *>()->isVisible());
    QVERIFY(!dialog->findChild<RuleList *>()->isVisible());
    QTRY_COMPARE(clipped(*dialog), QStringList());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QASID_WIDGET_TEST(AccountSectionsTest)
#include "accountsections_test.moc"
