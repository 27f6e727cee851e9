// The interface speaks the language that was chosen: the catalogues are found, under the names that the program asks for.

#include "tests/support/testprogram.h"
#include "ui/models/errortext.h"
#include "ui/platform/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaks_data();
    void speaks();
    void counts();
    void cleanup();

private:
    Language m_language;
};

void LanguageTest::speaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("inbox");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("English") << u"en"_s << u"Inbox"_s << Qt::LeftToRight;
    QTest::newRow("French") << u"fr"_s << u"Boîte de réception"_s << Qt::LeftToRight;
    QTest::newRow("Arabic") << u"ar"_s << u"الوارد"_s << Qt::RightToLeft;
    QTest::newRow("Persian") << u"fa"_s << u"صندوق ورودی"_s << Qt::RightToLeft;
    QTest::newRow("Turkish") << u"tr"_s << u"Gelen kutusu"_s << Qt::LeftToRight;
}

void LanguageTest::speaks()
{
    QFETCH(const QString, code);
    QFETCH(const QString, inbox);
    QFETCH(const Qt::LayoutDirection, direction);
    m_language.apply(code);
    QCOMPARE(QCoreApplication::translate("qasid::ConversationPane", "Inbox"), inbox);
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    // A class of its own, a declared one, and what providers declare.
    const bool english = code == "en"_L1;
    QCOMPARE(QCoreApplication::translate("qasid::ThreadHeader", "Resolve") == "Resolve"_L1, english);
    QCOMPARE(ErrorText::tr("The keychain is locked.") == "The keychain is locked."_L1, english);
    QCOMPARE(ErrorText::provider("Access token") == "Access token"_L1, english);
}

void LanguageTest::counts()
{
    m_language.apply(u"en"_s);
    QCOMPARE(QCoreApplication::translate("qasid::Rail", "%n draft(s)", nullptr, 1), u"1 draft"_s);
    QCOMPARE(QCoreApplication::translate("qasid::Rail", "%n draft(s)", nullptr, 3), u"3 drafts"_s);
}

void LanguageTest::cleanup()
{
    m_language.apply(u"en"_s);
}

QASID_WIDGET_TEST(LanguageTest)
#include "language_test.moc"
