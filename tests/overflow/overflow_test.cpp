// What overflowFaults() promises to find, each in a window made for it, and that it leaves alone what fits.

#include "tests/overflow/overflow.h"
#include "tests/support/testprogram.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollingpage.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/words.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace qasid;
using namespace qasid::test;

namespace {

//! Writes its text at one place, however large it is.
class Written : public QWidget {
public:
    using QWidget::QWidget;
    QStringList texts{u"Warehouse"_s};
    bool clipped = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (clipped)
            painter.setClipRect(0, 0, 20, height());
        for (const QString &text : texts)
            drawWords(painter, QRectF(0, 0, 200, 20), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
};

} // namespace

class OverflowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fits();
    void textBeyondItsControl();
    void textCutByThePainter();
    void ellipsis();
    void ellipsisOfTheDesign();
    void placeholder();
    void wordsOverWords();
    void controlsOverControls();
    void childOutsideItsParent();
    void pageWiderThanItsRoom();
    void pageThatScrolls();
    void lineTooHigh();

private:
    QStringList faults() { return overflowFaults(*m_window); }

    Appearance m_appearance;
    std::unique_ptr<QWidget> m_window;
};

void OverflowTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_window->show();
}

void OverflowTest::fits()
{
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(new Label(m_appearance, TextStyle::Body, &ThemeColors::text, u"Two words"_s, m_window.get()));
    column->addWidget(new TextButton(m_appearance, u"Resolve"_s, TextButton::Kind::Primary, m_window.get()));
    auto *wrapped = new Label(m_appearance, TextStyle::Body, &ThemeColors::text, u"Many words "_s.repeated(20), m_window.get());
    wrapped->setWordWrap(true);
    column->addWidget(wrapped);
    column->activate();
    QCOMPARE(faults(), QStringList());
}

void OverflowTest::textBeyondItsControl()
{
    auto *part = new Written(m_window.get());
    part->setGeometry(10, 10, 200, 20);
    part->show();
    QCOMPARE(faults(), QStringList());
    part->setGeometry(10, 10, 30, 20);
    QCOMPARE(faults().size(), 1);
    QVERIFY(faults().constFirst().contains("Warehouse"_L1));
}

void OverflowTest::textCutByThePainter()
{
    auto *part = new Written(m_window.get());
    part->setGeometry(10, 10, 200, 20);
    part->clipped = true;
    part->show();
    QCOMPARE(faults().size(), 1);
}

void OverflowTest::ellipsis()
{
    auto *label = new Label(m_appearance, TextStyle::Body, &ThemeColors::text, u"Waiting to send"_s, m_window.get());
    label->setGeometry(0, 0, 40, 20);
    label->show();
    QCOMPARE(faults().size(), 1);
    label->setText(u"Loading…"_s);
    label->resize(200, 20);
    QCOMPARE(faults(), QStringList());
}

void OverflowTest::ellipsisOfTheDesign()
{
    auto *label = new Label(m_appearance, TextStyle::Body, &ThemeColors::text, u"A customer with a long name"_s, m_window.get());
    label->setGeometry(0, 0, 40, 20);
    label->setProperty("qasidElides", true);
    label->show();
    QCOMPARE(faults(), QStringList());
}

void OverflowTest::placeholder()
{
    auto *edit = new QLineEdit(m_window.get());
    edit->setPlaceholderText(u"Search customers and messages"_s);
    edit->setGeometry(0, 0, 60, 30);
    edit->show();
    QCOMPARE(faults().size(), 1);
    edit->resize(390, 30);
    QCOMPARE(faults(), QStringList());
}

void OverflowTest::wordsOverWords()
{
    auto *part = new Written(m_window.get());
    part->setGeometry(10, 10, 200, 20);
    part->texts = {u"Warehouse"_s, u"Address"_s};
    part->show();
    QCOMPARE(faults().size(), 1);
}

void OverflowTest::controlsOverControls()
{
    for (const int x : {0, 40}) {
        auto *button = new TextButton(m_appearance, u"Send"_s, TextButton::Kind::Default, m_window.get());
        button->setGeometry(x, 0, 60, 32);
        button->show();
    }
    QVERIFY(!faults().isEmpty());
}

void OverflowTest::childOutsideItsParent()
{
    auto *button = new TextButton(m_appearance, u"Send"_s, TextButton::Kind::Default, m_window.get());
    button->setGeometry(380, 0, 60, 32);
    button->show();
    QVERIFY(!faults().isEmpty());
}

void OverflowTest::pageWiderThanItsRoom()
{
    auto *page = new QWidget;
    page->setMinimumWidth(500);
    QWidget *area = scrollingPage(page, m_window.get());
    area->setGeometry(m_window->rect());
    area->show();
    QCOMPARE(faults().size(), 1);
}

void OverflowTest::pageThatScrolls()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    for (int i = 0; i < 30; ++i)
        column->addWidget(new Label(m_appearance, TextStyle::Body, &ThemeColors::text, u"A line"_s, page));
    QWidget *area = scrollingPage(page, m_window.get());
    area->setGeometry(m_window->rect());
    area->show();
    QCOMPARE(faults(), QStringList());
}

void OverflowTest::lineTooHigh()
{
    auto *label = new Label(m_appearance, TextStyle::Display, &ThemeColors::text, u"Answer"_s, m_window.get());
    label->setGeometry(0, 0, 200, 12);
    label->show();
    QVERIFY(!faults().isEmpty());
}

QASID_WIDGET_TEST(OverflowTest)
#include "overflow_test.moc"
