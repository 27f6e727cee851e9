#include "app/desktop/providers.h"

#include "core/providers/connect360/connect360provider.h"
#include "core/providers/digishare/digishareprovider.h"
#include "core/providers/divar/divarprovider.h"

namespace qasid {

ProviderRegistry builtInProviders()
{
    ProviderRegistry registry;
    registry.add(std::make_unique<DigishareProvider>());
    registry.add(std::make_unique<DivarProvider>());
    registry.add(std::make_unique<Connect360Provider>());
    return registry;
}

} // namespace qasid
