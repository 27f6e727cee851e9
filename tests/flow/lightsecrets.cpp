#include "core/secrets/credentialstores.h"
#include "core/secrets/encryptedfilestore.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace qasid;

// light_secrets PROFILE PASSPHRASE: a new profile with nothing but an encrypted file for secrets whose passphrase is cheap to try.
// Qasid keeps the cost it finds, so tests that start it a hundred times do not wait a second for each.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const QDir profile(words[1]);
    if (!QDir().mkpath(words[1]) || !QFile::setPermissions(words[1], QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return 1;
    EncryptedFileStore store(profile.filePath(encryptedFileName()), sealedfile::Cost::least());
    onResult(&store, store.unlock(words[2]), [](const Result<Done> &done) {
        if (!done)
            std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().detail));
        QCoreApplication::exit(done ? 0 : 1);
    });
    return QCoreApplication::exec();
}
