#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace qasid {

//! What went wrong, as far as an agent or the program can act on it. The words a person reads are made in ui from this.
enum class ErrorKind {
    Unreachable, //!< no connection was made: nothing was delivered
    TimedOut, //!< a connection was made, but no complete answer came
    ConnectionLost, //!< the connection broke before the answer was complete
    TlsFailed, //!< the certificate was not accepted: nothing was delivered
    Unauthorized, //!< the key or token was refused (HTTP 401)
    Forbidden, //!< the key is good but may not do this (HTTP 403)
    NotFound, //!< the conversation, file or address does not exist (HTTP 404)
    PaymentRequired, //!< the balance with the provider is used up (HTTP 402)
    TooLarge, //!< text, file or request over a limit (HTTP 413)
    RateLimited, //!< asked to slow down (HTTP 429); retryAfter tells for how long, where known
    Rejected, //!< the provider understood and refused (HTTP 400, 405, 409, 422)
    ServerFailed, //!< the provider failed while working on it (HTTP 500, 502, 504)
    Unavailable, //!< the provider does not take requests now (HTTP 503)
    BadAnswer, //!< the answer is not what the documents say
    Cancelled, //!< stopped by the agent or by its owner going away
    InvalidInput, //!< refused by Qasid itself, before anything was sent
    NotSupported, //!< the account's provider cannot do this
    Conflict, //!< it exists already, or was changed meanwhile
    Busy, //!< another process holds the profile
    DiskFull, //!< no space left for the profile
    StorageFailed, //!< the profile could not be read or written
    KeychainLocked, //!< the keychain exists but did not open
    KeychainMissing, //!< there is no keychain, and no passphrase was given
    Internal //!< a fault of Qasid
};

//! Stable lower-case word for a kind, as stored, logged and printed ("rate_limited").
QString errorKindName(ErrorKind kind);
//! The reverse; an unknown word gives Internal.
ErrorKind errorKindFromName(QStringView name);

//! An error as a value. `detail` is English, for logs and for the provider's own words; it carries no secret and no message text.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;
    int httpStatus = 0; //!< 0 where no HTTP answer came
    QString providerCode; //!< the provider's own code or field name, where it gave one
    std::optional<std::chrono::milliseconds> retryAfter;
    bool outcomeKnown = true; //!< false: the request may have taken effect although it failed

    bool operator==(const Error &) const = default;
};

} // namespace qasid
