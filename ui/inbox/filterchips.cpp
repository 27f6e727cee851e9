#include "ui/inbox/filterchips.h"

#include "ui/controls/chip.h"
#include "ui/controls/iconbutton.h"
#include "ui/theme/metrics.h"

#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kChipsMargin = 14;
constexpr int kChipGap = 6;
constexpr int kBelowChips = 10;

} // namespace

FilterChips::FilterChips(Appearance &appearance, const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_more(new IconButton(appearance, "filter"_L1, tr("More filters"), this))
{
    const std::array<QString, 4> names{
        //: Filters above the list of conversations; at most 10 letters each.
        tr("All"),
        tr("Unread"),
        tr("Mine"),
        //: Customers who have waited for an answer for more than an hour; at most 14 letters.
        tr("Waiting %1 h+").arg(formats.shaped(u"1"_s)),
    };
    for (size_t i = 0; i < m_chips.size(); ++i) {
        m_chips[i] = new Chip(appearance, names[i], this);
        connect(m_chips[i], &QAbstractButton::clicked, this, [this, i] {
            setFilter(Filter(i));
            Q_EMIT filterChosen(m_filter);
        });
    }
    m_more->setSides(metrics::kControlSmall, 16);
    connect(m_more, &QAbstractButton::clicked, this, &FilterChips::openMenu);
    setFilter(Filter::All);
    followAppearance(appearance, this, [this] { place(); });
}

void FilterChips::setFilter(Filter filter)
{
    m_filter = filter;
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setChecked(Filter(i) == filter);
    place();
}

void FilterChips::setView(ConversationView view)
{
    m_view = view;
    place();
}

bool FilterChips::isOffered(Filter filter) const
{
    switch (filter) {
    case Filter::All:
    case Filter::Unread:
        return true;
    case Filter::Mine:
        return m_view != ConversationView::Mine && m_view != ConversationView::Unassigned;
    case Filter::Waiting:
        return m_view == ConversationView::Inbox || m_view == ConversationView::Mine || m_view == ConversationView::Unassigned;
    }
    return false;
}

void FilterChips::setCounts(const InboxCounts &counts, bool known)
{
    const auto text = [this, known](int count) { return known && count > 0 ? m_formats.number(count) : QString(); };
    const bool inbox = m_view == ConversationView::Inbox;
    const int unread = inbox                     ? counts.inboxUnread
        : m_view == ConversationView::Mine       ? counts.mineUnread
        : m_view == ConversationView::Unassigned ? counts.unassignedUnread
                                                 : 0;
    m_chips[size_t(Filter::Unread)]->setCount(text(unread));
    m_chips[size_t(Filter::Mine)]->setCount(text(inbox ? counts.mine : 0));
    m_chips[size_t(Filter::Waiting)]->setCount(text(inbox ? counts.waitingOverHour : 0));
    place();
}

QSize FilterChips::sizeHint() const
{
    return {metrics::kListMin, m_chips[0]->sizeHint().height() + kBelowChips};
}

QSize FilterChips::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void FilterChips::resizeEvent(QResizeEvent *)
{
    place();
}

void FilterChips::place()
{
    int needed = kChipsMargin * 2 - kChipGap;
    for (size_t i = 0; i < m_chips.size(); ++i)
        needed += isOffered(Filter(i)) ? m_chips[i]->sizeHint().width() + kChipGap : 0;
    const bool overflows = needed > width();
    const int end = width() - kChipsMargin - (overflows ? m_more->sizeHint().width() + kChipGap : 0);
    int x = kChipsMargin;
    bool full = false;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const QSize size = m_chips[i]->sizeHint();
        // The filter that is on is always seen.
        const bool fits = !full && x + size.width() <= end;
        const bool shown = isOffered(Filter(i)) && (fits || Filter(i) == m_filter);
        full = full || (isOffered(Filter(i)) && !fits);
        m_chips[i]->setVisible(shown);
        if (!shown)
            continue;
        m_chips[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, 0), size)));
        x += size.width() + kChipGap;
    }
    m_more->setVisible(overflows);
    m_more->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, 0), m_more->sizeHint())));
}

void FilterChips::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    const int x = isRightToLeft() ? m_more->width() - menu->sizeHint().width() : 0;
    menu->popup(m_more->mapToGlobal(QPoint(x, m_more->height())));
}

void FilterChips::addTo(QMenu &menu)
{
    for (size_t i = 0; i < m_chips.size(); ++i) {
        if (!isOffered(Filter(i)))
            continue;
        QAction *action = menu.addAction(m_chips[i]->text());
        action->setCheckable(true);
        action->setChecked(Filter(i) == m_filter);
        connect(action, &QAction::triggered, m_chips[i], &QAbstractButton::click);
    }
}

} // namespace qasid
