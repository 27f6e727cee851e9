#pragma once

#include <QFile>

namespace qasid {

//! The proportional share of this process in the memory (PSS), in MiB; 0 where the system does not tell.
inline double memoryShare()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace qasid
