#include "ui/shell/windowplace.h"

#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/shell/panearea.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kSettle = 600; // milliseconds without a change before it is stored
constexpr int kMostScreens = 8;

QJsonObject read(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

WindowPlace::WindowPlace(Inbox &inbox, QWidget *window, PaneArea *panes)
    : QObject(window)
    , m_inbox(inbox)
    , m_window(window)
    , m_panes(panes)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettle);
    connect(&m_soon, &QTimer::timeout, this, &WindowPlace::save);
    connect(panes, &PaneArea::widthsChanged, &m_soon, qOverload<>(&QTimer::start));
}

void WindowPlace::restore()
{
    const QJsonObject place = read(m_inbox.setting(settings::kWindowPlace.key)).value(screenKey()).toObject();
    const QSize size(place.value("width"_L1).toInt(metrics::kWindowWidth), place.value("height"_L1).toInt(metrics::kWindowHeight));
    const QRect screen = m_window->screen()->availableGeometry();
    m_window->resize(size.boundedTo(screen.size()).expandedTo(m_window->minimumSize()));
    if (place.contains("x"_L1)) {
        const QPoint corner(place.value("x"_L1).toInt(), place.value("y"_L1).toInt());
        if (screen.contains(QRect(corner, QSize(100, 40)))) // its title can be reached
            m_window->move(corner);
    }
    m_panes->restore(place.value("list"_L1).toInt(metrics::kListWidth), place.value("panel"_L1).toInt(metrics::kPanelWidth),
        place.value("panel_open"_L1).toBool(true));
    if (place.value("maximised"_L1).toBool())
        m_window->setWindowState(Qt::WindowMaximized);
    m_window->installEventFilter(this);
}

bool WindowPlace::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        m_soon.start();
        break;
    case QEvent::Close:
        if (m_soon.isActive())
            save();
        break;
    default:
        break;
    }
    return false;
}

QString WindowPlace::screenKey() const
{
    const QSize size = m_window->screen()->size();
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

void WindowPlace::save()
{
    m_soon.stop();
    QJsonObject all = read(m_inbox.setting(settings::kWindowPlace.key));
    QJsonObject place = all.value(screenKey()).toObject();
    const bool maximised = m_window->isMaximized() || m_window->isFullScreen();
    place.insert("maximised"_L1, maximised);
    if (!maximised) { // keep what it was before
        place.insert("x"_L1, m_window->x());
        place.insert("y"_L1, m_window->y());
        place.insert("width"_L1, m_window->width());
        place.insert("height"_L1, m_window->height());
    }
    place.insert("list"_L1, m_panes->listWidth());
    place.insert("panel"_L1, m_panes->panelWidth());
    place.insert("panel_open"_L1, m_panes->isPanelWanted());
    if (all.size() >= kMostScreens && !all.contains(screenKey()))
        all = {}; // a profile that met this many screens starts anew
    all.insert(screenKey(), place);
    m_inbox.setSetting(settings::kWindowPlace.key, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

} // namespace qasid
