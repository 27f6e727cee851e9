#pragma once

#include "core/base/result.h"
#include "core/model/conversation.h"
#include "core/model/remoteconversation.h"
#include "ui/conversations/conversationdialog.h"

namespace qasid {

class ConversationForm;
class CustomerForm;
class Segments;

//! Makes a conversation under another one, with that one's customer unless somebody else is named. Tells made() and closes when
//! that is done.
class NewSubDialog : public ConversationDialog {
    Q_OBJECT
public:
    NewSubDialog(UiContext &ui, const Conversation &parent, QWidget *over);

Q_SIGNALS:
    void made(qasid::ConversationId conversation);

protected:
    void submit() override;

private:
    enum Who { Same, Another };
    void addCustomer();
    void finish(const Result<ConversationId> &result);

    Conversation m_parent;
    CustomerKey m_parentsCustomer; //!< as far as the parent's customer is known
    QString m_parentName;
    ConversationForm *m_form;
    Segments *m_who = nullptr; //!< null where the parent's customer is not known
    CustomerForm *m_customer;
    Who m_chosen = Same;
};

//! How a customer that is known here is named to their provider: by its id for them, else by whatever else is known.
CustomerKey keyOf(const Customer &customer);

} // namespace qasid
