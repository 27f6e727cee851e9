#include "tests/support/testprogram.h"
#include "ui/controls/accessiblerole.h"
#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

//! Controls as assistive tools use them: what they do is what a person does.
class AssistiveToolsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QWidget> m_window;

    static QAccessibleInterface *told(QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget); }

private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>();
        m_window = std::make_unique<QWidget>();
        setAccessibleRole(m_window.get(), QAccessible::Window); // the first of them has Qt ask us
        m_window->resize(400, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_appearance.reset();
    }

    //! Buttons act on clicks, so whatever a tool does to one is one.
    void anActionIsAClick()
    {
        IconButton push(*m_appearance, "x"_L1, u"Close"_s, m_window.get()), toggle(*m_appearance, "panel"_L1, u"Panel"_s, m_window.get());
        toggle.setCheckable(true);
        for (IconButton *button : {&push, &toggle}) {
            QSignalSpy clicked(button, &QAbstractButton::clicked);
            button->show();
            QAccessibleActionInterface *actions = told(*button)->actionInterface();
            QVERIFY(actions);
            actions->doAction(actions->actionNames().constFirst());
            QTRY_COMPARE(clicked.size(), 1);
            button->setEnabled(false);
            QVERIFY(!actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
        }
        QVERIFY(toggle.isChecked());
        QCOMPARE(told(toggle)->role(), QAccessible::CheckBox);
        QVERIFY(told(toggle)->state().checked);
    }

    void oneOfSeveralTellsWhetherItIsOn()
    {
        IconButton tab(*m_appearance, "note"_L1, u"Private note"_s, m_window.get());
        tab.setCheckable(true);
        tab.setAutoExclusive(true);
        QVERIFY(!told(tab)->state().checked);
        tab.setChecked(true);
        QCOMPARE(told(tab)->role(), QAccessible::RadioButton);
        QCOMPARE(told(tab)->text(QAccessible::Name), u"Private note"_s);
        QVERIFY(told(tab)->state().checked);
        QCOMPARE(told(tab)->actionInterface()->actionNames().constFirst(), QAccessibleActionInterface::toggleAction());
    }

    void wordsThatAToolEntersAreAPersons()
    {
        Field field(*m_appearance, u"Access token"_s, m_window.get());
        QSignalSpy edited(&field, &Field::textEdited);
        field.setText(u"kept"_s);
        QCOMPARE(edited.size(), 0);
        told(*field.edit())->setText(QAccessible::Value, u"dictated"_s);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.takeFirst().at(0).toString(), u"dictated"_s);
        QTest::keyClick(field.edit(), Qt::Key_A);
        QCOMPARE(edited.size(), 1);
    }

    //! A tool may ask for what has gone since it counted.
    void aScrollAreaAnswersForAnyChild()
    {
        QScrollArea area(m_window.get());
        area.setWidget(new QWidget);
        area.show();
        QAccessibleInterface *known = told(area);
        for (int index = 0; index < known->childCount(); ++index)
            QVERIFY(known->child(index));
        for (const int index : {-1, known->childCount(), known->childCount() + 3})
            QVERIFY(!known->child(index));
    }
};

QASID_WIDGET_TEST(AssistiveToolsTest)
#include "assistivetools_test.moc"
