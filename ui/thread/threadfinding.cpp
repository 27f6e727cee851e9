#include "ui/thread/threadfinding.h"

#include "core/engine/inbox.h"
#include "ui/models/format.h"
#include "ui/models/threadmodel.h"
#include "ui/thread/announcer.h"
#include "ui/thread/findbar.h"
#include "ui/thread/threadview.h"

#include <QApplication>

#include <limits>
#include <utility>

namespace qasid {

ThreadFinding::ThreadFinding(
    UiContext &ui, const ThreadModel &thread, ThreadView &view, FindBar &bar, Announcer &announcer, QObject *parent)
    : QObject(parent)
    , m_ui(ui)
    , m_thread(thread)
    , m_view(view)
    , m_bar(bar)
    , m_announcer(announcer)
    , m_model(ui.inbox, this)
{
    connect(&bar, &FindBar::textEdited, this, &ThreadFinding::look);
    connect(&bar, &FindBar::stepRequested, this, &ThreadFinding::step);
    connect(&bar, &FindBar::closeRequested, this, &ThreadFinding::close);
    connect(&m_model, &FindModel::changed, this, &ThreadFinding::updateBar);
    connect(&m_model, &FindModel::moved, this, &ThreadFinding::showCurrent);
    connect(&thread, &ThreadModel::reset, this, &ThreadFinding::conversationChanged);
}

bool ThreadFinding::isOpen() const
{
    return !m_bar.isHidden();
}

qint64 ThreadFinding::placeOnScreen() const
{
    const int row = m_view.lastVisibleRow();
    const bool atEnd = row < 0 || row >= m_thread.count() || (row == m_thread.count() - 1 && !m_thread.hasLater());
    return atEnd ? std::numeric_limits<qint64>::max() : m_thread.at(row).orderKey;
}

void ThreadFinding::open()
{
    if (!m_thread.conversation())
        return;
    QWidget *focus = QApplication::focusWidget();
    if (focus && !m_bar.isAncestorOf(focus))
        m_focusBefore = focus;
    if (!isOpen())
        m_from = placeOnScreen();
    m_conversation = m_thread.conversation();
    m_bar.setFieldShown(true);
    m_bar.show();
    m_bar.focusField();
    if (!m_model.isAsked())
        look(m_bar.text());
}

void ThreadFinding::show(const SearchQuery &query, const FindModel::Hit &hit)
{
    m_conversation = query.conversation;
    m_last = query;
    m_from = hit.orderKey;
    m_bar.setText(query.text);
    if (!isOpen())
        m_bar.setFieldShown(false);
    m_bar.show();
    m_view.setSearchWords(searchWords(query.text));
    m_view.showMatch(hit.message, hit.orderKey);
    m_model.lookAt(query, hit);
}

void ThreadFinding::look(const QString &text)
{
    SearchQuery query;
    query.text = text;
    query.conversation = m_thread.conversation();
    const QStringList words = searchWords(text);
    m_view.setSearchWords(words);
    if (words.isEmpty()) {
        m_model.clear();
        return;
    }
    m_last = query;
    m_model.look(query, m_from);
}

void ThreadFinding::step(int by)
{
    if (!isOpen() && m_last.conversation && m_last.conversation == m_thread.conversation()) {
        m_conversation = m_last.conversation;
        m_bar.setFieldShown(true);
        m_bar.show();
        m_view.setSearchWords(searchWords(m_last.text));
        m_model.look(m_last, m_from);
    } else if (!m_model.isAsked()) {
        open();
    } else {
        m_model.step(by);
    }
}

void ThreadFinding::showCurrent()
{
    const auto hit = m_model.current();
    if (!hit)
        return;
    m_view.showMatch(hit->message, hit->orderKey);
}

void ThreadFinding::updateBar()
{
    if (const auto hit = m_model.current()) {
        m_view.markMatch(hit->message);
        m_from = hit->orderKey;
    } else if (m_model.isAnswered()) {
        m_view.markMatch({});
    }
    m_bar.setCanStep(m_model.count() > 0);
    if (!m_model.isAsked()) {
        m_told.clear();
        m_bar.setWords({}, {});
    } else if (m_model.isAnswered()) {
        sayWhichMatch();
    } // else what was said stands until the answer is there
}

void ThreadFinding::sayWhichMatch()
{
    const Formats formats(m_ui.inbox.clock());
    const int number = m_model.currentIndex() + 1;
    QString sentence, strong;
    if (m_model.count() == 0) {
        sentence = tr("No matches in this conversation");
    } else if (number == 0) {
        return; // which one is known with the next page
    } else if (m_model.hasMore()) {
        //: Part of a sentence: the number of a match and how many there are at least, as in "3 of 999+".
        strong = tr("%1 of %2+").arg(formats.number(m_model.count() - number + 1), formats.number(m_model.count()));
        //: Over the messages of a conversation with very many matches, which are counted from the newest. %1 is as in "3 of 999+".
        sentence = tr("Match %1, newest first").arg(strong);
    } else {
        //: Part of a sentence: the number of a match and how many there are, as in "3 of 3".
        strong = tr("%1 of %2").arg(formats.number(number), formats.number(m_model.count()));
        //: Over the messages of a conversation. %1 is as in "3 of 3".
        sentence = tr("Match %1 in this conversation").arg(strong);
    }
    m_bar.setWords(sentence, strong);
    const QString spoken = m_bar.words();
    if (spoken != std::exchange(m_told, spoken))
        m_announcer.sayMeanwhile(spoken);
}

void ThreadFinding::conversationChanged()
{
    if (m_thread.conversation() != m_conversation && isOpen())
        close();
}

void ThreadFinding::close()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool focused = focus && m_bar.isAncestorOf(focus);
    m_view.setSearchWords({});
    m_model.clear();
    m_bar.hide();
    if (!focused)
        return;
    if (m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusLost();
}

} // namespace qasid
