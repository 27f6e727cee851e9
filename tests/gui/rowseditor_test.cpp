#include "tests/support/testprogram.h"
#include "ui/composer/buttoncard.h"
#include "ui/composer/buttondetails.h"
#include "ui/composer/buttonwords.h"
#include "ui/composer/cardrows.h"
#include "ui/composer/datarows.h"
#include "ui/composer/gridjson.h"
#include "ui/composer/iconpicker.h"
#include "ui/composer/jsonbox.h"
#include "ui/composer/rowseditor.h"
#include "ui/controls/chip.h"
#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/controls/textbutton.h"

#include <QAccessible>
#include <QJsonArray>
#include <QListView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace qasid;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ButtonIcon> kIcons{
    {u"HOME"_s, u"home"_s}, {u"CAR"_s, u"car"_s}, {u"HOME_AREA"_s, u"home"_s}, {u"REAL_ESTATE"_s, u"building"_s}, {u"BRAND_PEUGEOT"_s, {}}};

Capabilities rowsOf(int rows, int perRow, int inAll)
{
    Capabilities can;
    can.buttonRows = rows;
    can.buttonsPerRow = perRow;
    can.buttonsInAll = inAll;
    can.buttonIcons = can.linkButtons = can.serverButtons = can.dynamicButtons = can.postButtons = true;
    return can;
}

Button link(const QString &caption)
{
    return {caption, {}, LinkAction{u"https://x.example/"_s + caption}};
}

//! "ab/c": rows of buttons with one letter each.
ButtonGrid gridOf(const QString &letters)
{
    ButtonGrid grid;
    for (const QString &row : letters.split(u'/', Qt::SkipEmptyParts)) {
        grid.emplace_back();
        for (const QChar letter : row)
            grid.back().push_back(link(letter));
    }
    return grid;
}

QString lettersOf(const ButtonGrid &grid)
{
    QStringList rows;
    for (const auto &row : grid) {
        QString letters;
        for (const Button &button : row)
            letters += button.caption.isEmpty() ? u"_"_s : button.caption;
        rows += letters;
    }
    return rows.join(u'/');
}

ButtonGrid everyKind()
{
    const QJsonObject mixed{{u"slot"_s, u"wed"_s}, {u"seats"_s, 2}, {u"deep"_s, QJsonObject{{u"a"_s, QJsonArray{1, u"b"_s}}}}};
    return {{{u"رزرو"_s, u"HOME"_s, ServerAction{mixed}}, {u"تعرفه‌ها"_s, {}, LinkAction{u"https://نمونه.example/صفحه"_s}}},
        {{u"Ask"_s, u"NO_SUCH"_s, DynamicAction{{{u"k"_s, u"v"_s}}}}, {u"Post"_s, {}, PostAction{u"gZ4kQ8Xy"_s, true}},
            {u"Yes"_s, {}, ReplyAction{u"1"_s}}},
        {{u"New"_s, {}, UnknownAction{{{u"open_moon"_s, true}}}}}};
}

} // namespace

class RowsEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void movesByDrag_data();
    void movesByDrag();
    void movesByKeyboard_data();
    void movesByKeyboard();
    void jsonComesBackAsItWent();
    void jsonNamesItsFaults_data();
    void jsonNamesItsFaults();
    void findsIcons();
    void checksAddresses_data();
    void checksAddresses();

    void arrowsFollowTheEye();
    void keysMoveAndRemove();
    void limitsAreToldWithAReason();
    void mouseMovesButtons_data();
    void mouseMovesButtons();
    void mouseMovesRows();
    void escapeEndsADrag();
    void tabGoesThroughIt();
    void everythingHasAName();

    void detailsWriteTheButton();
    void otherKindsAreKept();
    void dataIsTextAndUnlike();
    void unknownActionsAreKept();
    void unknownIconsAreRefused();
    void jsonIsEditedAndComesBack();
    void jsonThatCannotBeReadIsKept();
    void twoSides();

private:
    void show(const QString &letters);
    void drag(QWidget *from, const QPoint &grip, const QPoint &to);
    CardRows *cards() const { return m_editor->findChild<CardRows *>(); }
    ButtonDetails *details() const { return m_editor->findChild<ButtonDetails *>(); }
    QString letters() const;
    QLineEdit *line(const QString &name) const;
    //! The sentence beside "Buttons": how many there are, or why something was not done.
    bool says(const QString &words) const;
    QTextEdit *json() const { return m_editor->findChild<JsonBox *>()->findChild<QTextEdit *>(); }
    void toggleJson() { m_editor->findChild<Tab *>()->click(); }

    Appearance m_appearance;
    std::unique_ptr<RowsEditor> m_editor;
};

Q_DECLARE_METATYPE(qasid::ButtonPlace)
Q_DECLARE_METATYPE(qasid::ButtonRows::Way)
Q_DECLARE_METATYPE(qasid::ButtonRows::Refusal)

void RowsEditorTest::init()
{
    m_appearance.setReducedMotion(true);
    m_editor = std::make_unique<RowsEditor>(m_appearance, nullptr);
    m_editor->setAccount(rowsOf(3, 3, 9), kIcons);
    m_editor->resize(640, 560);
}

void RowsEditorTest::cleanup()
{
    m_editor.reset();
}

void RowsEditorTest::show(const QString &letters)
{
    DraftFields fields;
    fields.buttons = gridOf(letters);
    m_editor->setFields(fields);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

QString RowsEditorTest::letters() const
{
    return lettersOf(m_editor->grid(RowsEditor::Side::Customer));
}

QLineEdit *RowsEditorTest::line(const QString &name) const
{
    for (QLineEdit *edit : m_editor->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

bool RowsEditorTest::says(const QString &words) const
{
    const auto labels = m_editor->findChildren<Label *>();
    return std::any_of(labels.begin(), labels.end(), [&](Label *label) { return label->isVisible() && label->text().contains(words); });
}

void RowsEditorTest::drag(QWidget *from, const QPoint &grip, const QPoint &to)
{
    const auto send = [from, this](QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons held) {
        const QPointF local = from->mapFrom(cards(), at);
        QMouseEvent event(type, local, from->mapToGlobal(local), button, held, Qt::NoModifier);
        QCoreApplication::sendEvent(from, &event);
    };
    const QPoint start = from->mapTo(cards(), grip);
    send(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (start + to) / 2, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

// Without widgets.

void RowsEditorTest::movesByDrag_data()
{
    QTest::addColumn<QString>("grid");
    QTest::addColumn<ButtonPlace>("from");
    QTest::addColumn<ButtonPlace>("to"); // `at` -1: a row of its own
    QTest::addColumn<QString>("result");
    QTest::newRow("later in its row") << u"abc"_s << ButtonPlace{0, 0} << ButtonPlace{0, 2} << u"bac"_s;
    QTest::newRow("to the end of its row") << u"abc"_s << ButtonPlace{0, 0} << ButtonPlace{0, 3} << u"bca"_s;
    QTest::newRow("earlier in its row") << u"abc"_s << ButtonPlace{0, 2} << ButtonPlace{0, 0} << u"cab"_s;
    QTest::newRow("to another row") << u"ab/c"_s << ButtonPlace{0, 0} << ButtonPlace{1, 1} << u"b/ca"_s;
    QTest::newRow("its row goes with it") << u"a/bc"_s << ButtonPlace{0, 0} << ButtonPlace{1, 1} << u"bac"_s;
    QTest::newRow("a full row") << u"a/bcd"_s << ButtonPlace{0, 0} << ButtonPlace{1, 1} << u"a/bcd"_s;
    QTest::newRow("own row above") << u"ab"_s << ButtonPlace{0, 1} << ButtonPlace{0, -1} << u"b/a"_s;
    QTest::newRow("own row below") << u"ab/c"_s << ButtonPlace{0, 0} << ButtonPlace{2, -1} << u"b/c/a"_s;
    QTest::newRow("no more rows") << u"ab/c/d"_s << ButtonPlace{0, 0} << ButtonPlace{3, -1} << u"ab/c/d"_s;
    QTest::newRow("a row's only one moves the row") << u"a/b/c"_s << ButtonPlace{0, 0} << ButtonPlace{3, -1} << u"b/c/a"_s;
    QTest::newRow("nowhere") << u"ab"_s << ButtonPlace{0, 0} << ButtonPlace{7, 0} << u"ab"_s;
}

void RowsEditorTest::movesByDrag()
{
    QFETCH(QString, grid);
    QFETCH(ButtonPlace, from);
    QFETCH(ButtonPlace, to);
    QFETCH(QString, result);
    ButtonRows rows;
    rows.setLimits(rowsOf(3, 3, 9));
    rows.setGrid(gridOf(grid));
    const QString caption = rows.at(from)->caption;
    const ButtonPlace now = to.at < 0 ? rows.moveToOwnRow(from, to.row) : rows.move(from, to);
    QCOMPARE(lettersOf(rows.grid()), result);
    QCOMPARE(rows.at(now)->caption, caption);
}

void RowsEditorTest::movesByKeyboard_data()
{
    using Way = ButtonRows::Way;
    using Refusal = ButtonRows::Refusal;
    QTest::addColumn<QString>("grid");
    QTest::addColumn<ButtonPlace>("from");
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("result");
    QTest::addColumn<Refusal>("refusal");
    QTest::newRow("later") << u"ab"_s << ButtonPlace{0, 0} << Way::Later << u"ba"_s << Refusal::None;
    QTest::newRow("earlier at the edge") << u"ab"_s << ButtonPlace{0, 0} << Way::Earlier << u"ab"_s << Refusal::AtTheEdge;
    QTest::newRow("down") << u"ab/c"_s << ButtonPlace{0, 1} << Way::Down << u"a/cb"_s << Refusal::None;
    QTest::newRow("down into a full row") << u"a/bcd"_s << ButtonPlace{0, 0} << Way::Down << u"a/bcd"_s << Refusal::RowFull;
    QTest::newRow("down out of the last row") << u"ab"_s << ButtonPlace{0, 0} << Way::Down << u"b/a"_s << Refusal::None;
    QTest::newRow("up out of the first row") << u"ab"_s << ButtonPlace{0, 1} << Way::Up << u"b/a"_s << Refusal::None;
    QTest::newRow("no more rows") << u"a/b/cd"_s << ButtonPlace{2, 0} << Way::Down << u"a/b/cd"_s << Refusal::TooManyRows;
    QTest::newRow("alone at the bottom") << u"a/b"_s << ButtonPlace{1, 0} << Way::Down << u"a/b"_s << Refusal::AtTheEdge;
}

void RowsEditorTest::movesByKeyboard()
{
    QFETCH(QString, grid);
    QFETCH(ButtonPlace, from);
    QFETCH(ButtonRows::Way, way);
    QFETCH(QString, result);
    QFETCH(ButtonRows::Refusal, refusal);
    ButtonRows rows;
    rows.setLimits(rowsOf(3, 3, 9));
    rows.setGrid(gridOf(grid));
    const QString caption = rows.at(from)->caption;
    QCOMPARE(rows.step(from, way), refusal);
    QCOMPARE(lettersOf(rows.grid()), result);
    QCOMPARE(rows.at(from)->caption, caption);
}

void RowsEditorTest::jsonComesBackAsItWent()
{
    const auto back = [](const ButtonGrid &grid) {
        const auto reading = GridJson::read(GridJson::write(grid));
        return reading.faults.empty() && reading.grid == grid;
    };
    QVERIFY(back({}));
    QVERIFY(back(everyKind()));
    // Any caption and any data, with what JSON has to escape.
    QRandomGenerator random(7);
    const QString letters = u"a\"\\/{}[],:\n\u200c\u202eسس😀 "_s;
    const auto word = [&] {
        QString word;
        for (int i = random.bounded(6); i > 0; --i)
            word += letters[random.bounded(int(letters.size()) - 3)];
        return word;
    };
    for (int round = 0; round < 300; ++round) {
        ButtonGrid grid;
        for (int row = random.bounded(4); row > 0; --row) {
            grid.emplace_back();
            for (int at = random.bounded(1, 4); at > 0; --at) {
                const QJsonObject data{{word(), word()}, {word(), random.bounded(1000)}, {word(), QJsonArray{word()}}};
                const ButtonAction actions[] = {LinkAction{word()}, ServerAction{data}, DynamicAction{data}, ReplyAction{word()},
                    PostAction{word(), random.bounded(2) == 1}, UnknownAction{data}};
                grid.back().push_back({word(), word(), actions[random.bounded(6)]});
            }
        }
        QVERIFY2(back(grid), qPrintable(GridJson::write(grid)));
    }
}

void RowsEditorTest::jsonNamesItsFaults_data()
{
    QTest::addColumn<QString>("text"); // the fault is at "@"
    QTest::addColumn<QString>("words");
    const QString good = uR"({"caption":"a","icon":"","action":{"type":"link","url":"https://a"}})"_s;
    QTest::newRow("no JSON") << u"[\n[ @oops ]]"_s << u"cannot be read"_s;
    QTest::newRow("not closed") << QString(u"[["_s + good + u"@"_s) << u"cannot be read"_s;
    QTest::newRow("nothing") << u"@"_s << u"cannot be read"_s;
    QTest::newRow("an object") << u"@{}"_s << u"list of rows"_s;
    QTest::newRow("a row that is no list") << QString(u"[["_s + good + u"], @{}]"_s) << u"Row 2"_s;
    QTest::newRow("no caption") << QString(u"[["_s + good + uR"(,@{"action":{"type":"link","url":"u"}}]])"_s) << u"Row 1, button 2"_s;
    QTest::newRow("a number as caption") << uR"([[@{"caption":5,"action":{"type":"link","url":"u"}}]])"_s << u"caption"_s;
    QTest::newRow("unknown type") << uR"([[@{"caption":"a","action":{"type":"fly"}}]])"_s << u"type"_s;
    QTest::newRow("unknown field") << uR"([[@{"caption":"a","colour":"red","action":{"type":"link","url":"u"}}]])"_s << u"colour"_s;
    QTest::newRow("unknown field of the action") << uR"([[@{"caption":"a","action":{"type":"link","url":"u","data":{}}}]])"_s << u"data"_s;
    QTest::newRow("the same key twice") << uR"([[{"caption":"a","action":{"type":"server","data":{"k":"1",@"k":"2"}}}]])"_s << u"twice"_s;
    QTest::newRow("a string in a row") << u"[[@\"x\"]]"_s << u"Row 1, button 1"_s;
}

void RowsEditorTest::jsonNamesItsFaults()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const int at = int(text.indexOf(u'@'));
    const auto reading = GridJson::read(text.remove(at, 1));
    QVERIFY(!reading.faults.empty());
    QVERIFY2(reading.faults.front().words.contains(words), qPrintable(reading.faults.front().words));
    QVERIFY2(std::abs(reading.faults.front().position - at) <= 1, qPrintable(QString::number(reading.faults.front().position)));
}

void RowsEditorTest::findsIcons()
{
    const IconNames icons(kIcons);
    QCOMPARE(icons.common(), (QStringList{u"HOME"_s, u"CAR"_s, u"REAL_ESTATE"_s}));
    QCOMPARE(icons.find(u"home"_s), (QStringList{u"HOME"_s, u"HOME_AREA"_s}));
    QCOMPARE(icons.find(u"estate real"_s), (QStringList{u"REAL_ESTATE"_s}));
    QCOMPARE(icons.find(u"peug"_s), (QStringList{u"BRAND_PEUGEOT"_s}));
    QCOMPARE(icons.find(u"moon"_s), QStringList());
    QCOMPARE(icons.exactly(u"real estate"_s), u"REAL_ESTATE"_s);
    QCOMPARE(icons.exactly(u"Real_Estate"_s), u"REAL_ESTATE"_s);
    QCOMPARE(icons.exactly(u"real"_s), QString());
    QCOMPARE(icons.glyph(u"REAL_ESTATE"_s), "building"_L1);
    QCOMPARE(icons.glyph(u"BRAND_PEUGEOT"_s), "tag"_L1);
    QCOMPARE(icons.glyph(u"NO_SUCH"_s), "tag"_L1);
    QVERIFY(icons.glyph({}).isEmpty());
}

void RowsEditorTest::checksAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << u"https://divar.ir/v/gZ4kQ8Xy"_s << true;
    QTest::newRow("http with a port") << u"http://check.example:8080/fa?a=b#c"_s << true;
    QTest::newRow("international name") << u"https://نمونه.example/صفحه؟"_s << true;
    QTest::newRow("blanks around it") << u" https://a.example "_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no scheme") << u"divar.ir/v/x"_s << false;
    QTest::newRow("another scheme") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("a blank inside") << u"https://a.example/x y"_s << false;
}

void RowsEditorTest::checksAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(ButtonWords::addressFault(address).isEmpty(), good);
}

// The cards.

void RowsEditorTest::arrowsFollowTheEye()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_editor->setLayoutDirection(direction);
        show(u"ab/c"_s);
        const Qt::Key later = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
        const Qt::Key earlier = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
        cards()->focusChosen();
        const auto at = [this](ButtonPlace place) { return cards()->chosen() == place && cards()->card(place)->hasFocus(); };
        QVERIFY(at({0, 0}));
        QTest::keyClick(QApplication::focusWidget(), later);
        QVERIFY(at({0, 1}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(at({1, 0}));
        QTest::keyClick(QApplication::focusWidget(), earlier);
        QVERIFY(at({1, 0}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QVERIFY(at({0, 0}));
        // The first card is where reading begins.
        QCOMPARE(cards()->card({0, 0})->x() < cards()->card({0, 1})->x(), direction == Qt::LeftToRight);
    }
}

void RowsEditorTest::keysMoveAndRemove()
{
    show(u"ab/c"_s);
    cards()->focusChosen();
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    QSignalSpy changed(m_editor.get(), &RowsEditor::changed);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(letters(), u"ba/c"_s);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(letters(), u"b/ca"_s);
    QVERIFY(cards()->card({1, 1})->hasFocus());
    // Where it is now is what a screen reader is told.
    QVERIFY(cards()->card({1, 1})->accessibleName().contains(u"button 2 of 2"_s));
    QVERIFY(cards()->card({1, 1})->accessibleName().contains(u"row 2 of 2"_s));
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(letters(), u"ca/b"_s);
    QCOMPARE(changed.count(), 3);
    press(Qt::Key_Delete);
    QCOMPARE(letters(), u"c/b"_s);
    QVERIFY(cards()->card({0, 0})->hasFocus());
    press(Qt::Key_Insert);
    QVERIFY(line(u"Caption"_s)->hasFocus());
    QTest::keyClicks(line(u"Caption"_s), u"x"_s);
    QCOMPARE(letters(), u"cx/b"_s);
    cards()->focusChosen();
    press(Qt::Key_Return);
    QVERIFY(line(u"Caption"_s)->hasFocus());
    QCOMPARE(line(u"Caption"_s)->text(), u"x"_s);
}

void RowsEditorTest::limitsAreToldWithAReason()
{
    show(u"abc/d/e"_s);
    QVERIFY(says(u"5 buttons in 3 rows. Drag to reorder."_s));
    auto *addRow = m_editor->findChildren<TextButton *>().front();
    QVERIFY(!addRow->isEnabled());
    QCOMPARE(addRow->toolTip(), u"At most 3 rows of buttons"_s);
    const auto adds = m_editor->findChildren<AddTile *>();
    QVERIFY(!adds[0]->isEnabled());
    QVERIFY(adds[0]->toolTip().startsWith(u"At most 3 buttons in a row"_s));
    QVERIFY(adds[1]->isEnabled());
    cards()->focusChosen();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    QVERIFY(says(u"At most 3 buttons in a row"_s));
    QCOMPARE(letters(), u"abc/d/e"_s);
    m_editor->setAccount(rowsOf(3, 3, 5), kIcons);
    QVERIFY(m_editor->findChildren<AddTile *>()[1]->toolTip().startsWith(u"At most 5 buttons"_s));
}

void RowsEditorTest::mouseMovesButtons_data()
{
    QTest::addColumn<QString>("grid");
    QTest::addColumn<ButtonPlace>("from");
    QTest::addColumn<ButtonPlace>("over");
    QTest::addColumn<double>("across"); // part of that card's width, from its leading edge
    QTest::addColumn<double>("down"); // part of its height
    QTest::addColumn<QString>("result");
    QTest::newRow("behind its neighbour") << u"ab"_s << ButtonPlace{0, 0} << ButtonPlace{0, 1} << 0.9 << 0.5 << u"ba"_s;
    QTest::newRow("before its neighbour") << u"abc"_s << ButtonPlace{0, 2} << ButtonPlace{0, 0} << 0.1 << 0.5 << u"cab"_s;
    QTest::newRow("into another row") << u"ab/cd"_s << ButtonPlace{0, 0} << ButtonPlace{1, 1} << 0.1 << 0.5 << u"b/cad"_s;
    QTest::newRow("into a full row") << u"a/bcd"_s << ButtonPlace{0, 0} << ButtonPlace{1, 1} << 0.1 << 0.5 << u"a/bcd"_s;
    QTest::newRow("between rows") << u"ab/c"_s << ButtonPlace{0, 0} << ButtonPlace{1, 0} << 0.5 << 0.02 << u"b/a/c"_s;
    QTest::newRow("below all") << u"ab/c"_s << ButtonPlace{0, 0} << ButtonPlace{1, 0} << 0.5 << 0.98 << u"b/c/a"_s;
    QTest::newRow("where it is") << u"ab"_s << ButtonPlace{0, 0} << ButtonPlace{0, 0} << 0.9 << 0.5 << u"ab"_s;
}

void RowsEditorTest::mouseMovesButtons()
{
    QFETCH(QString, grid);
    QFETCH(ButtonPlace, from);
    QFETCH(ButtonPlace, over);
    QFETCH(double, across);
    QFETCH(double, down);
    QFETCH(QString, result);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        m_editor->setLayoutDirection(direction);
        show(grid);
        ButtonCard *card = cards()->card(from);
        const QRect target = cards()->card(over)->geometry();
        const double part = direction == Qt::LeftToRight ? across : 1 - across;
        drag(card, {30, 20}, {target.left() + int(target.width() * part), target.top() + int(target.height() * down)});
        QCOMPARE(letters(), result);
    }
}

void RowsEditorTest::mouseMovesRows()
{
    show(u"ab/c/d"_s);
    const auto handles = m_editor->findChildren<RowHandle *>();
    const QRect last = cards()->card({2, 0})->geometry();
    drag(handles[0], {10, 20}, {handles[0]->geometry().center().x(), last.bottom() - 2});
    QCOMPARE(letters(), u"c/d/ab"_s);
    drag(handles[2], {10, 20}, {handles[0]->geometry().center().x(), 2});
    QCOMPARE(letters(), u"ab/c/d"_s);
}

void RowsEditorTest::escapeEndsADrag()
{
    show(u"ab"_s);
    ButtonCard *card = cards()->card({0, 0});
    card->setFocus();
    QTest::mousePress(card, Qt::LeftButton, {}, {30, 20});
    QMouseEvent move(
        QEvent::MouseMove, QPointF(500, 20), card->mapToGlobal(QPointF(500, 20)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(card, &move);
    QTest::keyClick(card, Qt::Key_Escape);
    QTest::mouseRelease(card, Qt::LeftButton, {}, {500, 20});
    QCOMPARE(letters(), u"ab"_s);
    QVERIFY(m_editor->isVisible());
}

void RowsEditorTest::tabGoesThroughIt()
{
    show(u"ab/c"_s);
    cards()->focusChosen();
    QStringList stops;
    for (int i = 0; i < 12 && QApplication::focusWidget(); ++i) {
        stops += QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()).section(u':', -1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    // One card, the "+" of each row, what is below them, then the details in reading order.
    const QStringList expected{u"ButtonCard"_s, u"AddTile"_s, u"AddTile"_s, u"TextButton"_s, u"Tab"_s, u"QLineEdit"_s, u"QListView"_s,
        u"QLineEdit"_s, u"Segment"_s, u"QLineEdit"_s};
    QCOMPARE(stops.mid(0, expected.size()), expected);
}

void RowsEditorTest::everythingHasAName()
{
    show(u"ab/c"_s);
    int controls = 0;
    for (QWidget *widget : m_editor->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QTextEdit *>(widget);
        if (!control || !widget->isVisible())
            continue;
        ++controls;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(controls > 15);
}

// The details.

void RowsEditorTest::detailsWriteTheButton()
{
    show({});
    QVERIFY(m_editor->isEmpty());
    m_editor->focusFirst();
    QTest::keyClicks(QApplication::focusWidget(), u"Tariffs"_s);
    line(u"Address"_s)->setFocus();
    QTest::keyClicks(line(u"Address"_s), u"check.example"_s);
    QTest::keyClick(line(u"Address"_s), Qt::Key_Tab);
    QVERIFY(says(u"beginning with https://"_s));
    line(u"Address"_s)->clear();
    line(u"Address"_s)->setFocus();
    QTest::keyClicks(line(u"Address"_s), u"https://check.example/fa"_s);
    QTest::keyClick(line(u"Address"_s), Qt::Key_Tab);
    QVERIFY(!says(u"beginning with https://"_s));
    QTest::keyClicks(line(u"Search icons, or type a name"_s), u"peug"_s);
    QTest::keyClick(line(u"Search icons, or type a name"_s), Qt::Key_Return);
    const ButtonGrid made = m_editor->grid(RowsEditor::Side::Customer);
    QCOMPARE(made, (ButtonGrid{{{u"Tariffs"_s, u"BRAND_PEUGEOT"_s, LinkAction{u"https://check.example/fa"_s}}}}));
    // By the arrow keys, as a group of radio buttons.
    auto *kinds = details()->findChild<Segments *>();
    kinds->findChildren<Segment *>().front()->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClicks(line(u"Post token"_s), u"gZ4kQ8Xy"_s);
    QCOMPARE(m_editor->grid(RowsEditor::Side::Customer).front().front().action, (ButtonAction{PostAction{u"gZ4kQ8Xy"_s, false}}));
}

void RowsEditorTest::otherKindsAreKept()
{
    show(u"a"_s);
    auto *kinds = details()->findChild<Segments *>();
    const auto segments = kinds->findChildren<Segment *>();
    segments[1]->click();
    QTest::keyClicks(line(u"Key 1"_s), u"slot"_s);
    QTest::keyClicks(line(u"Value 1"_s), u"wed"_s);
    const auto action = [this] { return m_editor->grid(RowsEditor::Side::Customer).front().front().action; };
    QCOMPARE(action(), (ButtonAction{ServerAction{{{u"slot"_s, u"wed"_s}}}}));
    segments[2]->click();
    QCOMPARE(action(), (ButtonAction{DynamicAction{{{u"slot"_s, u"wed"_s}}}}));
    segments[0]->click();
    QCOMPARE(action(), (ButtonAction{LinkAction{u"https://x.example/a"_s}}));
}

void RowsEditorTest::dataIsTextAndUnlike()
{
    DataRows rows(m_appearance, nullptr);
    rows.setData({{u"a"_s, u"1"_s}, {u"n"_s, QJsonArray{1, 2}}});
    rows.show();
    const auto find = [&rows](const QString &name) {
        for (QLineEdit *edit : rows.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name && edit->isVisible())
                return edit;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    // What is not text is shown as JSON, and kept.
    QCOMPARE(find(u"Value 2"_s)->text(), u"[1,2]"_s);
    QVERIFY(find(u"Value 2"_s)->isReadOnly());
    rows.findChildren<TextButton *>().front()->click();
    QVERIFY(find(u"Key 3"_s));
    QTest::keyClicks(find(u"Value 3"_s), u"x"_s);
    QVERIFY(find(u"Key 3"_s)->accessibleDescription().contains(u"Give it a key"_s));
    QTest::keyClicks(find(u"Key 3"_s), u"a"_s);
    QVERIFY(find(u"Key 3"_s)->accessibleDescription().contains(u"there already"_s));
    QCOMPARE(rows.data().value("a"_L1).toString(), u"1"_s);
    QTest::keyClicks(find(u"Key 3"_s), u"b"_s);
    QCOMPARE(rows.data(), (QJsonObject{{u"a"_s, u"1"_s}, {u"n"_s, QJsonArray{1, 2}}, {u"ab"_s, u"x"_s}}));
    rows.findChildren<IconButton *>().front()->click();
    QCOMPARE(rows.data(), (QJsonObject{{u"n"_s, QJsonArray{1, 2}}, {u"ab"_s, u"x"_s}}));
}

void RowsEditorTest::unknownActionsAreKept()
{
    DraftFields fields;
    fields.buttons = everyKind();
    m_editor->setFields(fields);
    m_editor->show();
    for (const ButtonPlace place : {ButtonPlace{2, 0}, ButtonPlace{1, 2}, ButtonPlace{0, 0}})
        cards()->card(place)->click();
    QCOMPARE(m_editor->grid(RowsEditor::Side::Customer), everyKind());
    cards()->card({2, 0})->click();
    QVERIFY(says(u"open_moon"_s));
    QTest::keyClicks(line(u"Caption"_s), u"er"_s);
    QCOMPARE(m_editor->grid(RowsEditor::Side::Customer)[2][0].action, (ButtonAction{UnknownAction{{{u"open_moon"_s, true}}}}));
    DraftFields stored;
    m_editor->storeIn(stored);
    QCOMPARE(stored.buttons[2][0].caption, u"Newer"_s);
}

void RowsEditorTest::unknownIconsAreRefused()
{
    show(u"a"_s);
    QLineEdit *search = line(u"Search icons, or type a name"_s);
    QTest::keyClicks(search, u"moon"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(says(u"No icon is called"_s));
    QCOMPARE(m_editor->grid(RowsEditor::Side::Customer).front().front().icon, QString());
    QCOMPARE(search->text(), u"moon"_s);
    search->clear();
    QTest::keyClicks(search, u"real estate"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m_editor->grid(RowsEditor::Side::Customer).front().front().icon, u"REAL_ESTATE"_s);
    // From the list: down into it, and on.
    QTest::keyClicks(search, u"home"_s);
    QTest::keyClick(search, Qt::Key_Down);
    auto *list = m_editor->findChild<QListView *>();
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_editor->grid(RowsEditor::Side::Customer).front().front().icon, u"HOME_AREA"_s);
}

// JSON.

void RowsEditorTest::jsonIsEditedAndComesBack()
{
    DraftFields fields;
    fields.buttons = everyKind();
    m_editor->setFields(fields);
    m_editor->show();
    toggleJson();
    QVERIFY(json()->isVisible());
    QVERIFY(!cards()->isVisible());
    toggleJson();
    QCOMPARE(m_editor->grid(RowsEditor::Side::Customer), everyKind());
    toggleJson();
    json()->setPlainText(GridJson::write(gridOf(u"xy/z"_s)));
    QCOMPARE(letters(), u"xy/z"_s);
    QVERIFY(says(u"3 buttons in 2 rows."_s));
    toggleJson();
    QVERIFY(cards()->isVisible());
    QVERIFY(cards()->card({1, 0}) && !cards()->card({1, 1}));
}

void RowsEditorTest::jsonThatCannotBeReadIsKept()
{
    show(u"ab"_s);
    toggleJson();
    json()->setPlainText(u"[[\n  oops"_s);
    QVERIFY(says(u"Line 2"_s));
    QVERIFY(!m_editor->unreadable().isEmpty());
    toggleJson();
    QVERIFY(json()->isVisible()); // nothing is thrown away unasked
    DraftFields stored;
    m_editor->storeIn(stored);
    QCOMPARE(stored.buttonsJson, u"[[\n  oops"_s);
    QCOMPARE(lettersOf(stored.buttons), u"ab"_s);
    m_editor->setFields({});
    m_editor->setFields(stored);
    QVERIFY(json()->isVisible());
    QCOMPARE(json()->toPlainText(), u"[[\n  oops"_s);
    for (TextButton *button : m_editor->findChildren<TextButton *>()) {
        if (button->isVisible() && button->text() == u"Undo what cannot be read")
            button->click();
    }
    QVERIFY(m_editor->unreadable().isEmpty());
    toggleJson();
    QCOMPARE(letters(), u"ab"_s);
}

void RowsEditorTest::twoSides()
{
    show(u"ab"_s);
    auto *sides = m_editor->findChild<Segments *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!sides->isVisible());
    m_editor->setTwoSides(true);
    QVERIFY(sides->isVisible());
    sides->findChildren<Segment *>()[1]->click();
    QCOMPARE(m_editor->side(), RowsEditor::Side::Own);
    m_editor->focusFirst();
    QTest::keyClicks(line(u"Caption"_s), u"Mine"_s);
    QCOMPARE(letters(), u"ab"_s);
    QCOMPARE(lettersOf(m_editor->grid(RowsEditor::Side::Own)), u"Mine"_s);
    sides->findChildren<Segment *>()[0]->click();
    QVERIFY(cards()->card({0, 1}) && !cards()->card({0, 2}));
    DraftFields stored;
    m_editor->storeIn(stored);
    QCOMPARE(lettersOf(stored.senderButtons), u"Mine"_s);
    // What was written stays in sight where it cannot go.
    m_editor->setTwoSides(false);
    QVERIFY(sides->isVisible());
}

QASID_WIDGET_TEST(RowsEditorTest)
#include "rowseditor_test.moc"
