#pragma once

#include "ui/models/searchfilters.h"

#include <QMenu>

#include <functional>

namespace qasid {

class Inbox;

//! The filters of a search, each in a menu of its own with the choice that holds marked. Deletes itself when it closes.
class SearchFilterMenu : public QMenu {
    Q_OBJECT
public:
    SearchFilterMenu(const Inbox &inbox, const SearchFilters &filters, const Formats &formats, QWidget *parent);

Q_SIGNALS:
    void chosen(const qasid::SearchFilters &filters); //!< as they are to be
    void ownPeriodRequested(); //!< dates are to be entered

private:
    void addPeriods(const Formats &formats);
    void addAccounts(const Inbox &inbox);
    //! `change` makes the filters of the choice from those that hold.
    void addChoice(QMenu *choices, const QString &words, bool on, const std::function<void(SearchFilters &)> &change);

    SearchFilters m_filters;
};

} // namespace qasid
