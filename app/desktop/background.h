#pragma once

class QCoreApplication;

namespace qasid {

struct Arguments;

//! `qasid --background`: receives and sends until the system asks it to end. Prints one line of JSON when it has begun. Answers
//! the exit code.
int runBackground(QCoreApplication &application, const Arguments &arguments);

} // namespace qasid
