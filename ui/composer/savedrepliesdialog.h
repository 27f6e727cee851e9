#pragma once

#include "core/model/savedreply.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/uicontext.h"

#include <functional>

class QListView;

namespace qasid {

class Inbox;
class Label;
class SavedReplyList;
class SearchField;
class TextButton;

//! The saved replies, to be searched and put into what is being written. By the keyboard: type, arrow keys, Enter inserts, F2
//! renames, Delete removes after a question.
class SavedRepliesDialog : public DialogFrame {
    Q_OBJECT
public:
    //! Why a reply cannot be sent in the conversation at hand; empty when it can.
    using WhyNot = std::function<QString(const SavedReply &)>;

    SavedRepliesDialog(UiContext &ui, QWidget *over, WhyNot whyNot);

    void focusSearch();
    //! Offers to save what is written now.
    void setSaveable(bool saveable);

Q_SIGNALS:
    void chosen(const qasid::SavedReply &reply); //!< and it closes
    void saveRequested(); //!< and it closes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void load();
    void filter(SavedReplyId keep);
    void updateButtons();
    void insert();
    void rename();
    void remove();

    UiContext m_ui;
    WhyNot m_whyNot;
    SavedReplyList *m_list;
    SearchField *m_search;
    QListView *m_view;
    Label *m_nothing;
    Label *m_why;
    TextButton *m_save;
    TextButton *m_rename;
    TextButton *m_remove;
    TextButton *m_insert;
};

} // namespace qasid
