#include "ui/platform/desktoplook.h"

namespace qasid {

void followDesktopLook(Appearance &, QObject *) { }

} // namespace qasid
