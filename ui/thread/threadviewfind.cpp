// What ThreadView shows of a search: marked words, and the match that is looked at.

#include "ui/thread/threadview.h"

#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace qasid {

void ThreadView::setSearchWords(const QStringList &words)
{
    if (words.isEmpty())
        m_matches.setCurrent({});
    m_matches.setWords(words);
    viewport()->update();
}

void ThreadView::markMatch(MessageId message)
{
    m_matches.setCurrent(message);
    viewport()->update();
}

void ThreadView::showMatch(MessageId message, qint64 orderKey)
{
    markMatch(message);
    if (const int row = m_model.rowOf(message); row >= 0) {
        m_reaching = {};
        revealMatch(row);
        return;
    }
    m_reaching = {message, m_model.conversation(), orderKey};
    if (m_model.isLoaded())
        reachAround();
}

//! Opens the conversation where the message is that is not loaded. Once: it may be gone.
void ThreadView::reachAround()
{
    const qint64 orderKey = *std::exchange(m_reaching.orderKey, std::nullopt);
    m_model.open(m_model.conversation(), orderKey);
}

//! What was to be shown as soon as it is loaded, when something is.
void ThreadView::showReached()
{
    if (!m_reaching.message)
        return;
    if (const int row = m_model.rowOf(m_reaching.message); row >= 0) {
        const MessageId message = std::exchange(m_reaching, {}).message;
        if (message == m_matches.current())
            revealMatch(row);
        else
            showRow(row, true);
    } else if (m_model.isLoaded() && m_reaching.orderKey && m_reaching.conversation == m_model.conversation()) {
        // Not from within the model's own signal.
        QTimer::singleShot(0, this, [this, message = m_reaching.message] {
            if (message == m_reaching.message && m_reaching.orderKey)
                reachAround();
        });
    } else if (m_model.isLoaded()) {
        m_reaching = {}; // it is gone, or another conversation was opened
    }
}

std::vector<MatchedPart> ThreadView::matchesIn(int row) const
{
    return m_matches.partsOf(m_model.at(row), m_rows.layout(row));
}

//! Unfolds what hides the words, and brings the first of them into sight.
void ThreadView::revealMatch(int row)
{
    const Message &message = m_model.at(row);
    m_focused = message.id;
    if (matchesIn(row).empty()) {
        const std::vector<HitArea> &hits = m_rows.layout(row).hits;
        const bool folds
            = std::any_of(hits.begin(), hits.end(), [](const HitArea &area) { return area.hit.kind == RowHit::Kind::ToggleList; });
        if (const QString language = m_matches.languageOf(message); !language.isEmpty())
            m_rows.setLanguage(message.id, language);
        if (folds)
            m_rows.setExpanded(message.id, true);
    }
    m_rows.settle(row);
    const std::vector<MatchedPart> parts = matchesIn(row);
    const RowLayout &layout = m_rows.layout(row);
    QRectF words = layout.bubble;
    if (!parts.empty())
        words = layout.texts[size_t(parts.front().block)].rectOf(parts.front().ranges.front());
    showPart(row, words);
}

//! Scrolls so that a part of a row, in its coordinates, is seen; in the middle when it was not.
void ThreadView::showPart(int row, const QRectF &part)
{
    const qreal above = kPillTop + kPillHeight + 8, room = viewport()->height() - above - kPadBottom;
    const qreal top = rowTop(row) + part.top();
    if (top < above || top + part.height() > viewport()->height() - kPadBottom) {
        m_stick = false;
        const qreal wanted = above + std::max<qreal>(0, std::floor((room - part.height()) / 2));
        m_anchor = Anchor{m_model.at(row).id, wanted - part.top() + pointIn(row)};
        settle();
        m_stick = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2 && !m_model.hasLater();
    } else {
        settle();
    }
    viewport()->update();
}

} // namespace qasid
