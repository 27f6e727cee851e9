#pragma once

#include "core/provider/provider.h"

#include <memory>
#include <vector>

namespace qasid::test {

//! Divar as it is, reaching nobody: its key is always good, links for giving access lead to an example, and whoever gave access is
//! remembered only while the account is open.
std::unique_ptr<Provider> answeringProvider(std::vector<AccessGrant> grants = {});

} // namespace qasid::test
