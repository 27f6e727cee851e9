#pragma once

#include "core/base/ids.h"
#include "core/model/draft.h"
#include "ui/controls/uicontext.h"
#include "ui/models/threadwords.h"

#include <QObject>

class QWidget;

namespace qasid {

class ReceivedFiles;
class ThreadModel;

//! Does what an agent asks for a message: delivery decisions, files, links, the raw source. One per thread pane.
class ThreadActions : public QObject {
    Q_OBJECT
public:
    //! `over` is where questions are asked; `files` outlives the object.
    ThreadActions(UiContext &ui, const ThreadModel &model, ReceivedFiles &files, QWidget *over);

    void setProviderName(const QString &name) { m_provider = name; }

public Q_SLOTS:
    void deliver(qasid::MessageId message, qasid::ThreadWords::Action action);
    void file(qasid::MessageId message, int attachment, bool save);
    //! Asks once, showing the host, and opens the address outside.
    void link(const QString &address);
    //! The JSON of a message's part that is not known, or with its number of a button.
    void source(qasid::MessageId message, int button);
    void cancel(qasid::MessageId message); //!< stops a message whose files are on their way

Q_SIGNALS:
    //! A message of this conversation was taken back to be written anew; another may be shown by now.
    void takenBack(qasid::ConversationId conversation, const qasid::OutgoingMessage &message);

private:
    void sendAgain(MessageId message);
    void withdraw(MessageId message, bool edit);
    void saveCopy(const QString &path, const QString &name);
    void openFile(const QString &path);
    void sayError(const Error &error);

    UiContext m_ui;
    const ThreadModel &m_model;
    ReceivedFiles &m_files;
    QWidget *m_over;
    QString m_provider;
};

} // namespace qasid
