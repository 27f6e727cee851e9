#include "core/provider/accountform.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

class AccountFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checksSettings_data();
    void checksSettings();
    void fallsBackToTheDefault();
};

static AccountForm form()
{
    return AccountForm{
        .fields = {{.kind = AccountField::Kind::Url, .key = u"api_base"_s, .defaultValue = u"https://api.example"_s},
            {.kind = AccountField::Kind::Choice, .key = u"sender"_s, .defaultValue = u"a"_s, .options = {{u"a"_s, "A"}, {u"b"_s, "B"}}},
            {.kind = AccountField::Kind::Secret, .key = u"token"_s}}};
}

void AccountFormTest::checksSettings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("a choice") << u"sender"_s << u"b"_s << true;
    QTest::newRow("no choice") << u"sender"_s << u"c"_s << false;
    QTest::newRow("https") << u"api_base"_s << u"https://x.example/v1"_s << true;
    QTest::newRow("http") << u"api_base"_s << u"http://127.0.0.1:9/v1"_s << true;
    QTest::newRow("another scheme") << u"api_base"_s << u"ftp://x.example"_s << false;
    QTest::newRow("no host") << u"api_base"_s << u"https:///v1"_s << false;
    QTest::newRow("a password in it") << u"api_base"_s << u"https://u:p@x.example"_s << false;
    QTest::newRow("relative") << u"api_base"_s << u"x.example"_s << false;
    QTest::newRow("a secret among the settings") << u"token"_s << u"t"_s << false;
    QTest::newRow("an unknown key") << u"colour"_s << u"red"_s << false;
}

void AccountFormTest::checksSettings()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, good);
    const auto checked = form().validate({{key, value}});
    QCOMPARE(checked.has_value(), good);
    if (!good)
        QCOMPARE(checked.error().providerCode, key);
}

void AccountFormTest::fallsBackToTheDefault()
{
    Account account;
    QCOMPARE(form().value(account, u"sender"), u"a"_s);
    account.settings.insert(u"sender"_s, u"b"_s);
    QCOMPARE(form().value(account, u"sender"), u"b"_s);
    QCOMPARE(form().value(account, u"unknown"), QString());
}

QASID_TEST(AccountFormTest)
#include "accountform_test.moc"
