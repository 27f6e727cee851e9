#pragma once

#include "app/desktop/commandanswer.h"
#include "core/base/future.h"
#include "core/engine/inbox.h"

#include <QJsonObject>
#include <QObject>

namespace qasid {

//! The commands `qasid account …` on an Inbox. Main thread.
class AccountCommands : public QObject {
    Q_OBJECT
public:
    using Answer = Promise<CommandAnswer>;

    explicit AccountCommands(Inbox &inbox, QObject *parent = nullptr);

    //! `verb` is what follows "account"; `request` the command's fields, with "secrets" and "rules" filled in. Always answers.
    void run(const QString &verb, const QJsonObject &request, const Answer &answer);

private:
    void list(const Answer &answer) const;
    void add(const QJsonObject &request, const Answer &answer);
    void set(const QJsonObject &request, const Answer &answer);
    void check(AccountId id, const Answer &answer);
    void rules(AccountId id, const QJsonObject &request, const Answer &answer);
    void access(AccountId id, const QJsonObject &request, const Answer &answer);
    void grants(AccountId id, const QJsonObject &request, const Answer &answer);
    void retention(AccountId id, const QJsonObject &request, const Answer &answer);
    void finishDone(const Future<Done> &future, const QJsonObject &output, const Answer &answer);

    Inbox &m_inbox;
};

} // namespace qasid
