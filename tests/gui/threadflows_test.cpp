#include "core/providers/divar/divarprovider.h"
#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/composer/composer.h"
#include "ui/models/errortext.h"
#include "ui/thread/announcer.h"
#include "ui/thread/threadnotice.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

//! What a test does in the provider's place.
struct Hands {
    std::vector<Promise<QByteArray>> wanted; //!< files that were asked for, in their order
    std::vector<Promise<SendReceipt>> sending;
    SendProgress progress;
    CancelToken cancel;
};

class HandSession final : public ProviderSession {
public:
    explicit HandSession(Hands &hands)
        : m_hands(hands)
    {
    }
    Future<SendReceipt> send(const SendTarget &, const OutgoingMessage &, CancelToken cancel, const SendProgress &progress) override
    {
        m_hands.progress = progress;
        m_hands.cancel = cancel;
        m_hands.sending.emplace_back();
        return m_hands.sending.back().future();
    }
    Future<AccountIdentity> check() override { return readyFuture<AccountIdentity>(AccountIdentity{}); }
    Future<QByteArray> fetchAttachment(const Attachment &, qint64, CancelToken) override
    {
        m_hands.wanted.emplace_back();
        return m_hands.wanted.back().future();
    }

private:
    Hands &m_hands;
};

ProviderRegistry divarInHand(Hands &hands)
{
    ProviderRegistry registry;
    registry.add(silenced(std::make_unique<DivarProvider>(),
        [&hands](const Secrets &) -> std::unique_ptr<ProviderSession> { return std::make_unique<HandSession>(hands); }));
    return registry;
}

QByteArray onePixel()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        qFatal("no picture");
    return bytes;
}

//! The pane on a Divar shop whose provider is the test's hand.
struct FlowShop {
    FlowShop()
        : inbox(divarInHand(hands))
    {
        account = inbox.addAccount(u"divar"_s, u"Vehicle check"_s, {{u"app_slug"_s, u"check"_s}});
        pane = std::make_unique<ThreadPane>(inbox.ui, nullptr);
        pane->resize(732, 700);
        pane->show();
    }

    void apply(const QString &conversation, const QString &key, const EventBody &body, const ConversationContext &context = {})
    {
        DecodedWebhook decoded;
        decoded.events.push_back({key, key.toLatin1(), conversation, inbox.clock.now(), body, context});
        InboundRequest request;
        request.method = "POST";
        request.received = inbox.clock.now();
        const auto applied = await(inbox.store->applyInbound(account, request, decoded));
        if (!applied || applied->quarantined > 0)
            qFatal("an event was not applied");
    }

    ConversationId say(const QString &conversation, const Content &content, const std::vector<Attachment> &files = {},
        Direction direction = Direction::In, const QString &channel = u"chatbot"_s, const ConversationContext &context = {})
    {
        Message message;
        message.remoteId = u"m-%1"_s.arg(++said);
        message.direction = direction;
        message.time = inbox.clock.now();
        message.content = content;
        message.attachments = files;
        Customer who;
        who.channel = channel;
        apply(conversation, message.remoteId, MessageAppeared{message, who}, context);
        return await(inbox.store->ensureConversation(account, conversation)).value();
    }

    bool open(ConversationId id)
    {
        pane->show(id);
        return QTest::qWaitFor([&] {
            const ThreadView &view = *pane->view();
            return view.model().isLoaded() && view.model().count() > 0 && view.words().provider()
                && QTest::qWaitForWindowExposed(pane.get());
        });
    }

    const RowLayout &row(int at) const { return pane->view()->rowLayout(at); }
    bool says(int at, const QString &text) const
    {
        const auto &texts = row(at).texts;
        return std::any_of(
            texts.begin(), texts.end(), [&](const TextBlock &block) { return ErrorText::plain(block.text()).contains(text); });
    }
    QPoint middle(int at, RowHit::Kind kind) const
    {
        for (const HitArea &area : row(at).hits) {
            if (area.hit.kind == kind)
                return (pane->view()->rowRect(at).topLeft() + area.rect.center()).toPoint();
        }
        return {-1, -1};
    }

    Hands hands;
    InboxFixture inbox;
    AccountId account;
    std::unique_ptr<ThreadPane> pane;
    int said = 0;
};

const Attachment kPhoto{.id = {}, .kind = AttachmentKind::Image, .name = u"car.png"_s, .url = u"https://media.example/car.png"_s};

} // namespace

class ThreadFlowsTest : public QObject {
    Q_OBJECT
public:
    static void initMain()
    {
        qRegisterMetaType<AccountId>();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

private Q_SLOTS:
    void receivedPicturesComeByThemselves();
    void whatCouldNotBeFetchedIsTriedAgain();
    void filesOnTheirWayAreShownAndStopped();
    void accessTakenBackIsTold();
    void theProviderWordsItsOwnEvents();
    void rulesAreAskedForWithTheAccount();
    void buttonsHaveTheProvidersIcons();
};

void ThreadFlowsTest::receivedPicturesComeByThemselves()
{
    FlowShop shop;
    const ConversationId id = shop.say(u"c-1"_s, MediaContent{}, {kPhoto});
    QVERIFY(shop.open(id));
    QTRY_VERIFY(!shop.hands.wanted.empty());
    QTRY_VERIFY(shop.says(0, u"Loading…"_s));
    for (const auto &promise : shop.hands.wanted)
        promise.finish(onePixel());
    QTRY_COMPARE(shop.row(0).pictures.size(), size_t(1));
    QVERIFY(!shop.says(0, u"Loading…"_s));
    QVERIFY(QFile::exists(shop.row(0).pictures.front().path));
}

void ThreadFlowsTest::whatCouldNotBeFetchedIsTriedAgain()
{
    FlowShop shop;
    const ConversationId id = shop.say(u"c-1"_s, MediaContent{}, {kPhoto});
    QVERIFY(shop.open(id));
    QTRY_VERIFY(!shop.hands.wanted.empty());
    const size_t first = shop.hands.wanted.size();
    for (const auto &promise : shop.hands.wanted)
        promise.finish(fail(ErrorKind::NotFound, u"gone"_s));
    QTRY_VERIFY(shop.says(0, u"Could not be loaded."_s));
    // Not asked for again by itself.
    shop.pane->view()->dayChanged();
    QCOMPARE(shop.hands.wanted.size(), first);
    QTest::mouseClick(shop.pane->view()->viewport(), Qt::LeftButton, {}, shop.middle(0, RowHit::Kind::FetchFile));
    QTRY_VERIFY(shop.hands.wanted.size() > first);
    QVERIFY(shop.says(0, u"Loading…"_s));
    shop.hands.wanted.back().finish(onePixel());
    QTRY_COMPARE(shop.row(0).pictures.size(), size_t(1));
}

void ThreadFlowsTest::filesOnTheirWayAreShownAndStopped()
{
    FlowShop shop;
    const ConversationId id = shop.say(u"c-1"_s, TextContent{.text = u"سلام"_s});
    await(shop.inbox.inbox->start({.receive = false, .send = true, .listenAddress = {}, .listenPort = {}}));
    QVERIFY(shop.open(id));
    const QString path = shop.inbox.folder.filePath(u"engine.mp4"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("0000001866747970") + QByteArray("mp42").leftJustified(400'000, 'v'));
    file.close();
    const OutgoingMessage video{.content = MediaContent{},
        .attachments
        = {{.kind = AttachmentKind::Video, .name = u"engine.mp4"_s, .mimeType = u"video/mp4"_s, .size = 400'008, .localPath = path}}};
    const auto sent = await(shop.inbox.inbox->send(id, video));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QTRY_COMPARE(shop.hands.sending.size(), size_t(1));
    QTRY_COMPARE(shop.pane->view()->model().count(), 2);
    QTRY_COMPARE(shop.pane->view()->model().at(1).delivery, Delivery::Sending);
    shop.hands.progress(40'000, 400'000);
    QTRY_VERIFY(shop.says(1, u"10 %"_s));
    auto *announcer = shop.pane->findChild<Announcer *>();
    QVERIFY(!announcer->accessibleName().contains(u"Sending"_s));
    shop.hands.progress(220'000, 400'000);
    QTRY_VERIFY(shop.says(1, u"55 %"_s));
    // Said at every quarter, not at every percent.
    QTRY_COMPARE(announcer->accessibleName(), u"Sending, 50 %"_s);
    QVERIFY(!shop.hands.cancel.isCancelled());
    QTest::mouseClick(shop.pane->view()->viewport(), Qt::LeftButton, {}, shop.middle(1, RowHit::Kind::CancelSend));
    QTRY_VERIFY(shop.hands.cancel.isCancelled());
    shop.hands.sending.front().finish(fail(Error{.kind = ErrorKind::Cancelled, .outcomeKnown = true}));
    QTRY_COMPARE(shop.pane->view()->model().at(1).delivery, Delivery::Failed);
    QCOMPARE(shop.middle(1, RowHit::Kind::CancelSend), QPoint(-1, -1));
}

void ThreadFlowsTest::accessTakenBackIsTold()
{
    FlowShop shop;
    const ConversationContext owner{.subject = u"gZ4kQ8Xy"_s, .access = u"u-1"_s};
    const ConversationId id = shop.say(u"p-1"_s, TextContent{.text = u"سلام"_s}, {}, Direction::In, u"post"_s, owner);
    QVERIFY(shop.open(id));
    auto *notice = shop.pane->findChild<ThreadNotice *>();
    QVERIFY(!notice->isVisible());
    shop.apply({}, u"revoked"_s, AccessRevoked{u"u-1"_s});
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(ErrorText::plain(notice->words()), u"Access was taken back on 3 Dec 2025. Replies to this chat cannot be sent."_s);
    QCOMPARE(notice->accessibleName(), ErrorText::plain(notice->words()));
    QTRY_COMPARE(shop.pane->view()->model().count(), 2);
    QVERIFY(shop.says(1, u"Access to this chat was taken back"_s));
    shop.apply({}, u"granted"_s, AccessGranted{{.remoteId = u"u-1"_s, .facts = {}}});
    QTRY_VERIFY(!notice->isVisible());
}

void ThreadFlowsTest::theProviderWordsItsOwnEvents()
{
    FlowShop shop;
    const DivarProvider divar;
    const QString code = u"start_my_post"_s;
    QVERIFY(divar.systemWords(code));
    const ConversationId id = shop.say(u"c-1"_s, SystemContent{.code = code, .text = u"gZ4kQ8Xy"_s}, {}, Direction::System);
    QVERIFY(shop.open(id));
    const QString expected = QString::fromUtf8(divar.systemWords(code)).arg(u"gZ4kQ8Xy"_s);
    QVERIFY2(shop.says(0, expected), qPrintable(expected));
    QVERIFY(ErrorText::plain(shop.pane->view()->accessibleName(0)).contains(expected));
}

void ThreadFlowsTest::rulesAreAskedForWithTheAccount()
{
    FlowShop shop;
    const ConversationId id = shop.say(u"c-1"_s, PressContent{.caption = u"Book"_s, .data = {}, .place = {}, .rule = {}, .answer = {}});
    QVERIFY(shop.open(id));
    QSignalSpy asked(shop.pane.get(), &ThreadPane::answerRulesRequested);
    QTRY_VERIFY(shop.middle(0, RowHit::Kind::AnswerRules).x() >= 0);
    QTest::mouseClick(shop.pane->view()->viewport(), Qt::LeftButton, {}, shop.middle(0, RowHit::Kind::AnswerRules));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<AccountId>(), shop.account);
}

void ThreadFlowsTest::buttonsHaveTheProvidersIcons()
{
    FlowShop shop;
    const ConversationId id = shop.say(u"c-1"_s, TextContent{.text = u"سلام"_s});
    const OutgoingMessage reply{.content = TextContent{.text = u"وقت"_s},
        .buttons = {{{u"رزرو"_s, u"EVENT_NOTE"_s, ServerAction{{{u"slot"_s, u"1"_s}}}},
            {u"تازه"_s, u"NOBODY_KNOWS"_s, LinkAction{u"https://a.example"_s}}}}};
    // As it may come from a conversation begun elsewhere: composing refuses such a name.
    QVERIFY(await(shop.inbox.store->enqueue(id, reply, Delivery::Held, shop.inbox.clock.now(), shop.inbox.clock.now())));
    QVERIFY(shop.open(id));
    QTRY_COMPARE(shop.pane->view()->model().count(), 2);
    QStringList names;
    for (const RowGlyph &glyph : shop.row(1).glyphs)
        names += QString(glyph.name);
    QVERIFY2(names.contains(u"calendar"_s) && names.contains(u"tag"_s), qPrintable(names.join(u' ')));
}

QASID_WIDGET_TEST(ThreadFlowsTest)
#include "threadflows_test.moc"
