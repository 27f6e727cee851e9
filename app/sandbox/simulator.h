#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace qasid::sandbox {

//! A message, and the conversation it is in.
struct SaidMessage {
    QString id;
    QString conversation;
};

//! A message that an agent sent over the API and the provider took.
struct SentMessage {
    QString conversation;
    QJsonObject json; //!< with at least "id" and "body", the text
};

//! What the controls ask of every simulated provider. Main thread.
class Simulator {
public:
    virtual ~Simulator() = default;

    //! Conversations, customers, and what else the provider has.
    virtual QJsonObject state() = 0;
    //! Oldest first.
    virtual std::vector<SentMessage> sent() = 0;
    //! Somebody (a customer's key or id, or a conversation's id) says something. Nothing for nobody.
    virtual std::optional<SaidMessage> say(const QString &who, const QJsonObject &what) = 0;
    //! How the provider behaves where its documents allow several ways.
    virtual QJsonObject settings() = 0;
    //! Takes the settings that are present. Answers what is wrong with them; empty when all is well.
    virtual QString set(const QJsonObject &settings) = 0;
};

} // namespace qasid::sandbox
