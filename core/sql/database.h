#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace qasid {

//! What is bound to a statement. Text and bytes are never NULL; an empty optional and nullptr are.
class Value {
public:
    Value(std::nullptr_t) { }
    template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T> Value(T number)
        : m_variant(QVariant::fromValue(static_cast<qlonglong>(number)))
    {
    }
    Value(const QString &text)
        : m_variant(text.isNull() ? QString(QLatin1StringView("")) : text)
    {
    }
    Value(const QByteArray &bytes)
        : m_variant(bytes.isNull() ? QByteArray("") : bytes)
    {
    }
    Value(std::optional<qint64> number)
        : m_variant(number ? QVariant::fromValue(qlonglong(*number)) : QVariant())
    {
    }
    Value(const std::optional<QString> &text)
        : m_variant(text ? QVariant(*text) : QVariant())
    {
    }

    const QVariant &variant() const { return m_variant; }

private:
    QVariant m_variant;
};

using Values = std::vector<Value>;

//! One row of an answer; valid until the next row is asked for. Columns count from 0.
class Row {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return number(column) != 0; }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }
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
    const QSqlQuery &m_query;
};

//! A connection to an SQLite file. Lives in the thread that opened it. Statements are prepared once and kept; one SQL text
//! must not be run again inside its own visit().
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
        const auto query = start(sql, values);
        if (!query)
            return fail(query.error());
        const Row row(**query);
        while ((*query)->next())
            visit(row);
        return finish(**query);
    }

    //! What `read(const Row &)` makes of the first row; nothing where there is none.
    template <class Read>
    auto first(const QString &sql, const Values &values, Read read) -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        std::optional<std::invoke_result_t<Read, const Row &>> found;
        const auto query = start(sql, values);
        if (!query)
            return fail(query.error());
        if ((*query)->next())
            found.emplace(read(Row(**query)));
        if (const auto done = finish(**query); !done)
            return fail(done.error());
        return found;
    }

    //! The number in the first column of the first row; 0 where there is none.
    Result<qint64> number(const QString &sql, const Values &values = {});

    //! Runs a statement once, without keeping it: PRAGMA, BEGIN, CREATE.
    Result<Done> execute(const QString &sql);

    //! Copies the log into the file as far as no reader needs it. `truncate` waits for readers and empties the log.
    Result<Done> checkpoint(bool truncate);

private:
    explicit Database(const QString &connectionName);
    Result<Done> configure(Mode mode);
    Result<QSqlQuery *> start(const QString &sql, const Values &values);
    Result<Done> finish(QSqlQuery &query);

    QString m_connectionName;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

} // namespace qasid
