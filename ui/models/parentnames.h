#pragma once

#include "core/model/conversation.h"
#include "ui/models/conversationrow.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <utility>

namespace qasid {

class Inbox;

//! What the conversations are called that others hang under, asked for as rows need them and then kept up to date by note(). Main
//! thread.
class ParentNames : public QObject {
    Q_OBJECT
public:
    //! `inbox` outlives it.
    explicit ParentNames(Inbox &inbox, QObject *parent = nullptr);

    //! Empty for one at the top, and while the name is being read: then learned() tells.
    QString nameAbove(const Conversation &child);
    //! A conversation was read, which may be one that others hang under.
    void note(const Conversation &conversation);
    void setLooks(const QHash<AccountId, AccountLook> &looks) { m_looks = looks; }

Q_SIGNALS:
    void learned(qasid::ConversationId child); //!< the name above this one is another than nameAbove() said

private:
    using Key = std::pair<AccountId, QString>; //!< account and remote id
    struct Parent {
        QString name;
        bool asked = false;
        QSet<ConversationId> children; //!< that a name was asked for
    };
    void ask(const Key &key, ConversationId child);
    void learn(const Key &key, const QString &name);

    Inbox &m_inbox;
    QHash<AccountId, AccountLook> m_looks;
    QHash<Key, Parent> m_parents;
};

} // namespace qasid
