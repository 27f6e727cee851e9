#pragma once

#include <QDir>
#include <QString>

namespace qasid {

//! The file that tells how to reach the process that has a profile open: {"socket","token"}, readable by its owner alone. One
//! line of JSON goes over the socket each way: the request with the token, then {"exit","output","error"}.
inline QString controlFile(const QString &profileDirectory)
{
    return QDir(profileDirectory).filePath(QStringLiteral("control.json"));
}

} // namespace qasid
