#include "tests/shots/stillpicture.h"

#include "tests/support/await.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QThreadPool>
#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

namespace qasid::test {

namespace {

constexpr auto kPatience = 30s;
constexpr auto kShortPause = 60ms; //!< longer than any pause the interface makes before it asks again
constexpr int kMostPictures = 100;

//! Lets everything through that is on its way: the store answers in order, and what follows comes through the event loop.
void drain(InboxFixture &fixture)
{
    await(fixture.inbox->setSetting(QStringLiteral("picture"), QStringLiteral("taken")));
    await(fixture.inbox->counts());
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(int(kShortPause.count()));
}

QImage picture(QWidget &window)
{
    QImage image = window.grab().toImage();
    QPainter painter(&image);
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget->isVisible() && qobject_cast<QMenu *>(widget))
            painter.drawPixmap(widget->pos() - window.mapToGlobal(QPoint(0, 0)), widget->grab());
    }
    return image;
}

} // namespace

QImage stillPicture(InboxFixture &fixture, QWidget &window, const QSize &size, const std::function<bool()> &shown)
{
    window.resize(size);
    if (!QTest::qWaitFor(shown, int(std::chrono::milliseconds(kPatience).count())))
        qFatal("what was to be shown did not come");
    drain(fixture);
    QImage before = picture(window);
    for (int i = 0; i < kMostPictures; ++i) {
        drain(fixture);
        const QImage image = picture(window);
        if (image == before)
            return image;
        before = image;
    }
    qFatal("the window does not come to rest");
}

} // namespace qasid::test
