#pragma once

#include "app/desktop/commandanswer.h"

class QCoreApplication;

namespace qasid {

struct Arguments;

//! Carries out a command: by the running instance when there is one, else on the profile itself under its lock. Prints the
//! answer and returns the exit code.
int runCommand(QCoreApplication &application, const Arguments &arguments);

//! JSON to stdout, the error to stderr; answers the exit code.
int printAnswer(const CommandAnswer &answer);

} // namespace qasid
