#include "core/sql/migrator.h"

#include "core/sql/database.h"
#include "core/sql/try.h"

#include <QDir>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    bool trigger = false;
    for (const QString &line : sql.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"_L1))
            continue;
        if (statement.isEmpty())
            trigger = trimmed.startsWith("CREATE TRIGGER"_L1);
        statement += line + u'\n';
        if (trigger ? trimmed == "END;"_L1 : trimmed.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    if (!statement.isEmpty())
        statements.append(statement);
    return statements;
}

Result<Done> backUp(Database &database, const QString &fileName, int number)
{
    const QString target = backupName(fileName, number);
    // The copy is written under another name first, so that a whole one is never replaced by half of one.
    const QString unfinished = target + u".part"_s;
    QFile::remove(unfinished);
    if (const auto copied = database.run(u"VACUUM INTO ?"_s, {unfinished}); !copied) {
        QFile::remove(unfinished);
        return fail(copied.error());
    }
    QFile::setPermissions(unfinished, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(target);
    if (!QFile::rename(unfinished, target))
        return fail(ErrorKind::StorageFailed, u"the backup before schema %1 could not be named"_s.arg(number));
    return Done();
}

Result<Done> apply(Database &database, const Migration &migration)
{
    QASID_TRY(database.execute(u"BEGIN IMMEDIATE"_s));
    const auto steps = [&]() -> Result<Done> {
        for (const QString &statement : statementsOf(migration.sql))
            QASID_TRY(database.execute(statement));
        QASID_TRY(database.execute(u"PRAGMA user_version=%1"_s.arg(migration.number)));
        return database.execute(u"COMMIT"_s);
    }();
    if (!steps)
        (void)database.execute(u"ROLLBACK"_s); // the first error is the one to tell
    return steps;
}

} // namespace

Result<std::vector<Migration>> readMigrations(const QString &folder)
{
    std::vector<Migration> migrations;
    for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        bool isNumber = false;
        const int number = name.left(4).toInt(&isNumber);
        if (!isNumber || number != int(migrations.size()) + 1 || !file.open(QFile::ReadOnly))
            return fail(ErrorKind::Internal, u"the schema step %1 cannot be used"_s.arg(name));
        migrations.push_back({.number = number, .sql = QString::fromUtf8(file.readAll())});
    }
    if (migrations.empty())
        return fail(ErrorKind::Internal, u"there is no schema in %1"_s.arg(folder));
    return migrations;
}

Result<int> schemaVersion(Database &database)
{
    QASID_LET(version, database.number(u"PRAGMA user_version"_s));
    return int(version);
}

QString backupName(const QString &fileName, int number)
{
    return u"%1.before-%2"_s.arg(fileName).arg(number, 4, 10, QLatin1Char('0'));
}

Error writtenByNewer(int version, int newest)
{
    return Error{.kind = ErrorKind::Conflict,
        .detail = u"the profile was written by a newer version of Qasid (schema %1, this version knows %2)"_s.arg(version).arg(newest)};
}

Result<Done> migrate(Database &database, const QString &fileName, const std::vector<Migration> &migrations)
{
    QASID_LET(version, schemaVersion(database));
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    if (version > newest)
        return fail(writtenByNewer(version, newest));
    const bool holdsSomething = version > 0;
    for (const Migration &migration : migrations) {
        if (migration.number <= version)
            continue;
        if (holdsSomething)
            QASID_TRY(backUp(database, fileName, migration.number));
        QASID_TRY(apply(database, migration));
        version = migration.number;
    }
    return Done();
}

} // namespace qasid
