#include "tests/gui/threadfixture.h"
#include "tests/support/handclock.h"
#include "tests/support/testprogram.h"
#include "ui/theme/theme.h"
#include "ui/thread/threadview.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const HandClock kClock(kNow);

ThreadWords words(const QLocale &locale = QLocale(u"en_GB"_s), const QString &customer = u"Salma Berrada"_s)
{
    return ThreadWords(Formats(locale, kClock, QTimeZone(0), {.hours = Formats::Hours::TwentyFour}), u"Digishare"_s, customer);
}

//! The view as it stands in the window of the design, shown and settled.
struct Shown {
    explicit Shown(Messages &messages, Appearance::Mode mode = Appearance::Mode::Light, QSize size = {732, 704},
        Qt::LayoutDirection direction = Qt::LeftToRight, const ThreadWords &said = words())
        : model(messages.source())
    {
        appearance.setMode(mode);
        view = std::make_unique<ThreadView>(model, appearance, kClock, nullptr);
        view->setLayoutDirection(direction);
        view->setWords(said);
        view->resize(size);
        view->show();
        model.open(kThread);
    }

    //! Waits until the first page is painted.
    bool isReady()
    {
        return QTest::qWaitFor([this] { return model.isLoaded(); }) && QTest::qWaitForWindowExposed(view.get());
    }

    Appearance appearance;
    ThreadModel model;
    std::unique_ptr<ThreadView> view;
};

//! The thread of the design's first picture.
void fillAsDesigned(Messages &messages, const QString &picture)
{
    Message &image = messages.add(1);
    image.direction = Direction::In;
    image.content = MediaContent{u"هاد الشي لي وصلني، الطلب #AT-20418 ناقص منو واحد"_s};
    image.attachments = {{.kind = AttachmentKind::Image, .name = u"box.jpg"_s, .localPath = picture}};
    image.time = at("2025-12-02T16:52:00Z"_L1);
    Message &taken = messages.add(2);
    taken.direction = Direction::System;
    taken.content = SystemContent{u"taken"_s, {}};
    taken.time = at("2025-12-02T16:55:00Z"_L1);
    Message &menu = messages.add(3);
    menu.direction = Direction::Out;
    menu.content = ListMenuContent{u"Order help"_s, u"How can we help with #AT-20418?"_s, {}, u"Choose an option"_s,
        {{u"Your parcel"_s,
             {{u"missing"_s, u"Missing item"_s, u"Something was not inside"_s},
                 {u"address"_s, u"Change address"_s, u"Before 14:00 today"_s}}},
            {u"Other"_s, {{u"agent"_s, u"التحدث مع موظف"_s, u"09:00 to 18:00"_s}}}}};
    menu.delivery = Delivery::Accepted;
    menu.time = at("2025-12-02T16:56:00Z"_L1);
    Message &tap = messages.add(4);
    tap.direction = Direction::In;
    tap.content = ChoiceContent{ChoiceContent::Source::List, u"missing"_s, u"Missing item"_s, {}};
    tap.time = at("2025-12-02T16:58:00Z"_L1);
    messages.text(5, Direction::Note, u"Packed 1 of 2 only. Refund or reship."_s, at("2025-12-02T17:10:00Z"_L1)).author = u"Imane"_s;
    messages.text(6, Direction::In, u"Reship please, à la même adresse. مازال نفس العنوان؟"_s, at("2025-12-03T09:12:00Z"_L1));
    Message &place = messages.add(7);
    place.direction = Direction::Out;
    place.content = LocationContent{33.5843, -7.6321, u"Atlas Store, Maârif"_s, u"Rue Aïn Harrouda, Casablanca"_s};
    place.delivery = Delivery::Failed;
    place.error = Error{.kind = ErrorKind::Unreachable};
    place.time = at("2025-12-03T09:24:00Z"_L1);
    Message &ask = messages.text(8, Direction::Out, u"Reship tomorrow before 14:00, same address?"_s, at("2025-12-03T09:26:00Z"_L1));
    ask.delivery = Delivery::PossiblySent;
    ask.buttons = {{{u"Yes, reship"_s, {}, ReplyAction{u"yes"_s}}, {u"Refund instead"_s, {}, ReplyAction{u"no"_s}}}};
}

QString savedPicture(const QTemporaryDir &folder)
{
    QImage image(632, 420, QImage::Format_RGB32);
    image.fill(QColor(0xce, 0xc2, 0xb0));
    QPainter painter(&image);
    painter.fillRect(160, 40, 310, 380, QColor(0xc7, 0x99, 0x5d));
    painter.end();
    const QString path = folder.filePath(u"box.png"_s);
    return image.save(path) ? path : QString();
}

//! Keeps a picture for looking at when QASID_SHOTS names a folder.
void keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("QASID_SHOTS");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

//! Counts what is painted of a widget.
class Paints : public QObject {
public:
    explicit Paints(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }

    int count = 0;
};

} // namespace

class ThreadViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void looksAsDesigned();
    void mirrorsInRightToLeft();
    void shortThreadsStandAtTheBottom();
    void whatIsReadStaysInItsPlace();
    void theEndStaysInSight();
    void nothingEmptyFlashesBetweenThreads();
    void earlierPagesComeBeforeTheyAreNeeded();
    void unreadMessagesAreShownFromTheirFirst();
    void costFollowsTheScreen();
    void groupsMessagesOfOneSender();
    void waitingMessagesSpeakOnce();
    void sendingIsShownAfterAMoment();
    void copiesWhatWasWritten();
    void selectsAcrossMessages();
    void movesByKeyboard();
    void letterKeysWorkOnOtherLayouts();
    void deliveryActionsAreTold();
    void aVeryLongTextIsFolded();
    void aShortNoteLeavesRoomForItsTime();
    void everyKindIsDrawn_data();
    void everyKindIsDrawn();
    void heightsAgreeWithASum();
    void isAListForAssistiveTools();
    void atMostFiveHundredItems();

private:
    QTemporaryDir m_folder;
};

void ThreadViewTest::shortThreadsStandAtTheBottom()
{
    Messages messages;
    messages.text(1, Direction::In, u"Hello"_s, at("2025-12-03T09:00:00Z"_L1));
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QCOMPARE(shown.view->verticalScrollBar()->maximum(), 0);
    QCOMPARE(qRound(shown.view->rowRect(0).bottom()), shown.view->viewport()->height() - 12);
    // In the column of the design, with the padding of the design.
    QCOMPARE(shown.view->bubbleRect(0).left(), 24);
    QCOMPARE(shown.view->bubbleRect(0).height(), 37);
}

namespace {

//! Messages of one to three lines, a minute apart.
void fillMany(Messages &messages, int count, TimeMs start = at("2025-12-01T00:00:00Z"_L1))
{
    for (int i = 1; i <= count; ++i) {
        const QString words = u"Message %1 "_s.arg(i).repeated(1 + i % 9 * 3);
        messages.text(i * 10, i % 3 ? Direction::In : Direction::Out, words, start + i * 60'000);
    }
}

} // namespace

void ThreadViewTest::whatIsReadStaysInItsPlace()
{
    Messages messages;
    fillMany(messages, 60);
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QScrollBar *bar = shown.view->verticalScrollBar();
    bar->setValue(bar->maximum() - 1500);
    const MessageId read = shown.model.at(shown.view->lastVisibleRow() - 1).id;
    const qreal before = shown.view->rowRect(shown.model.rowOf(read)).top();
    // A late message above, a new one below, a change above, a removal above.
    messages.text(15, Direction::In, u"I was late.\nAnd long.\nVery long."_s, at("2025-12-01T00:01:30Z"_L1));
    messages.text(9000, Direction::In, u"New"_s, at("2025-12-02T00:00:00Z"_L1));
    const int first = shown.view->firstVisibleRow();
    messages.text(shown.model.at(first).orderKey + 1, Direction::In, u"Right above what is seen"_s, shown.model.at(first).time);
    const qint64 above = shown.model.at(first).orderKey + 1;
    shown.model.apply(Messages::changed({15, 9000, above}));
    QTRY_COMPARE(shown.model.count(), 63);
    QCOMPARE(shown.view->rowRect(shown.model.rowOf(read)).top(), before);
    ChangeSet gone;
    gone.removedMessages = {{kThread, MessageId{20}}, {kThread, MessageId{30}}};
    shown.model.apply(gone);
    QCOMPARE(shown.view->rowRect(shown.model.rowOf(read)).top(), before);
    QVERIFY(!shown.view->isAtEnd());
}

void ThreadViewTest::theEndStaysInSight()
{
    Messages messages;
    fillMany(messages, 60);
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QVERIFY(shown.view->isAtEnd());
    for (int i = 0; i < 3; ++i) {
        messages.text(9000 + i, Direction::In, u"New and as long as several lines. "_s.repeated(8), at("2025-12-02T00:00:00Z"_L1) + i);
        shown.model.apply(Messages::changed({9000 + i}));
        QTRY_COMPARE(shown.model.count(), 61 + i);
        QCOMPARE(qRound(shown.view->rowRect(60 + i).bottom()), shown.view->viewport()->height() - 12);
    }
    // Reading further up, it does not jump down for others' messages, but does for one's own.
    shown.view->verticalScrollBar()->setValue(500);
    QVERIFY(!shown.view->isAtEnd());
    messages.text(9100, Direction::In, u"Later"_s, at("2025-12-02T00:10:00Z"_L1));
    shown.model.apply(Messages::changed({9100}));
    QTRY_COMPARE(shown.model.count(), 64);
    QVERIFY(!shown.view->isAtEnd());
    messages.text(9200, Direction::Out, u"Mine"_s, at("2025-12-02T00:11:00Z"_L1)).delivery = Delivery::Queued;
    shown.model.apply(Messages::changed({9200}));
    QTRY_COMPARE(shown.model.count(), 65);
    QVERIFY(shown.view->isAtEnd());
}

void ThreadViewTest::nothingEmptyFlashesBetweenThreads()
{
    Messages messages;
    fillMany(messages, 60);
    Shown shown(messages);
    QVERIFY(shown.isReady());
    auto *paints = new Paints(shown.view->viewport());
    const auto forget = [paints] {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        paints->count = 0;
    };

    // The one before stays until the other one is there.
    forget();
    messages.hold = true;
    shown.model.open(ConversationId{8});
    QCoreApplication::sendPostedEvents(); // with the request to paint, and without timers, however slow the machine
    QCOMPARE(paints->count, 0);
    messages.releaseAll();
    QTRY_VERIFY(paints->count > 0);
    QVERIFY(shown.model.isLoaded());

    // But not where that takes long, nor where there is none to come.
    forget();
    shown.model.open(kThread);
    QTRY_VERIFY(paints->count > 0);
    QVERIFY(!shown.model.isLoaded());
    messages.releaseAll();
    forget();
    shown.model.open({});
    QTRY_VERIFY(paints->count > 0);
}

void ThreadViewTest::earlierPagesComeBeforeTheyAreNeeded()
{
    Messages messages;
    fillMany(messages, 400);
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QScrollBar *bar = shown.view->verticalScrollBar();
    // Wheel upwards: content must move by what was asked for, whatever is laid out or loaded on the way.
    for (int i = 0; i < 150; ++i) {
        const int row = shown.view->lastVisibleRow() - 1;
        const MessageId seen = shown.model.at(row).id;
        const qreal before = shown.view->rowRect(row).top();
        if (bar->value() < 100)
            break;
        bar->setValue(bar->value() - 100);
        QCoreApplication::processEvents();
        QCOMPARE(shown.view->rowRect(shown.model.rowOf(seen)).top(), before + 100);
    }
    QVERIFY(shown.model.count() > 120);
    // Each page that comes keeps its place, so the top is reached page by page.
    QVERIFY(QTest::qWaitFor([&] {
        bar->setValue(0);
        return !shown.model.hasEarlier();
    }));
    QCOMPARE(shown.model.count(), 400);
    bar->setValue(0);
    QCOMPARE(shown.view->firstVisibleRow(), 0);
}

void ThreadViewTest::unreadMessagesAreShownFromTheirFirst()
{
    Messages messages;
    fillMany(messages, 60);
    messages.firstUnread = 300;
    Shown shown(messages);
    QVERIFY(shown.isReady());
    const int row = shown.model.rowOfOrderKey(300);
    QTRY_VERIFY(shown.view->rowRect(row).top() >= 0);
    QVERIFY(shown.view->rowRect(row).top() < 120);
    QVERIFY(!shown.view->isAtEnd());
}

void ThreadViewTest::costFollowsTheScreen()
{
    Messages messages;
    fillMany(messages, 20'000);
    messages.all.front().content = TextContent{.text = u"first"_s};
    Shown shown(messages);
    QVERIFY(shown.isReady());
    // Everything loaded at once, as after a very long way up.
    ChangeSet changes;
    for (const Message &message : messages.all)
        changes.messages.append({kThread, message.id});
    for (int page = 0; page < 400 && shown.model.hasEarlier(); ++page) {
        shown.model.loadEarlier();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(shown.model.count(), 20'000, 60'000);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i) {
        shown.view->verticalScrollBar()->setValue(shown.view->verticalScrollBar()->maximum() * i / 50);
        shown.view->grab();
    }
    // Fifty jumps to unseen places; laying all out would take many times this even on a slow machine.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void ThreadViewTest::groupsMessagesOfOneSender()
{
    Messages messages;
    const TimeMs start = at("2025-12-03T09:00:00Z"_L1);
    messages.text(1, Direction::In, u"one"_s, start);
    messages.text(2, Direction::In, u"two"_s, start + 60'000);
    messages.text(3, Direction::In, u"after six minutes"_s, start + 7 * 60'000);
    messages.text(4, Direction::Out, u"me"_s, start + 8 * 60'000).delivery = Delivery::Accepted;
    messages.text(5, Direction::Out, u"a colleague"_s, start + 8 * 60'000 + 1).author = u"Nasrin"_s;
    Shown shown(messages);
    QVERIFY(shown.isReady());
    const auto gap = [&](int row) { return qRound(shown.view->bubbleRect(row).top() - shown.view->bubbleRect(row - 1).bottom()); };
    QCOMPARE(gap(1), 3);
    QCOMPARE(gap(2), 9);
    QCOMPARE(gap(3), 9);
    QVERIFY(gap(4) > 20); // with the colleague's name between
}

void ThreadViewTest::waitingMessagesSpeakOnce()
{
    Messages messages;
    for (int i = 1; i <= 3; ++i)
        messages.text(i, Direction::Out, u"waits"_s, at("2025-12-03T09:00:00Z"_L1) + i).delivery = Delivery::Queued;
    Shown shown(messages);
    QVERIFY(shown.isReady());
    const auto actions = [&](int row) {
        const auto &hits = shown.view->rowLayout(row).hits;
        return std::count_if(hits.begin(), hits.end(), [](const HitArea &area) { return area.hit.kind == RowHit::Kind::Delivery; });
    };
    QCOMPARE(actions(0), 0);
    QCOMPARE(actions(1), 0);
    QCOMPARE(actions(2), 2);
}

void ThreadViewTest::sendingIsShownAfterAMoment()
{
    Messages messages;
    messages.text(1, Direction::Out, u"goes"_s, at("2025-12-03T09:00:00Z"_L1)).delivery = Delivery::Sending;
    Shown shown(messages);
    QVERIFY(shown.isReady());
    const auto shows = [&] { return !shown.view->rowLayout(0).stateRect.isNull(); };
    QVERIFY(!shows());
    QTRY_VERIFY(shows());
    messages.all[0].delivery = Delivery::Accepted;
    messages.all[0].revision = 1;
    shown.model.apply(Messages::changed({1}));
    QTRY_COMPARE(shown.view->rowLayout(0).stateTip, words().delivery(messages.all[0]));
}

void ThreadViewTest::copiesWhatWasWritten()
{
    Messages messages;
    const QString written = u"الطلب #AT-20418 ناقص\n+212 600 000 204 https://a.example/x"_s;
    messages.text(1, Direction::In, written, at("2025-12-03T09:00:00Z"_L1));
    Shown shown(messages);
    QVERIFY(shown.isReady());
    shown.view->setFocus();
    shown.view->setFocusedRow(0, Qt::TabFocusReason);
    QSignalSpy copied(shown.view.get(), &ThreadView::copied);
    QTest::keyClick(shown.view.get(), Qt::Key_C);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), written);
}

void ThreadViewTest::selectsAcrossMessages()
{
    Messages messages;
    messages.text(1, Direction::In, u"first words"_s, at("2025-12-03T09:00:00Z"_L1));
    messages.text(2, Direction::In, u"کد INS-30417 خوبه؟"_s, at("2025-12-03T09:00:10Z"_L1));
    messages.text(3, Direction::In, u"last words"_s, at("2025-12-03T09:00:20Z"_L1));
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QWidget *viewport = shown.view->viewport();
    const QPoint from = shown.view->bubbleRect(0).topLeft().toPoint() + QPoint(2, 18);
    const QPoint to = shown.view->bubbleRect(2).topLeft().toPoint() + QPoint(12 + 400, 18);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    QCOMPARE(shown.view->selectedText(), u"first words\nکد INS-30417 خوبه؟\nlast words"_s);
    keep(*shown.view, u"thread-selection"_s);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, from);
    QCOMPARE(shown.view->selectedText(), QString());
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, from + QPoint(14, 0));
    QCOMPARE(shown.view->selectedText(), u"first"_s);
}

void ThreadViewTest::movesByKeyboard()
{
    Messages messages;
    fillMany(messages, 30);
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QTRY_VERIFY(shown.view->isActiveWindow());
    shown.view->clearFocus();
    shown.view->setFocus(Qt::TabFocusReason);
    const int last = shown.view->focusedRow();
    QVERIFY(last >= 0);
    QTest::keyClick(shown.view.get(), Qt::Key_K);
    QCOMPARE(shown.view->focusedRow(), last - 1);
    QTest::keyClick(shown.view.get(), Qt::Key_J);
    QCOMPARE(shown.view->focusedRow(), last);
    QTest::keyClick(shown.view.get(), Qt::Key_Up);
    QCOMPARE(shown.view->focusedRow(), last - 1);
    QTest::keyClick(shown.view.get(), Qt::Key_Home);
    QCOMPARE(shown.view->focusedRow(), 0);
    QVERIFY(shown.view->rowRect(0).top() >= 0);
    QTest::keyClick(shown.view.get(), Qt::Key_PageDown);
    QVERIFY(shown.view->focusedRow() > 2);
    QTest::keyClick(shown.view.get(), Qt::Key_End);
    QCOMPARE(shown.view->focusedRow(), 29);
    QVERIFY(shown.view->isAtEnd());
    QSignalSpy write(shown.view.get(), &ThreadView::composerRequested);
    QTest::keyClick(shown.view.get(), Qt::Key_R);
    QCOMPARE(write.count(), 1);
}

void ThreadViewTest::letterKeysWorkOnOtherLayouts()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("The places of keys have the numbers of X11 here.");
#endif
    Messages messages;
    fillMany(messages, 30);
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QTRY_VERIFY(shown.view->isActiveWindow());
    shown.view->clearFocus();
    shown.view->setFocus(Qt::TabFocusReason);
    const int last = shown.view->focusedRow();
    QKeyEvent noon(QEvent::KeyPress, 0x646, Qt::NoModifier, 37 + 8, 0, 0, u"\u0646"_s); // where K is
    QCoreApplication::sendEvent(shown.view.get(), &noon);
    QCOMPARE(shown.view->focusedRow(), last - 1);
    QKeyEvent teh(QEvent::KeyPress, 0x62a, Qt::NoModifier, 36 + 8, 0, 0, u"\u062a"_s); // where J is
    QCoreApplication::sendEvent(shown.view.get(), &teh);
    QCOMPARE(shown.view->focusedRow(), last);
}

void ThreadViewTest::deliveryActionsAreTold()
{
    Messages messages;
    Message &failed = messages.text(1, Direction::Out, u"lost"_s, at("2025-12-03T09:00:00Z"_L1));
    failed.delivery = Delivery::Failed;
    failed.error = Error{.kind = ErrorKind::Rejected, .httpStatus = 422};
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QSignalSpy told(shown.view.get(), &ThreadView::deliveryAction);
    for (const HitArea &area : shown.view->rowLayout(0).hits) {
        const QPoint middle = (shown.view->rowRect(0).topLeft() + area.rect.center()).toPoint();
        QVERIFY2(area.rect.height() >= 24, "targets are large enough");
        QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {}, middle);
    }
    QCOMPARE(told.count(), 3);
    QCOMPARE(told.at(0).at(1).value<ThreadWords::Action>(), ThreadWords::Action::TryAgain);
    QCOMPARE(told.at(2).at(1).value<ThreadWords::Action>(), ThreadWords::Action::Delete);
}

void ThreadViewTest::aVeryLongTextIsFolded()
{
    Messages messages;
    messages.text(1, Direction::In, u"word "_s.repeated(200'000), at("2025-12-03T09:00:00Z"_L1));
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QElapsedTimer timer;
    timer.start();
    shown.view->grab();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    const auto &hits = shown.view->rowLayout(0).hits;
    QCOMPARE(hits.size(), size_t(1));
    QCOMPARE(hits.front().name, u"Show all"_s);
    // What is copied is the whole.
    QCOMPARE(shown.view->messageText(0).size(), 1'000'000);
}

void ThreadViewTest::aShortNoteLeavesRoomForItsTime()
{
    Messages messages;
    messages.text(1, Direction::Note, u"Only in Latin letters"_s, at("2025-12-03T09:00:00Z"_L1)).author = u"نسرین"_s;
    Shown shown(messages, Appearance::Mode::Light, {732, 300}, Qt::RightToLeft, words(QLocale(u"fa_IR"_s)));
    QVERIFY(shown.isReady());
    const RowLayout &layout = shown.view->rowLayout(0);
    QCOMPARE(layout.texts.size(), size_t(3)); // author, words, time
    for (size_t a = 0; a < 3; ++a) {
        for (size_t b = a + 1; b < 3; ++b)
            QVERIFY(!layout.texts[a].rect().intersects(layout.texts[b].rect()));
    }
}

void ThreadViewTest::everyKindIsDrawn_data()
{
    QTest::addColumn<int>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
        QTest::newRow(direction == Qt::LeftToRight ? "left to right" : "right to left") << int(direction);
}

void ThreadViewTest::everyKindIsDrawn()
{
    QFETCH(int, direction);
    Messages messages;
    const Attachment pdf{.id = AttachmentId{1}, .kind = AttachmentKind::Document, .name = u"INV-2025-1042.pdf"_s, .size = 184'000};
    const std::vector<Content> contents{TextContent{.text = u"words"_s, .header = u"Header"_s, .footer = u"Footer"_s}, TextContent{},
        LocationContent{1, 2, {}, {}}, LocationRequestContent{u"Where are you?"_s}, ListMenuContent{}, ChoiceContent{.title = u"One"_s},
        ContactContent{{{u"Layla"_s, {u"+966 500 000 131"_s}, {u"layla@alwaha.example"_s}}}, {}}, ContactContent{},
        MediaContent{u"caption"_s}, MediaContent{}, SystemContent{u"conversation_started"_s, {}}, SystemContent{u"something_new"_s, {}},
        UnsupportedContent{u"poll"_s, "{}"}};
    int key = 0;
    for (const Content &content : contents) {
        for (const Direction side : {Direction::In, Direction::Out, Direction::Note, Direction::System, Direction::Unknown}) {
            Message &message = messages.add(++key);
            message.direction = side;
            message.content = content;
            if (std::holds_alternative<MediaContent>(content))
                message.attachments = {pdf};
            if (key % 2)
                message.time = at("2025-12-03T09:00:00Z"_L1) + key;
        }
    }
    Shown shown(messages, Appearance::Mode::Light, {732, 9000}, Qt::LayoutDirection(direction));
    QVERIFY(shown.isReady());
    keep(*shown.view, direction == Qt::LeftToRight ? u"thread-kinds-ltr"_s : u"thread-kinds-rtl"_s);
    for (int row = 0; row < shown.model.count(); ++row) {
        const RowLayout &layout = shown.view->rowLayout(row);
        const QRectF column(0, 0, 684, layout.height);
        QVERIFY(layout.height > 0);
        QVERIFY(column.contains(layout.bubble) || layout.bubble.isNull());
        for (const TextBlock &text : layout.texts)
            QVERIFY2(text.rect().isEmpty() || column.adjusted(-1, -1, 1, 1).contains(text.rect()),
                qPrintable(u"%1: %2 %3"_s.arg(row).arg(text.text()).arg(text.rect().right())));
        for (const HitArea &area : layout.hits)
            QVERIFY(!area.name.isEmpty());
        QVERIFY(!shown.view->accessibleName(row).isEmpty());
    }
}

void ThreadViewTest::heightsAgreeWithASum()
{
    HeightIndex index;
    std::vector<int> plain;
    index.reset(5, 10);
    plain.assign(5, 10);
    const auto check = [&] {
        qint64 top = 0;
        for (int row = 0; row < int(plain.size()); ++row) {
            QCOMPARE(index.top(row), top);
            QCOMPARE(index.rowAt(top), row);
            QCOMPARE(index.rowAt(top + plain[size_t(row)] - 1), row);
            top += plain[size_t(row)];
        }
        QCOMPARE(index.total(), top);
        QCOMPARE(index.rowAt(-5), plain.empty() ? -1 : 0);
        QCOMPARE(index.rowAt(top + 5), int(plain.size()) - 1);
    };
    check();
    for (int step = 0; step < 200; ++step) {
        const int row = (step * 37) % int(plain.size());
        if (step % 5 == 0) {
            index.insert(row, 1 + step % 4, 20 + step);
            plain.insert(plain.begin() + row, size_t(1 + step % 4), 20 + step);
        } else if (step % 11 == 0 && plain.size() > 2) {
            index.remove(row, 1);
            plain.erase(plain.begin() + row);
        } else {
            index.setHeight(row, 5 + step);
            plain[size_t(row)] = 5 + step;
        }
        check();
    }
    index.remove(0, int(plain.size()));
    QCOMPARE(index.rowAt(0), -1);
    QCOMPARE(index.total(), 0);
}

void ThreadViewTest::isAListForAssistiveTools()
{
    Messages messages;
    fillAsDesigned(messages, {});
    Shown shown(messages);
    QVERIFY(shown.isReady());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(shown.view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 8);
    QAccessibleInterface *place = list->child(6);
    QCOMPARE(place->role(), QAccessible::ListItem);
    QCOMPARE(place->text(QAccessible::Name),
        u"You, today 09:24. Location: Atlas Store, Maârif. Not sent. Digishare could not be reached. Actions available."_s);
    QCOMPARE(place->text(QAccessible::Description), u"7 of 8"_s);
    QCOMPARE(list->indexOfChild(place), 6);
    QCOMPARE(place->parent(), list);
    QVERIFY(list->child(3)->text(QAccessible::Name).contains(u"In reply to: How can we help with #AT-20418?"_s));
    QAccessibleActionInterface *actions = place->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(u"Try again"_s));
    QSignalSpy told(shown.view.get(), &ThreadView::deliveryAction);
    actions->doAction(u"Try again"_s);
    QCOMPARE(told.count(), 1);
    QAccessibleInterface *ask = list->child(7);
    QVERIFY(ask->text(QAccessible::Name).contains(u"2 buttons: Yes, reship, Refund instead."_s));
    QCOMPARE(ask->childCount(), 2);
    QCOMPARE(ask->child(1)->role(), QAccessible::StaticText);
    QCOMPARE(ask->child(1)->text(QAccessible::Name), u"Refund instead"_s);
    QVERIFY(ask->rect().contains(ask->child(1)->rect().center()));
    // A message that is gone is no longer valid, and nothing breaks for who still holds it.
    ChangeSet gone;
    gone.removedMessages = {{kThread, MessageId{8}}};
    shown.model.apply(gone);
    QVERIFY(!ask->isValid());
    QCOMPARE(ask->text(QAccessible::Name), QString());
    QCOMPARE(list->childCount(), 7);
}

void ThreadViewTest::atMostFiveHundredItems()
{
    Messages messages;
    fillMany(messages, 900);
    Shown shown(messages);
    QVERIFY(shown.isReady());
    while (shown.model.hasEarlier()) {
        shown.model.loadEarlier();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(shown.model.count(), 900);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(shown.view.get());
    QCOMPARE(list->childCount(), 500);
    QCOMPARE(list->child(499)->text(QAccessible::Description), u"900 of 900"_s);
    shown.view->setFocus();
    shown.view->setFocusedRow(0, Qt::TabFocusReason);
    QCOMPARE(list->child(0)->text(QAccessible::Description), u"1 of 900"_s);
    QCOMPARE(list->focusChild(), list->child(0));
}

void ThreadViewTest::looksAsDesigned()
{
    Messages messages;
    fillAsDesigned(messages, savedPicture(m_folder));
    for (const bool dark : {false, true}) {
        Shown shown(messages, dark ? Appearance::Mode::Dark : Appearance::Mode::Light);
        QVERIFY(shown.isReady());
        QTest::qWait(200);
        keep(*shown.view, dark ? u"thread-en-dark"_s : u"thread-en-light"_s);
        shown.view->activate(2, {RowHit::Kind::ToggleList, {}, 0});
        keep(*shown.view, dark ? u"thread-list-dark"_s : u"thread-list-light"_s);
    }
}

void ThreadViewTest::mirrorsInRightToLeft()
{
    Messages messages;
    messages.text(1, Direction::In, u"سلام، وقتتون بخیر"_s, at("2025-12-02T18:03:00Z"_L1));
    messages.text(2, Direction::In,
        u"برای پژو ۲۰۶ تیپ ۲ وقت کارشناسی می‌خواهم. کد آگهی gZ4kQ8Xy است."_s,
        at("2025-12-02T18:04:00Z"_L1));
    Message &reply = messages.text(3, Direction::Out,
        u"سلام و وقت بخیر. وقت‌های خالی این هفته را از دکمهٔ زیر ببینید؛ هزینهٔ کارشناسی ۸۵۰,۰۰۰ تومان است."_s,
        at("2025-12-02T18:09:00Z"_L1));
    reply.delivery = Delivery::Accepted;
    reply.buttons = {{{u"رزرو وقت کارشناسی"_s, u"EVENT_NOTE"_s, ServerAction{}}},
        {{u"مشاهدهٔ آگهی"_s, u"car"_s, LinkAction{u"https://divar.ir/v/x"_s}},
            {u"تعرفه‌ها"_s, u"wallet"_s, LinkAction{u"https://a.example"_s}}}};
    messages.text(4, Direction::Note, u"مشتری قبلاً با INS-29980 هم مراجعه کرده؛ ۱۰٪ تخفیف اعمال شود."_s, at("2025-12-02T18:20:00Z"_L1))
        .author
        = u"نسرین"_s;
    messages.text(5, Direction::In, u"شماره پیگیری INS-30417 را گرفتم. ساعت ۱۰:۳۰ مطمئنه؟"_s, at("2025-12-03T09:24:00Z"_L1));
    Message &ok = messages.text(6, Direction::Out, u"بله، با کد INS-30417 برای ساعت ۱۰:۳۰ ثبت شد."_s, at("2025-12-03T09:28:00Z"_L1));
    ok.delivery = Delivery::Accepted;
    messages.text(7, Direction::In, u"Building 12, gate B please. +212 600 000 204"_s, at("2025-12-03T09:30:00Z"_L1));
    Message &failed = messages.text(
        8, Direction::Out, u"نشانی مرکز: خیابان آزادی، پلاک ۲۱۸. راهنما: divar.ir/chat/addon_check"_s, at("2025-12-03T09:31:00Z"_L1));
    failed.delivery = Delivery::Failed;
    failed.error = Error{.kind = ErrorKind::Forbidden, .httpStatus = 403};
    Shown shown(messages, Appearance::Mode::Light, {732, 704}, Qt::RightToLeft, words(QLocale(u"fa_IR"_s), u"کاربر دیوار ۴۸۲۱"_s));
    QVERIFY(shown.isReady());
    keep(*shown.view, u"thread-fa-light"_s);
}

QASID_WIDGET_TEST(ThreadViewTest)
#include "threadview_test.moc"
