#include "ui/controls/spokenline.h"

#include "ui/controls/accessiblerole.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace qasid {

SpokenLine::SpokenLine(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    // It has to be on the screen to be spoken, and has nothing to paint.
    resize(1, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(3s);
    connect(&m_pause, &QTimer::timeout, this, &SpokenLine::speak);
}

void SpokenLine::say(const QString &words)
{
    m_waiting = words;
    if (!m_pause.isActive())
        speak();
}

void SpokenLine::speak()
{
    // What was said is not said again when the window around it is shown again.
    setAccessibleName(std::exchange(m_waiting, {}));
    if (accessibleName().isEmpty())
        return;
    m_pause.start();
    showAlert(this);
}

} // namespace qasid
