// search_typing PROFILE: asks the store of a profile as somebody types, letter by letter, and prints how long each answer took, in
// milliseconds: {"keys": […], "filtered": […], "customers": […], "like": […]}. What is typed are words of its own messages, and of no
// message; "filtered" asks with a filter that few messages fit, or all. "like" are the same questions as the SQL that others would write.

#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>

#include <sqlite3.h>

#include <cstdio>
#include <memory>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;
using namespace qasid;

namespace {

constexpr int kTyped = 60;
constexpr int kLongest = 12; // nobody types more to find something
constexpr int kShown = 50;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

//! Waits without polling, so that nothing but the answer is timed.
template <class T>
T answer(Store &store, const Future<T> &future)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    onResult(&store, future, [&](Result<T> result) {
        answer = std::move(result);
        loop.quit();
    });
    loop.exec();
    if (!*answer)
        qFatal("%s", qPrintable(answer->error().detail));
    return std::move(**answer);
}

//! The file, as the SQL of others sees it.
class File {
public:
    explicit File(const QString &name)
    {
        sqlite3 *database = nullptr;
        if (sqlite3_open_v2(name.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            qFatal("%s cannot be read", qPrintable(name));
        m_database.reset(database);
    }

    qint64 number(const char *sql) const
    {
        const auto statement = prepare(sql);
        return sqlite3_step(statement.get()) == SQLITE_ROW ? sqlite3_column_int64(statement.get(), 0) : 0;
    }

    //! Times the newest messages with a text in them.
    double like(const QString &text) const
    {
        QElapsedTimer timer;
        timer.start();
        const auto statement = prepare("SELECT id, content FROM messages WHERE content LIKE ? ORDER BY id DESC LIMIT ?");
        const QByteArray pattern = QString(u'%' + text + u'%').toUtf8();
        sqlite3_bind_text(statement.get(), 1, pattern.constData(), int(pattern.size()), SQLITE_STATIC);
        sqlite3_bind_int(statement.get(), 2, kShown);
        while (sqlite3_step(statement.get()) == SQLITE_ROW) { }
        return milliseconds(timer);
    }

private:
    struct Close {
        void operator()(sqlite3 *database) const { sqlite3_close(database); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    std::unique_ptr<sqlite3_stmt, Close> prepare(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database.get(), sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_database.get()));
        return std::unique_ptr<sqlite3_stmt, Close>(statement);
    }

    std::unique_ptr<sqlite3, Close> m_database;
};

//! One or two words of a message, from anywhere in the profile.
QStringList typedTexts(Store &store, qint64 messages)
{
    std::mt19937_64 random(11);
    QStringList typed{u"zzzz"_s, u"qwertz"_s, u"ژژژ"_s};
    while (typed.size() < kTyped) {
        const auto found = answer(store, store.messagesById({MessageId{1 + qint64(random() % quint64(messages))}}));
        const QStringList words = found.empty() ? QStringList() : contentText(found.front().content).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        typed += words.mid(qsizetype(random() % quint64(words.size())), 1 + qsizetype(random() % 2)).join(u' ').left(kLongest);
    }
    return typed;
}

class Typing {
public:
    Typing(Store &store, const File &file)
        : m_store(store)
        , m_file(file)
    {
    }

    QJsonObject run(const QStringList &texts)
    {
        QList<SearchQuery> filters;
        for (const char *sql : {"SELECT conversation FROM messages GROUP BY conversation ORDER BY COUNT(*) DESC LIMIT 1",
                 "SELECT conversation FROM messages WHERE id = 1000"})
            filters += SearchQuery{.conversation = {m_file.number(sql)}};
        const TimeMs newest = m_file.number("SELECT MAX(last_activity) FROM conversations");
        filters << SearchQuery{.sender = SearchQuery::Sender::Note} << SearchQuery{.sender = SearchQuery::Sender::Customer}
                << SearchQuery{.kind = SearchQuery::Kind::Picture} << SearchQuery{.from = newest - 7 * kDay}
                << SearchQuery{.until = newest - 80 * kDay} << SearchQuery{.account = {1}};
        for (const QString &text : texts) {
            for (qsizetype letters = 1; letters <= text.size(); ++letters) {
                const QString typed = text.left(letters);
                m_keys += ask({.text = typed});
                SearchQuery filtered = filters[m_filtered.size() % filters.size()];
                filtered.text = typed;
                m_filtered += ask(filtered);
                m_customers += askCustomers(typed);
                if (m_keys.size() % 10 == 0)
                    m_like += m_file.like(typed);
            }
        }
        return {{u"keys"_s, m_keys}, {u"filtered"_s, m_filtered}, {u"customers"_s, m_customers}, {u"like"_s, m_like}};
    }

private:
    double ask(const SearchQuery &query)
    {
        QElapsedTimer timer;
        timer.start();
        (void)answer(m_store, m_store.search(query, kShown));
        return milliseconds(timer);
    }

    double askCustomers(const QString &typed)
    {
        QElapsedTimer timer;
        timer.start();
        (void)answer(m_store, m_store.searchCustomers(typed, {}, kShown));
        return milliseconds(timer);
    }

    Store &m_store;
    const File &m_file;
    QJsonArray m_keys;
    QJsonArray m_filtered;
    QJsonArray m_customers;
    QJsonArray m_like;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: search_typing PROFILE\n", stderr);
        return 2;
    }
    auto store = Store::open(QString::fromLocal8Bit(argv[1]));
    if (!store) {
        std::fprintf(stderr, "search_typing: %s\n", qPrintable(store.error().detail));
        return 1;
    }
    const File file((*store)->fileName());
    const QStringList texts = typedTexts(**store, file.number("SELECT MAX(id) FROM messages"));
    const QJsonObject times = Typing(**store, file).run(texts);
    std::printf("%s\n", QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
    return 0;
}
