#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace qasid {

//! What a command says: an exit code of --help, JSON for stdout and a sentence for stderr.
struct CommandAnswer {
    int exitCode = 0;
    QJsonValue output; //!< undefined: nothing is printed
    QString error;
};

CommandAnswer answerWith(const QJsonValue &output);
CommandAnswer answerWith(const Error &error);

} // namespace qasid
