#pragma once

#include <QCoreApplication>
#include <QKeyEvent>

namespace qasid::test {

//! Types letters of any script, as a layout that has them does; QTest::keyClicks() knows only those of Latin-1.
inline void typeWords(QObject *into, const QString &words)
{
    for (const QChar letter : words) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, letter.unicode(), Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(into, &event);
        }
    }
}

} // namespace qasid::test
