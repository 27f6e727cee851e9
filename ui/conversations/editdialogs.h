#pragma once

#include "core/base/result.h"
#include "core/model/conversation.h"
#include "core/model/remoteconversation.h"
#include "ui/conversations/conversationdialog.h"

namespace qasid {

class Field;
class MetadataEditor;

//! A dialog that changes one conversation at its provider and closes when that is done.
class ChangeDialog : public ConversationDialog {
    Q_OBJECT
public:
    ChangeDialog(UiContext &ui, const Conversation &conversation, QWidget *over, const QString &title, const QString &action);

protected:
    const Conversation &conversation() const { return m_conversation; }
    QString providerName() const { return ConversationDialog::providerName(m_conversation.account); }
    void change(const ConversationChange &change);
    //! Marks the field that the error is about; false where there is none, and the words stand below.
    virtual bool markError(const QString &words) = 0;

private:
    Conversation m_conversation;
};

//! Gives a conversation another name.
class RenameDialog : public ChangeDialog {
    Q_OBJECT
public:
    RenameDialog(UiContext &ui, const Conversation &conversation, QWidget *over);

protected:
    void submit() override;
    bool markError(const QString &words) override;

private:
    Field *m_name;
};

//! Edits what the provider keeps with a conversation. Only what differs is sent, which the provider merges into what it has.
class DetailsDialog : public ChangeDialog {
    Q_OBJECT
public:
    DetailsDialog(UiContext &ui, const Conversation &conversation, QWidget *over);

protected:
    void submit() override;
    bool markError(const QString &words) override;

private:
    MetadataEditor *m_editor;
};

} // namespace qasid
