#pragma once

#include "app/desktop/commandanswer.h"
#include "core/base/future.h"
#include "core/engine/inbox.h"

#include <QJsonObject>
#include <QObject>

namespace qasid {

//! The command `qasid search …` on an Inbox. Main thread.
class SearchCommand : public QObject {
    Q_OBJECT
public:
    using Answer = Promise<CommandAnswer>;

    explicit SearchCommand(Inbox &inbox, QObject *parent = nullptr);

    //! `request` holds the command's fields. Always answers; InvalidInput where a value is none of those that docs/cli.md lists.
    void run(const QJsonObject &request, const Answer &answer);

private:
    void searchCustomers(const QString &typed, AccountId account, int limit, const Answer &answer);
    //! With what of each hit's conversation is needed to find it again.
    void print(const SearchPage &page, const Answer &answer);

    Inbox &m_inbox;
};

} // namespace qasid
