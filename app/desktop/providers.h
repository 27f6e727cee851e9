#pragma once

#include "core/provider/providerregistry.h"

namespace qasid {

//! Every provider this program is built with, in the order they are shown. A new provider is one line here.
ProviderRegistry builtInProviders();

} // namespace qasid
