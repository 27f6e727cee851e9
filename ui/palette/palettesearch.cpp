#include "ui/palette/palettesearch.h"

#include "ui/palette/palettematch.h"

#include <algorithm>

namespace qasid {

namespace {

//! Commands of one group that fit.
struct Group {
    QString title;
    int cost = 0;
    std::vector<std::pair<int, PaletteRows::Row>> rows; //!< with what each costs
};

void add(std::vector<Group> &groups, const QString &title, int cost, PaletteRows::Row row)
{
    auto group = std::find_if(groups.begin(), groups.end(), [&title](const Group &one) { return one.title == title; });
    if (group == groups.end())
        group = groups.insert(groups.end(), {.title = title, .cost = cost, .rows = {}});
    group->cost = std::min(group->cost, cost);
    group->rows.emplace_back(cost, std::move(row));
}

std::vector<Group> inOrder(const QStringList &titles)
{
    std::vector<Group> groups;
    groups.reserve(size_t(titles.size()));
    for (const QString &title : titles)
        groups.push_back({.title = title, .cost = 1'000'000, .rows = {}});
    return groups;
}

void addCommands(std::vector<Group> &groups, const PaletteOffer &offer, const QStringList &words)
{
    for (const PaletteCommand &command : offer.commands) {
        if (const auto match = matchNames(command.text, command.otherNames, words))
            add(groups, command.group, match->cost, {.heading = {}, .command = command, .matches = match->ranges});
    }
}

void addCustomers(
    std::vector<Group> &groups, const PaletteOffer &offer, const std::vector<PaletteCommand> &customers, const QStringList &words)
{
    // They fit by what else is known of them, where not by their name.
    for (const PaletteCommand &customer : customers) {
        const auto match = matchName(customer.text, words).value_or(PaletteMatch{.cost = 1, .ranges = {}});
        add(groups, offer.customersGroup, match.cost, {.heading = {}, .command = customer, .matches = match.ranges});
    }
}

std::vector<PaletteRows::Row> underHeadings(std::vector<Group> groups)
{
    std::vector<PaletteRows::Row> rows;
    for (Group &group : groups) {
        if (group.rows.empty())
            continue;
        rows.push_back({.heading = group.title, .command = {}, .matches = {}});
        for (auto &row : group.rows)
            rows.push_back(std::move(row.second));
    }
    return rows;
}

//! What was done last stands first, and there only.
std::vector<Group> withRecent(const PaletteOffer &offer)
{
    std::vector<Group> groups = inOrder(QStringList{offer.recentGroup} + offer.groups);
    const auto find = [&offer](const QString &id) {
        return std::find_if(offer.commands.begin(), offer.commands.end(), [&id](const PaletteCommand &one) { return one.id == id; });
    };
    QStringList there;
    for (const QString &id : offer.recent) {
        if (const auto command = find(id); command != offer.commands.end()) {
            add(groups, offer.recentGroup, 0, {.heading = {}, .command = *command, .matches = {}});
            there += id;
        }
    }
    for (const PaletteCommand &command : offer.commands) {
        if (command.id.isEmpty() || !there.contains(command.id))
            add(groups, command.group, 0, {.heading = {}, .command = command, .matches = {}});
    }
    return groups;
}

} // namespace

PaletteQuery PaletteQuery::of(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(u'>'))
        return {.only = Only::Commands, .text = text.mid(1).trimmed()};
    if (text.startsWith(u'@'))
        return {.only = Only::Customers, .text = text.mid(1).trimmed()};
    return {.only = Only::Everything, .text = text};
}

std::vector<PaletteRows::Row> paletteRows(
    const PaletteOffer &offer, const PaletteQuery &query, const std::vector<PaletteCommand> &customers)
{
    using Only = PaletteQuery::Only;
    const QStringList words = searchWords(query.text);
    if (words.isEmpty() && query.only != Only::Customers)
        return underHeadings(withRecent(offer));
    std::vector<Group> groups = inOrder(offer.groups);
    if (query.only != Only::Customers)
        addCommands(groups, offer, words);
    if (query.only != Only::Commands && !words.isEmpty())
        addCustomers(groups, offer, customers, words);
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.cost < b.cost; });
    for (Group &group : groups)
        std::stable_sort(group.rows.begin(), group.rows.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return underHeadings(std::move(groups));
}

} // namespace qasid
