// Adding an account whose provider has to be asked for messages: what its check says, and what comes next.

#include "tests/gui/askedprovider.h"
#include "tests/gui/settingsdesk.h"
#include "tests/support/testprogram.h"
#include "ui/models/pollingwords.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

struct Checked {
    explicit Checked(const std::function<Result<AccountIdentity>()> &check)
        : fixture([&] {
            auto made = std::make_unique<AskedProvider>();
            made->check = check;
            provider = made.get();
            ProviderRegistry registry;
            registry.add(std::move(made));
            return registry;
        }())
        , desk(fixture)
    {
        desk.dialog->showPage(SettingsDialog::Page::Accounts);
        desk.accounts->addAccount(u"asked"_s);
        QTest::keyClicks(desk.named<QLineEdit>(u"API key"_s), u"key-1"_s);
        desk.button(u"Continue"_s)->click();
    }

    AskedProvider *provider = nullptr;
    InboxFixture fixture;
    Desk desk;
};

Error told(ErrorKind kind, const QString &code)
{
    return {.kind = kind, .detail = u"for logs"_s, .httpStatus = 404, .providerCode = code};
}

} // namespace

class AccountCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGoodCheckLeadsToConversations();
    void aWrongSettingIsNamedAndLedTo_data();
    void aWrongSettingIsNamedAndLedTo();
    void aMissingPermissionIsNoField();
    void howItIsAskedIsSaid_data();
    void howItIsAskedIsSaid();
};

void AccountCheckTest::aGoodCheckLeadsToConversations()
{
    Checked checked([] { return AccountIdentity{.id = {}, .name = u"api.example"_s, .email = {}, .status = u"reached"_s}; });
    QTRY_VERIFY(checked.desk.says(u"Oasis accepted the key."_s));
    QVERIFY(checked.desk.says(u"Address, path, encoding, key and permissions are right. Oasis does not tell Qasid of new messages by "
                              u"itself: Qasid asks for those of the conversations you add."_s));
    QVERIFY2(!checked.desk.says(u"It belongs to api.example."_s), "a host is nobody's name");
    QAbstractButton *add = checked.desk.button(u"Add conversations"_s);
    QVERIFY(add);
    QVERIFY(add->focusPolicy() & Qt::TabFocus);
    QSignalSpy wanted(checked.desk.accounts.data(), &AccountsPage::conversationsWanted);
    add->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<AccountId>(), checked.fixture.inbox->accounts().front().account.id);
}

void AccountCheckTest::aWrongSettingIsNamedAndLedTo_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("label");
    QTest::newRow("path") << told(ErrorKind::BadAnswer, u"trpc_path"_s)
                          << u"Oasis takes no requests at the path in the settings. Correct the path, or else the API address."_s
                          << u"Path"_s;
    QTest::newRow("encoding") << told(ErrorKind::Rejected, u"encoding"_s)
                              << u"Oasis cannot read what Qasid sends. Set the encoding to automatic, or to the other one."_s
                              << u"Encoding"_s;
    QTest::newRow("address") << told(ErrorKind::BadAnswer, u"api_base"_s)
                             << u"What answers at the API address is not Oasis. Correct the address."_s << u"API address"_s;
    QTest::newRow("key") << told(ErrorKind::Unauthorized, u"api_key"_s) << u"Oasis refused the key. Enter one that is valid."_s
                         << u"API key"_s;
}

void AccountCheckTest::aWrongSettingIsNamedAndLedTo()
{
    QFETCH(Error, error);
    QFETCH(QString, words);
    QFETCH(QString, label);
    Checked checked([error]() -> Result<AccountIdentity> { return fail(error); });
    QTRY_VERIFY(checked.desk.says(words));
    QVERIFY(!checked.desk.button(u"Add conversations"_s));
    QAbstractButton *correct = nullptr;
    for (QAbstractButton *button : checked.desk.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && ErrorText::plain(button->text()) == u"Correct: "_s + label)
            correct = button;
    }
    QVERIFY(correct);
    correct->click();
    // The seldom-needed fields are open, and the one that is wrong has the cursor.
    QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), label);
    // Once it is right, the check goes well.
    checked.provider->check = [] { return AccountIdentity{}; };
    checked.desk.button(u"Continue"_s)->click();
    QTRY_VERIFY(checked.desk.says(u"Oasis accepted the key."_s));
    QCOMPARE(checked.fixture.inbox->accounts().size(), size_t(1));
}

void AccountCheckTest::aMissingPermissionIsNoField()
{
    Checked checked([]() -> Result<AccountIdentity> {
        return fail(Error{.kind = ErrorKind::Forbidden,
            .detail = u"not allowed (the role needs the permission app:talk:engage: add it)"_s,
            .httpStatus = 403,
            .providerCode = u"permission"_s});
    });
    QTRY_VERIFY(checked.desk.says(u"The role of this key lacks the permission app:talk:engage. Add it in the console of Oasis."_s));
    for (QAbstractButton *button : checked.desk.window.findChildren<QAbstractButton *>())
        QVERIFY(!button->isVisible() || !button->text().startsWith(u"Correct"_s));
    QVERIFY(checked.desk.button(u"Check again"_s));
}

void AccountCheckTest::howItIsAskedIsSaid_data()
{
    QTest::addColumn<AccountState::Polling>("polling");
    QTest::addColumn<QString>("words");
    const TimeMs now = timeFromText(u"2025-12-03T09:45:00Z"_s).value(), last = timeFromText(u"2025-12-03T09:41:00Z"_s).value();
    QTest::newRow("at work")
        << AccountState::Polling{.budget = 120, .used = 84, .conversations = 214, .waiting = 3, .last = last}
        << u"Asks for messages: 84 of 120 requests in the last minute, 214 conversations, 3 overdue; last answer 09:41."_s;
    QTest::newRow("at the beginning") << AccountState::Polling{
        .budget = 120} << u"Asks for messages: 0 of 120 requests in the last minute, 0 conversations, 0 overdue; no answer yet."_s;
    QTest::newRow("waiting")
        << AccountState::Polling{.budget = 120, .used = 2, .conversations = 1, .waiting = 1, .last = last, .pausedUntil = now + 300'000}
        << u"Asks for messages: 2 of 120 requests in the last minute, 1 conversations, 1 overdue; last answer 09:41. It waits until 09:50."_s;
    QTest::newRow("waited long enough")
        << AccountState::Polling{.budget = 60, .used = 2, .conversations = 1, .last = last, .pausedUntil = now}
        << u"Asks for messages: 2 of 60 requests in the last minute, 1 conversations, 0 overdue; last answer 09:41."_s;
}

void AccountCheckTest::howItIsAskedIsSaid()
{
    QFETCH(AccountState::Polling, polling);
    const HandClock clock(timeFromText(u"2025-12-03T09:45:00Z"_s).value());
    const Formats formats(QLocale(u"en_GB"_s), clock, QTimeZone::utc(), {.hours = Formats::Hours::TwentyFour});
    QFETCH(QString, words);
    QCOMPARE(ErrorText::plain(PollingWords::line(polling, formats)), words);
}

QASID_WIDGET_TEST(AccountCheckTest)
#include "accountcheck_test.moc"
