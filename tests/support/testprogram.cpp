#include "tests/support/testprogram.h"

#include <QFileInfo>

#include <cstdio>
#include <map>
#include <string>

namespace {

using Tests = std::map<std::string, int (*)(int &, char **)>;

Tests &tests()
{
    static Tests all;
    return all;
}

} // namespace

qasid::test::RegisteredTest::RegisteredTest(const char *file, int (*run)(int &, char **))
{
    tests().emplace(QFileInfo(QString::fromUtf8(file)).baseName().toStdString(), run);
}

int main(int argc, char **argv)
{
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test == tests().end()) {
        for (const auto &[name, run] : tests())
            std::printf("%s\n", name.c_str());
        return argc > 1 ? 2 : 0;
    }
    for (int i = 1; i < argc; ++i) // with the null after the last
        argv[i] = argv[i + 1];
    --argc;
    return test->second(argc, argv);
}
