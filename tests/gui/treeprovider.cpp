#include "tests/gui/treeprovider.h"

#include "core/provider/providersession.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace qasid::test {
namespace {

class TreeSession final : public ProviderSession {
public:
    explicit TreeSession(std::shared_ptr<Tree> tree)
        : m_tree(std::move(tree))
    {
    }

    Future<SendReceipt> send(const SendTarget &, const OutgoingMessage &, CancelToken, const SendProgress &) override
    {
        return readyFuture<SendReceipt>(fail(ErrorKind::Unreachable, u"nobody is there"_s));
    }
    Future<AccountIdentity> check() override { return readyFuture<AccountIdentity>(AccountIdentity{}); }

    Future<std::vector<Result<Listing>>> list(const std::vector<ListingRequest> &pages, CancelToken) override
    {
        std::vector<Result<Listing>> answers;
        for (const ListingRequest &page : pages) {
            if (m_tree->failure)
                answers.push_back(fail(*m_tree->failure));
            else if (m_tree->conversations.contains(page.conversation))
                answers.push_back(Listing{});
            else
                answers.push_back(fail(ErrorKind::NotFound, u"no such conversation"_s));
        }
        return readyFuture<std::vector<Result<Listing>>>(std::move(answers));
    }

    Future<RemoteConversation> createConversation(const NewConversation &wish) override
    {
        m_tree->wishes.push_back(wish);
        return answer<RemoteConversation>([this, wish]() -> Result<RemoteConversation> { return made(wish); });
    }

    Future<RemoteConversation> changeConversation(const QString &id, const ConversationChange &change) override
    {
        m_tree->changes.push_back(change);
        return answer<RemoteConversation>([this, id, change]() -> Result<RemoteConversation> {
            RemoteConversation &known = m_tree->conversations[id];
            known.id = id;
            if (change.name)
                known.name = change.name;
            if (change.parent)
                known.parent = change.parent;
            QJsonObject all = known.metadata.value_or(QJsonObject());
            const QJsonObject differing = change.metadata.value_or(QJsonObject());
            for (auto value = differing.begin(); value != differing.end(); ++value)
                all.insert(value.key(), value.value());
            known.metadata = all;
            return known;
        });
    }

    Future<Done> deleteConversation(const QString &id) override
    {
        return answer<Done>([this, id]() -> Result<Done> {
            m_tree->deleted.append(id);
            m_tree->conversations.remove(id);
            return Done{};
        });
    }

private:
    template <class T, class Work>
    Future<T> answer(const Work &work)
    {
        Promise<T> promise;
        const auto finish = [this, promise, work] { promise.finish(m_tree->failure ? Result<T>(fail(*m_tree->failure)) : work()); };
        if (m_tree->holding)
            m_tree->held.emplace_back(finish);
        else
            finish();
        return promise.future();
    }

    //! A customer's conversation at the top is found again, whatever names them.
    RemoteConversation made(const NewConversation &wish)
    {
        if (wish.parent.isEmpty()) {
            for (const RemoteConversation &known : std::as_const(m_tree->conversations)) {
                const bool byId = !wish.customer.id.isEmpty() && known.customer.remoteId == wish.customer.id;
                const bool byEmail = !wish.customer.email.isEmpty() && known.customer.email == wish.customer.email;
                if (known.parent.value_or(QString()).isEmpty() && (byId || byEmail))
                    return known;
            }
        }
        RemoteConversation fresh{.id = u"made-%1"_s.arg(m_tree->wishes.size()), .parent = wish.parent, .metadata = wish.metadata};
        if (!wish.name.isEmpty())
            fresh.name = wish.name;
        fresh.customer.remoteId = wish.customer.id;
        fresh.customer.name = wish.customer.name;
        fresh.customer.email = wish.customer.email;
        fresh.customer.phone = wish.customer.phone;
        m_tree->conversations.insert(fresh.id, fresh);
        return fresh;
    }

    std::shared_ptr<Tree> m_tree;
};

class TreeProvider final : public Provider {
public:
    explicit TreeProvider(std::shared_ptr<Tree> tree)
        : m_tree(std::move(tree))
    {
    }

    ProviderDescription description() const override
    {
        return {.id = u"plato"_s, .name = u"Plato"_s, .product = u"Plato Connect360"_s, .mark = u"P"_s, .colour = u"violet"_s};
    }
    AccountForm accountForm() const override
    {
        AccountForm form;
        form.fields.push_back({.kind = AccountField::Kind::Secret, .key = u"api_key"_s, .label = "API key"});
        return form;
    }
    Result<Done> validate(const QMap<QString, QString> &, const Secrets &) const override { return Done{}; }
    Capabilities capabilities(const Account &) const override
    {
        Capabilities can;
        can.textLength = 4096;
        can.replyTo = true;
        can.manageConversations = true;
        can.subConversations = true;
        can.conversationTypes = QStringList{u"DIRECT"_s, u"GROUP"_s};
        return can;
    }
    Result<Done> checkOutgoing(const Account &, const OutgoingMessage &) const override { return Done{}; }
    std::unique_ptr<ProviderSession> openSession(Account, Secrets, HttpClient &) const override
    {
        return std::make_unique<TreeSession>(m_tree);
    }

private:
    std::shared_ptr<Tree> m_tree;
};

} // namespace

void Tree::release()
{
    holding = false;
    for (const auto &finish : std::exchange(held, {}))
        finish();
}

std::unique_ptr<Provider> treeProvider(std::shared_ptr<Tree> tree)
{
    return std::make_unique<TreeProvider>(std::move(tree));
}

} // namespace qasid::test
