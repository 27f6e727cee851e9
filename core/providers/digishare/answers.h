#pragma once

#include "core/net/httpclient.h"
#include "core/provider/providersession.h"

//! Reads the answers of Digishare's calls other than sending. Each fails as BadAnswer when the answer is not what the documents say.
namespace qasid::digishare {

Result<AccountIdentity> identityFrom(const HttpAnswer &answer);
Result<TemplatePage> templatesFrom(const HttpAnswer &answer);
Result<ContactPage> contactsFrom(const HttpAnswer &answer);
Result<Customer> contactFrom(const HttpAnswer &answer);

} // namespace qasid::digishare
