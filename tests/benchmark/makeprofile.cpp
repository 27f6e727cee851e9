// make_profile DIRECTORY CONVERSATIONS: a made-up profile for the benchmarks, three messages to a conversation.

#include "tests/support/profilegenerator.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fputs("usage: make_profile DIRECTORY CONVERSATIONS\n", stderr);
        return 2;
    }
    const int conversations = std::atoi(argv[2]);
    const auto done = qasid::generateProfile(QString::fromLocal8Bit(argv[1]), conversations, conversations * 3, 1);
    if (!done)
        std::fprintf(stderr, "make_profile: %s\n", qPrintable(done.error().detail));
    return done ? 0 : 1;
}
