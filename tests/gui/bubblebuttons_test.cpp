#include "tests/gui/threadfixture.h"
#include "tests/support/handclock.h"
#include "tests/support/testprogram.h"
#include "ui/models/sentbuttonwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/thread/picturecache.h"
#include "ui/thread/threadview.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const HandClock kButtonClock(kNow);
const QString kPersian = u"وقت‌های خالی این هفته را از دکمهٔ زیر ببینید"_s;
const UnknownAction kUnknown{{{u"open_sheet"_s, u"prices"_s}}};

ThreadWords threadWords()
{
    return ThreadWords(
        Formats(QLocale(u"en_GB"_s), kButtonClock, QTimeZone(0), {.hours = Formats::Hours::TwentyFour}), u"Divar"_s, u"Divar user 4821"_s);
}

ButtonGrid threeButtons()
{
    return {{{u"رزرو وقت"_s, u"EVENT_NOTE"_s, ServerAction{{{u"slot"_s, u"wed-1030"_s}}}}},
        {{u"آگهی"_s, u"car"_s, LinkAction{u"https://divar.ir/v/gZ4kQ8Xy"_s}}, {u"تعرفه‌ها"_s, u"NEW_NAME"_s, kUnknown}}};
}

//! One message in a shown view.
struct OneMessage {
    explicit OneMessage(const std::function<void(Message &)> &fill, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        Message &message = messages.text(1, Direction::Out, kPersian, at("2025-12-03T09:00:00Z"_L1));
        message.delivery = Delivery::Accepted;
        fill(message);
        model = std::make_unique<ThreadModel>(messages.source());
        view = std::make_unique<ThreadView>(*model, appearance, kButtonClock, nullptr);
        view->setLayoutDirection(direction);
        view->setWords(threadWords());
        view->setButtonGlyphs(ButtonGlyphs({{u"EVENT_NOTE"_s, u"calendar"_s}, {u"CAR"_s, u"car"_s}, {u"ODD"_s, {}}}));
        view->resize(732, 500);
        view->show();
        model->open(kThread);
        if (!QTest::qWaitFor([this] { return model->isLoaded(); }) || !QTest::qWaitForWindowExposed(view.get()))
            qFatal("the view is not shown");
    }

    const RowLayout &row() const { return view->rowLayout(0); }
    QRectF area(RowHit::Kind kind, int index) const
    {
        for (const HitArea &area : row().hits) {
            if (area.hit.kind == kind && area.hit.index == index)
                return area.rect;
        }
        return {};
    }
    QRectF button(int index) const { return area(RowHit::Kind::Button, index); }
    QPoint middle(const QRectF &rect) const { return (view->rowRect(0).topLeft() + rect.center()).toPoint(); }
    //! Names of the drawings within a button, from left to right.
    QStringList drawings(int index) const
    {
        std::vector<std::pair<qreal, QString>> found;
        for (const RowGlyph &glyph : row().glyphs) {
            if (button(index).contains(glyph.rect.center()))
                found.emplace_back(glyph.rect.x(), QString(glyph.name));
        }
        std::sort(found.begin(), found.end());
        QStringList names;
        for (const auto &[x, name] : found)
            names += name;
        return names;
    }
    bool says(const QString &text) const
    {
        const auto &texts = row().texts;
        return std::any_of(texts.begin(), texts.end(), [&](const TextBlock &block) { return block.text() == text; });
    }
    QMenu *menu() const
    {
        auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return open;
    }

    Messages messages;
    Appearance appearance;
    std::unique_ptr<ThreadModel> model;
    std::unique_ptr<ThreadView> view;
};

QStringList hitNames(const QMenu &menu)
{
    QStringList names;
    for (const QAction *action : menu.actions())
        names += action->text();
    return names;
}

QString plainButton(QString text)
{
    return text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
}

} // namespace

class BubbleButtonsTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void standInRows_data();
    void standInRows();
    void runInTheDirectionOfTheWords_data();
    void runInTheDirectionOfTheWords();
    void longCaptionsAreCut();
    void ourSidesOwnAreAGroup();
    void cannotBePressed();
    void unknownActionsShowTheirSource();
    void areCopiedFromTheMenu();
    void areReadAloud();
    void everyActionHasWords_data();
    void everyActionHasWords();
    void pressesTellTheirAnswer_data();
    void pressesTellTheirAnswer();
    void aPressWithoutARuleLeadsToTheRules();
    void aPressQuotesItsMessage();
    void filesOnTheirWayCanBeStopped();
    void receivedFilesTellHowTheyAre();
    void onlySafePicturesAreDecoded();
};

void BubbleButtonsTest::standInRows_data()
{
    QTest::addColumn<int>("direction");
    QTest::newRow("left to right") << int(Qt::LeftToRight);
    QTest::newRow("right to left") << int(Qt::RightToLeft);
}

void BubbleButtonsTest::standInRows()
{
    QFETCH(int, direction);
    const OneMessage one([](Message &message) { message.buttons = threeButtons(); }, Qt::LayoutDirection(direction));
    const QRectF bubble = one.row().bubble;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(one.button(i).height(), 36);
    QCOMPARE(one.button(0).top(), bubble.bottom() + 3);
    QCOMPARE(one.button(1).top(), one.button(0).bottom() + 3);
    QCOMPARE(one.button(0).left(), bubble.left());
    QCOMPARE(one.button(0).right(), bubble.right());
    QVERIFY(std::abs(one.button(1).width() - one.button(2).width()) <= 1);
    // The words are Persian: their first button is the right one, in either interface.
    QCOMPARE(one.button(1).left(), one.button(2).right() + 3);
    QCOMPARE(one.button(1).right(), bubble.right());
    QCOMPARE(one.button(2).left(), bubble.left());
}

void BubbleButtonsTest::runInTheDirectionOfTheWords_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<ButtonAction>("action");
    QTest::addColumn<QStringList>("drawings"); // from left to right
    const ServerAction server{{{u"a"_s, u"b"_s}}};
    QTest::newRow("server, Persian") << u"رزرو"_s << u"EVENT_NOTE"_s << ButtonAction(server) << QStringList{u"server"_s, u"calendar"_s};
    QTest::newRow("dynamic, Latin") << u"Book"_s << u"event_note"_s << ButtonAction(DynamicAction{})
                                    << QStringList{u"calendar"_s, u"server"_s};
    QTest::newRow("link, no name of an icon") << u"Prices"_s << QString() << ButtonAction(LinkAction{u"https://a.example"_s})
                                              << QStringList{u"open-external"_s};
    QTest::newRow("post, a name without a drawing")
        << u"Post"_s << u"ODD"_s << ButtonAction(PostAction{u"x"_s}) << QStringList{u"tag"_s, u"file"_s};
    QTest::newRow("unknown, a new name") << u"New"_s << u"BRAND_NEW"_s << ButtonAction(kUnknown) << QStringList{u"tag"_s, u"eye"_s};
    QTest::newRow("reply") << u"Yes"_s << QString() << ButtonAction(ReplyAction{u"1"_s}) << QStringList{u"reply"_s};
}

void BubbleButtonsTest::runInTheDirectionOfTheWords()
{
    QFETCH(QString, caption);
    QFETCH(QString, icon);
    QFETCH(ButtonAction, action);
    QFETCH(QStringList, drawings);
    const OneMessage one([&](Message &message) { message.buttons = {{{caption, icon, action}}}; }, Qt::RightToLeft);
    QCOMPARE(one.drawings(0), drawings);
    for (const QString &name : drawings)
        QVERIFY2(!iconPath(QLatin1StringView(name.toLatin1())).isEmpty(), qPrintable(name));
    // As the customer sees it there is nothing for the agent.
    RowContext customers;
    customers.customersView = true;
    const RowLayout row = layoutMessage(one.model->at(0), customers, {one.appearance.theme(), one.view->words(), 684, Qt::RightToLeft});
    const auto forAgents = [](const RowGlyph &glyph) {
        return QStringList{u"server"_s, u"open-external"_s, u"file"_s, u"eye"_s}.contains(QString(glyph.name));
    };
    QVERIFY(std::none_of(row.glyphs.begin(), row.glyphs.end(), forAgents));
}

void BubbleButtonsTest::longCaptionsAreCut()
{
    const QString endless = u"a caption that does not end "_s.repeated(12).trimmed();
    const OneMessage one([&](Message &message) {
        message.buttons = {{{endless, {}, LinkAction{u"https://a.example"_s}}, {u"short"_s, {}, LinkAction{u"https://b.example"_s}}}};
    });
    QVERIFY(one.row().bubble.width() <= 480);
    for (const TextBlock &text : one.row().texts) {
        if (text.text() == endless)
            QVERIFY(one.button(0).contains(text.rect()));
    }
    const auto cut = std::find_if(one.row().hits.begin(), one.row().hits.end(), [](const HitArea &area) { return area.hit.index == 0; });
    QCOMPARE(plainButton(cut->tip), endless + u"\nOpens https://a.example"_s);
}

void BubbleButtonsTest::ourSidesOwnAreAGroup()
{
    const OneMessage one([](Message &message) {
        message.buttons = threeButtons();
        message.senderButtons = {{{u"Mark as sold"_s, {}, DynamicAction{}}}};
    });
    QVERIFY(one.says(u"Seen by our side only"_s));
    QVERIFY(one.button(3).top() > one.button(2).bottom() + 3);
    QVERIFY(one.view->accessibleName(0).contains(u"Seen by our side only. 1 buttons: "_s)
        || one.view->accessibleName(0).contains(u"Seen by our side only. 1 button: "_s));
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(one.view.get())->child(0);
    QCOMPARE(row->childCount(), 4);
    QCOMPARE(row->child(3)->text(QAccessible::Name), u"Mark as sold"_s);
    QVERIFY(row->rect().contains(row->child(3)->rect().center()));
}

void BubbleButtonsTest::cannotBePressed()
{
    const OneMessage one([](Message &message) { message.buttons = threeButtons(); });
    QSignalSpy link(one.view.get(), &ThreadView::linkActivated);
    QSignalSpy source(one.view.get(), &ThreadView::sourceRequested);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(
            one.view->viewport(), Qt::LeftButton, {}, (one.view->rowRect(0).topLeft() + one.button(i).topLeft()).toPoint() + QPoint(5, 5));
    QCOMPARE(link.count() + source.count(), 0);
    QCOMPARE(one.view->viewport()->cursor().shape(), Qt::ArrowCursor);
}

void BubbleButtonsTest::unknownActionsShowTheirSource()
{
    const OneMessage one([](Message &message) { message.buttons = threeButtons(); });
    const QRectF eye = one.area(RowHit::Kind::ViewSource, 2);
    QVERIFY(eye.width() >= 28 && eye.height() >= 28);
    QVERIFY(one.button(2).contains(eye.center()));
    QSignalSpy source(one.view.get(), &ThreadView::sourceRequested);
    QTest::mouseClick(one.view->viewport(), Qt::LeftButton, {}, one.middle(eye));
    QCOMPARE(source.count(), 1);
    QCOMPARE(source.at(0).at(1).toInt(), 2);
}

void BubbleButtonsTest::areCopiedFromTheMenu()
{
    const OneMessage one([](Message &message) { message.buttons = threeButtons(); });
    const QPoint on = one.middle(one.button(1));
    QContextMenuEvent pointer(QContextMenuEvent::Mouse, on, one.view->viewport()->mapToGlobal(on));
    QCoreApplication::sendEvent(one.view->viewport(), &pointer);
    QTRY_VERIFY(one.menu());
    // The button under the pointer, and of the others nothing.
    QStringList copies = hitNames(*one.menu()).filter(u"Copy the"_s);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(plainButton(copies.front()), u"Copy the address of آگهی"_s);
    QSignalSpy copied(one.view.get(), &ThreadView::copied);
    for (QAction *action : one.menu()->actions()) {
        if (action->text() == copies.front())
            action->trigger();
    }
    QCOMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://divar.ir/v/gZ4kQ8Xy"_s);
    one.menu()->close();
    // The keyboard reaches all of them.
    one.view->setFocus();
    one.view->setFocusedRow(0, Qt::TabFocusReason);
    QTest::keyClick(one.view.get(), Qt::Key_Return);
    QTRY_VERIFY(one.menu());
    copies = hitNames(*one.menu()).filter(u"Copy the"_s);
    QCOMPARE(copies.size(), 3);
    QVERIFY(hitNames(*one.menu()).contains(u"View source"_s));
    one.menu()->close();
    one.view->copyButton(0, 0);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"{\"slot\":\"wed-1030\"}"_s);
}

void BubbleButtonsTest::areReadAloud()
{
    const OneMessage one([](Message &message) { message.buttons = threeButtons(); });
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(one.view.get())->child(0);
    QCOMPARE(row->childCount(), 3);
    QCOMPARE(row->child(0)->role(), QAccessible::StaticText);
    QCOMPARE(row->child(0)->text(QAccessible::Description), u"Asks your server for an address to open: slot=wed-1030"_s);
    const QStringList actions = row->actionInterface()->actionNames();
    QVERIFY(actions.contains(u"Copy the address of آگهی"_s));
    row->actionInterface()->doAction(u"Copy the address of آگهی"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://divar.ir/v/gZ4kQ8Xy"_s);
}

void BubbleButtonsTest::everyActionHasWords_data()
{
    QTest::addColumn<ButtonAction>("action");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("data");
    QTest::newRow("link") << ButtonAction(LinkAction{u"https://a.example/x"_s}) << u"Opens https://a.example/x"_s
                          << u"https://a.example/x"_s;
    QTest::newRow("server") << ButtonAction(ServerAction{{{u"n"_s, 3}, {u"deep"_s, QJsonObject{{u"a"_s, true}}}}})
                            << u"Asks your server for an address to open: deep={\"a\":true}, n=3"_s << u"{\"deep\":{\"a\":true},\"n\":3}"_s;
    QTest::newRow("server without data") << ButtonAction(ServerAction{}) << u"Asks your server for an address to open"_s << u"{}"_s;
    QTest::newRow("dynamic") << ButtonAction(DynamicAction{{{u"a"_s, u"b"_s}}}) << u"Asks your server what to do: a=b"_s
                             << u"{\"a\":\"b\"}"_s;
    QTest::newRow("reply") << ButtonAction(ReplyAction{u"yes"_s}) << u"Comes back as yes"_s << u"yes"_s;
    QTest::newRow("post") << ButtonAction(PostAction{u"gZ4k"_s}) << u"Opens post gZ4k"_s << u"gZ4k"_s;
    QTest::newRow("post of its owner") << ButtonAction(PostAction{u"gZ4k"_s, true}) << u"Opens the page of post gZ4k for its owner"_s
                                       << u"gZ4k"_s;
    QTest::newRow("unknown") << ButtonAction(kUnknown) << u"Qasid does not know what this button does."_s
                             << u"{\"open_sheet\":\"prices\"}"_s;
    QTest::newRow("overrides in data") << ButtonAction(ServerAction{{{u"a"_s, u"\u202Eevil"_s}}})
                                       << u"Asks your server for an address to open: a=evil"_s << u"{\"a\":\"\u202Eevil\"}"_s;
}

void BubbleButtonsTest::everyActionHasWords()
{
    QFETCH(ButtonAction, action);
    QFETCH(QString, words);
    QFETCH(QString, data);
    const Button button{u"Caption"_s, {}, action};
    QCOMPARE(plainButton(SentButtonWords::action(button)), words);
    QCOMPARE(SentButtonWords::data(button), data);
    QVERIFY(SentButtonWords::copyCommand(button).contains(u"Caption"_s));
    QVERIFY(SentButtonWords::inShort({{u"k"_s, u"long "_s.repeated(100)}}).size() <= 80);
}

void BubbleButtonsTest::pressesTellTheirAnswer_data()
{
    QTest::addColumn<PressContent>("press");
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<QString>("copied");
    const QJsonObject slot{{u"slot"_s, u"wed-1030"_s}};
    QTest::newRow("a rule and an address")
        << PressContent{.caption = u"Book"_s, .data = slot, .place = {}, .rule = u"Slots"_s, .answer = u"https://check.example/b?x=1"_s}
        << u"Book"_s << u"Rule “Slots” sent the customer to check.example."_s << u"Book\nhttps://check.example/b?x=1"_s;
    QTest::newRow("a rule and words")
        << PressContent{.caption = u"Book"_s, .data = slot, .place = {}, .rule = u"Slots"_s, .answer = u"Full today"_s} << u"Book"_s
        << u"Rule “Slots” answered: Full today"_s << u"Book\nFull today"_s;
    QTest::newRow("a rule alone") << PressContent{.caption = u"Book"_s, .data = {}, .place = {}, .rule = u"Slots"_s, .answer = {}}
                                  << u"Book"_s << u"Rule “Slots” answered."_s << u"Book"_s;
    QTest::newRow("no rule, a default")
        << PressContent{.caption = {}, .data = slot, .place = {}, .rule = {}, .answer = u"https://check.example/"_s} << u"slot=wed-1030"_s
        << u"No rule answers this button. The customer was sent to check.example."_s
        << u"{\"slot\":\"wed-1030\"}\nhttps://check.example/"_s;
    QTest::newRow("no rule, nothing") << PressContent{} << u"A button"_s << u"No rule answers this button. The customer got no answer."_s
                                      << u"{}"_s;
    QTest::newRow("another script's letters in a host")
        << PressContent{.caption = u"B"_s, .data = {}, .place = {}, .rule = u"R"_s, .answer = u"https://\u0430pple.example/"_s} << u"B"_s
        << u"Rule “R” sent the customer to xn--pple-43d.example."_s << u"B\nhttps://\u0430pple.example/"_s;
}

void BubbleButtonsTest::pressesTellTheirAnswer()
{
    QFETCH(PressContent, press);
    QFETCH(QString, pressed);
    QFETCH(QString, answered);
    QFETCH(QString, copied);
    QCOMPARE(SentButtonWords::pressed(press), pressed);
    QCOMPARE(plainButton(SentButtonWords::answered(press)), answered);
    QCOMPARE(SentButtonWords::copied(press), copied);
    const OneMessage one([&](Message &message) {
        message.direction = Direction::In;
        message.delivery = Delivery::Received;
        message.content = press;
    });
    QVERIFY(one.says(pressed));
    QVERIFY(one.says(SentButtonWords::answered(press)));
    QVERIFY(plainButton(one.view->accessibleName(0)).contains(u"Chose: "_s + pressed));
    QVERIFY(plainButton(one.view->accessibleName(0)).contains(answered));
    QCOMPARE(one.view->messageText(0), copied);
    const auto &glyphs = one.row().glyphs;
    QVERIFY(std::any_of(glyphs.begin(), glyphs.end(), [](const RowGlyph &glyph) { return glyph.name == "tap"_L1; }));
    QCOMPARE(one.area(RowHit::Kind::AnswerRules, 0).isEmpty(), !press.rule.isEmpty());
}

void BubbleButtonsTest::aPressWithoutARuleLeadsToTheRules()
{
    const OneMessage one([](Message &message) {
        message.direction = Direction::In;
        message.content = PressContent{.caption = u"Book"_s, .data = {}, .place = {}, .rule = {}, .answer = {}};
    });
    QSignalSpy asked(one.view.get(), &ThreadView::answerRulesRequested);
    QTest::mouseClick(one.view->viewport(), Qt::LeftButton, {}, one.middle(one.area(RowHit::Kind::AnswerRules, 0)));
    QCOMPARE(asked.count(), 1);
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(one.view.get())->child(0);
    QVERIFY(row->actionInterface()->actionNames().contains(u"Edit the rules"_s));
}

void BubbleButtonsTest::aPressQuotesItsMessage()
{
    OneMessage one([](Message &message) { message.buttons = threeButtons(); });
    Message &press = one.messages.add(2);
    press.direction = Direction::In;
    press.content = PressContent{.caption = u"رزرو وقت"_s, .data = {{u"slot"_s, u"wed-1030"_s}}, .place = {}, .rule = u"R"_s, .answer = {}};
    one.model->apply(Messages::changed({2}));
    QTRY_COMPARE(one.model->count(), 2);
    QVERIFY(one.view->accessibleName(1).contains(kPersian));
    const auto &hits = one.view->rowLayout(1).hits;
    QVERIFY(std::any_of(hits.begin(), hits.end(), [](const HitArea &area) { return area.hit.kind == RowHit::Kind::ShowQuoted; }));
}

void BubbleButtonsTest::filesOnTheirWayCanBeStopped()
{
    const OneMessage one([](Message &message) {
        message.delivery = Delivery::Sending;
        message.content = MediaContent{};
        message.attachments = {{.id = AttachmentId{1}, .kind = AttachmentKind::Video, .name = u"engine.mp4"_s, .size = 3'000'000}};
    });
    QVERIFY(one.area(RowHit::Kind::CancelSend, 0).isEmpty());
    one.view->setPercentSent(MessageId{1}, 42);
    QVERIFY(one.says(u"Sending, 42 %"_s));
    QVERIFY(one.view->accessibleName(0).contains(u"Sending, 42 %."_s));
    const qreal width = one.row().bubble.width();
    const auto bar = std::find_if(one.row().boxes.begin(), one.row().boxes.end(),
        [&](const RowBox &box) { return box.fill == one.appearance.theme().colors.accent; });
    QVERIFY(bar != one.row().boxes.end());
    QVERIFY(bar->rect.width() > width * 0.3 && bar->rect.width() < width * 0.5);
    const QRectF cancel = one.area(RowHit::Kind::CancelSend, 0);
    QVERIFY(cancel.height() >= 24);
    QSignalSpy stopped(one.view.get(), &ThreadView::cancelRequested);
    QTest::mouseClick(one.view->viewport(), Qt::LeftButton, {}, one.middle(cancel));
    QCOMPARE(stopped.count(), 1);
    one.view->setFocus();
    one.view->setFocusedRow(0, Qt::TabFocusReason);
    QTest::keyClick(one.view.get(), Qt::Key_Return);
    QTRY_VERIFY(one.menu());
    for (QAction *action : one.menu()->actions()) {
        if (action->text() == u"Cancel sending"_s)
            action->trigger();
    }
    QCOMPARE(stopped.count(), 2);
    one.menu()->close();
    one.view->setPercentSent(MessageId{1}, std::nullopt);
    QVERIFY(one.area(RowHit::Kind::CancelSend, 0).isEmpty());
}

void BubbleButtonsTest::receivedFilesTellHowTheyAre()
{
    const OneMessage one([](Message &message) {
        message.direction = Direction::In;
        message.delivery = Delivery::Received;
        message.content = MediaContent{};
        message.attachments
            = {{.id = AttachmentId{5}, .kind = AttachmentKind::Image, .url = u"https://media.example/a/photo.jpg?token=x"_s}};
    });
    QVERIFY(one.says(u"\u2066photo.jpg\u2069"_s));
    one.view->setFileState(AttachmentId{5}, FileState::Loading);
    QVERIFY(one.says(u"Loading…"_s));
    one.view->setFileState(AttachmentId{5}, FileState::Failed);
    QVERIFY(one.says(u"Could not be loaded."_s));
    QVERIFY(one.view->accessibleName(0).contains(u"Could not be loaded."_s));
    QSignalSpy wanted(one.view.get(), &ThreadView::fileWanted);
    QTest::mouseClick(one.view->viewport(), Qt::LeftButton, {}, one.middle(one.area(RowHit::Kind::FetchFile, 0)));
    QCOMPARE(wanted.count(), 1);
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(one.view.get())->child(0);
    QCOMPARE(row->actionInterface()->actionNames().count(u"Try again"_s), 1);
}

void BubbleButtonsTest::onlySafePicturesAreDecoded()
{
    const QTemporaryDir folder;
    const auto file = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a file could not be written");
        return file.fileName();
    };
    const QString good = folder.filePath(u"good.png"_s);
    QVERIFY(QImage(30, 20, QImage::Format_RGB32).save(good));
    QCOMPARE(pictureSize(good), QSize(30, 20));
    // By content, not by name.
    const QString renamed = folder.filePath(u"renamed.jpg"_s);
    QVERIFY(QFile::copy(good, renamed));
    QCOMPARE(pictureSize(renamed), QSize(30, 20));
    QVERIFY(pictureSize(file(u"drawing.png"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")).isEmpty());
    QVERIFY(pictureSize(file(u"text.png"_s, "hello")).isEmpty());
    QVERIFY(pictureSize(folder.filePath(u"none.png"_s)).isEmpty());
    // A header that claims 60000 by 60000: nothing is decoded for it.
    QFile source(good);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray huge = source.readAll();
    huge.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    QVERIFY(pictureSize(file(u"huge.png"_s, huge)).isEmpty());
    PictureCache pictures;
    QSignalSpy loaded(&pictures, &PictureCache::loaded);
    pictures.picture(folder.filePath(u"huge.png"_s), {100, 100}, 1);
    pictures.picture(good, {15, 10}, 2);
    QTRY_COMPARE(loaded.count(), 2);
    QVERIFY(pictures.picture(folder.filePath(u"huge.png"_s), {100, 100}, 1).isNull());
    QCOMPARE(pictures.picture(good, {15, 10}, 2).size(), QSize(30, 20));
}

QASID_WIDGET_TEST(BubbleButtonsTest)
#include "bubblebuttons_test.moc"
