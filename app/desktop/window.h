#pragma once

class QApplication;

namespace qasid {

struct Arguments;

//! The window: opens the profile, shows the inbox, receives and sends until it is closed. Answers the exit code.
int runWindow(QApplication &application, const Arguments &arguments);

} // namespace qasid
