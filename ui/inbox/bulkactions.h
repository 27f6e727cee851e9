#pragma once

#include "core/model/conversationmarks.h"
#include "ui/controls/uicontext.h"

#include <QObject>

namespace qasid {

class ConversationListModel;

//! Does the same to all conversations that are checked in the list and says so once, with an Undo that puts every one of them back
//! as it was.
class BulkActions : public QObject {
    Q_OBJECT
public:
    //! `model` outlives it.
    BulkActions(UiContext &ui, ConversationListModel &model, QObject *parent);

    //! Nothing is begun before what was begun has ended. What is done with then is checked no longer; taking and reading leave the
    //! checks for what comes next.
    void run(const MarkAction &action);

private:
    void finish(const MarkAction &action, const QSet<ConversationId> &done, const MarksOutcome &outcome);
    void undo(const std::vector<MarksChange> &changes);
    QString words(const MarkAction &action, int count) const;
    void sayError(const Error &error);

    UiContext m_ui;
    ConversationListModel &m_model;
    bool m_running = false;
};

} // namespace qasid
