// What is typed arrives as it was typed: joiners and directions, through the draft, the outbox, the wire and the clipboard.

#include "core/providers/digishare/digishareprovider.h"
#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testapi.h"
#include "tests/support/testprogram.h"
#include "tests/support/typing.h"
#include "ui/composer/composer.h"
#include "ui/composer/composeredit.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kScanCodeOf2 = 11; // of X11: evdev's 3 and 8
const QString kWanted = u"می\u200cخواهم"_s;

ProviderRegistry digishare()
{
    ProviderRegistry registry;
    registry.add(std::make_unique<DigishareProvider>());
    return registry;
}

//! A composer that writes to a customer of an account whose API is `base`.
struct TextDesk {
    explicit TextDesk(const QString &base)
        : fixture(digishare())
    {
        const AccountId account = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s, {{u"api_base"_s, base}});
        Customer nasrin;
        nasrin.remoteId = u"third_1"_s;
        nasrin.name = u"Nasrin"_s;
        nasrin.channel = u"whatsapp"_s;
        conversation = fixture.say({account, u"c-1"_s, nasrin, u"سلام"_s, u"2025-12-03T09:12:00Z"_s});
        reopen();
    }

    void reopen()
    {
        composer = std::make_unique<Composer>(fixture.ui, nullptr);
        composer->resize(732, 300);
        composer->show();
        composer->setConversation(fixture.conversation(conversation));
        if (!QTest::qWaitForWindowActive(composer.get()))
            qFatal("the composer is not shown");
        composer->focusText();
    }

    ComposerEdit *edit() const { return composer->findChild<ComposerEdit *>(); }

    QAbstractButton *directionButton() const
    {
        const auto buttons = composer->findChildren<QAbstractButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [](const QAbstractButton *button) { return button->accessibleName().startsWith("Text direction"_L1); });
        return found == buttons.end() ? nullptr : *found;
    }

    //! Words by the keyboard, with the given press between the two parts.
    void type(QKeyEvent &joiner) const
    {
        typeWords(edit(), u"می"_s);
        QCoreApplication::sendEvent(edit(), &joiner);
        typeWords(edit(), u"خواهم"_s);
    }

    InboxFixture fixture;
    ConversationId conversation;
    std::unique_ptr<Composer> composer;
};

} // namespace

class ComposerTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinersAreTyped_data();
    void joinersAreTyped();
    void joinersAreKept();
    void directionIsAutomaticOrForced_data();
    void directionIsAutomaticOrForced();
};

void ComposerTextTest::joinersAreTyped_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<quint32>("scanCode");
    QTest::addColumn<QString>("text");
    const int shift = Qt::ShiftModifier, both = int(Qt::ControlModifier | Qt::ShiftModifier);
    QTest::newRow("Shift+Space of a Persian layout") << int(Qt::Key_Space) << shift << 65u << u"\u200c"_s;
    QTest::newRow("Ctrl+Shift+2 that the layout writes") << int(Qt::Key_2) << both << kScanCodeOf2 << u"\u200c"_s;
    QTest::newRow("Ctrl+Shift+2 that it does not write") << int(Qt::Key_At) << both << kScanCodeOf2 << QString();
    QTest::newRow("Ctrl+Shift+2 with another digit on the key") << 0x6f2 << both << kScanCodeOf2 << QString();
}

void ComposerTextTest::joinersAreTyped()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(quint32, scanCode);
    QFETCH(QString, text);
    const TextDesk desk(u"http://127.0.0.1:9"_s);
    QKeyEvent joiner(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), scanCode, 0, 0, text);
    desk.type(joiner);
    QCOMPARE(desk.edit()->text(), kWanted);
}

void ComposerTextTest::joinersAreKept()
{
    constexpr auto kMessages = "POST /v1/messages";
    TestApi api;
    api.answers(kMessages, 201, "{\"id\":\"msg_1\",\"status\":\"sent\"}");
    TextDesk desk(api.base());
    QKeyEvent joiner(QEvent::KeyPress, Qt::Key_Space, Qt::ShiftModifier, 65, 0, 0, u"\u200c"_s);
    desk.type(joiner);
    desk.edit()->selectAll();
    desk.edit()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), kWanted);
    QTRY_COMPARE(desk.fixture.conversation(desk.conversation).draft, kWanted); // saved by itself
    desk.reopen();
    QTRY_COMPARE(desk.edit()->text(), kWanted);
    QTest::keyClick(desk.edit(), Qt::Key_Return);
    QTRY_VERIFY(desk.edit()->document()->isEmpty());
    await(desk.fixture.inbox->start({.receive = false, .send = true, .listenAddress = {}, .listenPort = {}}));
    QTRY_VERIFY(!api.asked().isEmpty());
    QVERIFY2(api.asked().constFirst().body.contains(kWanted.toUtf8()), api.asked().constFirst().body.constData());
}

void ComposerTextTest::directionIsAutomaticOrForced_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("F7") << true;
    QTest::newRow("the button") << false;
}

void ComposerTextTest::directionIsAutomaticOrForced()
{
    QFETCH(bool, byKey);
    const TextDesk desk(u"http://127.0.0.1:9"_s);
    desk.edit()->setText(u"Bonjour\nسلام\n123"_s);
    const auto next = [&] {
        if (byKey)
            QTest::keyClick(desk.edit(), Qt::Key_F7);
        else
            QTest::mouseClick(desk.directionButton(), Qt::LeftButton);
    };
    const auto directions = [&] {
        QList<Qt::LayoutDirection> found;
        for (QTextBlock block = desk.edit()->document()->begin(); block.isValid(); block = block.next())
            found += block.textDirection();
        return found;
    };
    const QList<Qt::LayoutDirection> automatic{Qt::LeftToRight, Qt::RightToLeft, Qt::LeftToRight};
    QVERIFY(desk.directionButton());
    QCOMPARE(directions(), automatic);
    QCOMPARE(desk.directionButton()->accessibleName(), u"Text direction: automatic"_s);
    next();
    QCOMPARE(directions(), QList<Qt::LayoutDirection>(3, Qt::RightToLeft));
    QCOMPARE(desk.directionButton()->accessibleName(), u"Text direction: right to left"_s);
    next();
    QCOMPARE(directions(), QList<Qt::LayoutDirection>(3, Qt::LeftToRight));
    QCOMPARE(desk.directionButton()->accessibleName(), u"Text direction: left to right"_s);
    next();
    QCOMPARE(directions(), automatic);
    QCOMPARE(desk.edit()->text(), u"Bonjour\nسلام\n123"_s); // only the view changed
}

QASID_WIDGET_TEST(ComposerTextTest)
#include "composertext_test.moc"
