#pragma once

#include "core/model/content.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace qasid::divar {

//! How somebody came to the chatbot: the text that Divar itself writes in their name when they follow a touch point.
struct TouchPoint {
    SystemContent note;
    QString post; //!< the post they came from, where it is told
    QString chat; //!< the chat of a post they came from, where it is told
};

//! Reads "/start MY_POST <token>" and the other four. Nothing for any other text, which is then somebody's own words.
std::optional<TouchPoint> touchPointOf(QStringView text);

//! What is told of a post's change: PUBLISH, RETIRE, ONGOING, ARCHIVE, or another word of the provider's.
SystemContent postNote(const QString &change, const QString &post);

//! The words for the codes of both, as Provider::systemWords().
const char *systemWords(QStringView code);

} // namespace qasid::divar
