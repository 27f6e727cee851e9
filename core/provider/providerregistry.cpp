#include "core/provider/providerregistry.h"

namespace qasid {

void ProviderRegistry::add(std::unique_ptr<Provider> provider)
{
    m_providers.push_back(std::move(provider));
}

const Provider *ProviderRegistry::find(QStringView id) const
{
    for (const auto &provider : m_providers) {
        if (provider->description().id == id)
            return provider.get();
    }
    return nullptr;
}

} // namespace qasid
