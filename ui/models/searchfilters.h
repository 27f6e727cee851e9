#pragma once

#include "core/model/search.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QDate>

#include <vector>

namespace qasid {

//! What narrows a search besides its words. A plain value.
struct SearchFilters {
    enum class Period { Any, Today, Week, Month, Quarter, Year, Own };
    enum class Part { Period, Account, Sender, Kind };

    Period period = Period::Any;
    QDate from, until; //!< the first and the last day of an own period; null leaves it open
    AccountId account; //!< none for all
    SearchQuery::Sender sender = SearchQuery::Sender::Anyone;
    SearchQuery::Kind kind = SearchQuery::Kind::Any;
    bool operator==(const SearchFilters &) const = default;

    bool isEmpty() const { return *this == SearchFilters(); }
    bool has(Part part) const;
    void clear(Part part);
    //! What is asked of the inbox for these words; days begin and end where `formats` has them.
    SearchQuery query(const QString &text, const Formats &formats) const;
};

//! Filters in words, in the order in which they are shown.
class SearchFilterWords {
    Q_DECLARE_TR_FUNCTIONS(qasid::SearchFilterWords)
public:
    struct Chip {
        SearchFilters::Part part;
        QString words;
    };
    static std::vector<Chip> chips(const SearchFilters &filters, const QString &accountName, const Formats &formats);

    static QString period(SearchFilters::Period period, const Formats &formats); //!< "Last 30 days"
    static QString ownPeriod(const QDate &from, const QDate &until, const Formats &formats); //!< "3 Nov 2025 – 3 Dec 2025"
    static QString sender(SearchQuery::Sender sender);
    static QString kind(SearchQuery::Kind kind);
};

} // namespace qasid
