// qasid_shots FOLDER [LOOK [conversations|search]]: every screen in light, dark, left to right and right to left, as far as it is
// translated, to be looked at beside the design's pictures and shown in the README. With a third word only the screens about that.

#include "tests/shots/camera.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qasid;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("usage: qasid_shots FOLDER [LOOK [conversations|search]]\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    QDir().mkpath(folder);
    using Mode = Appearance::Mode;
    const test::Look looks[] = {{u"en"_s, Mode::Light}, {u"en"_s, Mode::Dark}, {u"ar"_s, Mode::Dark}, {u"ar"_s, Mode::Light},
        {u"fa"_s, Mode::Light}, {u"fr"_s, Mode::Light}, {u"tr"_s, Mode::Light}};
    for (const test::Look &look : looks) {
        if (!only.isEmpty() && look.name() != only)
            continue;
        test::Camera camera(look, folder);
        const QLatin1StringView part(argc > 3 ? argv[3] : "");
        if (part == "conversations"_L1)
            camera.conversationTree();
        else if (part == "search"_L1)
            camera.searching();
        else
            camera.everything();
    }
    return 0;
}
