#include "core/store/profilefile.h"

#include "core/sql/database.h"
#include "core/sql/migrator.h"
#include "core/sql/try.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// The resources of a static library are known only once somebody names them, outside of any namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace qasid::profilefile {

namespace {

constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnerFolder = kOwnerFile | QFileDevice::ExeOwner;

Result<std::vector<Migration>> migrations()
{
    registerMigrations();
    return readMigrations(u":/qasid/store/migrations"_s);
}

} // namespace

QString nameIn(const QString &directory)
{
    return QDir(directory).absoluteFilePath(u"qasid.db"_s);
}

Result<Done> prepare(const QString &directory)
{
    if (!QDir().mkpath(directory) || !QFile::setPermissions(directory, kOwnerFolder))
        return fail(ErrorKind::StorageFailed, u"the folder %1 cannot be made private to its owner"_s.arg(directory));
    QFile file(nameIn(directory));
    // SQLite gives its log the rights of the file, so an empty one is made first.
    if (!file.exists() && !file.open(QFile::WriteOnly, kOwnerFile))
        return fail(ErrorKind::StorageFailed, u"the file %1 cannot be made: %2"_s.arg(file.fileName(), file.errorString()));
    file.close();
    if (!QFile::setPermissions(file.fileName(), kOwnerFile))
        return fail(ErrorKind::StorageFailed, u"the file %1 cannot be made private to its owner"_s.arg(file.fileName()));
    return Done();
}

Result<Done> upgrade(Database &database, const QString &fileName)
{
    QASID_LET(steps, migrations());
    return migrate(database, fileName, steps);
}

Result<Done> checkVersion(Database &database)
{
    QASID_LET(steps, migrations());
    QASID_LET(version, schemaVersion(database));
    const int newest = steps.back().number;
    if (version > newest)
        return fail(writtenByNewer(version, newest));
    if (version < newest) {
        return fail(ErrorKind::Conflict,
            u"the profile has schema %1, this version of Qasid uses %2: start it once to bring the profile up to date"_s.arg(version).arg(
                newest));
    }
    return Done();
}

} // namespace qasid::profilefile
