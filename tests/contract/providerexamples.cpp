#include "tests/contract/providerexamples.h"

#include "core/providers/connect360/connect360provider.h"
#include "core/providers/digishare/digishareprovider.h"
#include "core/providers/divar/divarprovider.h"

#include <QFile>
#include <QTemporaryDir>

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

std::vector<ExampleAccount> divarExamples(const Provider &provider, const QString &base)
{
    const Secrets keys{{u"api_key"_s, u"key"_s}, {u"identification_key"_s, u"Bearer hook"_s}};
    Secrets all = keys;
    all.insert(u"client_secret"_s, u"secret"_s);
    return {example(provider, u"divar, chatbot"_s, base, {}, keys),
        example(provider, u"divar, with access"_s, base, {{u"app_slug"_s, u"carcheck"_s}}, all),
        example(provider, u"divar, experimental paths"_s, base, {{u"paths"_s, u"experimental"_s}}, keys)};
}

std::vector<ExampleAccount> connect360Examples(const Provider &provider, const QString &base)
{
    const Secrets key{{u"api_key"_s, u"plato_key"_s}};
    return {example(provider, u"connect360, encoding by the answers"_s, base, {}, key),
        example(provider, u"connect360, superjson"_s, base,
            {{u"encoding"_s, u"superjson"_s}, {u"trpc_path"_s, u"/trpc"_s}, {u"ai_agent"_s, u"agent_1"_s}}, key)};
}

//! A file of this computer, in the form that Divar takes, which looks at how they begin.
Attachment localFile(AttachmentKind kind, qint64 size)
{
    static const QTemporaryDir folder;
    const QMap<AttachmentKind, QPair<QString, QByteArray>> forms{{AttachmentKind::Image, {u"a.png"_s, QByteArray("\x89PNG\r\n\x1a\n", 8)}},
        {AttachmentKind::Video,
            {u"a.mp4"_s,
                QByteArray("\0\0\0\x18"
                           "ftypmp42",
                    12)}},
        {AttachmentKind::Audio,
            {u"a.m4a"_s,
                QByteArray("\0\0\0\x18"
                           "ftypM4A ",
                    12)}},
        {AttachmentKind::Voice,
            {u"a.3gp"_s,
                QByteArray("\0\0\0\x18"
                           "ftyp3gp4",
                    12)}},
        {AttachmentKind::Document, {u"a.pdf"_s, "%PDF-1.7"}}};
    const auto form = forms.value(kind, {u"a.bin"_s, "x"});
    QFile file(folder.filePath(QString::number(size) + form.first));
    if (file.open(QIODevice::WriteOnly) && file.write(form.second) > 0)
        file.resize(size);
    Attachment attachment;
    attachment.kind = kind;
    attachment.localPath = file.fileName();
    return attachment;
}

} // namespace

const ProviderRegistry &allProviders()
{
    static const ProviderRegistry registry = [] {
        ProviderRegistry all;
        all.add(std::make_unique<DigishareProvider>());
        all.add(std::make_unique<DivarProvider>());
        all.add(std::make_unique<Connect360Provider>());
        return all;
    }();
    return registry;
}

std::vector<ExampleAccount> exampleAccounts(const Provider &provider, const QString &base)
{
    if (provider.description().id == "digishare"_L1)
        return digishareExamples(provider, base);
    if (provider.description().id == "divar"_L1)
        return divarExamples(provider, base);
    if (provider.description().id == "connect360"_L1)
        return connect360Examples(provider, base);
    return {};
}

Attachment exampleFile(const Provider &provider, AttachmentKind kind, qint64 size)
{
    if (provider.description().id != "digishare"_L1)
        return localFile(kind, size);
    Attachment attachment;
    attachment.kind = kind;
    attachment.url = u"https://shop.example/a.ogg"_s;
    attachment.name = u"a.ogg"_s;
    attachment.size = size;
    return attachment;
}

} // namespace qasid::test
