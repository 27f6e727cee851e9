#pragma once

#include "tests/gui/inboxfixture.h"
#include "ui/platform/language.h"

#include <functional>

namespace qasid {
class MainWindow;
}

namespace qasid::test {

//! A language in light or dark: "fa-light".
struct Look {
    QString language;
    Appearance::Mode mode;

    QString name() const;
};

//! Draws every screen of one look into a folder, as SCREEN-LOOK.png.
class Camera {
public:
    Camera(const Look &look, const QString &folder);

    void everything();
    //! The design's Arabic picture and the dialogs about conversations; part of everything().
    void conversationTree();
    //! The design's picture of the search; part of everything().
    void searching();

private:
    using Shown = std::function<bool()>;

    void dress(InboxFixture &fixture);
    void save(InboxFixture &fixture, QWidget &window, const QSize &size, const QString &screen, const Shown &shown = {});

    bool isPersian() const { return m_look.language == QLatin1StringView("fa"); }
    void withConversations();
    void persianShop();
    void arabicShop();
    void sizes(InboxFixture &fixture, MainWindow &window, ConversationId salma);
    void writing(InboxFixture &fixture, MainWindow &window, ConversationId salma);
    void buttonRows(InboxFixture &fixture, MainWindow &window, ConversationId persian);
    void menus(InboxFixture &fixture, MainWindow &window, ConversationId salma);
    void choosing(InboxFixture &fixture, MainWindow &window);
    void emptyLists(InboxFixture &fixture, MainWindow &window);
    void settingsPages(InboxFixture &fixture, MainWindow &window);
    void accountWizard(InboxFixture &fixture, MainWindow &window);
    void answeringAccount();
    void severalLanguages();
    void conversationDialogs(InboxFixture &fixture, MainWindow &window, ConversationId top, ConversationId order);
    void answerRules(InboxFixture &fixture, MainWindow &window);
    void firstRun();
    void offline();
    void receiverDown();

    Look m_look;
    QString m_folder;
    Language m_language;
};

} // namespace qasid::test
