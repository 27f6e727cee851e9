#include "tests/benchmark/window/measures.h"

#include "tests/benchmark/window/benchwindow.h"
#include "ui/inbox/conversationlistview.h"
#include "ui/thread/threadview.h"

#include <QJsonArray>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kSwitches = 300;
constexpr int kWheel = 1500, kKeys = 300, kDrags = 300, kNotes = 60;

template <class Do>
QJsonArray times(int count, Do one)
{
    QJsonArray all;
    for (int i = 0; i < count; ++i)
        all.append(one());
    return all;
}

ConversationId oneOf(BenchWindow &bench, const Known &known)
{
    return known.hundreds[std::size_t(bench.below(int(known.hundreds.size())))];
}

//! Up and down, but mostly up, so that pages come in all the time.
double turnWheel(BenchWindow &bench, QAbstractScrollArea &area, int direction)
{
    const QScrollBar &bar = *area.verticalScrollBar();
    int notches = direction * (1 + bench.below(3));
    if (bar.value() == bar.minimum())
        notches = -1;
    else if (bar.value() == bar.maximum())
        notches = 1;
    return bench.wheel(area, notches);
}

} // namespace

QJsonObject measureSwitch(BenchWindow &bench, Frames &frames, const Known &known)
{
    QJsonArray few, many;
    for (int i = -10; i < kSwitches; ++i) { // the first ones warm what every later one finds
        const double toFew = bench.switchTo(oneOf(bench, known));
        frames.rest();
        const double toMany = bench.switchTo(known.longest);
        frames.rest();
        if (i < 0)
            continue;
        few.append(toFew);
        many.append(toMany);
    }
    return {{u"short"_s, few}, {u"long"_s, many}};
}

QJsonObject measureScroll(BenchWindow &bench, Frames &frames, const Known &known)
{
    bench.switchTo(known.longest);
    frames.rest(200);
    ThreadView &view = bench.thread();
    const QJsonArray up = times(kWheel, [&] { return turnWheel(bench, view, bench.below(5) == 0 ? -1 : 1); });
    const QJsonArray keys = times(kKeys, [&] { return bench.press(view, bench.below(4) == 0 ? Qt::Key_PageDown : Qt::Key_PageUp); });
    const QJsonArray drag = times(kDrags, [&] { return bench.drag(view, 0.02 + bench.below(960) / 1000.0); });
    return {{u"wheel"_s, up}, {u"keys"_s, keys}, {u"drag"_s, drag}, {u"rows"_s, view.model().count()}};
}

QJsonObject measureList(BenchWindow &bench, Frames &, const Known &)
{
    ConversationListView &list = bench.list();
    const QJsonArray down = times(kWheel, [&] { return turnWheel(bench, list, bench.below(5) == 0 ? 1 : -1); });
    const QJsonArray drag = times(kDrags, [&] { return bench.drag(list, 0.02 + bench.below(960) / 1000.0); });
    return {{u"wheel"_s, down}, {u"drag"_s, drag}, {u"rows"_s, list.model()->rowCount()}};
}

QJsonObject measureAppend(BenchWindow &bench, Frames &frames, const Known &known)
{
    bench.switchTo(known.longest);
    frames.rest(200);
    const ThreadModel &model = bench.thread().model();
    int number = 0;
    const QJsonArray append = times(kNotes, [&] {
        const QString words = u"Note %1: she asks for her parcel once more, والعنوان كما هو."_s.arg(++number);
        const double time = frames.untilFlushed(
            *bench.thread().window(), [&] { bench.inbox().addNote(known.longest, words); },
            [&] { return contentText(model.at(model.count() - 1).content) == words; });
        frames.rest();
        return time;
    });
    return {{u"append"_s, append}};
}

} // namespace qasid
