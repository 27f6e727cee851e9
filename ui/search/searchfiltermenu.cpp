#include "ui/search/searchfiltermenu.h"

#include "core/engine/inbox.h"
#include "ui/models/bidi.h"

using namespace Qt::StringLiterals;

namespace qasid {

SearchFilterMenu::SearchFilterMenu(const Inbox &inbox, const SearchFilters &filters, const Formats &formats, QWidget *parent)
    : QMenu(parent)
    , m_filters(filters)
{
    using Sender = SearchQuery::Sender;
    using Kind = SearchQuery::Kind;
    setAttribute(Qt::WA_DeleteOnClose);
    addPeriods(formats);
    addAccounts(inbox);
    //: Entry of the search's filter menu: who wrote the message.
    QMenu *senders = addMenu(tr("Written by"));
    for (const Sender sender : {Sender::Anyone, Sender::Customer, Sender::Us})
        addChoice(senders, SearchFilterWords::sender(sender), filters.sender == sender,
            [sender](SearchFilters &chosen) { chosen.sender = sender; });
    //: Entry of the search's filter menu: pictures, files and so on.
    QMenu *kinds = addMenu(tr("Kind"));
    for (const Kind kind : {Kind::Any, Kind::Picture, Kind::File, Kind::Location, Kind::Buttons, Kind::Link})
        addChoice(kinds, SearchFilterWords::kind(kind), filters.kind == kind, [kind](SearchFilters &chosen) { chosen.kind = kind; });
    if (filters.isEmpty())
        return;
    addSeparator();
    addAction(tr("Clear filters"), this, [this] { Q_EMIT chosen(SearchFilters()); });
}

void SearchFilterMenu::addChoice(QMenu *choices, const QString &words, bool on, const std::function<void(SearchFilters &)> &change)
{
    QAction *action = choices->addAction(words, this, [this, change] {
        SearchFilters filters = m_filters;
        change(filters);
        Q_EMIT chosen(filters);
    });
    action->setCheckable(true);
    action->setChecked(on);
}

void SearchFilterMenu::addPeriods(const Formats &formats)
{
    using Period = SearchFilters::Period;
    //: Entry of the search's filter menu: when the message was written.
    QMenu *periods = addMenu(tr("Date"));
    for (const Period period : {Period::Any, Period::Today, Period::Week, Period::Month, Period::Quarter, Period::Year}) {
        addChoice(periods, SearchFilterWords::period(period, formats), m_filters.period == period, [period](SearchFilters &filters) {
            filters.clear(SearchFilters::Part::Period);
            filters.period = period;
        });
    }
    periods->addSeparator();
    //: Entry of the search's filter menu: opens a dialog with two dates.
    QAction *own = periods->addAction(tr("Own dates…"), this, &SearchFilterMenu::ownPeriodRequested);
    own->setCheckable(true);
    own->setChecked(m_filters.period == Period::Own);
}

void SearchFilterMenu::addAccounts(const Inbox &inbox)
{
    const std::vector<AccountState> accounts = inbox.accounts();
    if (accounts.size() < 2)
        return;
    QMenu *choices = addMenu(tr("Account"));
    addChoice(choices, tr("All accounts"), !m_filters.account, [](SearchFilters &filters) { filters.account = {}; });
    for (const AccountState &state : accounts) {
        const QString name = bidi::withoutControls(state.account.name).replace(u'&', u"&&"_s);
        addChoice(choices, name, m_filters.account == state.account.id,
            [id = state.account.id](SearchFilters &filters) { filters.account = id; });
    }
}

} // namespace qasid
