#pragma once

#include "core/model/messagejson.h"

#include <QMap>
#include <QString>

#include <optional>

namespace qasid {

// Between the values of core/model and the text columns that keep them. What cannot be read back is shown as unsupported
// content or left out, never an error: one damaged row must not hide a conversation.

QString jsonText(const QJsonObject &object);
QJsonObject jsonObject(const QString &text); //!< empty when it is none

QString contentToText(const Content &content);
Content contentFromText(const QString &text);

QString buttonsToText(const ButtonGrid &buttons); //!< empty for none
ButtonGrid buttonsFromText(const QString &text);

QString optionsToText(const SendOptions &options); //!< empty for none
SendOptions optionsFromText(const QString &text);

QString attachmentToText(const Attachment &attachment); //!< without its local id
Attachment attachmentFromText(const QString &text, AttachmentId id);

QString sourcesToText(const QMap<QString, QString> &sources); //!< empty for none
QMap<QString, QString> sourcesFromText(const QString &text);

std::optional<QString> errorToText(const std::optional<Error> &error);
std::optional<Error> errorFromText(const QString &text);

//! The words of a content on one line, at most 200 characters, never half of a surrogate pair.
QString snippetOf(const Content &content);
QString oneLine(const QString &text);

} // namespace qasid
