// qasid-inbox-pictures FOLDER: the list, the customer panel, the wizard and the settings with the conversations of the design's
// main picture, in light and dark, left to right and right to left, to be looked at beside the design's pictures.

#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "ui/customer/customerpanel.h"
#include "ui/inbox/conversationpane.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

struct Look {
    QString name;
    Appearance::Mode mode;
    Qt::LayoutDirection direction;
    QString locale;
};

void save(QWidget &widget, const QSize &size, const QString &file)
{
    widget.resize(size);
    widget.show();
    QTest::qWait(150);
    widget.grab().save(file);
}

void picturePane(test::InboxFixture &fixture, const QString &prefix)
{
    ConversationPane pane(fixture.ui, nullptr);
    pane.resize(348, 900);
    pane.show();
    QTest::qWait(200);
    pane.selectNext(1);
    save(pane, { 348, 900 }, prefix + u"list.png");
}

void picturePanel(test::InboxFixture &fixture, const QString &prefix)
{
    CustomerPanel panel(fixture.ui, nullptr);
    panel.setConversation(test::await(fixture.store->ensureConversation(fixture.atlas, u"c-1"_s)).value());
    save(panel, { 296, 900 }, prefix + u"panel.png");
    panel.setConversation(test::await(fixture.store->ensureConversation(fixture.vehicles, u"c-71f04821"_s)).value());
    save(panel, { 296, 900 }, prefix + u"panel-nameless.png");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    const std::vector<Look> looks {
        { u"light-ltr"_s, Appearance::Mode::Light, Qt::LeftToRight, u"en_GB"_s },
        { u"dark-ltr"_s, Appearance::Mode::Dark, Qt::LeftToRight, u"en_GB"_s },
        { u"light-rtl"_s, Appearance::Mode::Light, Qt::RightToLeft, u"fa_IR"_s },
        { u"dark-rtl"_s, Appearance::Mode::Dark, Qt::RightToLeft, u"ar_SA"_s },
    };
    test::InboxFixture fixture;
    fixture.fillLikeTheDesign();
    for (const Look &look : looks) {
        QLocale::setDefault(QLocale(look.locale));
        QGuiApplication::setLayoutDirection(look.direction);
        fixture.appearance.setMode(look.mode);
        const QString prefix = folder + u'/' + look.name + u'-';
        picturePane(fixture, prefix);
        picturePanel(fixture, prefix);
    }
    return 0;
}
