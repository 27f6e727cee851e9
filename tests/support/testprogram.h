#pragma once

#include <QCoreApplication>
#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

//! The tests of a folder are one program, which is compiled and linked once; each runs in a process of its own, by the name of its
//! file: `store_tests file_test [what a program of Qt Test takes]`. Without a name the program lists its tests.

namespace qasid::test {

//! Puts a test on its program's list, before main().
class RegisteredTest {
public:
    //! `file` is the test's __FILE__, `run` makes an application and the test and answers the exit code.
    RegisteredTest(const char *file, int (*run)(int &argc, char **argv));
};

//! Runs a test in its application. Where the class has them as public static functions, initMain() comes before the application,
//! as with QTEST_MAIN, and `--child FOLDER` runs child(folder) in place of the test: a process to be killed.
template <class Test, class Application>
int runTest(int &argc, char **argv)
{
    if constexpr (requires { Test::initMain(); })
        Test::initMain();
    Application application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    if constexpr (requires { Test::child(QString()); }) {
        if (application.arguments().value(1) == QLatin1StringView("--child"))
            return Test::child(application.arguments().value(2));
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace qasid::test

//! In place of QTEST_GUILESS_MAIN(Test).
#define QASID_TEST(Test) static const qasid::test::RegisteredTest registered##Test(__FILE__, &qasid::test::runTest<Test, QCoreApplication>);

//! In place of QTEST_MAIN(Test).
#define QASID_WIDGET_TEST(Test)                                                                                                            \
    static const qasid::test::RegisteredTest registered##Test(__FILE__, &qasid::test::runTest<Test, QApplication>);
