#include "tests/support/testprogram.h"
#include "ui/controls/confirmdialog.h"
#include "ui/controls/controlbutton.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/paint.h"
#include "ui/controls/radiocard.h"
#include "ui/controls/segments.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/textline.h"
#include "ui/controls/toasthost.h"
#include "ui/controls/toasts.h"
#include "ui/theme/focus.h"

#include <QAccessible>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qasid;

class ControlsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QWidget> m_window;

    void showWindow()
    {
        m_window->resize(900, 600);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>();
        m_window = std::make_unique<QWidget>();
    }
    void cleanup()
    {
        m_window.reset();
        m_appearance.reset();
    }

    void linesHaveTheHeightOfTheirStyleAndScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("height");
        QTest::newRow("Latin") << u"Resolved"_s << Qt::LeftToRight << 18;
        QTest::newRow("Arabic script") << u"حُلّت"_s << Qt::LeftToRight << 22;
        QTest::newRow("one of each") << u"Resolved\nحُلّت"_s << Qt::LeftToRight << 40;
        QTest::newRow("only values, in Persian") << u"\u2068واتساپ\u2069 · \u2068Atlas\u2069"_s << Qt::RightToLeft << 22;
        QTest::newRow("nothing") << QString() << Qt::LeftToRight << 18;
    }

    void linesHaveTheHeightOfTheirStyleAndScript()
    {
        QFETCH(QString, text);
        QFETCH(Qt::LayoutDirection, direction);
        m_window->setLayoutDirection(direction);
        auto *label = new Label(*m_appearance, TextStyle::Body, &ThemeColors::text, text, m_window.get());
        QTEST(label->sizeHint().height(), "height");
        label->setWordWrap(true);
        QTEST(label->heightForWidth(1000), "height");
        QVERIFY(text.isEmpty() || label->heightForWidth(12) > label->heightForWidth(1000));
    }

    void anIdIsNeverCut()
    {
        const QFont font = m_appearance->theme().font(TextStyle::Body);
        const auto painted = [&font](const QString &text, qreal width) {
            QImage image(200, 30, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintTextLine(painter, QRectF(0, 0, width, 30), text, font, Qt::black, Qt::LeftToRight, Qt::LeftToRight);
            return image;
        };
        // Cut in the middle of the id: it goes as a whole.
        const qreal room = QFontMetricsF(font).horizontalAdvance(u"Order AT-20…"_s);
        QCOMPARE(painted(u"Order \u2066AT-20418\u2069 please"_s, room), painted(u"Order…"_s, room));
        // What is nothing but an id is cut where it must be.
        QVERIFY(painted(u"\u2066AT-20418-AT-20418\u2069"_s, room) != painted(u"…"_s, room));
    }

    void buttonsArePressedByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("space") << Qt::Key_Space;
        QTest::newRow("return") << Qt::Key_Return;
        QTest::newRow("enter") << Qt::Key_Enter;
    }

    void buttonsArePressedByKeys()
    {
        QFETCH(Qt::Key, key);
        TextButton button(*m_appearance, u"Send"_s, TextButton::Kind::Primary, m_window.get());
        QSignalSpy clicked(&button, &TextButton::clicked);
        showWindow();
        button.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&button, key);
        QCOMPARE(clicked.count(), 1);
        QTest::keyClick(&button, key, Qt::ControlModifier); // with Ctrl it sends a reply, wherever the focus is
        QCOMPARE(clicked.count(), key == Qt::Key_Space ? 2 : 1);
    }

    void segmentsAreAllSeenAtAnyWidthAndZoom()
    {
        auto *holder = new QWidget(m_window.get());
        auto *column = new QVBoxLayout(holder);
        auto *segments = new Segments(*m_appearance, u"When tapped"_s, holder);
        for (int i = 0; i < 4; ++i)
            segments->addSegment(i, "link"_L1, u"Ask your server"_s);
        column->addWidget(segments);
        column->addStretch();
        holder->resize(800, 400);
        holder->show();
        showWindow();
        const auto fits = [&] {
            const auto buttons = segments->findChildren<Segment *>();
            return std::all_of(buttons.begin(), buttons.end(), [&](Segment *one) { return segments->rect().contains(one->geometry()); });
        };
        QTRY_VERIFY(fits());
        for (const int width : {330, 180, 330}) {
            holder->resize(width, 400);
            QTRY_VERIFY2(fits(), qPrintable(QString::number(width)));
            m_appearance->setZoom(1.3);
            QTRY_VERIFY2(fits(), qPrintable(QString::number(width)));
            m_appearance->setZoom(1);
            QTRY_VERIFY2(fits(), qPrintable(QString::number(width)));
        }
    }

    void busyButtonKeepsItsWidthAndIsNotClicked()
    {
        TextButton button(*m_appearance, u"Check"_s, TextButton::Kind::Default, m_window.get());
        button.setIconName("refresh"_L1);
        showWindow();
        const QSize size = button.sizeHint();
        button.setBusy(true);
        QCOMPARE(button.sizeHint(), size);
        QVERIFY(button.testAttribute(Qt::WA_TransparentForMouseEvents));
    }

    void ringFollowsTheKeyboardOnly()
    {
        TextButton button(*m_appearance, u"Send"_s, TextButton::Kind::Primary, m_window.get());
        QLineEdit other(m_window.get());
        showWindow();
        button.setFocus(Qt::MouseFocusReason);
        QVERIFY(!hasKeyboardFocus(&button));
        other.setFocus(Qt::MouseFocusReason);
        button.setFocus(Qt::TabFocusReason);
        QVERIFY(hasKeyboardFocus(&button));
    }

    void targetsAreLargeEnough()
    {
        TextButton small(*m_appearance, u"A"_s, TextButton::Kind::Default, m_window.get());
        small.setSize(TextButton::Size::Small);
        IconButton icon(*m_appearance, "more"_L1, u"More"_s, m_window.get());
        for (const QWidget *widget : {static_cast<QWidget *>(&small), static_cast<QWidget *>(&icon)}) {
            QVERIFY(widget->sizeHint().width() >= 28);
            QVERIFY(widget->sizeHint().height() >= 28);
        }
    }

    void namesAreTold()
    {
        IconButton icon(*m_appearance, "panel"_L1, u"Customer panel"_s, m_window.get());
        icon.setShortcutHint(u"Ctrl+B"_s);
        QCOMPARE(icon.toolTip(), u"Customer panel  Ctrl+B"_s);
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&icon);
        QVERIFY(told);
        QCOMPARE(told->text(QAccessible::Name), u"Customer panel"_s);
        QCOMPARE(told->role(), QAccessible::Button);
        RadioCard card(*m_appearance, u"Receiver inside Qasid"_s, u"Needs a public address."_s, m_window.get());
        QCOMPARE(QAccessible::queryAccessibleInterface(&card)->role(), QAccessible::RadioButton);
    }

    void fieldTellsItsError()
    {
        Field field(*m_appearance, u"API key"_s, m_window.get());
        field.setHint(u"Kept in the keychain."_s);
        QCOMPARE(field.edit()->accessibleName(), u"API key"_s);
        QCOMPARE(field.edit()->accessibleDescription(), u"Kept in the keychain."_s);
        field.setError(u"No spaces allowed"_s);
        QCOMPARE(field.edit()->accessibleDescription(), u"No spaces allowed"_s);
        field.setError({});
        QCOMPARE(field.edit()->accessibleDescription(), u"Kept in the keychain."_s);
    }

    void secretsAreHiddenUntilShown()
    {
        Field field(*m_appearance, u"Token"_s, m_window.get());
        field.setSecret(true);
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
        auto *show = field.findChild<IconButton *>();
        QVERIFY(show);
        show->click();
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
        show->click();
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    }

    void dialogKeepsAndReturnsTheFocus()
    {
        QLineEdit behind(m_window.get());
        showWindow();
        behind.setFocus();
        QVERIFY(behind.hasFocus());
        auto *dialog = new DialogFrame(*m_appearance, m_window.get());
        auto *column = new QVBoxLayout(dialog->panel());
        auto *first = new QLineEdit(dialog->panel());
        auto *second = new QLineEdit(dialog->panel());
        column->addWidget(first);
        column->addWidget(second);
        QSignalSpy closed(dialog, &DialogFrame::closed);
        dialog->open();
        QCOMPARE(DialogFrame::openOver(&behind), dialog);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Tab);
        QVERIFY(first->hasFocus()); // round, never behind the scrim
        QTest::keyClick(first, Qt::Key_Backtab);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        QVERIFY(behind.hasFocus());
        QVERIFY(!DialogFrame::openOver(&behind));
    }

    void dialogFitsASmallWindow()
    {
        showWindow();
        auto *dialog = new DialogFrame(*m_appearance, m_window.get());
        dialog->setPanelSize({2000, 2000});
        dialog->open();
        QVERIFY(m_window->rect().contains(dialog->panel()->geometry()));
        QCOMPARE(QAccessible::queryAccessibleInterface(dialog)->role(), QAccessible::Dialog);
    }

    void confirmRunsAfterClosing()
    {
        showWindow();
        bool openWhenRun = true;
        ConfirmDialog::ask(*m_appearance, m_window.get(), ConfirmDialog::Kind::Danger, u"Remove Atlas Store?"_s, u"Gone."_s, u"Remove"_s,
            [&] { openWhenRun = DialogFrame::openOver(m_window.get()) != nullptr; });
        auto buttons = m_window->findChildren<TextButton *>();
        const auto remove = std::find_if(buttons.begin(), buttons.end(), [](TextButton *b) { return b->text() == u"Remove"; });
        QVERIFY(remove != buttons.end());
        (*remove)->click();
        QVERIFY(!openWhenRun);
    }

    void toastOffersOneAction()
    {
        Toasts toasts;
        ToastHost host(*m_appearance, toasts, m_window.get());
        showWindow();
        int undone = 0;
        toasts.show(u"Resolved."_s, u"Undo"_s, [&] { ++undone; });
        QVERIFY(host.isVisible());
        QCOMPARE(host.text(), u"Resolved."_s);
        host.runAction();
        QCOMPARE(undone, 1);
        QVERIFY(!host.isVisible());
        host.runAction();
        QCOMPARE(undone, 1); // once
    }

    void toastStandsAtTheLeadingCorner_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("ltr") << Qt::LeftToRight;
        QTest::newRow("rtl") << Qt::RightToLeft;
    }

    void toastStandsAtTheLeadingCorner()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_window->setLayoutDirection(direction);
        Toasts toasts;
        ToastHost host(*m_appearance, toasts, m_window.get());
        host.setLeadingInset(64);
        showWindow();
        toasts.show(u"Copied."_s);
        const int centre = host.geometry().center().x();
        QCOMPARE(centre < m_window->width() / 2, direction == Qt::LeftToRight);
    }
};

QASID_WIDGET_TEST(ControlsTest)
#include "controls_test.moc"
