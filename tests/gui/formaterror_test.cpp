#include "tests/support/handclock.h"
#include "tests/support/testprogram.h"
#include "ui/models/errortext.h"

#include <QTest>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

const test::HandClock kErrorClock(1764752400000);

Formats britishFormats()
{
    return Formats(QLocale(QLocale::English, QLocale::UnitedKingdom), kErrorClock, QTimeZone::utc(), {.hours = Formats::Hours::TwentyFour});
}

} // namespace

class FormatErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliveries_data();
    void deliveries();
    void everyKindHasASentence();
    void valuesAreIsolated();
    void banners_data();
    void banners();
    void accountHealth_data();
    void accountHealth();
    void channels_data();
    void channels();
};

void FormatErrorTest::deliveries_data()
{
    QTest::addColumn<int>("delivery");
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    const Error none;
    QTest::newRow("received") << int(Delivery::Received) << none << QString();
    QTest::newRow("held") << int(Delivery::Held) << none << u"Waiting to send"_s;
    QTest::newRow("queued") << int(Delivery::Queued) << none << u"Waiting to send"_s;
    QTest::newRow("sending") << int(Delivery::Sending) << none << u"Sending"_s;
    QTest::newRow("accepted") << int(Delivery::Accepted) << none << u"Accepted by Digishare"_s;
    QTest::newRow("possibly sent") << int(Delivery::PossiblySent) << none << u"Possibly sent: check before sending again."_s;
    const int failed = int(Delivery::Failed);
    QTest::newRow("unreachable") << failed << Error{.kind = ErrorKind::Unreachable} << u"Not sent. Digishare could not be reached."_s;
    QTest::newRow("rejected with a status") << failed << Error{.kind = ErrorKind::Rejected, .httpStatus = 422}
                                            << u"Not sent. Digishare did not accept it (422)."_s;
    QTest::newRow("rejected with the provider's code")
        << failed << Error{.kind = ErrorKind::Rejected, .httpStatus = 400, .providerCode = u"131047"_s}
        << u"Not sent. Digishare did not accept it (131047)."_s;
    QTest::newRow("a recipient that may not be written to")
        << failed << Error{.kind = ErrorKind::Rejected, .httpStatus = 412, .providerCode = u"9"_s}
        << u"Not sent. Digishare does not let this account write to this recipient."_s;
    QTest::newRow("a permission is missing") << failed
                                             << Error{.kind = ErrorKind::Forbidden,
                                                    .httpStatus = 403,
                                                    .providerCode = u"CHAT_BOT_SEND_MESSAGE"_s}
                                             << u"Not sent. This app lacks CHAT_BOT_SEND_MESSAGE. Ask for it in the panel of Digishare."_s;
    QTest::newRow("forbidden with a number") << failed << Error{.kind = ErrorKind::Forbidden, .httpStatus = 403, .providerCode = u"7"_s}
                                             << u"Not sent. Digishare does not allow this with the key of this account."_s;
    QTest::newRow("access taken back")
        << failed << Error{.kind = ErrorKind::Forbidden, .providerCode = u"access_revoked"_s}
        << u"Not sent. The access that this conversation needs was taken back. Ask for it again in the account's settings."_s;
    QTest::newRow("access never given") << failed << Error{.kind = ErrorKind::Forbidden, .providerCode = u"access_missing"_s}
                                        << u"Not sent. Nobody gave the access that this needs. Ask for it in the account's settings."_s;
    const auto setting = [](ErrorKind kind, const QString &code, const QString &detail = {}) {
        return Error{.kind = kind, .detail = detail, .httpStatus = 404, .providerCode = code};
    };
    QTest::newRow("the path is wrong")
        << failed << setting(ErrorKind::BadAnswer, u"trpc_path"_s)
        << u"Not sent. Digishare takes no requests at the path in the settings. Correct the path, or else the API address."_s;
    QTest::newRow("it is not offered")
        << failed << setting(ErrorKind::NotSupported, u"trpc_path"_s)
        << u"Not sent. Digishare does not offer this at the path in the settings. Correct the path, or ask Digishare whether your plan "
           u"includes it."_s;
    QTest::newRow("the encoding is wrong")
        << failed << setting(ErrorKind::Rejected, u"encoding"_s)
        << u"Not sent. Digishare cannot read what Qasid sends. Set the encoding to automatic, or to the other one."_s;
    QTest::newRow("the address is wrong") << failed << setting(ErrorKind::BadAnswer, u"api_base"_s)
                                          << u"Not sent. What answers at the API address is not Digishare. Correct the address."_s;
    QTest::newRow("the form field is wrong")
        << failed << setting(ErrorKind::Rejected, u"multipart_field"_s)
        << u"Not sent. Digishare found no file in what was sent. Correct the name of the form field in the settings."_s;
    QTest::newRow("the key is wrong") << failed << setting(ErrorKind::Unauthorized, u"api_key"_s)
                                      << u"Not sent. Digishare refused the key. Enter one that is valid."_s;
    QTest::newRow("a named permission is missing")
        << failed << setting(ErrorKind::Forbidden, u"permission"_s, u"Missing app:talk:read (the role needs app:talk:engage: add it)"_s)
        << u"Not sent. The role of this key lacks the permission app:talk:engage. Add it in the console of Digishare."_s;
    QTest::newRow("some permission is missing")
        << failed << setting(ErrorKind::Forbidden, u"permission"_s, u"not allowed"_s)
        << u"Not sent. The role of this key lacks a permission. Add it in the console of Digishare."_s;
    QTest::newRow("stopped on its way") << failed << Error{.kind = ErrorKind::Cancelled} << u"Not sent. It was stopped before it left."_s;
    QTest::newRow("balance") << failed << Error{.kind = ErrorKind::PaymentRequired}
                             << u"Not sent. The balance with Digishare is used up."_s;
    QTest::newRow("slow down") << failed << Error{.kind = ErrorKind::RateLimited, .retryAfter = std::chrono::milliseconds(120'000)}
                               << u"Not sent. Digishare asked to slow down. Sending resumes in 2 min."_s;
}

void FormatErrorTest::deliveries()
{
    QFETCH(int, delivery);
    QFETCH(Error, error);
    QFETCH(QString, words);
    QCOMPARE(ErrorText::plain(ErrorText::delivery(Delivery(delivery), error, u"Digishare"_s, britishFormats())), words);
}

void FormatErrorTest::everyKindHasASentence()
{
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
        const QString words = ErrorText::sentence({.kind = ErrorKind(kind)}, u"Digishare"_s, britishFormats());
        QVERIFY2(words.endsWith(u'.') && words.size() > 10, qPrintable(QString::number(kind)));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        QVERIFY2(!words.contains(u'!'), qPrintable(words));
    }
}

void FormatErrorTest::valuesAreIsolated()
{
    const QString words = ErrorText::sentence({.kind = ErrorKind::Unreachable}, u"دیوار"_s, britishFormats());
    QVERIFY(words.contains(u"\u2068دیوار\u2069"_s));
    QCOMPARE(ErrorText::plain(words), u"دیوار could not be reached."_s);
}

void FormatErrorTest::banners_data()
{
    QTest::addColumn<Banner>("banner");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("actions");
    QTest::newRow("offline") << Banner{.kind = Banner::Kind::Offline} << u"Offline. You can read, search and write."_s << 1;
    QTest::newRow("offline with messages") << Banner{.kind = Banner::Kind::Offline,
        .count = 3} << u"Offline. You can read, search and write. 3 messages will be sent when the network returns."_s
                                           << 2;
    QTest::newRow("port in use") << Banner{.kind = Banner::Kind::ReceiverDown,
        .accountName = u"Atlas Store"_s,
        .detail = u"in_use"_s,
        .port = 8787} << u"Atlas Store is not receiving. Port 8787 is in use by another program."_s
                                 << 2;
    QTest::newRow("key refused") << Banner{.kind = Banner::Kind::KeyRefused,
        .accountName = u"Atlas Store"_s,
        .providerName = u"Digishare"_s}
                                 << u"Digishare refused the key for Atlas Store. Messages wait until you enter a new one."_s << 1;
    QTest::newRow("keychain") << Banner{.kind = Banner::Kind::KeychainLocked} << u"The keychain is locked. Unlock it to send and receive."_s
                              << 1;
    QTest::newRow("disk") << Banner{.kind = Banner::Kind::DiskFull} << u"No space left. Qasid stopped receiving so nothing is lost."_s << 1;
    QTest::newRow("slow down") << Banner{.kind = Banner::Kind::RateLimited,
        .providerName = u"Digishare"_s,
        .until = kErrorClock.now() + 300'000}
                               << u"Digishare asked to slow down. Sending resumes in 5 min."_s << 0;
}

void FormatErrorTest::banners()
{
    QFETCH(Banner, banner);
    QFETCH(QString, words);
    QFETCH(int, actions);
    const BannerText text = ErrorText::banner(banner, britishFormats());
    QCOMPARE(ErrorText::plain(text.lead + u' ' + text.text), words);
    QCOMPARE(int(text.actions.size()), actions);
}

void FormatErrorTest::accountHealth_data()
{
    QTest::addColumn<AccountState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("good") << AccountState{.receiving = true} << u"Receiving, sending"_s;
    QTest::newRow("sends only") << AccountState{} << u"Sending"_s;
    QTest::newRow("paused") << AccountState{.health = AccountState::Health::Paused} << u"Paused"_s;
    QTest::newRow("no keys") << AccountState{.health = AccountState::Health::Attention, .hasSecrets = false}
                             << u"Keys must be entered again"_s;
    QTest::newRow("key refused") << AccountState{.health = AccountState::Health::Attention,
        .trouble = Error{.kind = ErrorKind::Unauthorized}}
                                 << u"Digishare refused the key."_s;
    QTest::newRow("receiver down") << AccountState{.health = AccountState::Health::Attention,
        .trouble = Error{.kind = ErrorKind::Unavailable}}
                                   << u"Not receiving"_s;
}

void FormatErrorTest::accountHealth()
{
    QFETCH(AccountState, state);
    QFETCH(QString, words);
    QCOMPARE(ErrorText::plain(ErrorText::accountHealth(state, u"Digishare"_s, britishFormats())), words);
}

void FormatErrorTest::channels_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("words");
    QTest::newRow("known") << u"whatsapp"_s << u"WhatsApp"_s;
    QTest::newRow("in capitals") << u"WHATSAPP"_s << u"WhatsApp"_s;
    QTest::newRow("unknown") << u"smoke_signal"_s << u"Smoke signal"_s;
    QTest::newRow("none") << QString() << QString();
}

void FormatErrorTest::channels()
{
    QFETCH(QString, channel);
    QFETCH(QString, words);
    QCOMPARE(ErrorText::channel(channel), words);
}

QASID_TEST(FormatErrorTest)
#include "formaterror_test.moc"
