#pragma once

#include "core/model/attachment.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>

namespace qasid {

//! What an account can do, with numbers. The interface and the checks before sending ask this, never a provider's name.
//! Lengths count Unicode code points; 0 stands for "not possible".
struct Capabilities {
    int textLength = 0;
    bool location = false;
    bool locationRequest = false;
    bool replyTo = false;
    bool templates = false; //!< templates can be listed
    bool contactLookup = false;
    bool participants = false; //!< join, leave and assign at the provider

    int buttonRows = 0;
    int buttonsPerRow = 0;
    int buttonsInAll = 0;
    int buttonCaptionLength = 0; //!< 0 where buttons are possible: no limit is known
    bool buttonIcons = false;
    bool replyButtons = false; //!< buttons that come back as a Choice
    bool linkButtons = false;
    bool serverButtons = false;
    bool dynamicButtons = false;
    bool postButtons = false; //!< buttons that open one of the provider's own pages
    //! A second grid that only our own side sees, on these channels.
    QStringList senderButtonsChannels;
    //! Presses of server and dynamic buttons come to Qasid, which answers them by the account's AnswerRules.
    bool answersPresses = false;

    int listRows = 0; //!< over all sections
    int listRowTitleLength = 0;
    int listRowDescriptionWarning = 0; //!< beyond this a warning, not a refusal
    int headerLength = 0;
    int listButtonLength = 0;

    int attachments = 0; //!< per message
    bool attachmentWithButtons = false; //!< a file as the header of a message with buttons
    int captionLength = 0; //!< longer captions are refused; 0: either words or a file
    QMap<AttachmentKind, qint64> fileBytes; //!< largest file by kind; a missing kind cannot be sent

    QStringList languages; //!< of a message with one text per language; empty where it has only one text
    //! Free replies are only certain within this time after the customer's last message, on these channels.
    std::optional<std::chrono::hours> replyWindow;
    QStringList replyWindowChannels;

    //! Links to received files may soon stop working: each is fetched as soon as its message came.
    bool fetchEarly = false;

    bool sendToUser = false; //!< without a conversation
    bool findByPhone = false; //!< a customer's id can be looked up by their phone number
    //! People can give this account access to what is theirs; see Provider::accessPurposes().
    bool access = false;
    //! Conversations on these channels can be answered only while somebody's access lasts.
    QStringList accessChannels;
    //! Conversations are things of the provider's own: made, named, described, moved and deleted there.
    bool manageConversations = false;
    bool subConversations = false; //!< one can hang under another
    QStringList conversationTypes; //!< one can be made as any of these, by the provider's words; empty where there is no choice
    bool history = false; //!< older messages can be loaded
    bool listConversations = false;
    bool poll = false;
    bool webhooks = false;
    bool idempotentSend = false; //!< the same send twice has one effect
    //! Whether a message was sent can be read back, so doubtful sends settle themselves.
    bool readBack = false;
    //! Files are uploaded before the message is sent, each once; see ProviderSession::upload().
    bool uploadsFirst = false;
    // SendOptions.
    bool flags = false;
    bool templateIds = false;
    bool channelChoice = false;
    bool asCustomer = false;
    bool aiAgents = false; //!< one can be asked to answer, after a message or at once
    QString aiAgent; //!< the one that is asked when none is named; may be empty
    int requestsPerMinute = 0; //!< the account's budget of requests to its provider; 0 for none
    int sendsPerMinute = 0; //!< the account's own limit; 0 for none known
};

} // namespace qasid
