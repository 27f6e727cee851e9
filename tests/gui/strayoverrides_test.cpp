// Somebody's name, title, words and file that try to turn what stands around them: nowhere in the window, its list and its notifications
// is an override or an embedding left.

#include "tests/gui/inboxfixture.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/inbox/conversationpane.h"
#include "ui/models/conversationlistmodel.h"
#include "ui/platform/desktopnotifier.h"
#include "ui/platform/notifications.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace qasid;
using namespace qasid::test;
using namespace Qt::StringLiterals;

namespace {

class NotesKept final : public DesktopNotifier {
public:
    using DesktopNotifier::DesktopNotifier;

    void show(const Note &note) override { notes.append(note); }
    void withdraw(const QString &) override { }
    void setUnread(int) override { }

    QList<Note> notes;
};

bool isClean(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x202a && c.unicode() <= 0x202e; });
}

//! What a window says in words that are not painted from a layout.
QStringList wordsOf(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>())
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
    for (const QLabel *label : window.findChildren<QLabel *>())
        words << label->text();
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        words << button->text();
    return words;
}

} // namespace

class StrayOverridesTest : public QObject {
    Q_OBJECT
public:
    static void initMain() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private Q_SLOTS:
    void areNowhere();
};

void StrayOverridesTest::areNowhere()
{
    InboxFixture fixture;
    NotesKept notifier;
    const Notifications notifications(
        *fixture.inbox, notifier, [](ConversationId) { return false; }, nullptr);
    Customer salma;
    salma.remoteId = u"third_1"_s;
    salma.name = u"Salma\u202e Berrada\u202b"_s;
    salma.phone = u"\u202d+212600000204"_s;
    salma.email = u"salma\u202e@a.example"_s;
    salma.channel = u"whatsapp"_s;
    salma.facts = {{u"Ci\u202ety"_s, u"Ra\u202ebat"_s}};
    const AccountId account = fixture.addAccount(u"digishare"_s, u"Atlas Store"_s);
    const ConversationId id = fixture.say({account, u"c-1"_s, salma, u"see \u202efdp.eciovni\u202c now"_s, u"2025-12-03T09:12:00Z"_s});
    fixture.say({account, u"c-2"_s, salma, u"\u202eanother"_s, u"2025-12-03T09:13:00Z"_s});
    Draft draft;
    draft.conversation = id;
    draft.message.content = TextContent{u"draft \u202eturned"_s};
    QVERIFY(await(fixture.inbox->saveDraft(draft)));

    MainWindow window(fixture.ui, {.trySandbox = {}, .profileFolder = {}});
    window.setReady();
    window.resize(1440, 900);
    window.show();
    window.openConversation(id);
    const auto *model = window.list()->findChild<ConversationListModel *>();
    QTRY_VERIFY(model->rowCount() >= 2 && model->index(1, 0).data(ConversationListModel::RowRole).isValid());
    QTRY_VERIFY(window.thread()->view()->model().isLoaded() && window.thread()->view()->model().count() > 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
            QVERIFY2(isClean(model->index(row, 0).data(role).toString()), qPrintable(model->index(row, 0).data(role).toString()));
        const auto words = model->index(row, 0).data(ConversationListModel::RowRole).value<ConversationRow>();
        QVERIFY2(isClean(words.name + words.snippet), qPrintable(words.snippet));
    }
    bool named = false;
    for (const QString &words : wordsOf(window)) {
        QVERIFY2(isClean(words), words.toUtf8().toPercentEncoding().constData());
        named = named || words.contains(u"Salma"_s);
    }
    QVERIFY(named);
    // The composer alone holds what is being written as it is.
    QTRY_VERIFY(!notifier.notes.isEmpty());
    for (const DesktopNotifier::Note &note : std::as_const(notifier.notes))
        QVERIFY2(isClean(note.title + note.body + note.footer), note.body.toUtf8().toPercentEncoding().constData());
}

QASID_WIDGET_TEST(StrayOverridesTest)
#include "strayoverrides_test.moc"
