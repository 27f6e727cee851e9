#pragma once

#include "ui/conversations/editdialogs.h"

class QListView;

namespace qasid {

class Label;
class ParentList;
class SearchField;

//! Puts a conversation under another one of its account, or at the top.
class MoveDialog : public ChangeDialog {
    Q_OBJECT
public:
    MoveDialog(UiContext &ui, const Conversation &conversation, QWidget *over);

protected:
    void submit() override;
    bool markError(const QString &) override { return false; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void load();
    void filter();
    void allowMove();

    SearchField *m_search;
    QListView *m_view;
    ParentList *m_list;
    Label *m_nothing;
};

} // namespace qasid
