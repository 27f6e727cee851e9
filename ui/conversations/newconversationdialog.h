#pragma once

#include "core/base/result.h"
#include "ui/conversations/conversationdialog.h"

namespace qasid {

class ChoiceField;
class ConversationForm;
class CustomerForm;
class Field;
class Pages;
class Segments;

//! Begins a conversation at a provider, finds the one its customer has there already, or follows one that is known by its id. Tells
//! made() and closes when that is done.
class NewConversationDialog : public ConversationDialog {
    Q_OBJECT
public:
    //! `preferred` is chosen where it can; `over` is in the window. At least one account can manage conversations.
    NewConversationDialog(UiContext &ui, AccountId preferred, QWidget *over);

    //! Accounts that can, in the order of creation.
    static std::vector<AccountId> accountsThatCan(const Inbox &inbox);

Q_SIGNALS:
    void made(qasid::ConversationId conversation);

protected:
    void submit() override;

private:
    enum Page { WithCustomer, ById };
    void makeAccountChoice(AccountId preferred);
    QWidget *makeCustomerPage();
    QWidget *makeIdPage();
    void showPage(int page);
    void showMore(bool more);
    void accountChosen();
    AccountId account() const;
    void create();
    void follow();
    void finish(const Result<ConversationId> &result);
    bool markError(const Error &error, const QString &words);

    ChoiceField *m_accounts;
    Segments *m_ways;
    Pages *m_pages;
    CustomerForm *m_customer = nullptr;
    TextButton *m_more = nullptr;
    ConversationForm *m_form = nullptr;
    Field *m_id = nullptr;
};

} // namespace qasid
