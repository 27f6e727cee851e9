#pragma once

#include "core/provider/provider.h"

#include <memory>
#include <vector>

namespace qasid {

//! The providers this program was built with, in the order they are shown. Filled once by app, then only read; any thread.
class ProviderRegistry {
public:
    void add(std::unique_ptr<Provider> provider);
    //! Null for an unknown id.
    const Provider *find(QStringView id) const;
    const std::vector<std::unique_ptr<Provider>> &all() const { return m_providers; }

private:
    std::vector<std::unique_ptr<Provider>> m_providers;
};

} // namespace qasid
