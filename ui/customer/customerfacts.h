#pragma once

#include "core/engine/accountstate.h"
#include "core/model/conversation.h"
#include "ui/controls/uicontext.h"
#include "ui/models/conversationrow.h"

#include <QWidget>

class QVBoxLayout;

namespace qasid {

class FactRow;

//! How a customer can be reached and what the provider calls them, their conversation and what it is about: each fact with a way to
//! copy it and where it came from. Made for one state of a conversation.
class CustomerFacts : public QWidget {
    Q_OBJECT
public:
    CustomerFacts(UiContext &ui, const Conversation &conversation, const AccountLook &look, QWidget *parent);

    //! Where a fact about the customer came from, by its field or name; empty when that is not known.
    static QString sourceWords(const Customer &customer, const QString &field, const QString &providerName);

Q_SIGNALS:
    void nicknameRequested(); //!< it is to be changed

private:
    void addContact();
    void addIdentifiers();
    void addAccess();
    void addFindByPhone();
    FactRow *addFact(const QString &key, const QString &field = {});
    FactRow *addCopyable(const QString &key, const QString &value, bool code, const QString &field = {}); //!< null without a value

    UiContext &m_ui;
    Formats m_formats;
    Conversation m_conversation;
    QString m_provider;
    QVBoxLayout *m_column;
};

} // namespace qasid
