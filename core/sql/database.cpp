#include "core/sql/database.h"

#include "core/sql/sqlerror.h"
#include "core/sql/try.h"

#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kBusyTimeoutMs = 10'000;
// Pages of 4 KiB. The writer touches many indexes, the reader mostly one screen.
constexpr int kWriterCacheKib = 4096;
constexpr int kReaderCacheKib = 1024;

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"qasid-%1"_s.arg(++counter);
}

//! The first words of a statement: enough to find it, and free of values.
QString shortened(const QString &sql)
{
    return sql.simplified().left(60);
}

} // namespace

Database::Database(const QString &connectionName)
    : m_connectionName(connectionName)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName))
{
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &fileName, Mode mode)
{
    std::unique_ptr<Database> database(new Database(nextConnectionName()));
    database->m_database.setDatabaseName(fileName);
    database->m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyTimeoutMs));
    if (!database->m_database.open())
        return fail(toError(database->m_database.lastError(), u"opening the profile"_s));
    QASID_TRY(database->configure(mode));
    return database;
}

Result<Done> Database::configure(Mode mode)
{
    if (mode == Mode::Read) {
        QASID_TRY(execute(u"PRAGMA cache_size=-%1"_s.arg(kReaderCacheKib)));
        return execute(u"PRAGMA query_only=ON"_s);
    }
    QASID_TRY(execute(u"PRAGMA journal_mode=WAL"_s));
    QASID_TRY(execute(u"PRAGMA synchronous=FULL"_s));
    QASID_TRY(execute(u"PRAGMA foreign_keys=ON"_s));
    QASID_TRY(execute(u"PRAGMA secure_delete=ON"_s));
    QASID_TRY(execute(u"PRAGMA wal_autocheckpoint=0"_s));
    QASID_TRY(execute(u"PRAGMA journal_size_limit=8388608"_s));
    return execute(u"PRAGMA cache_size=-%1"_s.arg(kWriterCacheKib));
}

Result<QSqlQuery *> Database::start(const QString &sql, const Values &values)
{
    auto &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = toError(query->lastError(), u"preparing '%1'"_s.arg(shortened(sql)));
            m_statements.remove(sql);
            return fail(error);
        }
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i].variant());
    if (!query->exec()) {
        const Error error = toError(query->lastError(), u"running '%1'"_s.arg(shortened(sql)));
        query->finish();
        return fail(error);
    }
    return query.get();
}

Result<Done> Database::finish(QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    // A statement left open would keep its snapshot, and with it the log, from being reused.
    query.finish();
    if (error.isValid())
        return fail(toError(error, u"reading"_s));
    return Done();
}

Result<int> Database::run(const QString &sql, const Values &values)
{
    QASID_LET(query, start(sql, values));
    const int changed = query->numRowsAffected();
    QASID_TRY(finish(*query));
    return changed;
}

Result<qint64> Database::insert(const QString &sql, const Values &values)
{
    QASID_LET(query, start(sql, values));
    const qint64 id = query->lastInsertId().toLongLong();
    QASID_TRY(finish(*query));
    return id;
}

Result<qint64> Database::number(const QString &sql, const Values &values)
{
    QASID_LET(found, first(sql, values, [](const Row &row) { return row.number(0); }));
    return found.value_or(0);
}

Result<Done> Database::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(toError(query.lastError(), u"running '%1'"_s.arg(shortened(sql))));
    return Done();
}

Result<Done> Database::checkpoint(bool truncate)
{
    return execute(truncate ? u"PRAGMA wal_checkpoint(TRUNCATE)"_s : u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

} // namespace qasid
