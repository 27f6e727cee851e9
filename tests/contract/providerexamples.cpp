#include "tests/contract/providerexamples.h"

#include "core/providers/digishare/digishareprovider.h"

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

ExampleAccount example(
    const Provider &provider, const QString &name, const QString &base, const QMap<QString, QString> &settings, const Secrets &secrets)
{
    ExampleAccount example{name, {}, secrets};
    example.account.id = AccountId{1};
    example.account.provider = provider.description().id;
    example.account.name = name;
    example.account.webhookToken = u"unguessable"_s;
    for (const AccountField &field : provider.accountForm().fields) {
        if (field.kind == AccountField::Kind::Url)
            example.account.settings.insert(field.key, base);
    }
    example.account.settings.insert(settings);
    return example;
}

std::vector<ExampleAccount> digishareExamples(const Provider &provider, const QString &base)
{
    const Secrets token{{u"token"_s, u"tok"_s}, {u"webhook_secret"_s, u"hook"_s}};
    const Secrets client{{u"client_id"_s, u"id"_s}, {u"client_secret"_s, u"secret"_s}};
    return {example(provider, u"digishare, token"_s, base, {{u"webhook_auth"_s, u"bearer"_s}, {u"company_id"_s, u"comp_1"_s}}, token),
        example(provider, u"digishare, client credentials"_s, base, {{u"company_id"_s, u"comp_1"_s}}, client),
        example(provider, u"digishare, Event API"_s, base,
            {{u"sender"_s, u"event"_s}, {u"webhook_auth"_s, u"header"_s}, {u"company_id"_s, u"comp_1"_s}}, token)};
}

} // namespace

const ProviderRegistry &allProviders()
{
    static const ProviderRegistry registry = [] {
        ProviderRegistry all;
        all.add(std::make_unique<DigishareProvider>());
        return all;
    }();
    return registry;
}

std::vector<ExampleAccount> exampleAccounts(const Provider &provider, const QString &base)
{
    if (provider.description().id == "digishare"_L1)
        return digishareExamples(provider, base);
    return {};
}

} // namespace qasid::test
