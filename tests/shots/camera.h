#pragma once

#include "tests/gui/inboxfixture.h"
#include "ui/platform/language.h"

#include <functional>

namespace qasid {
class MainWindow;
}

namespace qasid::test {

// Sizes of the window.
inline constexpr QSize kLarge(1440, 900);
inline constexpr QSize kNarrow(900, 600);
inline constexpr QSize kSmallest(760, 520);

//! A language in light or dark: "fa-light".
struct Look {
    QString language;
    Appearance::Mode mode;

    QString name() const;
};

//! One screen of the program, ready to be looked at.
struct Screen {
    QString name; //!< "settings-accounts"
    QSize size; //!< of the window, in which the screen is drawn beside the design
    std::function<bool()> shown; //!< whether what it shows has come
    InboxFixture &fixture;
    QWidget &window;
};

//! What is done with every screen of Camera. It leaves size, zoom and rows of the screen as they were.
class ScreenVisitor {
public:
    virtual ~ScreenVisitor() = default;
    virtual void visit(const Screen &screen, const Look &look) = 0;
};

//! Sets up every screen of one look, one after the other, and shows each to a visitor.
class Camera {
public:
    Camera(const Look &look, ScreenVisitor &visitor);

    void everything();
    //! The design's Arabic picture and the dialogs about conversations; part of everything().
    void conversationTree();
    //! The design's picture of the search; part of everything().
    void searching();

private:
    using Shown = std::function<bool()>;

    void dress(InboxFixture &fixture);
    //! Shows the screen to the visitor.
    void save(InboxFixture &fixture, QWidget &window, const QSize &size, const QString &screen, const Shown &shown = {});

    bool isPersian() const { return m_look.language == QLatin1StringView("fa"); }
    bool isArabic() const { return m_look.language == QLatin1StringView("ar"); }
    bool isTurkish() const { return m_look.language == QLatin1StringView("tr"); }
    void withConversations();
    void persianShop();
    void arabicShop();
    void turkishShop();
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
    ScreenVisitor &m_visitor;
    Language m_language;
};

} // namespace qasid::test
