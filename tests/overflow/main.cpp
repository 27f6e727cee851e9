// overflow_walk LANGUAGE [SCREEN]: walks every screen of the program in one language, in the sizes a window has on a desk, at 100 and at
// 160 %, with comfortable and with compact rows, and fails on what does not fit. With a second word only the screens of that name.

#include "tests/overflow/overflow.h"
#include "tests/shots/camera.h"
#include "tests/shots/stillpicture.h"
#include "ui/controls/dialogframe.h"
#include "ui/inbox/conversationlistview.h"

#include <QApplication>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

constexpr QSize kSizes[] = {{1440, 900}, {900, 600}, {760, 520}};
constexpr qreal kZooms[] = {1.0, 1.6};

class Walker : public test::ScreenVisitor {
public:
    explicit Walker(const QString &only)
        : m_only(only)
    {
    }

    void visit(const test::Screen &screen, const test::Look &look) override
    {
        if (!m_only.isEmpty() && screen.name != m_only)
            return;
        const qreal zoomBefore = screen.fixture.appearance.theme().zoom;
        test::stillPicture(screen.fixture, screen.window, screen.size, screen.shown);
        for (const qreal zoom : kZooms) {
            screen.fixture.appearance.setZoom(zoom);
            for (const QSize &size : sizes(screen))
                lookAt(screen, look, size);
        }
        screen.fixture.appearance.setZoom(zoomBefore);
        screen.window.resize(screen.size);
        settle();
    }

    int count() const { return m_count; }
    int screens() const { return m_screens; }

private:
    //! A screen that is drawn at a size of its own is there for that size.
    static QList<QSize> sizes(const test::Screen &screen)
    {
        if (screen.size == kSizes[0])
            return {std::begin(kSizes), std::end(kSizes)};
        return {screen.size};
    }

    static void settle()
    {
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    void lookAt(const test::Screen &screen, const test::Look &look, const QSize &size)
    {
        screen.window.resize(size);
        settle();
        tell(screen, look, size, {});
        if (DialogFrame::openOver(&screen.window))
            return;
        const auto *list = screen.window.findChild<ConversationListView *>();
        if (!list || !list->isVisible())
            return;
        screen.fixture.appearance.setCompact(true);
        settle();
        tell(screen, look, size, u", compact rows"_s);
        screen.fixture.appearance.setCompact(false);
        settle();
    }

    void tell(const test::Screen &screen, const test::Look &look, const QSize &size, const QString &rows)
    {
        ++m_screens;
        QStringList faults = test::overflowFaults(screen.window);
        if (!faults.isEmpty()) {
            // What moves is still on its way to its place: only what is at rest counts, and to wait for it every time would take hours.
            test::stillPicture(screen.fixture, screen.window, size, screen.shown);
            faults = test::overflowFaults(screen.window);
        }
        if (screen.window.size() != size) {
            faults += u"the window does not become smaller than %1 x %2"_s.arg(screen.window.width()).arg(screen.window.height());
        }
        const int zoom = qRound(screen.fixture.appearance.theme().zoom * 100);
        for (const QString &fault : faults) {
            ++m_count;
            const QString place
                = u"%1 %2 %3x%4 %5 %%6"_s.arg(screen.name, look.language).arg(size.width()).arg(size.height()).arg(zoom).arg(rows);
            std::fprintf(stdout, "%s: %s\n", qPrintable(place), qPrintable(fault));
        }
        std::fflush(stdout);
    }

    QString m_only;
    int m_count = 0;
    int m_screens = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("usage: overflow_walk LANGUAGE [SCREEN]\n", stderr);
        return 2;
    }
    Walker walker(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    test::Camera camera({QString::fromLocal8Bit(argv[1]), Appearance::Mode::Light}, walker);
    camera.everything();
    std::printf("%d views of screens, %d faults\n", walker.screens(), walker.count());
    return walker.count() == 0 && walker.screens() > 0 ? 0 : 1;
}
