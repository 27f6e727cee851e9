// window_bench MEASURE PROFILE LONGEST HUNDRED…: drives the real window on a large profile (tests/benchmark/largeprofile.py knows the
// ids) and prints what it measured as JSON. MEASURE is switch, scroll, list, append or actions.

#include "tests/benchmark/window/benchwindow.h"
#include "tests/benchmark/window/measures.h"
#include "tests/benchmark/window/memory.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/fonts.h"

#include <QHash>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qasid;

int main(int argc, char **argv)
{
    const auto fonts = readFontConfiguration();
    Frames frames(argc, argv);
    fonts.wait();
    const QHash<QString, QJsonObject (*)(BenchWindow &, Frames &, const Known &)> measures{
        {u"switch"_s, measureSwitch},
        {u"scroll"_s, measureScroll},
        {u"list"_s, measureList},
        {u"append"_s, measureAppend},
        {u"actions"_s, measureActions},
    };
    const QStringList words = QCoreApplication::arguments();
    const auto measure = words.size() > 4 ? measures.value(words.at(1)) : nullptr;
    if (!measure) {
        std::fputs("usage: window_bench switch|scroll|list|append|actions PROFILE LONGEST HUNDRED...\n", stderr);
        return 2;
    }
    Known known{.longest = ConversationId{words.at(3).toLongLong()}, .hundreds = {}};
    known.hundreds.reserve(std::size_t(words.size()));
    for (const QString &word : words.mid(4))
        known.hundreds.push_back(ConversationId{word.toLongLong()});
    BenchWindow bench(frames);
    if (!bench.open(words.at(2))) {
        std::fputs("window_bench: the window did not open\n", stderr);
        return 1;
    }
    QJsonObject result = measure(bench, frames, known);
    result.insert(u"memory"_s, memoryShare());
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
