#include "tests/benchmark/window/benchwindow.h"
#include "tests/benchmark/window/measures.h"
#include "tests/benchmark/window/memory.h"
#include "ui/composer/composeredit.h"
#include "ui/controls/dialogframe.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

#include <QJsonArray>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kActions = 20'000;

//! What an agent does all day, in no order.
class Day {
public:
    Day(BenchWindow &bench, Frames &frames, const Known &known)
        : m_bench(bench)
        , m_frames(frames)
        , m_known(known)
    {
    }

    void act()
    {
        MainWindow &window = m_bench.window();
        const int what = below(100);
        if (what < 25)
            window.openConversation(below(20) == 0 ? m_known.longest : m_known.hundreds[std::size_t(below(int(m_known.hundreds.size())))]);
        else if (what < 32)
            window.run(below(4) == 0 ? Command::PreviousConversation : Command::NextConversation);
        else if (what < 65)
            scroll(m_bench.thread(), 400 - below(600));
        else if (what < 75)
            scroll(m_bench.list(), below(900) - 300);
        else if (what < 84)
            type();
        else if (what < 90)
            window.run(Command(int(Command::ViewInbox) + below(7)));
        else if (what < 93)
            window.run(Command::ToggleCustomerPanel);
        else if (what < 95)
            openDialog();
        else if (what < 99)
            window.resize(760 + below(700), 520 + below(400));
        else
            window.run(below(2) == 0 ? Command::LargerText : Command::SmallerText);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    int below(int end) { return m_bench.below(end); }

    static void scroll(QAbstractScrollArea &area, int by) { area.verticalScrollBar()->setValue(area.verticalScrollBar()->value() - by); }

    void type()
    {
        auto *edit = m_bench.window().findChild<ComposerEdit *>();
        if (!edit || !edit->isEnabled())
            return;
        for (const QChar letter : below(2) == 0 ? u"We send it today"_s : u"نرسلها اليوم"_s) {
            QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(edit, &key);
        }
        if (below(3) > 0)
            edit->setPlainText({}); // a draft is left behind now and then
    }

    void openDialog()
    {
        MainWindow &window = m_bench.window();
        if (below(3) == 0) {
            window.run(Command::ShortcutList);
        } else if (below(2) == 0) {
            window.run(Command::NewConversation);
        } else {
            window.openSettings();
            if (auto *settings = window.findChild<SettingsDialog *>())
                settings->showPage(SettingsDialog::Page(below(int(SettingsDialog::Page::Storage) + 1)));
        }
        m_frames.rest(10);
        for (DialogFrame *dialog : window.findChildren<DialogFrame *>())
            dialog->closeDialog();
    }

    BenchWindow &m_bench;
    Frames &m_frames;
    const Known &m_known;
};

} // namespace

QJsonObject measureActions(BenchWindow &bench, Frames &frames, const Known &known)
{
    const double before = memoryShare();
    QJsonArray on;
    Day day(bench, frames, known);
    for (int i = 1; i <= kActions; ++i) {
        day.act();
        if (i % 2000 != 0)
            continue;
        frames.rest(200);
        on.append(memoryShare());
    }
    return {{u"before"_s, before}, {u"after"_s, on.last()}, {u"on_the_way"_s, on}};
}

} // namespace qasid
