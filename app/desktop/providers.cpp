#include "app/desktop/providers.h"

#include "core/providers/digishare/digishareprovider.h"

namespace qasid {

ProviderRegistry builtInProviders()
{
    ProviderRegistry registry;
    registry.add(std::make_unique<DigishareProvider>());
    return registry;
}

} // namespace qasid
