#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <initializer_list>
#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace qasid {

//! What is bound to a statement. Text and bytes are never NULL; an empty optional and nullptr are.
class Value {
public:
    Value(std::nullptr_t) { }
    template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T> Value(T number)
        : m_value(static_cast<qint64>(number))
    {
    }
    Value(const QString &text)
        : m_value(text)
    {
    }
    Value(const QByteArray &bytes)
        : m_value(bytes)
    {
    }
    Value(std::optional<qint64> number)
    {
        if (number)
            m_value = *number;
    }
    Value(const std::optional<QString> &text)
    {
        if (text)
            m_value = *text;
    }

private:
    friend class Database;
    std::variant<std::monostate, qint64, QString, QByteArray> m_value;
};

//! The values of a call, in order; a view that does not outlive the call.
class Values {
public:
    Values(std::initializer_list<Value> values)
        : m_first(std::data(values))
        , m_size(values.size())
    {
    }
    Values(const std::vector<Value> &values)
        : m_first(values.data())
        , m_size(values.size())
    {
    }
    const Value *begin() const { return m_first; }
    const Value *end() const { return m_first + m_size; }

private:
    const Value *m_first;
    std::size_t m_size;
};

//! One row of an answer; valid until the next row is asked for. Columns count from 0. NULL reads as 0 and as empty.
class Row {
public:
    qint64 number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    bool isNull(int column) const;
    std::optional<qint64> numberIfAny(int column) const
    {
        return isNull(column) ? std::optional<qint64>() : std::optional<qint64>(number(column));
    }
    template <class Enum>
    Enum as(int column) const
    {
        return static_cast<Enum>(number(column));
    }

private:
    friend class Database;
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    sqlite3_stmt *m_statement;
};

//! A connection to an SQLite file, for one thread at a time. Statements are prepared once and kept; one SQL text must not be run
//! again inside its own visit().
class Database {
public:
    enum class Mode {
        Write, //!< WAL, synchronous=FULL, foreign keys; the caller checkpoints
        Read //!< any attempt to write fails
    };

    static Result<std::unique_ptr<Database>> open(const QString &fileName, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    //! Runs a statement that is used again and again. Answers how many rows it changed.
    Result<int> run(const QString &sql, const Values &values = {});
    //! As run(), and answers the new row's number.
    Result<qint64> insert(const QString &sql, const Values &values);

    //! Calls `visit(const Row &)` for each row.
    template <class Visit>
    Result<Done> each(const QString &sql, const Values &values, Visit visit)
    {
        const auto statement = start(sql, values);
        if (!statement)
            return fail(statement.error());
        const Row row(*statement);
        while (next(*statement))
            visit(row);
        return finish(*statement);
    }

    //! What `read(const Row &)` makes of the first row; nothing where there is none.
    template <class Read>
    auto first(const QString &sql, const Values &values, Read read) -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        std::optional<std::invoke_result_t<Read, const Row &>> found;
        const auto statement = start(sql, values);
        if (!statement)
            return fail(statement.error());
        if (next(*statement))
            found.emplace(read(Row(*statement)));
        if (const auto done = finish(*statement); !done)
            return fail(done.error());
        return found;
    }

    //! The number of the row that was inserted last.
    qint64 lastInserted() const;

    //! The number in the first column of the first row; 0 where there is none.
    Result<qint64> number(const QString &sql, const Values &values = {});

    //! Runs a statement once, without keeping it: PRAGMA, BEGIN, CREATE.
    Result<Done> execute(const QString &sql);

    //! Copies the log into the file as far as no reader needs it. `truncate` also empties the log, and waits a moment for readers first.
    //! Answers whether nobody was in the way.
    Result<bool> checkpoint(bool truncate);

private:
    struct Close {
        void operator()(sqlite3 *connection) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    struct Statement {
        std::unique_ptr<sqlite3_stmt, Close> prepared;
        std::vector<QByteArray> bound; //!< the bytes SQLite reads while it runs
    };

    Database() = default;
    Result<Done> configure(Mode mode);
    Result<sqlite3_stmt *> start(const QString &sql, const Values &values);
    static void bind(Statement &statement, const Values &values);
    //! Goes to the next row; false where there is none, or no more because of an error, which finish() tells.
    static bool next(sqlite3_stmt *statement);
    Result<Done> finish(sqlite3_stmt *statement);

    std::unique_ptr<sqlite3, Close> m_connection;
    std::unordered_map<QString, Statement> m_statements; // after the connection: closed before it
};

} // namespace qasid
