#pragma once

#include "core/base/future.h"

#include <QTest>

namespace qasid::test {

//! Runs the event loop until the answer is there, at most `patience` milliseconds; then fails as TimedOut. For tests only.
template <class T>
Result<T> await(const Future<T> &future, int patience = 20'000)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        return fail(ErrorKind::TimedOut, QStringLiteral("no answer in the test's patience"));
    return future.result();
}

} // namespace qasid::test
