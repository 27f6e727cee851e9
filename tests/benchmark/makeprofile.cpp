// make_profile DIRECTORY CONVERSATIONS MESSAGES [COUNT…]: a made-up profile for the benchmarks. The conversations made first have COUNT
// messages each, the others share what is left.

#include "tests/support/profilegenerator.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 4) {
        std::fputs("usage: make_profile DIRECTORY CONVERSATIONS MESSAGES [COUNT...]\n", stderr);
        return 2;
    }
    std::vector<int> first;
    first.reserve(std::size_t(argc));
    for (int i = 4; i < argc; ++i)
        first.push_back(std::atoi(argv[i]));
    const auto done = qasid::generateProfile(QString::fromLocal8Bit(argv[1]), std::atoi(argv[2]), std::atoi(argv[3]), 1, 0, first);
    if (!done)
        std::fprintf(stderr, "make_profile: %s\n", qPrintable(done.error().detail));
    return done ? 0 : 1;
}
