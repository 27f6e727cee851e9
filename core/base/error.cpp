#include "core/base/error.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

using Name = std::pair<ErrorKind, QLatin1StringView>;

constexpr std::array kNames{
    Name{ErrorKind::Unreachable, "unreachable"_L1},
    Name{ErrorKind::TimedOut, "timed_out"_L1},
    Name{ErrorKind::ConnectionLost, "connection_lost"_L1},
    Name{ErrorKind::TlsFailed, "tls_failed"_L1},
    Name{ErrorKind::Unauthorized, "unauthorized"_L1},
    Name{ErrorKind::Forbidden, "forbidden"_L1},
    Name{ErrorKind::NotFound, "not_found"_L1},
    Name{ErrorKind::PaymentRequired, "payment_required"_L1},
    Name{ErrorKind::TooLarge, "too_large"_L1},
    Name{ErrorKind::RateLimited, "rate_limited"_L1},
    Name{ErrorKind::Rejected, "rejected"_L1},
    Name{ErrorKind::ServerFailed, "server_failed"_L1},
    Name{ErrorKind::Unavailable, "unavailable"_L1},
    Name{ErrorKind::BadAnswer, "bad_answer"_L1},
    Name{ErrorKind::Cancelled, "cancelled"_L1},
    Name{ErrorKind::InvalidInput, "invalid_input"_L1},
    Name{ErrorKind::NotSupported, "not_supported"_L1},
    Name{ErrorKind::Conflict, "conflict"_L1},
    Name{ErrorKind::Busy, "busy"_L1},
    Name{ErrorKind::DiskFull, "disk_full"_L1},
    Name{ErrorKind::StorageFailed, "storage_failed"_L1},
    Name{ErrorKind::KeychainLocked, "keychain_locked"_L1},
    Name{ErrorKind::KeychainMissing, "keychain_missing"_L1},
    Name{ErrorKind::Internal, "internal"_L1},
};

} // namespace

QString errorKindName(ErrorKind kind)
{
    for (const auto &[candidate, name] : kNames) {
        if (candidate == kind)
            return name;
    }
    return u"internal"_s;
}

ErrorKind errorKindFromName(QStringView name)
{
    for (const auto &[kind, candidate] : kNames) {
        if (candidate == name)
            return kind;
    }
    return ErrorKind::Internal;
}

} // namespace qasid
