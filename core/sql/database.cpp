#include "core/sql/database.h"

#include "core/sql/cleanpages.h"
#include "core/sql/sqlerror.h"
#include "core/sql/try.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kBusyTimeoutMs = 10'000;
// Everything else waits meanwhile; a reader of this process is done much sooner.
constexpr int kTruncateTimeoutMs = 100;
// The writer touches many indexes, the reader mostly one screen.
constexpr int kWriterCacheKib = 16 * 1024;
constexpr int kReaderCacheKib = 1024;

//! The first words of a statement: enough to find it, and free of values.
QString shortened(const QString &sql)
{
    return sql.simplified().left(60);
}

} // namespace

qint64 Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    // In this order: asking for the text is what may convert it, and with it change its size.
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

void Database::Close::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &fileName, Mode mode)
{
    // Nobody asks SQLite how much memory it uses, and counting it takes a lock for each piece. Has no effect once SQLite is in use.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted);
    std::unique_ptr<Database> database(new Database);
    const int create = mode == Mode::Write ? SQLITE_OPEN_CREATE : 0;
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open_v2(
        fileName.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | create, cleanpages::layer());
    database->m_connection.reset(connection); // there is one even after a failure, to be asked why
    if (code != SQLITE_OK)
        return fail(toError(connection, u"opening the profile"_s));
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, kBusyTimeoutMs);
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

Result<sqlite3_stmt *> Database::start(const QString &sql, const Values &values)
{
    auto &statement = m_statements[sql];
    if (!statement.prepared) {
        const QByteArray text = sql.toUtf8();
        sqlite3_stmt *prepared = nullptr;
        const int code
            = sqlite3_prepare_v3(m_connection.get(), text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        if (code != SQLITE_OK) {
            m_statements.erase(sql);
            return fail(toError(m_connection.get(), u"preparing '%1'"_s.arg(shortened(sql))));
        }
        statement.prepared.reset(prepared);
    }
    bind(statement, values);
    return statement.prepared.get();
}

void Database::bind(Statement &statement, const Values &values)
{
    sqlite3_stmt *const prepared = statement.prepared.get();
    statement.bound.clear();
    int place = 0;
    for (const Value &value : values) {
        ++place;
        if (const auto *number = std::get_if<qint64>(&value.m_value)) {
            sqlite3_bind_int64(prepared, place, *number);
        } else if (const auto *text = std::get_if<QString>(&value.m_value)) {
            const QByteArray &bytes = statement.bound.emplace_back(text->toUtf8());
            sqlite3_bind_text(prepared, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        } else if (const auto *given = std::get_if<QByteArray>(&value.m_value)) {
            const QByteArray &bytes = statement.bound.emplace_back(*given);
            sqlite3_bind_blob(prepared, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        } else {
            sqlite3_bind_null(prepared, place);
        }
    }
    Q_ASSERT(place == sqlite3_bind_parameter_count(prepared));
}

bool Database::next(sqlite3_stmt *statement)
{
    return sqlite3_step(statement) == SQLITE_ROW;
}

Result<Done> Database::finish(sqlite3_stmt *statement)
{
    // A statement left open would keep its snapshot, and with it the log, from being reused.
    if (sqlite3_reset(statement) == SQLITE_OK)
        return Done();
    return fail(toError(m_connection.get(), u"running '%1'"_s.arg(shortened(QString::fromUtf8(sqlite3_sql(statement))))));
}

Result<int> Database::run(const QString &sql, const Values &values)
{
    QASID_LET(statement, start(sql, values));
    while (next(statement)) { }
    QASID_TRY(finish(statement));
    return sqlite3_changes(m_connection.get());
}

Result<qint64> Database::insert(const QString &sql, const Values &values)
{
    QASID_TRY(run(sql, values));
    return lastInserted();
}

qint64 Database::lastInserted() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

Result<qint64> Database::number(const QString &sql, const Values &values)
{
    QASID_LET(found, first(sql, values, [](const Row &row) { return row.number(0); }));
    return found.value_or(0);
}

Result<Done> Database::execute(const QString &sql)
{
    if (sqlite3_exec(m_connection.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(toError(m_connection.get(), u"running '%1'"_s.arg(shortened(sql))));
    return Done();
}

Result<bool> Database::checkpoint(bool truncate)
{
    const auto free = [](const Row &row) { return !row.flag(0); };
    if (truncate)
        sqlite3_busy_timeout(m_connection.get(), kTruncateTimeoutMs);
    const auto done = first(truncate ? u"PRAGMA wal_checkpoint(TRUNCATE)"_s : u"PRAGMA wal_checkpoint(PASSIVE)"_s, {}, free);
    if (truncate)
        sqlite3_busy_timeout(m_connection.get(), kBusyTimeoutMs);
    if (!done)
        return fail(done.error());
    return done->value_or(true);
}

} // namespace qasid
