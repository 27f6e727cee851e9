#pragma once

#include "core/model/message.h"
#include "ui/models/format.h"
#include "ui/models/textlanguages.h"

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

    //! The account's provider can be asked whether a doubtful message arrived, and is.
    void setReadsBack(bool reads) { m_readsBack = reads; }
    bool readsBack() const { return m_readsBack; }
    bool isBeingChecked(const Message &message) const; //!< of one that was possibly sent; moves with the clock

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
    QString uploadingFiles(int percent) const; //!< the same while the message itself still waits: "Uploading files, 42 %"
    QString ownButtons() const; //!< above buttons that only our own side sees
    QString coordinates(const LocationContent &location) const; //!< "33.5843, −7.6321", left to right
    QString options(int rows) const; //!< "3 options"
    QString unsupported() const;

    // A text in several languages.
    //! What is shown of it: in `language`, or where that is empty in the interface's.
    ShownText shown(const TextContent &content, const QString &language = {}) const;
    //! "Written in العربية, English. Shown in العربية." Empty where there is nothing to choose from.
    QString languages(const ShownText &shown) const;
    QString showIn(const QString &language) const; //!< "Show in English"

    // What a message was sent with.
    //! The words of a message without any that its provider fills in from a template; empty for others.
    QString templateWords(const Message &message) const;
    QString writtenDown(const Message &message) const; //!< above what the customer said and an agent typed
    QString flags(const Message &message) const; //!< "Flags: urgent, refund"; empty where it has none

    // AI agents.
    QString aiName() const; //!< "AI agent"
    QString aiAnswered() const; //!< above an answer
    QString aiWriting() const; //!< above what it is writing now
    QString aiAsked() const; //!< under a message, until the answer is there

    //! Header or first words, and a line below it: how a message is quoted. For a quote that is not loaded pass nothing.
    struct Quote {
        QString title;
        QString text;
    };
    Quote quote(const Message &message) const;

    //! "You, today 09:24. Location: Atlas Store, Maârif. Not sent. Digishare could not be reached. Actions available."
    //! `language` is the one chosen of a text in several.
    QString accessibleName(const Message &message, const QString &quoted = {}, const QString &language = {}) const;
    //! What is announced when a message arrives: sender and text.
    QString announcement(const Message &message) const;

    const Formats &formats() const { return m_formats; }
    const QString &providerName() const { return m_provider; }
    const QString &customerName() const { return m_customer; }

private:
    QString spokenContent(const Message &message, const QString &language = {}) const;
    QString providersWords(const SystemContent &content) const; //!< empty where the provider has none
    QStringList spokenButtons(const Message &message) const;

    Formats m_formats;
    QString m_provider;
    QString m_customer;
    const Provider *m_own = nullptr;
    bool m_readsBack = false;
};

} // namespace qasid
