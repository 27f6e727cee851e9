#include "tests/gui/threadfixture.h"
#include "ui/theme/theme.h"
#include "ui/thread/threadview.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

const FixedClock kClock;

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
    taken.content = SystemContent{{}, u"You took this conversation"_s};
    taken.time = at("2025-12-02T16:55:00Z"_L1);
    Message &menu = messages.add(3);
    menu.direction = Direction::Out;
    menu.content = ListMenuContent{u"Order help"_s, u"How can we help with #AT-20418?"_s, {}, u"Choose an option"_s,
        {{u"Your parcel"_s, {{u"missing"_s, u"Missing item"_s, u"Something was not inside"_s}, {u"address"_s, u"Change address"_s, u"Before 14:00 today"_s}}},
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

} // namespace

class ThreadViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void looksAsDesigned();
    void mirrorsInRightToLeft();

private:
    QTemporaryDir m_folder;
};

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
    messages.text(2, Direction::In, u"برای پژو ۲۰۶ تیپ ۲ وقت کارشناسی می‌خواهم. کد آگهی gZ4kQ8Xy است."_s, at("2025-12-02T18:04:00Z"_L1));
    Message &reply = messages.text(3, Direction::Out,
        u"سلام و وقت بخیر. وقت‌های خالی این هفته را از دکمهٔ زیر ببینید؛ هزینهٔ کارشناسی ۸۵۰,۰۰۰ تومان است."_s, at("2025-12-02T18:09:00Z"_L1));
    reply.delivery = Delivery::Accepted;
    reply.buttons = {{{u"رزرو وقت کارشناسی"_s, u"EVENT_NOTE"_s, ServerAction{}}},
        {{u"مشاهدهٔ آگهی"_s, u"car"_s, LinkAction{u"https://divar.ir/v/x"_s}}, {u"تعرفه‌ها"_s, u"wallet"_s, LinkAction{u"https://a.example"_s}}}};
    messages.text(4, Direction::Note, u"مشتری قبلاً با INS-29980 هم مراجعه کرده؛ ۱۰٪ تخفیف اعمال شود."_s, at("2025-12-02T18:20:00Z"_L1)).author = u"نسرین"_s;
    messages.text(5, Direction::In, u"شماره پیگیری INS-30417 را گرفتم. ساعت ۱۰:۳۰ مطمئنه؟"_s, at("2025-12-03T09:24:00Z"_L1));
    Message &ok = messages.text(6, Direction::Out, u"بله، با کد INS-30417 برای ساعت ۱۰:۳۰ ثبت شد."_s, at("2025-12-03T09:28:00Z"_L1));
    ok.delivery = Delivery::Accepted;
    messages.text(7, Direction::In, u"Building 12, gate B please. +212 600 000 204"_s, at("2025-12-03T09:30:00Z"_L1));
    Message &failed = messages.text(8, Direction::Out, u"نشانی مرکز: خیابان آزادی، پلاک ۲۱۸. راهنما: divar.ir/chat/addon_check"_s, at("2025-12-03T09:31:00Z"_L1));
    failed.delivery = Delivery::Failed;
    failed.error = Error{.kind = ErrorKind::Forbidden, .httpStatus = 403};
    Shown shown(messages, Appearance::Mode::Light, {732, 704}, Qt::RightToLeft, words(QLocale(u"fa_IR"_s), u"کاربر دیوار ۴۸۲۱"_s));
    QVERIFY(shown.isReady());
    keep(*shown.view, u"thread-fa-light"_s);
}

QTEST_MAIN(ThreadViewTest)
#include "threadview_test.moc"
