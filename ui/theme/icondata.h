#pragma once

#include <cstddef>

namespace qasid {

//! One icon of the generated table: operations M, L, C and Z, whose coordinates begin at `at` in kIconPoints.
struct IconData {
    const char *name;
    const char *operations;
    size_t at;
    bool mirrored;
};

//! Sorted by name.
extern const IconData kIcons[];
extern const size_t kIconCount;
extern const double kIconPoints[];

} // namespace qasid
