#include "app/desktop/arguments.h"
#include "app/desktop/background.h"
#include "app/desktop/commandline.h"
#include "app/desktop/window.h"
#include "ui/theme/fonts.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"Qasid"_s);
    QCoreApplication::setOrganizationName(u"Qasid"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(QASID_VERSION));
    QGuiApplication::setDesktopFileName(u"qasid"_s);
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace qasid;
    nameApplication();
    const auto arguments = parseArguments(wordsOf(argc, argv));
    if (!arguments) {
        std::fprintf(stderr, "qasid: %s See qasid --help.\n", qPrintable(arguments.error().detail));
        return 2;
    }
    switch (arguments->mode) {
    case Arguments::Mode::Help:
        std::fputs(usageText().toUtf8().constData(), stdout);
        return 0;
    case Arguments::Mode::Version:
        std::puts("Qasid " QASID_VERSION);
        return 0;
    case Arguments::Mode::Background: {
        QCoreApplication application(argc, argv);
        return runBackground(application, *arguments);
    }
    case Arguments::Mode::Command: {
        QCoreApplication application(argc, argv);
        return runCommand(application, *arguments);
    }
    case Arguments::Mode::Window:
        break;
    }
    const auto fonts = readFontConfiguration();
    QApplication application(argc, argv);
    fonts.wait();
    return runWindow(application, *arguments);
}
