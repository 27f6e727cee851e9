#pragma once

#include "core/model/answerrules.h"
#include "core/model/press.h"
#include "core/providers/divar/settings.h"

namespace qasid::divar {

//! Reads what Divar posts when a button that asks our server is pressed (docs/providers/divar.md, "Presses"). Fails as InvalidInput when
//! the body is no JSON object, a field is of another type, or a name is longer than four times what is documented.
Result<Press> readPress(Press::Wants wants, const QByteArray &body);

//! {"url"} where an address is wanted, the account's own page when the answer has none; else {"action"?, "text_message"?}.
QByteArray pressAnswer(const Press &press, const PressAnswer &answer, const Settings &settings);

//! The chatbot's page for customers; empty while the app's slug is not known.
QString chatPage(const Settings &settings);

} // namespace qasid::divar
