#include "ui/models/searchfilters.h"

#include "ui/models/bidi.h"

namespace qasid {

namespace {

//! Days before today that a period reaches back; none for those without such a number.
std::optional<int> daysOf(SearchFilters::Period period)
{
    switch (period) {
    case SearchFilters::Period::Today:
        return 1;
    case SearchFilters::Period::Week:
        return 7;
    case SearchFilters::Period::Month:
        return 30;
    case SearchFilters::Period::Quarter:
        return 90;
    case SearchFilters::Period::Year:
        return 365;
    case SearchFilters::Period::Any:
    case SearchFilters::Period::Own:
        break;
    }
    return std::nullopt;
}

TimeMs startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

bool SearchFilters::has(Part part) const
{
    SearchFilters without = *this;
    without.clear(part);
    return !(without == *this);
}

void SearchFilters::clear(Part part)
{
    switch (part) {
    case Part::Period:
        period = Period::Any;
        from = until = {};
        break;
    case Part::Account:
        account = {};
        break;
    case Part::Sender:
        sender = SearchQuery::Sender::Anyone;
        break;
    case Part::Kind:
        kind = SearchQuery::Kind::Any;
        break;
    }
}

SearchQuery SearchFilters::query(const QString &text, const Formats &formats) const
{
    SearchQuery query;
    query.text = text;
    query.account = account;
    query.sender = sender;
    query.kind = kind;
    if (const auto days = daysOf(period)) {
        query.from = startOf(formats.day(formats.clock().now()).addDays(1 - *days));
    } else if (period == Period::Own) {
        if (from.isValid())
            query.from = startOf(from);
        if (until.isValid())
            query.until = startOf(until.addDays(1));
    }
    return query;
}

std::vector<SearchFilterWords::Chip> SearchFilterWords::chips(
    const SearchFilters &filters, const QString &accountName, const Formats &formats)
{
    using Part = SearchFilters::Part;
    std::vector<Chip> chips;
    if (filters.has(Part::Period)) {
        const bool own = filters.period == SearchFilters::Period::Own;
        chips.push_back({Part::Period, own ? ownPeriod(filters.from, filters.until, formats) : period(filters.period, formats)});
    }
    if (filters.has(Part::Account))
        chips.push_back({Part::Account, bidi::withoutControls(accountName)});
    if (filters.has(Part::Sender))
        chips.push_back({Part::Sender, sender(filters.sender)});
    if (filters.has(Part::Kind))
        chips.push_back({Part::Kind, kind(filters.kind)});
    return chips;
}

QString SearchFilterWords::period(SearchFilters::Period period, const Formats &formats)
{
    using Period = SearchFilters::Period;
    if (period == Period::Any)
        //: Filter of a search: messages of any date.
        return tr("Any time");
    if (period == Period::Today)
        return tr("Today");
    if (period == Period::Year)
        return tr("Last year");
    if (const auto days = daysOf(period))
        //: Filter of a search: messages of the last %1 days.
        return tr("Last %1 days", nullptr, *days).arg(formats.number(*days));
    return {};
}

QString SearchFilterWords::ownPeriod(const QDate &from, const QDate &until, const Formats &formats)
{
    const auto written = [&formats](const QDate &day) { return bidi::isolate(formats.date(startOf(day))); };
    if (!until.isValid())
        //: Filter of a search: messages of this day and later. %1 is a date.
        return tr("From %1").arg(written(from));
    if (!from.isValid())
        //: Filter of a search: messages of this day and earlier. %1 is a date.
        return tr("Until %1").arg(written(until));
    if (from == until)
        return written(from);
    //: Filter of a search: a span of time between two dates.
    return tr("%1 – %2").arg(written(from), written(until));
}

QString SearchFilterWords::sender(SearchQuery::Sender sender)
{
    switch (sender) {
    case SearchQuery::Sender::Anyone:
    case SearchQuery::Sender::NoNote: // filters do not ask for it
        //: Filter of a search: whoever wrote the message.
        return tr("Anyone");
    case SearchQuery::Sender::Customer:
        //: Filter of a search: messages of customers.
        return tr("Customers");
    case SearchQuery::Sender::Us:
        //: Filter of a search: messages that we wrote.
        return tr("Us");
    case SearchQuery::Sender::Note:
        return tr("Private notes");
    }
    return {};
}

QString SearchFilterWords::kind(SearchQuery::Kind kind)
{
    switch (kind) {
    case SearchQuery::Kind::Any:
        //: Filter of a search: messages of any kind.
        return tr("Any kind");
    case SearchQuery::Kind::Picture:
        return tr("Pictures");
    case SearchQuery::Kind::File:
        return tr("Files");
    case SearchQuery::Kind::Location:
        return tr("Locations");
    case SearchQuery::Kind::Buttons:
        return tr("Buttons");
    case SearchQuery::Kind::Link:
        return tr("Links");
    }
    return {};
}

} // namespace qasid
