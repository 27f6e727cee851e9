// What is read stays in its place: ten thousand random steps through a real view. See ThreadView for what stays. QASID_SEED=n
// walks another way.

#include "tests/gui/threadfixture.h"
#include "tests/support/handclock.h"
#include "tests/support/testprogram.h"
#include "ui/theme/theme.h"
#include "ui/thread/livereply.h"
#include "ui/thread/threadview.h"

#include <QDir>
#include <QImage>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 10'000;
constexpr qint64 kSpacing = 1000; //!< of order keys, so that there is room for late messages
constexpr int kBegin = 2000; //!< messages: more than are kept in memory
constexpr int kPadBottom = 12; //!< of the design, under the last message
const HandClock kStill(kNow);

ThreadWords wordsIn(const QLocale &locale)
{
    return ThreadWords(Formats(locale, kStill, QTimeZone(0), {}), u"Digishare"_s, u"Salma Berrada"_s);
}

//! What was read before a step, as far as it can be seen from outside.
struct Reading {
    bool atEnd = false;
    MessageId message; //!< that stays
    qreal y = 0; //!< of its bubble, or of the end of what has none
    qreal part = 0; //!< of the bubble's height, above the view; 0 without a bubble
    qreal missing = 0; //!< the conversation is that much shorter in the midst of the step
    std::vector<std::pair<MessageId, qreal>> below; //!< those seen under it
    std::vector<std::pair<MessageId, qreal>> above; //!< those seen above it, the nearest first
};

} // namespace

class ScrollAnchorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsReadStays();

private:
    enum class Effect {
        Stays,
        BreaksAnew, //!< another width or zoom: of a message that began above the view, the part at its edge stays
        GoesToEnd,
        Scrolls
    };

    int below(int end) { return int(m_random() % quint64(end)); }
    bool oneIn(int times) { return below(times) == 0; }
    QString someWords();
    void fill(Message &message);
    void addAt(qint64 key);
    qint64 freeKeyNear(int row);
    int seenRow();
    void tell(std::initializer_list<qint64> keys) { m_model->apply(Messages::changed(keys)); }
    Message &stored(MessageId id);
    static void drain();

    qreal point(int row) const;
    int rowThatIsRead(int height) const; //!< in a view of that height
    Reading read(MessageId known) const;
    Reading readingOf(int chosen) const;
    MessageId whatStays(const Reading &before) const;
    QString compare(const Reading &before, Effect effect) const;
    QString compareEnd() const;
    QString compareMessage(int row, qreal before, qreal now, qreal missing) const;

    Effect step(Reading &before);
    Effect insert();
    Effect insertAbove();
    Effect remove(Reading &before);
    Effect rewrite();
    Effect pictureArrives();
    Effect openMenu(Reading &before);
    Effect moveInTime(Reading &before);
    Effect deliver();
    Effect resize(Reading &before);
    Effect zoom();
    Effect turn();
    Effect speak();
    Effect aiWrites();
    Effect scroll();
    Effect ownSend();

    QTemporaryDir m_folder;
    QString m_picture;
    std::mt19937_64 m_random;
    Messages m_messages;
    QSet<qint64> m_used; //!< ids and places of messages that are, or were
    Appearance m_appearance;
    std::unique_ptr<ThreadModel> m_model;
    std::unique_ptr<ThreadView> m_view;
    QString m_name; //!< of the last step
    int m_held = 0; //!< steps after which something had to be where it was
};

void ScrollAnchorTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QImage image(600, 450, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    m_picture = m_folder.filePath(u"box.png"_s);
    QVERIFY(image.save(m_picture));
}

QString ScrollAnchorTest::someWords()
{
    constexpr QStringView kWords[] = {u"order ", u"طلب ", u"commande ", u"سفارش ", u"https://example.com/a ", u"12 "};
    QString text;
    // Some are longer than a screen.
    for (int left = 1 + below(oneIn(25) ? 400 : 40); left > 0; --left)
        text += kWords[std::size_t(below(int(std::size(kWords))))];
    return oneIn(4) ? text + u"\nسطر آخر"_s : text;
}

void ScrollAnchorTest::fill(Message &message)
{
    message.direction = oneIn(2) ? Direction::In : Direction::Out;
    message.delivery = message.direction == Direction::Out ? Delivery::Accepted : Delivery::Received;
    message.time = kNow - 40LL * 24 * 3'600'000 + message.orderKey * 60;
    message.content = TextContent{.text = someWords()};
    if (oneIn(4))
        message.author = u"Nora"_s;
    switch (below(12)) {
    case 0:
        message.content = MediaContent{};
        message.attachments = {{.kind = AttachmentKind::Image, .name = u"box.png"_s, .mimeType = u"image/png"_s}};
        break;
    case 1:
        message.content = ListMenuContent{u"Help"_s, someWords(), {}, u"Choose"_s,
            {{u"Parcel"_s, {{u"a"_s, u"Missing"_s, u"Not inside"_s}, {u"b"_s, u"Address"_s, {}}, {u"c"_s, u"Other"_s, {}}}}}};
        message.direction = Direction::Out;
        break;
    case 2:
        message.direction = Direction::System;
        message.content = SystemContent{{}, u"You took this conversation"_s};
        break;
    case 3:
        message.direction = Direction::Note;
        break;
    case 4:
        message.replyTo = u"r%1"_s.arg((1 + below(kBegin)) * kSpacing);
        break;
    default:
        break;
    }
}

void ScrollAnchorTest::addAt(qint64 key)
{
    fill(m_messages.add(key));
    if (Message &newest = m_messages.all.back(); newest.orderKey == key && newest.direction == Direction::Out) {
        newest.direction = Direction::In; // one's own are sent elsewhere
        newest.delivery = Delivery::Received;
    }
}

qint64 ScrollAnchorTest::freeKeyNear(int row)
{
    qint64 key = m_model->at(row).orderKey + 1 + below(kSpacing - 2);
    while (m_used.contains(key)) // an id is never given twice
        ++key;
    m_used.insert(key);
    return key;
}

//! One that is on the screen or near it.
int ScrollAnchorTest::seenRow()
{
    const int first = std::max(0, m_view->firstVisibleRow() - 3);
    const int last = std::min(m_model->count() - 1, m_view->lastVisibleRow() + 3);
    return first + below(last - first + 1);
}

Message &ScrollAnchorTest::stored(MessageId id)
{
    return *std::find_if(m_messages.all.begin(), m_messages.all.end(), [id](const Message &message) { return message.id == id; });
}

//! All that was asked for has come.
void ScrollAnchorTest::drain()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

// What has to stay.

qreal ScrollAnchorTest::point(int row) const
{
    const QRectF bubble = m_view->bubbleRect(row);
    return m_view->rowLayout(row).bubble.isNull() ? m_view->rowRect(row).bottom() : bubble.top();
}

int ScrollAnchorTest::rowThatIsRead(int height) const
{
    const int first = m_view->firstVisibleRow(), last = m_view->lastVisibleRow();
    const int focused = m_view->hasFocus() ? m_view->focusedRow() : -1;
    if (focused >= first && focused <= last && m_view->rowRect(focused).top() >= 0 && m_view->rowRect(focused).bottom() <= height)
        return focused;
    const bool nextBeginsAbove = first < last && m_view->rowRect(first + 1).top() <= height / 2.0;
    return m_view->rowRect(first).top() < 0 && nextBeginsAbove ? first + 1 : first;
}

//! `known` is what stayed so far, and does while it is in sight.
Reading ScrollAnchorTest::read(MessageId known) const
{
    const int row = m_model->rowOf(known);
    const int height = m_view->viewport()->height();
    const bool seen = row >= m_view->firstVisibleRow() && row <= m_view->lastVisibleRow() && point(row) < height;
    return readingOf(seen ? row : rowThatIsRead(height));
}

Reading ScrollAnchorTest::readingOf(int chosen) const
{
    Reading reading;
    reading.atEnd = m_view->isAtEnd();
    const int first = m_view->firstVisibleRow(), last = m_view->lastVisibleRow();
    reading.message = m_model->at(chosen).id;
    reading.y = point(chosen);
    if (const qreal size = m_view->rowLayout(chosen).bubble.height(); reading.y < 0 && size > 0)
        reading.part = std::min(-reading.y / size, 1.0);
    for (int row = chosen + 1; row <= last; ++row)
        reading.below.emplace_back(m_model->at(row).id, point(row));
    for (int row = chosen - 1; row >= first; --row)
        reading.above.emplace_back(m_model->at(row).id, point(row));
    return reading;
}

QString ScrollAnchorTest::compareEnd() const
{
    const auto *live = m_view->liveReply();
    const qreal end = live->isVisible() ? live->geometry().bottom() + 1 : m_view->rowRect(m_model->count() - 1).bottom();
    const qreal wanted = m_view->viewport()->height() - kPadBottom;
    if (m_view->isAtEnd() && qAbs(end - wanted) <= 1)
        return {};
    return u"the end is at %1 in place of %2, %3"_s.arg(end).arg(wanted).arg(m_view->isAtEnd() ? u"kept"_s : u"left"_s);
}

//! Nothing can stay where the conversation has too little below it, or above it.
QString ScrollAnchorTest::compareMessage(int row, qreal before, qreal now, qreal missing) const
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool held = qAbs(now - before) <= 1;
    const bool endsBelow = bar->value() >= bar->maximum() - missing && (now > before || missing > 0);
    const bool beginsAbove = bar->value() <= missing && now < before;
    if (held || endsBelow || beginsAbove)
        return {};
    return u"message %1 was at %2 and is at %3, scrolled to %4 of %5"_s.arg(m_model->at(row).id.value)
        .arg(before)
        .arg(now)
        .arg(bar->value())
        .arg(bar->maximum());
}

//! It may be gone: then the next one that was seen stays, or where there was none the one before.
MessageId ScrollAnchorTest::whatStays(const Reading &before) const
{
    if (m_model->rowOf(before.message) >= 0)
        return before.message;
    for (const auto &seen : {before.below, before.above}) {
        if (!seen.empty() && m_model->rowOf(seen.front().first) >= 0)
            return seen.front().first;
    }
    return {};
}

QString ScrollAnchorTest::compare(const Reading &before, Effect effect) const
{
    if (effect == Effect::GoesToEnd || before.atEnd)
        return compareEnd();
    const MessageId message = whatStays(before);
    const int row = m_model->rowOf(message);
    if (row < 0)
        return {};
    if (message == before.message && effect == Effect::BreaksAnew && before.part > 0)
        return compareMessage(row, 0, point(row) + before.part * m_view->rowLayout(row).bubble.height(), 0);
    qreal wanted = before.y;
    for (const auto &seen : {before.below, before.above}) {
        if (!seen.empty() && seen.front().first == message)
            wanted = seen.front().second;
    }
    return compareMessage(row, wanted, point(row), before.missing);
}

// Steps.

ScrollAnchorTest::Effect ScrollAnchorTest::insert()
{
    m_name = u"a message comes late"_s;
    const int row = oneIn(3) ? m_model->count() - 1 : oneIn(2) ? seenRow() : below(m_model->count());
    const qint64 key = freeKeyNear(row);
    addAt(key);
    tell({key});
    return Effect::Stays;
}

ScrollAnchorTest::Effect ScrollAnchorTest::insertAbove()
{
    m_name = u"several come above"_s;
    const qint64 first = freeKeyNear(below(m_view->firstVisibleRow() + 1));
    addAt(first);
    const qint64 second = freeKeyNear(below(m_view->firstVisibleRow() + 1));
    if (second != first)
        addAt(second);
    tell({first, second});
    return Effect::Stays;
}

ScrollAnchorTest::Effect ScrollAnchorTest::ownSend()
{
    if (m_model->hasLater())
        return insert();
    m_name = u"one's own message"_s;
    const qint64 key = freeKeyNear(m_model->count() - 1);
    Message &message = m_messages.add(key);
    fill(message);
    message.direction = Direction::Out;
    message.delivery = Delivery::Queued;
    tell({key});
    return Effect::GoesToEnd;
}

ScrollAnchorTest::Effect ScrollAnchorTest::remove(Reading &before)
{
    if (m_model->count() < 40)
        return insert();
    const bool anchored = oneIn(2);
    m_name = anchored ? u"what is read is removed"_s : u"a message is removed"_s;
    const MessageId id = anchored ? before.message : m_model->at(oneIn(2) ? seenRow() : below(m_model->count())).id;
    m_messages.all.erase(m_messages.all.begin() + (&stored(id) - m_messages.all.data()));
    ChangeSet changes;
    changes.removedMessages.append({kThread, id});
    m_model->apply(changes);
    return Effect::Stays;
}

ScrollAnchorTest::Effect ScrollAnchorTest::rewrite()
{
    m_name = u"other words"_s;
    Message &message = stored(m_model->at(seenRow()).id);
    ++message.revision;
    if (auto *text = std::get_if<TextContent>(&message.content))
        text->text = someWords();
    else
        message.author = oneIn(2) ? QString() : u"Imane"_s;
    tell({message.id.value});
    return Effect::Stays;
}

ScrollAnchorTest::Effect ScrollAnchorTest::pictureArrives()
{
    m_name = u"a picture arrives"_s;
    for (int row = std::max(0, m_view->firstVisibleRow() - 20); row < std::min(m_model->count(), m_view->lastVisibleRow() + 5); ++row) {
        if (m_model->at(row).attachments.empty() || !m_model->at(row).attachments.front().localPath.isEmpty())
            continue;
        Message &message = stored(m_model->at(row).id);
        ++message.revision;
        message.attachments.front().localPath = m_picture;
        tell({message.id.value});
        return Effect::Stays;
    }
    return insert();
}

//! The one that is opened is the one that is looked at.
ScrollAnchorTest::Effect ScrollAnchorTest::openMenu(Reading &before)
{
    m_name = u"a menu is opened or closed"_s;
    for (int row = m_view->firstVisibleRow(); row <= m_view->lastVisibleRow(); ++row) {
        if (!std::holds_alternative<ListMenuContent>(m_model->at(row).content))
            continue;
        before.atEnd = false;
        before.message = m_model->at(row).id;
        before.y = point(row);
        m_view->activate(row, {RowHit::Kind::ToggleList, {}, 0});
        return Effect::Stays;
    }
    return rewrite();
}

ScrollAnchorTest::Effect ScrollAnchorTest::moveInTime(Reading &before)
{
    m_name = u"a message finds its place"_s;
    const int row = seenRow();
    // Which one is read in the place of one that filled the view is decided before it is put in elsewhere: nothing to see from outside.
    if (m_model->at(row).id == before.message && before.below.empty() && before.above.empty())
        return insert();
    before.missing = m_view->rowRect(row).height() + 60; // with lines of days that come and go; it is taken out before it is put in
    Message &known = stored(m_model->at(row).id);
    Message message = known;
    m_messages.all.erase(m_messages.all.begin() + (&known - m_messages.all.data()));
    const qint64 key = freeKeyNear(std::clamp(row + below(41) - 20, 0, m_model->count() - 1));
    ++message.revision;
    message.orderKey = key;
    const auto place
        = std::find_if(m_messages.all.begin(), m_messages.all.end(), [key](const Message &other) { return other.orderKey > key; });
    const bool toEnd = place == m_messages.all.end() && message.direction == Direction::Out && message.delivery != Delivery::Received;
    m_messages.all.insert(place, message);
    if (message.id == before.message)
        before.message = {}; // it leaves: its neighbour stays
    tell({message.id.value});
    return toEnd ? Effect::GoesToEnd : Effect::Stays;
}

ScrollAnchorTest::Effect ScrollAnchorTest::deliver()
{
    m_name = u"news of a delivery"_s;
    Message &message = stored(m_model->at(seenRow()).id);
    if (message.direction != Direction::Out)
        return rewrite();
    constexpr Delivery kStates[] = {Delivery::Queued, Delivery::Accepted, Delivery::PossiblySent, Delivery::Failed, Delivery::Held};
    ++message.revision;
    message.delivery = kStates[std::size_t(below(int(std::size(kStates))))];
    tell({message.id.value});
    return Effect::Stays;
}

ScrollAnchorTest::Effect ScrollAnchorTest::resize(Reading &before)
{
    m_name = u"another size"_s;
    const QSize size(oneIn(3) ? m_view->width() : 320 + below(700), oneIn(3) ? m_view->height() : 240 + below(660));
    const bool anew = size.width() != m_view->width();
    if (!before.atEnd && before.y >= size.height())
        before = readingOf(rowThatIsRead(size.height())); // what was read is below the view then, whose beginning stays
    m_view->resize(size);
    return anew ? Effect::BreaksAnew : Effect::Stays;
}

ScrollAnchorTest::Effect ScrollAnchorTest::zoom()
{
    m_name = u"another zoom"_s;
    m_appearance.setZoom(0.85 + below(16) * 0.05);
    return Effect::BreaksAnew;
}

ScrollAnchorTest::Effect ScrollAnchorTest::turn()
{
    m_name = u"the other direction"_s;
    m_view->setLayoutDirection(m_view->layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    return Effect::BreaksAnew;
}

ScrollAnchorTest::Effect ScrollAnchorTest::speak()
{
    m_name = u"another language"_s;
    m_view->setWords(wordsIn(QLocale(oneIn(2) ? u"fa_IR"_s : u"en_GB"_s)));
    return Effect::BreaksAnew;
}

ScrollAnchorTest::Effect ScrollAnchorTest::aiWrites()
{
    m_name = u"an AI agent writes"_s;
    m_view->setAiText(m_view->liveReply()->isWriting() ? std::nullopt : std::optional(someWords()));
    return Effect::Stays;
}

ScrollAnchorTest::Effect ScrollAnchorTest::scroll()
{
    QScrollBar *bar = m_view->verticalScrollBar();
    const int place = bar->value();
    int wanted = place;
    switch (below(8)) {
    case 0:
        wanted = bar->maximum();
        break;
    case 1:
        wanted = below(bar->maximum() + 1);
        break;
    case 2:
        wanted = 0;
        break;
    case 3:
        m_name = u"the focus moves"_s;
        m_view->setFocus(Qt::ShortcutFocusReason);
        QTest::keyClick(m_view.get(), oneIn(2) ? Qt::Key_Up : Qt::Key_Down);
        return Effect::Scrolls;
    case 4:
        m_name = u"without the focus"_s;
        m_view->clearFocus();
        return Effect::Stays;
    case 5:
        m_name = u"to the end"_s;
        m_view->scrollToEnd();
        return Effect::Scrolls;
    default:
        wanted = std::clamp(place + below(400) - 240, 0, bar->maximum());
        break;
    }
    m_name = u"scrolled"_s;
    bar->setValue(wanted);
    return wanted == place ? Effect::Stays : Effect::Scrolls;
}

ScrollAnchorTest::Effect ScrollAnchorTest::step(Reading &before)
{
    switch (below(24)) {
    case 0:
    case 1:
        return insert();
    case 2:
    case 3:
        return insertAbove();
    case 4:
    case 5:
    case 6:
        return remove(before);
    case 7:
    case 8:
        return rewrite();
    case 9:
        return pictureArrives();
    case 10:
    case 11:
        return openMenu(before);
    case 12:
        return moveInTime(before);
    case 13:
        return deliver();
    case 14:
    case 15:
        return resize(before);
    case 16:
        return zoom();
    case 17:
        return oneIn(2) ? turn() : speak();
    case 18:
        return oneIn(4) ? aiWrites() : rewrite();
    case 19:
        return oneIn(6) ? ownSend() : insert();
    default:
        return scroll();
    }
}

void ScrollAnchorTest::whatIsReadStays()
{
    const quint64 seed = qEnvironmentVariable("QASID_SEED", u"5"_s).toULongLong();
    m_random.seed(seed);
    for (int i = 1; i <= kBegin; ++i) {
        m_used.insert(i * kSpacing);
        addAt(i * kSpacing);
    }
    m_model = std::make_unique<ThreadModel>(m_messages.source());
    m_view = std::make_unique<ThreadView>(*m_model, m_appearance, kStill, nullptr);
    m_view->setWords(wordsIn(QLocale(u"en_GB"_s)));
    m_view->resize(732, 704);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_model->open(kThread);
    QTRY_VERIFY(m_model->isLoaded());
    drain();
    m_view->setUpdatesEnabled(false); // places are asked for, not pictures
    MessageId stays;
    for (int number = 1; number <= kSteps; ++number) {
        Reading before = read(stays);
        const Effect effect = step(before);
        const MessageId chosen
            = effect == Effect::Scrolls && m_model->count() > 0 ? m_model->at(rowThatIsRead(m_view->viewport()->height())).id : MessageId();
        drain();
        const QString wrong = effect == Effect::Scrolls ? QString() : compare(before, effect);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"QASID_SEED=%1, step %2, %3: %4"_s.arg(seed).arg(number).arg(m_name, wrong)));
        stays = m_view->isAtEnd() ? MessageId() : effect == Effect::Scrolls ? chosen : whatStays(before);
        const QScrollBar *bar = m_view->verticalScrollBar();
        m_held += effect != Effect::Scrolls && !before.atEnd && bar->value() > 0 && bar->value() < bar->maximum();
    }
    // Not only at its two ends, where little can go wrong.
    QVERIFY2(m_held > kSteps / 3, qPrintable(QString::number(m_held)));
}

QASID_WIDGET_TEST(ScrollAnchorTest)
#include "scrollanchor_test.moc"
