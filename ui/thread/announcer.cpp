#include "ui/thread/announcer.h"

#include "ui/controls/accessiblerole.h"
#include "ui/models/format.h"

#include <QAccessible>

#include <utility>

namespace qasid {

namespace {

constexpr int kPause = 3000;

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    // It has to be on the screen to be spoken, and has nothing to paint.
    resize(1, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::sayWaiting);
}

void Announcer::say(const QString &words)
{
    m_waiting.append(words);
    if (!m_pause.isActive())
        sayWaiting();
}

void Announcer::sayMeanwhile(const QString &words)
{
    m_meanwhile = words;
    if (!m_pause.isActive())
        sayWaiting();
}

void Announcer::sayWaiting()
{
    if (m_waiting.isEmpty()) {
        speak(std::exchange(m_meanwhile, {}));
        return;
    }
    const QStringList waiting = std::exchange(m_waiting, {});
    const int count = int(waiting.size());
    speak(count == 1 ? waiting.front() : tr("%1 new messages", nullptr, count).arg(Formats::counted(count)));
}

void Announcer::speak(const QString &words)
{
    // What was said is not said again when the thread is shown again.
    setAccessibleName(words);
    if (words.isEmpty())
        return;
    m_pause.start();
    showAlert(this);
}

} // namespace qasid
