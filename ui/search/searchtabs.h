#pragma once

#include "ui/models/searchmodel.h"

#include <QWidget>

#include <array>

namespace qasid {

class Appearance;
class Chip;

//! The line under the search field: what kind of results is shown, with the number of each, and the button of the filters' menu.
class SearchTabs : public QWidget {
    Q_OBJECT
public:
    SearchTabs(Appearance &appearance, QWidget *parent);

    void setTab(SearchModel::Tab tab);
    void setCount(SearchModel::Tab tab, const QString &count); //!< as it is written; empty for none
    void setFiltered(bool filtered);
    QPoint menuPoint(int menuWidth) const; //!< on the screen, below the button

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void tabChosen(qasid::SearchModel::Tab tab);
    void filtersRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    std::array<Chip *, 3> m_tabs{};
    Chip *m_filters;
    bool m_filtered = false;
};

} // namespace qasid
