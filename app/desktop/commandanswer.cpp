#include "app/desktop/commandanswer.h"

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

int exitCodeFor(const Error &error)
{
    // What the provider answered is never about the words of the command or about this profile.
    if (error.httpStatus != 0 && error.kind != ErrorKind::TimedOut && error.kind != ErrorKind::Unavailable)
        return 1;
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::TooLarge:
    case ErrorKind::NotSupported:
        return 2;
    case ErrorKind::NotFound:
        return 3;
    case ErrorKind::Busy:
        return 4;
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainMissing:
        return 5;
    case ErrorKind::DiskFull:
    case ErrorKind::StorageFailed:
    case ErrorKind::Conflict:
        return 6;
    case ErrorKind::Unreachable:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionLost:
    case ErrorKind::Unavailable:
        return 7;
    default:
        return 1;
    }
}

} // namespace

CommandAnswer answerWith(const QJsonValue &output)
{
    return {.exitCode = 0, .output = output, .error = {}};
}

CommandAnswer answerWith(const Error &error)
{
    return {.exitCode = exitCodeFor(error),
        .output = QJsonValue(QJsonValue::Undefined),
        .error = u"%1 (%2)"_s.arg(error.detail, errorKindName(error.kind))};
}

} // namespace qasid
