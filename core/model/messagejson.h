#pragma once

#include "core/base/result.h"
#include "core/model/draft.h"
#include "core/model/message.h"

#include <QJsonArray>
#include <QJsonObject>

namespace qasid {

// The one JSON form of a message: in the store's columns, in `qasid export` and in the file of `qasid send --content`.
// docs/cli.md lists every field.

//! "kind" and the kind's own fields, flat: text{text,texts,header,footer}, location{latitude,longitude,name,address},
//! location_request{text}, list{header,text,footer,button,sections[{title,rows[{id,title,description}]}]},
//! choice{source,id→"choice_id",title,description}, press{data,place,rule,answer; "text" is the caption},
//! contact{cards[{name,phones,emails}],raw}, media{text (the caption)}, system{code,text}, unsupported{type,raw}. "text" is present for
//! every kind and is what contentText() answers unless said.
QJsonObject contentToJson(const Content &content);
//! The reverse. Fails as InvalidInput, naming the field, on an unknown kind or a field of a wrong type.
Result<Content> contentFromJson(const QJsonObject &object);

QJsonArray buttonsToJson(const ButtonGrid &grid); //!< [[{"caption","icon","action":{"type",…}}]]
Result<ButtonGrid> buttonsFromJson(const QJsonArray &rows);

QJsonObject attachmentToJson(const Attachment &attachment);
Result<Attachment> attachmentFromJson(const QJsonObject &object);
QJsonArray attachmentsToJson(const std::vector<Attachment> &attachments);
Result<std::vector<Attachment>> attachmentsFromJson(const QJsonArray &array);

QJsonObject errorToJson(const Error &error); //!< {"kind","detail","http_status","provider_code","retry_after_ms","outcome_known"}
Error errorFromJson(const QJsonObject &object);

//! Content, attachments, buttons, reply_to and options (sendoptionsjson.h) in one object: what `send --content` reads.
QJsonObject outgoingToJson(const OutgoingMessage &message);
Result<OutgoingMessage> outgoingFromJson(const QJsonObject &object);

//! A whole message as `qasid export` prints it.
QJsonObject messageToJson(const Message &message);

} // namespace qasid
