#pragma once

#include "core/model/message.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace qasid {

class Provider;

//! The sentences of a thread: who speaks, how far a message got and why, what happened, and a message as a screen reader says
//! it. A plain value, made for one conversation; answers may hold isolates (FSI, LRI … PDI).
class ThreadWords {
    Q_DECLARE_TR_FUNCTIONS(qasid::ThreadWords)
public:
    //! What an agent can do about a message's delivery, in the order of the buttons.
    enum class Action { TryAgain, Edit, Delete, Cancel, ItArrived, SendAgain };

    ThreadWords(Formats formats, QString providerName, QString customerName);

    //! Who words its own system messages; outlives the words and their copies. Without it their codes are shown.
    void setProvider(const Provider *provider) { m_own = provider; }
    const Provider *provider() const { return m_own; }

    QString sender(const Message &message) const; //!< "You", the agent's name, the customer's name
    //! The words beside or under a message; empty for what was received.
    QString delivery(const Message &message) const;
    //! The words under the last of `count` messages that wait one behind the other.
    QString waiting(int count) const;
    static std::vector<Action> actions(Delivery delivery);
    QString actionName(Action action) const;

    QString system(const SystemContent &content) const; //!< "Conversation started"
    QString attachment(const Attachment &attachment) const; //!< "Image: box.jpg"
    QString fileLoading() const; //!< in place of a received file's size
    QString fileFailed() const;
    QString sendingFiles(int percent) const; //!< "Sending, 42 %"
    QString ownButtons() const; //!< above buttons that only our own side sees
    QString coordinates(const LocationContent &location) const; //!< "33.5843, −7.6321", left to right
    QString options(int rows) const; //!< "3 options"
    QString unsupported() const;

    //! Header or first words, and a line below it: how a message is quoted. For a quote that is not loaded pass nothing.
    struct Quote {
        QString title;
        QString text;
    };
    Quote quote(const Message &message) const;

    //! "You, today 09:24. Location: Atlas Store, Maârif. Not sent. Digishare could not be reached. Actions available."
    QString accessibleName(const Message &message, const QString &quoted = {}) const;
    //! What is announced when a message arrives: sender and text.
    QString announcement(const Message &message) const;

    const Formats &formats() const { return m_formats; }
    const QString &providerName() const { return m_provider; }
    const QString &customerName() const { return m_customer; }

private:
    QString spokenContent(const Message &message) const;
    QString providersWords(const SystemContent &content) const; //!< empty where the provider has none
    QStringList spokenButtons(const Message &message) const;

    Formats m_formats;
    QString m_provider;
    QString m_customer;
    const Provider *m_own = nullptr;
};

} // namespace qasid
