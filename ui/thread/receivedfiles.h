#pragma once

#include "core/base/future.h"
#include "core/model/message.h"
#include "ui/thread/messagelayout.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace qasid {

class Inbox;
class ThreadModel;

//! Fetches the files of the open conversation to this computer and tells how that goes. Main thread.
class ReceivedFiles : public QObject {
    Q_OBJECT
public:
    //! Both outlive it.
    ReceivedFiles(Inbox &inbox, const ThreadModel &model, QObject *parent);

    //! Pictures that only the account's key leads to are fetched when they are on the screen. With this, all files are: their addresses may
    //! soon stop working.
    void setEarly(bool early) { m_early = early; }

    //! Fetches one file; its path or why not goes to `then`, if that is given.
    void fetch(MessageId message, int attachment, const std::function<void(const Result<QString> &)> &then = {});

public Q_SLOTS:
    void see(int first, int last); //!< rows of the model that are on the screen
    void again(qasid::MessageId message, int attachment) { fetch(message, attachment); }

Q_SIGNALS:
    void stateChanged(qasid::AttachmentId file, qasid::FileState state);

private:
    Inbox &m_inbox;
    const ThreadModel &m_model;
    QSet<AttachmentId> m_asked; //!< once each while a conversation is open; whoever wants it again says so
    bool m_early = false;
};

} // namespace qasid
