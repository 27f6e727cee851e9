#pragma once

#include "core/model/remoteconversation.h"
#include "core/provider/provider.h"

#include <QMap>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace qasid::test {

//! The conversations of a provider that keeps them as things of its own, and what was asked of it.
struct Tree {
    QMap<QString, RemoteConversation> conversations;
    std::optional<Error> failure; //!< answered to everything, while it is set
    bool holding = false; //!< answers wait for release()
    std::vector<std::function<void()>> held;
    std::vector<NewConversation> wishes;
    std::vector<ConversationChange> changes;
    QStringList deleted;

    void release();
};

//! Plato, as far as its conversations go: reaches nobody and answers from `tree`, which is shared with whoever looks at it.
std::unique_ptr<Provider> treeProvider(std::shared_ptr<Tree> tree);

} // namespace qasid::test
