#pragma once

#include "core/base/future.h"

#include <QTest>

//! Waits for an answer; ends the program when none comes.
template <class T>
qasid::Result<T> answerOf(const qasid::Future<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("no answer in time");
    return future.result();
}
