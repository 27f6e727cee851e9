#include "core/store/customersearch.h"

#include "core/model/searchtext.h"
#include "core/sql/database.h"
#include "core/sql/try.h"
#include "core/store/conversationlist.h"
#include "core/store/searchtags.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid::customersearch {

namespace {

constexpr int kCustomersInAStep = 400;
constexpr int kLargestAnswer = 200;
// As many are looked up one by one; of more, the newest conversations are read until enough of them are found.
constexpr std::size_t kFew = 2000;
constexpr int kShortestPart = 3;
constexpr int kLongestNumber = 20; // E.164 has at most 15 digits

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(const QString &text)
{
    QString digits = foldedText(text);
    digits.removeIf([](QChar c) { return !isDigit(c); });
    return digits;
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), isDigit);
}

//! A number as all of its ends, so that any part of it is the beginning of a word.
void addNumber(QStringList &words, const QString &text)
{
    const QString digits = digitsOf(text).left(kLongestNumber);
    for (qsizetype start = 0; start + kShortestPart <= digits.size(); ++start)
        words.append(digits.sliced(start));
}

//! What a row of customers says; titles of conversations follow.
struct FoundCustomer {
    AccountId account;
    QStringList words;
};

Result<std::optional<FoundCustomer>> read(Database &db, qint64 customer)
{
    QASID_LET(found,
        db.first(
            u"SELECT account, name, nickname, phone, email, channel_address FROM customers WHERE id = ?"_s, {customer}, [](const Row &row) {
                FoundCustomer found{.account = {row.number(0)}, .words = {}};
                for (int column = 1; column <= 5; ++column)
                    found.words += searchWords(row.text(column));
                addNumber(found.words, row.text(3));
                addNumber(found.words, row.text(5));
                return found;
            }));
    if (found) {
        QASID_TRY(db.each(u"SELECT title FROM conversations WHERE customer = ? AND title <> '' ORDER BY id"_s, {customer},
            [&](const Row &row) { found->words += searchWords(row.text(0)); }));
    }
    return std::move(found);
}

//! A phone number typed in any way is one word: without what stands before it in the country or abroad.
QStringList typedWords(const QString &typed)
{
    const QStringList words = searchWords(typed);
    if (words.isEmpty() || !std::all_of(words.begin(), words.end(), isNumber))
        return words;
    QString number = words.join(QString());
    while (number.startsWith(u'0') && number.size() > kShortestPart)
        number.remove(0, 1);
    return {number};
}

//! The customer's newest conversation.
struct Newest {
    ConversationId conversation;
    TimeMs lastActivity = 0;
};

Result<std::optional<Newest>> newestOf(Database &db, qint64 customer)
{
    return db.first(u"SELECT id, last_activity FROM conversations WHERE customer = ? ORDER BY last_activity DESC, id DESC LIMIT 1"_s,
        {customer}, [](const Row &row) { return Newest{.conversation = {row.number(0)}, .lastActivity = row.number(1)}; });
}

Result<std::vector<Newest>> newestOfEach(Database &db, const std::vector<qint64> &customers)
{
    std::vector<Newest> conversations;
    conversations.reserve(customers.size());
    for (const qint64 customer : customers) {
        QASID_LET(newest, newestOf(db, customer));
        if (newest)
            conversations.push_back(*newest);
    }
    return conversations;
}

//! Of one status, the newest first; stops at `limit`.
Result<std::vector<Newest>> walk(Database &db, int status, const QSet<qint64> &customers, int limit)
{
    constexpr int kAtOnce = 500;
    std::vector<Newest> found;
    QSet<qint64> seen;
    Newest reached{.conversation = {std::numeric_limits<qint64>::max()}, .lastActivity = std::numeric_limits<qint64>::max()};
    for (bool more = true; more && int(found.size()) < limit;) {
        int read = 0;
        QASID_TRY(db.each(u"SELECT id, last_activity, customer FROM conversations INDEXED BY conversations_listed WHERE status = ?"
                          " AND (last_activity, id) < (?, ?) ORDER BY last_activity DESC, id DESC LIMIT ?"_s,
            {status, reached.lastActivity, reached.conversation.value, kAtOnce}, [&](const Row &row) {
                ++read;
                reached = {.conversation = {row.number(0)}, .lastActivity = row.number(1)};
                const qint64 customer = row.number(2);
                if (!customers.contains(customer) || seen.contains(customer))
                    return;
                seen.insert(customer);
                found.push_back(reached);
            }));
        more = read == kAtOnce;
    }
    return found;
}

Result<std::vector<Newest>> newestOfMany(Database &db, const std::vector<qint64> &customers, int limit)
{
    const QSet<qint64> wanted(customers.begin(), customers.end());
    std::vector<Newest> all;
    for (int status = 0; status < 3; ++status) {
        QASID_LET(found, walk(db, status, wanted, limit));
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

//! With their rows, one of each customer.
Result<std::vector<CustomerHit>> completeCustomers(Database &db, std::vector<Newest> newest, int limit)
{
    std::sort(newest.begin(), newest.end(), [](const Newest &a, const Newest &b) {
        return std::pair(a.lastActivity, a.conversation) > std::pair(b.lastActivity, b.conversation);
    });
    std::vector<CustomerHit> hits;
    QSet<qint64> seen;
    for (const Newest &one : newest) {
        if (int(hits.size()) == limit)
            break;
        QASID_LET(rows, conversationlist::byId(db, {one.conversation}));
        if (rows.empty() || seen.contains(rows.front().customer.id.value))
            continue;
        seen.insert(rows.front().customer.id.value);
        QASID_LET(count, db.number(u"SELECT COUNT(*) FROM conversations WHERE customer = ?"_s, {rows.front().customer.id.value}));
        hits.push_back({.conversation = std::move(rows.front()), .conversations = int(count)});
    }
    return hits;
}

} // namespace

Result<bool> step(Database &db)
{
    std::vector<qint64> changed;
    QASID_TRY(db.each(u"SELECT customer FROM customers_to_search ORDER BY customer LIMIT ?"_s, {kCustomersInAStep},
        [&](const Row &row) { changed.push_back(row.number(0)); }));
    for (const qint64 customer : changed) {
        QASID_TRY(db.run(u"DELETE FROM customer_words WHERE customer = ?"_s, {customer}));
        QASID_LET(found, read(db, customer));
        if (found) {
            found->words.removeDuplicates();
            found->words.append(searchtags::ofAccount(found->account));
            QASID_TRY(db.run(u"INSERT INTO customer_words (customer, words) VALUES (?, ?)"_s, {customer, found->words.join(u' ')}));
        }
        QASID_TRY(db.run(u"DELETE FROM customers_to_search WHERE customer = ?"_s, {customer}));
    }
    return int(changed.size()) == kCustomersInAStep;
}

Result<std::vector<CustomerHit>> search(Database &db, const QString &typed, AccountId account, int limit)
{
    const QStringList words = typedWords(typed);
    if (words.isEmpty() || limit < 1)
        return std::vector<CustomerHit>();
    limit = std::min(limit, kLargestAnswer);
    SearchQuery filter;
    filter.account = account;
    std::vector<qint64> customers;
    QASID_TRY(db.each(u"SELECT rowid FROM customer_search WHERE customer_search MATCH ?"_s,
        {searchtags::matching(filter, searchtags::deciding(words))}, [&](const Row &row) { customers.push_back(row.number(0)); }));
    const auto newest = customers.size() <= kFew ? newestOfEach(db, customers) : newestOfMany(db, customers, limit);
    if (!newest)
        return fail(newest.error());
    return completeCustomers(db, *newest, limit);
}

} // namespace qasid::customersearch
