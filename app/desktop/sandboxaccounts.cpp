#include "app/desktop/sandboxaccounts.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/engine/profilesettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QString program()
{
#ifdef Q_OS_WIN
    const QString name = u"qasid-sandbox.exe"_s;
#else
    const QString name = u"qasid-sandbox"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

} // namespace

SandboxAccounts::SandboxAccounts(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
{
    m_http.setProxy({.mode = HttpClient::ProxyMode::None});
}

SandboxAccounts::~SandboxAccounts()
{
    for (QProcess *process : findChildren<QProcess *>()) {
        process->disconnect(this);
        process->kill();
    }
}

bool SandboxAccounts::available()
{
    return QFileInfo(program()).isExecutable();
}

void SandboxAccounts::start()
{
    for (const auto &provider : m_inbox.registry().all()) {
        const ProviderDescription description = provider->description();
        startOne(description.id, tr("%1 practice", "name of a practice account; %1 is a provider").arg(description.name));
    }
}

void SandboxAccounts::startOne(const QString &provider, const QString &name)
{
    auto *process = new QProcess(this);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(process, &QProcess::readyReadStandardOutput, this, [this, process, provider, name] {
        if (!process->canReadLine())
            return;
        const auto addresses = json::parseObject(process->readLine());
        if (addresses && addresses->value("ready"_L1).toBool())
            addAccount(provider, name, *addresses);
    });
    connect(process, &QProcess::errorOccurred, this,
        [provider](QProcess::ProcessError) { qCWarning(lcUi, "the simulator of %s failed", qPrintable(provider)); });
    // Its standard input ends with this process, and it with that: also when this one is killed.
    process->start(program(), {provider, u"--until-input-ends"_s});
}

void SandboxAccounts::addAccount(const QString &provider, const QString &name, const QJsonObject &addresses)
{
    QMap<QString, QString> settings;
    for (const AccountField &field : m_inbox.registry().find(provider)->accountForm().fields) {
        if (field.kind != AccountField::Kind::Secret && addresses.contains(field.key))
            settings.insert(field.key, addresses.value(field.key).toString());
    }
    Secrets secrets;
    const QJsonObject given = addresses.value("secrets"_L1).toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        secrets.insert(it.key(), it->toString());
    onResult(this, m_inbox.addAccount(provider, name, settings, secrets), [this, addresses](Result<AccountState> added) {
        if (!added) {
            qCWarning(lcUi, "a practice account could not be added: %s", qPrintable(added.error().detail));
            return;
        }
        remember(added->account.id);
        if (!added->webhookUrl.isEmpty())
            connectWebhook(addresses, added->webhookUrl);
        follow(added->account.id, addresses.value("conversations"_L1).toArray());
    });
}

void SandboxAccounts::remember(AccountId account)
{
    QStringList ids = m_inbox.setting(settings::kPracticeAccounts.key).split(u',', Qt::SkipEmptyParts);
    ids += QString::number(account.value);
    m_inbox.setSetting(settings::kPracticeAccounts.key, ids.join(u','));
}

void SandboxAccounts::removeEnded()
{
    const QStringList ids = m_inbox.setting(settings::kPracticeAccounts.key).split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return;
    for (const QString &id : ids)
        m_inbox.removeAccount(AccountId{id.toLongLong()});
    m_inbox.setSetting(settings::kPracticeAccounts.key, {});
}

void SandboxAccounts::follow(AccountId account, const QJsonArray &conversations)
{
    for (const QJsonValue &conversation : conversations) {
        onResult(this, m_inbox.followConversation(account, conversation.toString()), [](Result<ConversationId> followed) {
            if (!followed)
                qCWarning(lcUi, "a practice conversation could not be followed: %s", qPrintable(followed.error().detail));
        });
    }
}

void SandboxAccounts::connectWebhook(const QJsonObject &addresses, const QString &webhookUrl)
{
    HttpRequest request{.method = "PUT",
        .url = QUrl(addresses.value("control"_L1).toString() + u"/webhook"_s),
        .body = json::write({{"url"_L1, webhookUrl}}),
        .contentType = "application/json"};
    onResult(this, m_http.send(request), [](Result<HttpAnswer> answer) {
        if (!answer)
            qCWarning(lcUi, "a simulator does not know where to post: %s", qPrintable(answer.error().detail));
    });
}

} // namespace qasid
