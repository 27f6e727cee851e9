#pragma once

#include "core/base/result.h"
#include "core/model/savedreply.h"
#include "ui/settings/settingspage.h"

#include <vector>

class QVBoxLayout;

namespace qasid {

class TextArea;
class TextButton;

//! The replies kept to be used again: their names and texts to change, and to delete. Made in the composer; their buttons stay as
//! they are.
class SavedRepliesPage : public SettingsPage {
    Q_OBJECT
public:
    SavedRepliesPage(UiContext &ui, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void showReplies(const std::vector<SavedReply> &replies);
    QWidget *makeRow(const SavedReply &reply);
    QWidget *makeEditor(const SavedReply &reply);
    QString partsOf(const SavedReply &reply) const; //!< "3 buttons"
    void edit(SavedReplyId id);
    void save();
    void saved(const Result<SavedReplyId> &saved);
    void remove(const SavedReply &reply);

    QWidget *m_list;
    QVBoxLayout *m_column;
    std::vector<SavedReply> m_replies;
    SavedReplyId m_editing;
    SavedReply m_edited;
    Field *m_name = nullptr; //!< of the one that is edited
    TextArea *m_text = nullptr;
    TextButton *m_save = nullptr;
};

} // namespace qasid
