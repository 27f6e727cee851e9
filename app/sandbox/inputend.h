#pragma once

namespace qasid::sandbox {

//! Quits the running application when standard input ends. A pipe ends with the process that holds its other end, also when that was
//! killed; no other way is the same on every platform. Whatever comes over it is thrown away.
void quitWhenInputEnds();

} // namespace qasid::sandbox
