#include "app/sandbox/connect360/connect360sandbox.h"
#include "app/sandbox/digishare/digisharesandbox.h"
#include "app/sandbox/divar/divarsandbox.h"
#include "app/sandbox/inputend.h"
#include "app/sandbox/options.h"
#include "core/base/json.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

//! A simulator that listens, and the line that says where.
struct Running {
    std::unique_ptr<QObject> simulator;
    QJsonObject addresses;
};

template <class Simulator>
Result<Running> start(const sandbox::Options &options)
{
    auto simulator = Simulator::start(options);
    if (!simulator)
        return fail(simulator.error());
    const QJsonObject addresses = (*simulator)->addresses();
    return Running{std::move(*simulator), addresses};
}

Result<Running> startOf(const sandbox::Options &options)
{
    if (options.provider == "connect360"_L1)
        return start<sandbox::connect360::Connect360Sandbox>(options);
    if (options.provider == "divar"_L1)
        return start<sandbox::divar::DivarSandbox>(options);
    return start<sandbox::digishare::DigishareSandbox>(options);
}

int complain(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"qasid-sandbox"_s);

    const auto options = sandbox::readOptions(QCoreApplication::arguments().mid(1), {u"connect360"_s, u"digishare"_s, u"divar"_s});
    if (!options && options.error().kind == ErrorKind::Cancelled) {
        std::fputs(qPrintable(options.error().detail), stdout);
        return 0;
    }
    if (!options)
        return complain(options.error().detail);

    const auto running = startOf(*options);
    if (!running)
        return complain(running.error().detail);
    const QByteArray line = json::write(running->addresses) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    if (options->untilInputEnds)
        sandbox::quitWhenInputEnds();
    return QCoreApplication::exec();
}
