// qasid_shots FOLDER [LOOK]: every screen in light, dark, left to right and right to left, as far as it is translated, to be looked
// at beside the design's pictures and shown in the README.

#include "core/engine/profilesettings.h"
#include "tests/shots/designthread.h"
#include "tests/support/await.h"
#include "ui/composer/composer.h"
#include "ui/platform/language.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panearea.h"
#include "ui/thread/threadpane.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace qasid;
using test::await;

namespace {

constexpr QSize kLarge(1440, 900);
constexpr QSize kMedium(1100, 800);
constexpr QSize kNarrow(900, 600);
constexpr QSize kSmallest(760, 520);

struct Look {
    QString language;
    Appearance::Mode mode;

    QString name() const { return language + (mode == Appearance::Mode::Dark ? u"-dark"_s : u"-light"_s); }
};

//! Draws the screens of one look.
class Camera {
public:
    Camera(const Look &look, const QString &folder)
        : m_look(look)
        , m_folder(folder)
    {
        m_language.apply(look.language);
    }

    void everything()
    {
        withConversations();
        firstRun();
        offline();
    }

private:
    void dress(test::InboxFixture &fixture)
    {
        await(fixture.inbox->setSetting(settings::kTheme.key, m_look.mode == Appearance::Mode::Dark ? u"dark"_s : u"light"_s));
    }

    void save(QWidget &window, const QSize &size, const QString &screen)
    {
        window.resize(size);
        // Rows, pictures and drafts arrive through the event loop; nothing moves any more after this.
        QTest::qWait(300);
        const QString file = QDir(m_folder).filePath(screen + u'-' + m_look.name() + u".png"_s);
        if (!window.grab().save(file))
            qFatal("%s could not be written", qPrintable(file));
    }

    void withConversations()
    {
        test::InboxFixture fixture;
        fixture.fillLikeTheDesign();
        const ConversationId salma = test::fillDesignThread(fixture);
        dress(fixture);
        MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
        window.setReady();
        window.show();
        save(window, kLarge, u"nothing-chosen"_s);
        window.openConversation(salma);
        save(window, kLarge, u"main"_s);
        window.openConversation(await(fixture.store->ensureConversation(fixture.vehicles, u"c-71f04821"_s)).value());
        save(window, kLarge, u"conversation-fa"_s);
        window.openConversation(salma);
        save(window, kNarrow, u"narrow"_s);
        save(window, kSmallest, u"smallest"_s);
        window.showView(ConversationView::Inbox);
        save(window, kSmallest, u"smallest-list"_s);
        window.openConversation(salma);
        fixture.toasts.show(u"Resolved."_s, u"Undo"_s, [] {});
        save(window, kMedium, u"medium"_s);
        window.panes()->setPanelShown(true);
        save(window, kMedium, u"panel-over"_s);
        window.panes()->setPanelShown(false);
        fixture.appearance.setCompact(true);
        save(window, kMedium, u"compact"_s);
        fixture.appearance.setCompact(false);
        fixture.appearance.setZoom(1.6);
        save(window, kLarge, u"zoomed"_s);
        save(window, kNarrow, u"zoomed-narrow"_s);
        fixture.appearance.setZoom(1);
        window.resize(kLarge);
        settingsPages(window);
        window.run(Command::ShortcutList);
        save(window, kLarge, u"shortcuts"_s);
    }

    void settingsPages(MainWindow &window)
    {
        using Page = SettingsDialog::Page;
        const std::pair<Page, QString> pages[] = {{Page::General, u"general"_s}, {Page::Accounts, u"accounts"_s},
            {Page::Receiving, u"receiving"_s}, {Page::Notifications, u"notifications"_s}, {Page::Appearance, u"appearance"_s},
            {Page::Language, u"language"_s}, {Page::Network, u"network"_s}, {Page::Storage, u"storage"_s}};
        window.openSettings();
        auto *dialog = qobject_cast<SettingsDialog *>(DialogFrame::openOver(&window));
        if (!dialog)
            qFatal("the settings did not open");
        for (const auto &[page, name] : pages) {
            dialog->showPage(page);
            save(window, kLarge, u"settings-"_s + name);
        }
        dialog->closeDialog();
        window.addAccount(u"digishare"_s);
        save(window, kLarge, u"add-account"_s);
        if (auto *open = DialogFrame::openOver(&window))
            open->closeDialog();
        QTest::qWait(50);
    }

    void firstRun()
    {
        test::InboxFixture fixture;
        dress(fixture);
        MainWindow window(fixture.ui, {.trySandbox = [] {}, .profileFolder = {}});
        window.setReady();
        window.show();
        save(window, kLarge, u"first-run"_s);
        save(window, kSmallest, u"first-run-small"_s);
        window.resize(kLarge);
        window.addAccount();
        save(window, kLarge, u"add-account-provider"_s);
    }

    void offline()
    {
        test::InboxFixture fixture;
        dress(fixture);
        fixture.clock.set(timeFromText(u"2025-12-03T09:30:00Z").value());
        const AccountId account = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
        const ConversationId id = fixture.say({.account = account,
            .conversation = u"c-1"_s,
            .customer = {.name = u"Salma Berrada"_s, .channel = u"whatsapp"_s, .facts = {}},
            .text = u"Merci ! متى يوصل الطلب #AT-20418؟"_s,
            .time = u"2025-12-03T09:15:00Z"_s});
        for (const QString &text :
            {u"Il arrive demain avant 14:00."_s, u"Suivi : MA-77120-R"_s, u"Colis remis au transporteur, bonne journée."_s})
            await(fixture.inbox->send(id, {.content = TextContent{.text = text}}));
        await(fixture.inbox->start({.receive = false, .send = true, .listenAddress = {}, .listenPort = {}}));
        MainWindow window(fixture.ui, {.trySandbox = {}, .profileFolder = {}});
        window.setReady();
        window.show();
        window.openConversation(id);
        save(window, kLarge, u"offline"_s);
    }

    Look m_look;
    QString m_folder;
    Language m_language;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("usage: qasid_shots FOLDER [LOOK]\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString only = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    QDir().mkpath(folder);
    using Mode = Appearance::Mode;
    const Look looks[] = {{u"en"_s, Mode::Light}, {u"en"_s, Mode::Dark}, {u"ar"_s, Mode::Dark}, {u"ar"_s, Mode::Light},
        {u"fa"_s, Mode::Light}, {u"fr"_s, Mode::Light}, {u"tr"_s, Mode::Light}};
    for (const Look &look : looks) {
        if (only.isEmpty() || look.name() == only)
            Camera(look, folder).everything();
    }
    return 0;
}
