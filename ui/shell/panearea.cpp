#include "ui/shell/panearea.h"

#include "ui/shell/panedivider.h"
#include "ui/theme/metrics.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace qasid {

namespace {

constexpr int kSlide = 8; // px that the panel moves while it opens
constexpr int kNarrower = 60; // px that the list gives to the thread in a narrow window

} // namespace

PaneArea::PaneArea(Appearance &appearance, QWidget *list, QWidget *thread, QWidget *panel, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_list(list)
    , m_thread(thread)
    , m_panel(panel)
    , m_listDivider(nullptr)
    , m_panelDivider(nullptr)
    , m_edge(nullptr)
    , m_listWidth(metrics::kListWidth)
    , m_panelWidth(metrics::kPanelWidth)
{
    for (QWidget *pane : {list, thread, panel})
        pane->setParent(this);
    m_edge = new PanelEdge(appearance, this);
    m_listDivider = new PaneDivider(appearance, this);
    m_panelDivider = new PaneDivider(appearance, this);
    connect(m_listDivider, &PaneDivider::dragged, this, [this](const QPoint &global) {
        m_listWidth = std::clamp(mirrored(global) + (m_narrow ? kNarrower : 0), metrics::kListMin, metrics::kListMax);
        place();
    });
    connect(m_panelDivider, &PaneDivider::dragged, this, [this](const QPoint &global) {
        m_panelWidth = std::clamp(width() - mirrored(global), metrics::kPanelMin, metrics::kPanelMax);
        place();
    });
    connect(m_listDivider, &PaneDivider::released, this, &PaneArea::widthsChanged);
    connect(m_panelDivider, &PaneDivider::released, this, &PaneArea::widthsChanged);
    m_slide.setStartValue(1.0);
    m_slide.setEndValue(0.0);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, &PaneArea::place);
}

void PaneArea::adaptTo(int windowWidth)
{
    const bool shownBefore = isPanelShown();
    const bool single = windowWidth < metrics::kSinglePaneBelow;
    m_overlays = windowWidth < metrics::kPanelOverlaysBelow;
    m_narrow = windowWidth < metrics::kRailNarrowBelow;
    const bool changed = single != m_single;
    m_single = single;
    place();
    if (changed)
        Q_EMIT singlePaneChanged(single);
    if (shownBefore != isPanelShown())
        Q_EMIT panelShownChanged(isPanelShown());
}

void PaneArea::showPage(Page page)
{
    if (page == m_page)
        return;
    m_page = page;
    place();
}

void PaneArea::setPanelShown(bool shown)
{
    if (shown == isPanelShown())
        return;
    if (m_overlays) {
        m_overlayOpen = shown;
        m_slide.setDuration(m_appearance.theme().motion(metrics::kMotionBase));
        m_slide.start();
    } else {
        m_panelWanted = shown;
        Q_EMIT widthsChanged();
    }
    place();
    Q_EMIT panelShownChanged(shown);
}

void PaneArea::setPanelAllowed(bool allowed)
{
    if (allowed == m_panelAllowed)
        return;
    m_panelAllowed = allowed;
    place();
}

void PaneArea::restore(int listWidth, int panelWidth, bool panelWanted)
{
    m_listWidth = std::clamp(listWidth, metrics::kListMin, metrics::kListMax);
    m_panelWidth = std::clamp(panelWidth, metrics::kPanelMin, metrics::kPanelMax);
    m_panelWanted = panelWanted;
    place();
}

void PaneArea::resizeEvent(QResizeEvent *)
{
    place();
}

void PaneArea::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

int PaneArea::mirrored(const QPoint &global) const
{
    const int x = mapFromGlobal(global).x();
    return isRightToLeft() ? width() - x : x;
}

void PaneArea::put(QWidget *widget, int x, int width, int top)
{
    widget->setGeometry(isRightToLeft() ? this->width() - x - width : x, top, width, height() - top);
    widget->show();
}

void PaneArea::place()
{
    const QWidget *focus = window()->focusWidget();
    const bool focusInList = focus && m_list->isAncestorOf(focus);
    if (m_single) {
        m_listDivider->hide();
        m_list->setVisible(m_page == Page::List);
        m_thread->setVisible(m_page == Page::Thread);
        put(m_page == Page::List ? m_list : m_thread, 0, width());
    } else {
        const bool panel = m_panelAllowed && !m_overlays && m_panelWanted;
        placeBeside(width(), panel);
    }
    const bool over = m_panelAllowed && m_overlays && m_overlayOpen && !(m_single && m_page == Page::List);
    if (over)
        placeOver();
    if (m_overlays || m_single)
        m_panelDivider->hide();
    m_edge->setVisible(over);
    m_panel->setVisible(over || (m_panelAllowed && !m_overlays && m_panelWanted));
    if (focusInList && m_single && m_page == Page::Thread)
        Q_EMIT listLeft();
}

void PaneArea::placeBeside(int room, bool panel)
{
    const int panelWidth = panel ? m_panelWidth : 0;
    // The thread keeps its least width before the list keeps what was asked for.
    const int wanted = std::max(metrics::kListMin, m_listWidth - (m_narrow ? kNarrower : 0));
    const int list = std::clamp(room - panelWidth - metrics::kThreadMin, metrics::kListMin, wanted);
    put(m_list, 0, list);
    put(m_thread, list + 1, room - panelWidth - list - (panel ? 2 : 1));
    put(m_listDivider, list - PaneDivider::kGrab / 2, PaneDivider::kGrab);
    // Every raise paints again what lies under it.
    if (std::exchange(m_panelOnTop, false)) {
        m_listDivider->raise();
        m_panelDivider->raise();
    }
    if (!panel)
        return m_panelDivider->hide();
    put(m_panel, room - panelWidth, panelWidth);
    put(m_panelDivider, room - panelWidth - 1 - PaneDivider::kGrab / 2, PaneDivider::kGrab);
}

void PaneArea::placeOver()
{
    const int slid = m_slide.state() == QAbstractAnimation::Running ? int(m_slide.currentValue().toReal() * kSlide) : 0;
    const int x = width() - m_panelWidth + slid;
    // The thread's header stays free: what opened the panel closes it.
    const int top = std::max(metrics::kHeader, m_appearance.theme().zoomed(metrics::kHeader));
    put(m_edge, x - PanelEdge::kWidth, PanelEdge::kWidth, top);
    put(m_panel, x, m_panelWidth, top);
    if (!std::exchange(m_panelOnTop, true)) {
        m_edge->raise();
        m_panel->raise();
    }
}

} // namespace qasid
