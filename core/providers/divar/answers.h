#pragma once

#include "core/net/httpclient.h"
#include "core/provider/providersession.h"

namespace qasid::divar {

//! What Divar answered to a message: the conversation it went to, or nothing at all, which is as good. Anything but JSON is possibly
//! sent: something else may have answered in Divar's place.
Result<SendReceipt> receiptFrom(const HttpAnswer &answer);

//! The error of a refused call, with the permission the API key may lack where that is the likely reason, and words for the refusal that
//! is documented.
Error explained(Error error, const QString &permission);

//! An error of a call that was made before the message, which therefore was not sent: its outcome is known and trying again may help
//! where the error was of a passing kind.
Error beforeSending(Error error);

//! Who a user is. BadAnswer without an id.
Result<Customer> personFrom(const HttpAnswer &answer);

} // namespace qasid::divar
