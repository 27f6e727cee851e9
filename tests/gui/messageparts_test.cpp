// What a message can carry besides its words: languages, flags, who wrote it down, AI agents, files ahead of it, and sources of any kind.

#include "tests/gui/threadfixture.h"
#include "tests/support/handclock.h"
#include "tests/support/testprogram.h"
#include "ui/controls/textbutton.h"
#include "ui/models/errortext.h"
#include "ui/models/sourcetext.h"
#include "ui/theme/theme.h"
#include "ui/thread/livereply.h"
#include "ui/thread/threadview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

ThreadWords wordsBy(const Clock &clock, const QLocale &locale = QLocale(u"en_GB"_s))
{
    return ThreadWords(Formats(locale, clock, QTimeZone(0), {.hours = Formats::Hours::TwentyFour}), u"Provider"_s, u"Layla"_s);
}

struct Parts {
    Parts(Messages &messages, const QLocale &locale, Qt::LayoutDirection direction)
        : model(messages.source())
    {
        view = std::make_unique<ThreadView>(model, appearance, clock, nullptr);
        view->setLayoutDirection(direction);
        view->setWords(wordsBy(clock, locale));
        view->resize(732, 704);
        view->show();
        model.open(kThread);
    }
    explicit Parts(Messages &messages)
        : Parts(messages, QLocale(u"en_GB"_s), Qt::LeftToRight)
    {
    }

    bool isReady()
    {
        return QTest::qWaitFor([this] { return model.isLoaded(); }) && QTest::qWaitForWindowExposed(view.get());
    }

    QString spoken(int row) const { return ErrorText::plain(view->accessibleName(row)); }
    QStringList hitNames(int row) const
    {
        QStringList names;
        for (const HitArea &area : view->rowLayout(row).hits)
            names += ErrorText::plain(area.name);
        return names;
    }
    bool draws(int row, const QString &text) const
    {
        const auto &texts = view->rowLayout(row).texts;
        return std::any_of(texts.begin(), texts.end(), [&](const TextBlock &block) { return ErrorText::plain(block.text()) == text; });
    }

    HandClock clock{kNow};
    Appearance appearance;
    ThreadModel model;
    std::unique_ptr<ThreadView> view;
};

TextContent inTwoLanguages()
{
    return {.text = u"Your invoice is attached."_s,
        .texts = {{u"en"_s, u"Your invoice is attached."_s}, {u"ar"_s, u"الفاتورة مرفقة."_s}},
        .header = {},
        .footer = {}};
}

Message &asked(Messages &messages, qint64 key, TimeMs time)
{
    Message &message = messages.text(key, Direction::Out, u"One moment."_s, time);
    message.delivery = Delivery::Accepted;
    message.options.aiAgent = u"agent-1"_s;
    return message;
}

void fillInvoice(Messages &messages)
{
    const auto said = [&](qint64 key, Direction direction, const QString &words, QLatin1StringView time) -> Message & {
        Message &message = messages.text(key, direction, words, at(time));
        message.delivery = direction == Direction::Out ? Delivery::Accepted : Delivery::Received;
        return message;
    };
    said(1, Direction::In, u"السلام عليكم"_s, "2025-12-02T16:51:00Z"_L1);
    said(2, Direction::In, u"مرحبًا، طلبت سماعة Aria X2 برقم Order #1042 ولم تصلني الفاتورة الضريبية."_s, "2025-12-02T16:52:00Z"_L1);
    said(3, Direction::System, {}, "2025-12-02T16:54:00Z"_L1).content = SystemContent{{}, u"أُنشئت المحادثة الفرعية Order #1042"_s};
    Message &invoice = said(4, Direction::Out, {}, "2025-12-02T17:03:00Z"_L1);
    invoice.content = TextContent{.text = u"The invoice is attached as a PDF."_s,
        .texts = {{u"ar"_s, u"تفضّلي، الفاتورة مرفقة بصيغة PDF."_s}, {u"en"_s, u"The invoice is attached as a PDF."_s}},
        .header = {},
        .footer = {}};
    invoice.attachments = {{.kind = AttachmentKind::Document, .name = u"INV-2025-1042.pdf"_s, .size = 184'000}};
    invoice.replyTo = u"r2"_s;
    said(5, Direction::Note, u"الضريبة 15% محسوبة، لا حاجة لإعادة الإصدار."_s, "2025-12-02T17:10:00Z"_L1).author = u"يوسف"_s;
    said(6, Direction::In, u"شكرًا! هل يمكن تغيير عنوان Order #1042 إلى حي النخيل؟"_s, "2025-12-03T09:24:00Z"_L1);
    said(7, Direction::In, u"Building 12, gate B please."_s, "2025-12-03T09:24:30Z"_L1);
    said(8, Direction::Out, u"نعم، يمكن تغيير العنوان قبل الشحن. هل أعتمد «حي النخيل، مبنى ١٢، البوابة B»؟"_s, "2025-12-03T09:26:00Z"_L1)
        .fromAi
        = true;
    said(9, Direction::Out, u"لحظة من فضلك."_s, "2025-12-03T09:28:00Z"_L1).options.aiAgent = u"agent-1"_s;
}

void fillOtherParts(Messages &messages)
{
    messages.text(1, Direction::In, u"Hello, I would like to change my address."_s, at("2025-12-03T08:51:00Z"_L1));
    Message &spoken = messages.text(2, Direction::Out, u"I moved to Dubai last week."_s, at("2025-12-03T08:55:00Z"_L1));
    spoken.options.asCustomer = true;
    spoken.delivery = Delivery::Accepted;
    Message &flagged = messages.text(3, Direction::Out, u"Noted, thank you."_s, at("2025-12-03T08:57:00Z"_L1));
    flagged.options.flags = {u"urgent"_s, u"address_change"_s};
    flagged.delivery = Delivery::Accepted;
    Message &filledIn = messages.text(4, Direction::Out, {}, at("2025-12-03T08:58:00Z"_L1));
    filledIn.options.templateId = u"order_ready"_s;
    filledIn.delivery = Delivery::Accepted;
    messages.text(5, Direction::Unknown, u"Gate code is 4471."_s, at("2025-12-03T09:01:00Z"_L1));
    messages.add(6).content = UnsupportedContent{.typeName = u"card"_s, .raw = "{}"};
    Message &files = messages.add(7);
    files.direction = Direction::In;
    files.content = MediaContent{.caption = u"Two files"_s};
    files.attachments = {{.kind = AttachmentKind::Image, .name = u"door.jpg"_s, .size = 88'000, .remotePath = u"uploads/door.jpg"_s},
        {.kind = AttachmentKind::Document, .name = u"contract.pdf"_s, .size = 1'240'000, .remotePath = u"uploads/contract.pdf"_s}};
    Message &doubtful = messages.text(8, Direction::Out, u"Your parcel leaves today."_s, at("2025-12-03T09:29:30Z"_L1));
    doubtful.delivery = Delivery::PossiblySent;
    Message &upload = messages.text(9, Direction::Out, u"And the plan of the building."_s, kNow);
    upload.delivery = Delivery::Queued;
    upload.attachments = {{.kind = AttachmentKind::Document, .name = u"plan.pdf"_s, .size = 2'400'000}};
}

//! Keeps a picture for looking at when QASID_SHOTS names a folder.
void keepParts(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("QASID_SHOTS");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

void fillParts(Messages &messages, int count)
{
    for (int i = 1; i <= count; ++i)
        messages.text(i, i % 3 ? Direction::In : Direction::Out, u"message %1"_s.arg(i), kNow - TimeMs(count - i) * 60'000);
}

} // namespace

class MessagePartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksAsDesigned_data();
    void looksAsDesigned();
    void theInterfacesLanguageIsShown_data();
    void theInterfacesLanguageIsShown();
    void everyLanguageCanBeRead();
    void oursSayTheirLanguage();
    void theTagStandsBeforeTheTime_data();
    void theTagStandsBeforeTheTime();
    void whatWasWrittenDownStandsAtTheCustomersSide_data();
    void whatWasWrittenDownStandsAtTheCustomersSide();
    void flagsAreTags();
    void aTemplateHasItsId();
    void anAiAnswerSaysSo();
    void anAiAnswerIsAwaitedForTenMinutes();
    void anAiAnswerEndsTheWaiting();
    void liveTextMovesNothingThatIsRead();
    void liveTextStaysInSightAtTheEnd();
    void liveTextIsStoppedByKeyboardAndMouse();
    void liveTextIsTheLastItemForAssistiveTools();
    void filesAheadOfTheirMessageShowTheirProgress();
    void aDoubtfulMessageIsCheckedFirst();
    void aQuoteFromLongAgoIsReadAndReached();
    void aQuoteThatIsNowhereIsAskedForOnce();
    void whatWasRemovedIsQuotedNoMore();
    void onlyWhatWasSaidCanBeQuoted();
    void anySourceCanBeShown_data();
    void anySourceCanBeShown();
    void wordsOfARicherMessageLeadToItsSource();
    void anyWordsCanBeShown();
};

void MessagePartsTest::looksAsDesigned_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("dark");
    QTest::newRow("ar-dark") << u"ar_SA"_s << true;
    QTest::newRow("ar-light") << u"ar_SA"_s << false;
    QTest::newRow("en-dark") << u"en_GB"_s << true;
    QTest::newRow("en-light") << u"en_GB"_s << false;
}

//! The thread of the design's third picture, and a second one with the other parts.
void MessagePartsTest::looksAsDesigned()
{
    QFETCH(QString, locale);
    QFETCH(bool, dark);
    const QLocale language(locale);
    Messages messages;
    fillInvoice(messages);
    Parts shown(messages, language, language.textDirection());
    shown.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    QVERIFY(shown.isReady());
    keepParts(*shown.view, u"several-languages-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    shown.view->setAiText(u"تم. غيّرت عنوان Order #1042 إلى حي النخيل، مبنى ١٢"_s);
    QVERIFY(shown.view->isAtEnd());
    keepParts(*shown.view, u"ai-writing-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));

    Messages others;
    fillOtherParts(others);
    Parts parts(others, language, language.textDirection());
    parts.appearance.setMode(dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
    ThreadWords reads = wordsBy(parts.clock, language);
    reads.setReadsBack(true);
    parts.view->setWords(reads);
    QVERIFY(parts.isReady());
    parts.view->setPercentSent(MessageId{9}, 42);
    QCOMPARE(parts.model.count(), 9);
    keepParts(*parts.view, u"message-parts-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
}

void MessagePartsTest::theInterfacesLanguageIsShown_data()
{
    QTest::addColumn<TextContent>("content");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("languages");
    const TextContent both = inTwoLanguages();
    QTest::newRow("in the wanted one") << both << u"ar"_s << both.texts[u"ar"_s] << QStringList{u"ar"_s, u"en"_s};
    QTest::newRow("not written in it") << both << u"fa"_s << both.text << QStringList{u"en"_s, u"ar"_s};
    TextContent blank = both;
    blank.texts[u"ar"_s] = u" \n"_s;
    QTest::newRow("blank in it") << blank << u"ar"_s << both.text << QStringList();
    QTest::newRow("only one") << TextContent{.text = u"a"_s, .texts = {{u"tr"_s, u"a"_s}}, .header = {}, .footer = {}} << u"en"_s << u"a"_s
                              << QStringList();
    QTest::newRow("none") << TextContent{.text = u"a"_s, .texts = {}, .header = {}, .footer = {}} << u"en"_s << u"a"_s << QStringList();
    QTest::newRow("nothing at all") << TextContent() << u"en"_s << QString() << QStringList();
}

void MessagePartsTest::theInterfacesLanguageIsShown()
{
    QFETCH(TextContent, content);
    QFETCH(QString, wanted);
    const ShownText shown = shownText(content, wanted);
    QTEST(shown.text, "text");
    QTEST(shown.languages, "languages");
}

void MessagePartsTest::everyLanguageCanBeRead()
{
    Messages messages;
    messages.text(1, Direction::Out, {}, kNow).content = inTwoLanguages();
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY(shown.draws(0, u"EN \u00b7 AR"_s));
    QVERIFY2(shown.spoken(0).contains(u"Written in English, \u0627\u0644\u0639\u0631\u0628\u064a\u0629. Shown in English."_s),
        qPrintable(shown.spoken(0)));
    QCOMPARE(shown.view->messageText(0), u"Your invoice is attached."_s);

    // A press on the tag, which is what the menu and assistive tools offer as well.
    const HitArea tag = shown.view->rowLayout(0).hits.front();
    QCOMPARE(ErrorText::plain(tag.name), u"Show in \u0627\u0644\u0639\u0631\u0628\u064a\u0629"_s);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, (shown.view->rowRect(0).topLeft() + tag.rect.center()).toPoint());
    QVERIFY(shown.draws(0, u"AR \u00b7 EN"_s));
    QCOMPARE(shown.hitNames(0), QStringList{u"Show in English"_s});
    QVERIFY(shown.spoken(0).contains(u"الفاتورة مرفقة."_s));
    shown.view->copyRow(0);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"الفاتورة مرفقة."_s);
}

void MessagePartsTest::oursSayTheirLanguage()
{
    const TextContent turkish{.text = u"Merhaba"_s, .texts = {{u"tr"_s, u"Merhaba"_s}}, .header = {}, .footer = {}};
    Messages messages;
    messages.text(1, Direction::In, {}, kNow).content = turkish;
    messages.text(2, Direction::Out, {}, kNow + 1).content = turkish;
    messages.text(3, Direction::Out, u"Merhaba"_s, kNow + 2);
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY(!shown.draws(0, u"TR"_s));
    QVERIFY(shown.draws(1, u"TR"_s));
    QCOMPARE(shown.hitNames(1), QStringList()); // there is nothing to choose from
    QVERIFY(!shown.draws(2, u"TR"_s));
    QCOMPARE(shown.view->rowLayout(2).texts.size(), 2u); // words and time
}

void MessagePartsTest::theTagStandsBeforeTheTime_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void MessagePartsTest::theTagStandsBeforeTheTime()
{
    QFETCH(Qt::LayoutDirection, direction);
    Messages messages;
    messages.text(1, Direction::Out, {}, kNow).content = inTwoLanguages();
    Parts shown(messages, direction == Qt::LeftToRight ? QLocale(u"en_GB"_s) : QLocale(u"ar_SA"_s), direction);
    QVERIFY(shown.isReady());
    const RowLayout &row = shown.view->rowLayout(0);
    const QRectF tag = row.hits.front().rect;
    if (direction == Qt::LeftToRight)
        QVERIFY(tag.center().x() < row.timeRect.left());
    else
        QVERIFY(tag.center().x() > row.timeRect.right());
    QVERIFY(row.bubble.contains(tag.center()));
    QVERIFY2(tag.height() >= 24, "a target is large enough");
}

void MessagePartsTest::whatWasWrittenDownStandsAtTheCustomersSide_data()
{
    theTagStandsBeforeTheTime_data();
}

void MessagePartsTest::whatWasWrittenDownStandsAtTheCustomersSide()
{
    QFETCH(Qt::LayoutDirection, direction);
    Messages messages;
    Message &spoken = messages.text(1, Direction::Out, u"I moved to Dubai."_s, kNow);
    spoken.options.asCustomer = true;
    spoken.delivery = Delivery::Failed;
    spoken.error = Error{.kind = ErrorKind::Unreachable};
    messages.text(2, Direction::Out, u"Noted."_s, kNow).delivery = Delivery::Accepted;
    Parts shown(messages, QLocale(u"en_GB"_s), direction);
    QVERIFY(shown.isReady());
    const QRectF theirs = shown.view->bubbleRect(0), ours = shown.view->bubbleRect(1);
    QVERIFY(direction == Qt::LeftToRight ? theirs.left() < ours.left() : theirs.right() > ours.right());
    QVERIFY(shown.draws(0, u"Written down by you"_s));
    QVERIFY2(shown.spoken(0).startsWith(u"Layla, "_s), qPrintable(shown.spoken(0)));
    QVERIFY(shown.spoken(0).contains(u"Written down by you. I moved to Dubai."_s));
    // What can be done about it stands under it, on its side.
    const QRectF first = shown.view->rowLayout(0).hits.front().rect;
    QVERIFY(direction == Qt::LeftToRight ? first.left() < 366 : first.right() > 300);
}

void MessagePartsTest::flagsAreTags()
{
    Messages messages;
    messages.text(1, Direction::Out, u"Hello"_s, kNow).options.flags = {u"urgent"_s, u"refund"_s};
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY(shown.draws(0, u"urgent"_s));
    QVERIFY(shown.draws(0, u"refund"_s));
    QVERIFY2(shown.spoken(0).contains(u"Flags: urgent, refund."_s), qPrintable(shown.spoken(0)));
}

void MessagePartsTest::aTemplateHasItsId()
{
    Messages messages;
    messages.text(1, Direction::Out, {}, kNow).options.templateId = u"order_ready"_s;
    messages.text(2, Direction::Out, u"With words"_s, kNow).options.templateId = u"order_ready"_s;
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY(shown.draws(0, u"Template order_ready"_s));
    QVERIFY(shown.spoken(0).contains(u"Template order_ready."_s));
    QVERIFY(!shown.spoken(1).contains(u"Template"_s));
}

void MessagePartsTest::anAiAnswerSaysSo()
{
    Messages messages;
    messages.text(1, Direction::Out, u"Mine"_s, kNow - 1000).delivery = Delivery::Accepted;
    Message &answer = messages.text(2, Direction::Out, u"Theirs"_s, kNow);
    answer.fromAi = true;
    answer.delivery = Delivery::Accepted;
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY(shown.draws(1, u"AI agent \u00b7 answered at your request"_s));
    QVERIFY2(shown.spoken(1).startsWith(u"AI agent, today"_s), qPrintable(shown.spoken(1)));
    QVERIFY(shown.spoken(0).startsWith(u"You, today"_s));
}

void MessagePartsTest::anAiAnswerIsAwaitedForTenMinutes()
{
    const QString words = u"An answer of the AI agent was asked for. It appears here when it is there."_s;
    Messages messages;
    asked(messages, 1, kNow);
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY(shown.draws(0, words));
    QVERIFY(shown.spoken(0).endsWith(words));
    shown.clock.advance(9 * 60'000);
    shown.view->minutePassed();
    QVERIFY(shown.draws(0, words));
    shown.clock.advance(60'000);
    shown.view->minutePassed();
    QVERIFY(!shown.draws(0, words));

    // What has not been taken yet has asked nobody.
    Messages waiting;
    asked(waiting, 1, kNow).delivery = Delivery::Queued;
    Parts queued(waiting);
    QVERIFY(queued.isReady());
    QVERIFY(!queued.draws(0, words));
}

void MessagePartsTest::anAiAnswerEndsTheWaiting()
{
    const QString words = u"An answer of the AI agent was asked for. It appears here when it is there."_s;
    Messages messages;
    asked(messages, 1, kNow);
    asked(messages, 2, kNow);
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY2(!shown.draws(0, words), "said once, under the last that asks");
    QVERIFY(shown.draws(1, words));
    shown.view->setAiText(u"It is"_s);
    QVERIFY2(!shown.draws(1, words), "it can be seen writing");
    shown.view->setAiText({});
    QVERIFY(shown.draws(1, words));
    messages.text(3, Direction::Out, u"It is on its way."_s, kNow).fromAi = true;
    shown.model.apply(Messages::changed({3}));
    QTRY_COMPARE(shown.model.count(), 3);
    QVERIFY(!shown.draws(1, words));
}

void MessagePartsTest::liveTextMovesNothingThatIsRead()
{
    Messages messages;
    fillParts(messages, 60);
    Parts shown(messages);
    QVERIFY(shown.isReady());
    shown.view->verticalScrollBar()->setValue(shown.view->verticalScrollBar()->maximum() / 2);
    const int row = shown.view->firstVisibleRow() + 2;
    const QRectF before = shown.view->bubbleRect(row);
    QSignalSpy laid(shown.view->liveReply(), &LiveReply::changed);
    for (int i = 0; i < 40; ++i)
        shown.view->setAiText(u"word "_s.repeated(i * 20));
    QTRY_VERIFY(laid.count() >= 2);
    QVERIFY2(laid.count() < 20, "not laid out for each word");
    QCOMPARE(shown.view->bubbleRect(row), before);
    shown.view->setAiText({});
    QCOMPARE(shown.view->bubbleRect(row), before);
}

void MessagePartsTest::liveTextStaysInSightAtTheEnd()
{
    Messages messages;
    fillParts(messages, 60);
    Parts shown(messages);
    QVERIFY(shown.isReady());
    LiveReply *live = shown.view->liveReply();
    QVERIFY(!live->isVisible());
    shown.view->setAiText(QString());
    QVERIFY(live->isVisible());
    const int small = live->height();
    shown.view->setAiText(u"word "_s.repeated(200));
    QTRY_VERIFY(live->height() > small);
    QVERIFY(shown.view->isAtEnd());
    QVERIFY(live->geometry().bottom() <= shown.view->viewport()->height());
    QVERIFY2(live->geometry().top() >= shown.view->rowRect(59).bottom(), "it covers no message");
}

void MessagePartsTest::liveTextIsStoppedByKeyboardAndMouse()
{
    Messages messages;
    messages.text(1, Direction::In, u"Hello"_s, kNow);
    Parts shown(messages);
    QVERIFY(shown.isReady());
    shown.view->activateWindow();
    QTRY_VERIFY(shown.view->isActiveWindow());
    shown.view->setAiText(u"Good morning"_s);
    auto *stop = shown.view->liveReply()->findChild<TextButton *>();
    QSignalSpy stopped(shown.view.get(), &ThreadView::stopAiRequested);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stopped.count(), 1);
    shown.view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(shown.view.get(), Qt::Key_Tab);
    QVERIFY(stop->hasFocus());
    QTest::keyClick(stop, Qt::Key_Space);
    QCOMPARE(stopped.count(), 2);
    shown.view->setAiText({});
    QVERIFY2(shown.view->hasFocus(), "the focus stays in the thread");
}

void MessagePartsTest::liveTextIsTheLastItemForAssistiveTools()
{
    Messages messages;
    messages.text(1, Direction::In, u"Hello"_s, kNow);
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(shown.view.get());
    QCOMPARE(list->childCount(), 1);
    shown.view->setAiText(u"Good morning"_s);
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface *live = list->child(1);
    QCOMPARE(list->indexOfChild(live), 1);
    QCOMPARE(live->text(QAccessible::Name), u"AI agent \u00b7 writing. Good morning"_s);
    QCOMPARE(live->childCount(), 1);
    QCOMPARE(live->child(0)->text(QAccessible::Name), u"Stop the AI agent"_s);
    shown.view->setAiText({});
    QCOMPARE(list->childCount(), 1);
}

void MessagePartsTest::filesAheadOfTheirMessageShowTheirProgress()
{
    Messages messages;
    Message &message = messages.text(1, Direction::Out, u"The invoice"_s, kNow);
    message.delivery = Delivery::Queued;
    message.attachments = {{.id = AttachmentId{1}, .kind = AttachmentKind::Document, .name = u"invoice.pdf"_s},
        {.id = AttachmentId{2}, .kind = AttachmentKind::Document, .name = u"terms.pdf"_s}};
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY(shown.draws(0, u"Waiting to send"_s));
    shown.view->setPercentSent(MessageId{1}, 42);
    QVERIFY(shown.draws(0, u"Uploading files, 42 %"_s));
    QVERIFY(!shown.draws(0, u"Waiting to send"_s));
    QVERIFY(shown.spoken(0).contains(u"Uploading files, 42 %."_s));
    QVERIFY(shown.hitNames(0).contains(u"Cancel sending"_s));
    QSignalSpy cancelled(shown.view.get(), &ThreadView::cancelRequested);
    shown.view->activate(0, {RowHit::Kind::CancelSend, {}, 0});
    QCOMPARE(cancelled.count(), 1);
    shown.view->setPercentSent(MessageId{1}, std::nullopt);
    QVERIFY(shown.draws(0, u"Waiting to send"_s));
}

void MessagePartsTest::aDoubtfulMessageIsCheckedFirst()
{
    Messages messages;
    Message &message = messages.text(1, Direction::Out, u"On its way"_s, kNow);
    message.delivery = Delivery::PossiblySent;
    Parts shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY(shown.draws(0, u"Possibly sent: check before sending again."_s));
    ThreadWords reads = wordsBy(shown.clock);
    reads.setReadsBack(true);
    shown.view->setWords(reads);
    QVERIFY(shown.draws(0, u"Possibly sent. Checking whether it arrived."_s));
    QCOMPARE(shown.hitNames(0), (QStringList{u"It arrived"_s, u"Send again"_s}));
}

void MessagePartsTest::aQuoteFromLongAgoIsReadAndReached()
{
    Messages messages;
    fillParts(messages, 400);
    messages.all.back().replyTo = u"r20"_s;
    Parts shown(messages);
    QVERIFY(shown.isReady());
    const int last = shown.model.count() - 1;
    QTRY_VERIFY2(shown.draws(last, u"message 20"_s), "what it answers is not loaded, but known");
    QVERIFY(shown.spoken(last).contains(u"In reply to: message 20."_s));
    QVERIFY(shown.hitNames(last).contains(u"Show the quoted message"_s));
    shown.view->activate(last, {RowHit::Kind::ShowQuoted, {}, 0});
    QTRY_VERIFY(shown.model.rowOf(MessageId{20}) >= 0);
    const int row = shown.model.rowOf(MessageId{20});
    QTRY_VERIFY(shown.view->rowRect(row).top() >= 0 && shown.view->rowRect(row).bottom() <= shown.view->viewport()->height());
    QVERIFY(!shown.view->isAtEnd());
    // And back, by keyboard.
    shown.view->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 10 && shown.model.hasLater(); ++i) {
        QTest::keyClick(shown.view.get(), Qt::Key_End);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(shown.model.rowOf(MessageId{400}) >= 0);
}

void MessagePartsTest::aQuoteThatIsNowhereIsAskedForOnce()
{
    Messages messages;
    fillParts(messages, 1000);
    messages.all.back().replyTo = u"never heard of"_s;
    Parts shown(messages);
    QVERIFY(shown.isReady());
    const int last = shown.model.count() - 1;
    QVERIFY(shown.draws(last, u"An earlier message"_s));
    QTRY_COMPARE(messages.pages, 1 + 5); // what is shown, and all before it
    for (int i = 0; i < 5; ++i)
        shown.view->minutePassed();
    QCOMPARE(messages.pages, 1 + 5);
    shown.view->activate(last, {RowHit::Kind::ShowQuoted, {}, 0});
    QCOMPARE(shown.model.count(), last + 1);
}

void MessagePartsTest::whatWasRemovedIsQuotedNoMore()
{
    Messages messages;
    fillParts(messages, 200);
    messages.all.back().replyTo = u"r2"_s;
    Parts shown(messages);
    QVERIFY(shown.isReady());
    const int last = shown.model.count() - 1;
    QTRY_VERIFY(shown.draws(last, u"message 2"_s));
    ChangeSet removal;
    removal.removedMessages = {{kThread, MessageId{2}}};
    shown.model.apply(removal);
    QVERIFY(!shown.model.quoted(u"r2"_s));
    shown.view->minutePassed();
    QVERIFY(shown.draws(last, u"An earlier message"_s));
}

void MessagePartsTest::onlyWhatWasSaidCanBeQuoted()
{
    Messages messages;
    messages.text(1, Direction::In, u"Hello"_s, kNow);
    messages.add(2).direction = Direction::System;
    messages.all.back().content = SystemContent{{}, u"Something happened"_s};
    messages.text(3, Direction::Out, u"Not there yet"_s, kNow).remoteId.clear();
    Parts shown(messages);
    QVERIFY(shown.isReady());
    shown.view->setCanQuote(true);
    QTRY_VERIFY(shown.view->isActiveWindow());
    shown.view->setFocus(Qt::TabFocusReason);
    QSignalSpy quoted(shown.view.get(), &ThreadView::quoteRequested);
    for (int row = 0; row < 3; ++row) {
        shown.view->setFocusedRow(row, Qt::ShortcutFocusReason);
        QTest::keyClick(shown.view.get(), Qt::Key_R);
    }
    QCOMPARE(quoted.count(), 1);
    QCOMPARE(quoted.front().front().value<MessageId>(), MessageId{1});
}

void MessagePartsTest::anySourceCanBeShown_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("whole");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("an object") << QByteArray(R"({"a":[1,2,{"b":null}]})") << true;
    QTest::newRow("not JSON") << QByteArray("\xff\xfe <html>") << true;
    QTest::newRow("NUL") << QByteArray("{\"a\":\"\0\"}", 9) << true;
    QTest::newRow("NUL, escaped") << QByteArray(R"({"a":"\u0000"})") << true;
    QTest::newRow("half a letter") << QByteArray(R"({"a":"\ud800","b":"\udc00\ud800"})") << true;
    QTest::newRow("half a letter in UTF-8") << QByteArray("\"\xed\xa0\x80\"") << true;
    QTest::newRow("deep") << QByteArray(R"({"a":)").repeated(900) + '1' + QByteArray("}").repeated(900) << true;
    QTest::newRow("deeper than is read") << QByteArray("[").repeated(100'000) << true;
    QTest::newRow("one long text") << '"' + QByteArray("x").repeated(12'000'000) + '"' << false;
    QTest::newRow("one long text of marks") << '"' + QByteArray("\xd8\xb9\xd9\x84").repeated(2'000'000) + '"' << false;
    QByteArray keys = "{";
    for (int i = 0; i < 10'000; ++i)
        keys += "\"key" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    keys.back() = '}';
    QTest::newRow("ten thousand keys") << keys << false;
}

void MessagePartsTest::anySourceCanBeShown()
{
    QFETCH(QByteArray, raw);
    const SourceText source = sourceText(raw);
    QTEST(source.isWhole, "whole");
    QVERIFY(source.text.size() <= 201'000);
    QVERIFY(source.text.isValidUtf16());
    QVERIFY(!source.text.contains(QChar(0)));
    for (const QString &line : source.text.split(u'\n'))
        QVERIFY(line.size() <= 2001);
}

void MessagePartsTest::wordsOfARicherMessageLeadToItsSource()
{
    Messages messages;
    messages.text(1, Direction::In, u"plain"_s, kNow);
    messages.add(2).content = TextContent{.text = u"Order 7"_s, .raw = R"({"content":{"title":"Order 7","url":"x"}})"};
    Parts shown(messages);
    QVERIFY(shown.isReady());
    const auto sourceIn = [&shown](int row) -> QAction * {
        shown.view->setFocus();
        shown.view->setFocusedRow(row, Qt::TabFocusReason);
        QTest::keyClick(shown.view.get(), Qt::Key_Return);
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto actions = menu ? menu->actions() : QList<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction *a) { return a->text() == u"View source"_s; });
        return found == actions.end() ? nullptr : *found;
    };
    QVERIFY(!sourceIn(0));
    QVERIFY(QApplication::activePopupWidget());
    QApplication::activePopupWidget()->close();
    QSignalSpy asked(shown.view.get(), &ThreadView::sourceRequested);
    QAction *source = sourceIn(1);
    QVERIFY(source);
    source->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().value<MessageId>(), MessageId{2});
    QApplication::activePopupWidget()->close();
}

void MessagePartsTest::anyWordsCanBeShown()
{
    Messages messages;
    const QString odd = u"a"_s + QChar(0) + QChar(0xd800) + u"b"_s + QChar(0xdc00) + QChar(0xffff) + u"\u202e"_s;
    messages.text(1, Direction::In, odd, kNow);
    messages.text(2, Direction::In, QString(100'000, QChar(0xdc00)), kNow);
    messages.text(3, Direction::In, u"\u0627"_s.repeated(1'000'000), kNow);
    Message &flagged = messages.text(4, Direction::In, {}, kNow);
    flagged.options.flags = {odd, QString(), QString(100'000, u'f')};
    flagged.options.templateId = odd;
    messages.add(5).content = UnsupportedContent{odd, QByteArray("\0", 1)};
    Parts shown(messages);
    QVERIFY(shown.isReady());
    shown.view->grab();
    for (int row = 0; row < 5; ++row)
        QVERIFY(!shown.spoken(row).isEmpty());
    QVERIFY(shown.hitNames(4).contains(u"View source"_s));
}

QASID_WIDGET_TEST(MessagePartsTest)
#include "messageparts_test.moc"
