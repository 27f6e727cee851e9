#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QString>

namespace qasid {

//! Shows notifications of the desktop, one per conversation: a new one replaces the one before. Nothing here waits for another
//! program. Each platform has its own file (desktopnotifier_*.cpp).
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    struct Note {
        ConversationId conversation; //!< none for what is about an account
        QString key; //!< what is replaced by the same key
        QString title;
        QString body;
        QString footer; //!< a last line: the account's name
        bool canMarkRead = false;
    };

    using QObject::QObject;

    //! The notifier of this platform. On a desktop without notifications it does nothing.
    static DesktopNotifier *make(QObject *parent);
    static QString keyOf(ConversationId conversation) { return QString::number(conversation.value); }

    virtual void show(const Note &note) = 0;
    virtual void withdraw(const QString &key) = 0;
    //! The number at the program's icon in the task bar; 0 for none.
    virtual void setUnread(int conversations) = 0;

Q_SIGNALS:
    void openRequested(qasid::ConversationId conversation); //!< none: just come to the front
    void markReadRequested(qasid::ConversationId conversation);
};

} // namespace qasid
