#pragma once

#include "core/provider/providerregistry.h"

namespace qasid::test {

//! Every provider there is.
const ProviderRegistry &allProviders();

//! An account of the provider that its validate() accepts, with every address set to `base`; the name says what it stands for.
struct ExampleAccount {
    QString name;
    Account account;
    Secrets secrets;
};
std::vector<ExampleAccount> exampleAccounts(const Provider &provider, const QString &base);

//! A file of that kind and size, in bytes, in a form the provider takes where it takes such files at all.
Attachment exampleFile(const Provider &provider, AttachmentKind kind, qint64 size);

} // namespace qasid::test
