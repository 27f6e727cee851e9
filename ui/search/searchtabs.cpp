#include "ui/search/searchtabs.h"

#include "ui/controls/chip.h"
#include "ui/theme/metrics.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kTabsMargin = 14;
constexpr int kTabGap = 6;

} // namespace

SearchTabs::SearchTabs(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
{
    const std::array<QString, 3> names{
        //: Kinds of search results; at most 12 letters each.
        tr("Messages"),
        tr("Customers"),
        //: Kind of search results: private notes.
        tr("Notes"),
    };
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i] = new Chip(appearance, names[i], this);
        m_tabs[i]->setAccessibleName(names[i]);
        connect(m_tabs[i], &QAbstractButton::clicked, this, [this, i] {
            setTab(SearchModel::Tab(i));
            Q_EMIT tabChosen(SearchModel::Tab(i));
        });
    }
    m_filters = new Chip(appearance, {}, this);
    m_filters->setIconName("filter"_L1, tr("Filters"));
    connect(m_filters, &QAbstractButton::clicked, this, [this] {
        m_filters->setChecked(m_filtered); // it says whether there are any, which a click alone does not change
        Q_EMIT filtersRequested();
    });
    setTab(SearchModel::Tab::Messages);
    followAppearance(appearance, this, [this] { place(); });
}

void SearchTabs::setTab(SearchModel::Tab tab)
{
    for (size_t i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(SearchModel::Tab(i) == tab);
}

void SearchTabs::setCount(SearchModel::Tab tab, const QString &count)
{
    m_tabs[size_t(tab)]->setCount(count);
    place();
}

void SearchTabs::setFiltered(bool filtered)
{
    m_filtered = filtered;
    m_filters->setChecked(filtered);
}

QPoint SearchTabs::menuPoint(int menuWidth) const
{
    const int x = isRightToLeft() ? 0 : m_filters->width() - menuWidth;
    return m_filters->mapToGlobal(QPoint(x, m_filters->height() + metrics::kSpace2));
}

QSize SearchTabs::sizeHint() const
{
    return {metrics::kListMin, minimumSizeHint().height()};
}

QSize SearchTabs::minimumSizeHint() const
{
    // Where they do not fit beside each other they take another line.
    int rows = 1, x = kTabsMargin;
    for (const Chip *chip : {m_tabs[0], m_tabs[1], m_tabs[2], m_filters}) {
        const int chipWidth = chip->sizeHint().width();
        if (x > kTabsMargin && x + chipWidth > width() - kTabsMargin) {
            ++rows;
            x = kTabsMargin;
        }
        x += chipWidth + kTabGap;
    }
    return {0, rows * (m_filters->sizeHint().height() + kTabGap) - kTabGap};
}

void SearchTabs::place()
{
    int x = kTabsMargin, y = 0;
    for (Chip *chip : {m_tabs[0], m_tabs[1], m_tabs[2], m_filters}) {
        const QSize size = chip->sizeHint();
        if (x > kTabsMargin && x + size.width() > width() - kTabsMargin) {
            x = kTabsMargin;
            y += size.height() + kTabGap;
        }
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + kTabGap;
    }
    setFixedHeight(minimumSizeHint().height());
}

void SearchTabs::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace qasid
