#pragma once

#include "core/base/error.h"
#include "core/engine/accountstate.h"
#include "core/engine/banner.h"
#include "core/model/message.h"
#include "ui/models/format.h"

#include <QCoreApplication>

#include <vector>

namespace qasid {

//! What a button of a banner does; the shell knows how.
enum class BannerAction { OpenFolder, Unlock, EnterKey, ChangePort, TryAgain, ShowQueue, TryNow };

//! A banner in words: `lead` is drawn bold, `text` follows it. At most two actions.
struct BannerText {
    QString lead;
    QString text;
    struct Action {
        BannerAction action;
        QString caption;
    };
    std::vector<Action> actions;
};

//! Errors, delivery states and banners in plain words for people, in the language of the interface (DESIGN.md section 11).
//! Values inside are isolated for bidirectional text; plain() takes the isolates out for screen readers.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(qasid::ErrorText)
public:
    //! One sentence: what happened, with the provider's name as its subject ("Digishare could not be reached.").
    static QString sentence(const Error &error, const QString &providerName, const Formats &formats);

    //! The words of a delivery state: "Accepted by Digishare", "Waiting to send", "Not sent. Digishare could not be reached."
    //! Empty for Received.
    static QString delivery(Delivery delivery, const std::optional<Error> &error, const QString &providerName, const Formats &formats);

    static BannerText banner(const Banner &banner, const Formats &formats);

    //! One short line about how an account does: "Receiving, sending", "Digishare refused the key.", "Paused".
    static QString accountHealth(const AccountState &state, const QString &providerName, const Formats &formats);

    //! A text that a provider declares, marked there with QT_TRANSLATE_NOOP("Provider", …).
    static QString provider(const char *text);
    static QString provider(const QString &text) { return provider(text.toUtf8().constData()); }

    //! How people call a channel: "WhatsApp" for "whatsapp"; an unknown word with a capital letter.
    static QString channel(const QString &channel);

    //! The text without any isolates.
    static QString plain(QString text);

private:
    static QString lineSentence(const Error &error, const QString &name);
    static QString forbiddenSentence(const Error &error, const QString &name);
    static QString settingSentence(const Error &error, const QString &name);
    static QString permissionSentence(const Error &error, const QString &name);
    static QString refusalSentence(const Error &error, const QString &name, const Formats &formats);
    static QString ownSentence(const Error &error);
};

} // namespace qasid
