#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace qasid {

//! What the command line asks for.
struct Arguments {
    enum class Mode { Window, Background, Command, Help, Version };
    Mode mode = Mode::Window;
    QString profile; //!< absolute folder
    QString listenAddress; //!< empty: the profile's
    std::optional<quint16> listenPort;
    QJsonObject command; //!< {"command": "account.add", …} for Commands and ExportCommand
    bool secretsFromStdin = false;
    QString contentFile; //!< of `send --content` and `account rules --file`
};

//! Reads the words after the program's name. Fails as InvalidInput with a sentence for stderr.
Result<Arguments> parseArguments(const QStringList &words);

//! What --help prints, exit codes included.
QString usageText();

//! The profile of the user who names none.
QString defaultProfile();

} // namespace qasid
