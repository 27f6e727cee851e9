// qasid_shots FOLDER [LOOK [conversations|search]]: every screen in light, dark, left to right and right to left, as far as it is
// translated, to be looked at beside the design's pictures and shown in the README. With a third word only the screens about that.

#include "tests/shots/camera.h"
#include "tests/shots/components.h"
#include "tests/shots/stillpicture.h"

#include <QApplication>
#include <QDir>
#include <QMap>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

//! Screens that the design has a picture of, under its name; its others have the name of their screen and look.
const QMap<QString, QString> kDesign{{u"composer-buttons-en-light"_s, u"composer-buttons"_s},
    {u"add-divar-en-light"_s, u"settings-accounts"_s}, {u"search-en-light"_s, u"search"_s}, {u"first-run-en-light"_s, u"empty-states"_s},
    {u"offline-fr-light"_s, u"offline"_s}, {u"narrow-tr-light"_s, u"narrow"_s}};

//! Draws each screen into a folder, as SCREEN-LOOK.png, and as the design calls it where it has the same picture.
class PictureFolder : public test::ScreenVisitor {
public:
    explicit PictureFolder(const QString &folder)
        : m_folder(folder)
    {
    }

    void visit(const test::Screen &screen, const test::Look &look) override
    {
        const QImage image = stillPicture(screen.fixture, screen.window, screen.size, screen.shown);
        const QString name = screen.name + u'-' + look.name();
        save(image, name);
        if (kDesign.contains(name))
            save(image, kDesign.value(name));
    }

private:
    void save(const QImage &image, const QString &name) const
    {
        const QString file = m_folder.filePath(name + u".png"_s);
        if (!image.save(file))
            qFatal("%s could not be written", qPrintable(file));
    }

    QDir m_folder;
};

} // namespace

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
    PictureFolder pictures(folder);
    const test::Look looks[] = {{u"en"_s, Mode::Light}, {u"en"_s, Mode::Dark}, {u"ar"_s, Mode::Dark}, {u"ar"_s, Mode::Light},
        {u"fa"_s, Mode::Light}, {u"fr"_s, Mode::Light}, {u"tr"_s, Mode::Light}};
    for (const test::Look &look : looks) {
        if (!only.isEmpty() && look.name() != only)
            continue;
        test::Camera camera(look, pictures);
        const QLatin1StringView part(argc > 3 ? argv[3] : "");
        if (part == "conversations"_L1)
            camera.conversationTree();
        else if (part == "search"_L1)
            camera.searching();
        else
            camera.everything();
    }
    if (only.isEmpty() && !test::componentsPicture().save(QDir(folder).filePath(u"components.png"_s)))
        return 1;
    return 0;
}
