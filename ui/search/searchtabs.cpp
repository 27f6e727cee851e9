#include "ui/search/searchtabs.h"

#include "ui/controls/chip.h"
#include "ui/theme/metrics.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kMargin = 14;
constexpr int kGap = 6;

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
    int rows = 1, x = kMargin;
    for (const Chip *chip : {m_tabs[0], m_tabs[1], m_tabs[2], m_filters}) {
        const int chipWidth = chip->sizeHint().width();
        if (x > kMargin && x + chipWidth > width() - kMargin) {
            ++rows;
            x = kMargin;
        }
        x += chipWidth + kGap;
    }
    return {0, rows * (m_filters->sizeHint().height() + kGap) - kGap};
}

void SearchTabs::place()
{
    int x = kMargin, y = 0;
    for (Chip *chip : {m_tabs[0], m_tabs[1], m_tabs[2], m_filters}) {
        const QSize size = chip->sizeHint();
        if (x > kMargin && x + size.width() > width() - kMargin) {
            x = kMargin;
            y += size.height() + kGap;
        }
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width() + kGap;
    }
    setFixedHeight(minimumSizeHint().height());
}

void SearchTabs::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace qasid
