#pragma once

#include "core/http/httpserver.h"

#include <QByteArrayView>

namespace qasid {

//! How somebody's visit to the redirect address ended.
enum class AccessOutcome {
    Given,
    Refused, //!< by the person
    NothingAsked, //!< nobody asked for it, or the link was used already
    Expired, //!< the link is too old
    NotConfirmed, //!< the provider did not answer, or would not
    Later //!< Qasid cannot take it now
};

//! The page their browser shows: HTML of its own, without scripts, addresses or anything of the request, in the first of Persian,
//! Arabic, Turkish, French and English that `acceptLanguage` (RFC 9110) prefers; English else. Pure.
http::Response accessPage(AccessOutcome outcome, QByteArrayView acceptLanguage);

//! One of "fa", "ar", "tr", "fr", "en". Pure.
QByteArray preferredLanguage(QByteArrayView acceptLanguage);

} // namespace qasid
