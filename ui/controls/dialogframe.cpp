#include "ui/controls/dialogframe.h"

#include "ui/controls/accessiblerole.h"
#include "ui/controls/paint.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace qasid {

namespace {

constexpr int kMargin = 24; // kept free around the panel
constexpr qreal kBlur = 48;
constexpr qreal kShadowDy = 16;

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy();
}

} // namespace

DialogFrame::DialogFrame(Appearance &appearance, QWidget *over)
    : QWidget(over->window())
    , m_appearance(appearance)
    , m_panel(new QWidget(this))
{
    setAccessibleRole(this, QAccessible::Dialog);
    setFocusPolicy(Qt::ClickFocus);
    setGround(appearance, m_panel, &ThemeColors::bgThread);
    hide();
    window()->installEventFilter(this);
    // What had the focus may be gone, as a form that was filled anew: keys still have to reach the dialog.
    connect(
        qApp, &QApplication::focusChanged, this,
        [this] {
            if (!QApplication::focusWidget() && isVisible() && openOver(this) == this && isActiveWindow())
                setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
    followAppearance(appearance, this, [this] { place(); });
}

DialogFrame::~DialogFrame() = default;

void DialogFrame::setPanelSize(const QSize &size)
{
    m_size = size;
    place();
}

void DialogFrame::setTitle(const QString &title)
{
    setAccessibleName(title);
}

void DialogFrame::open()
{
    m_focusBefore = window()->focusWidget();
    const bool byKeyboard = m_focusBefore && hasKeyboardFocus(m_focusBefore);
    place();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    moveFocus(true, byKeyboard ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

DialogFrame *DialogFrame::openOver(const QWidget *widget)
{
    DialogFrame *top = nullptr;
    const auto dialogs = widget->window()->findChildren<DialogFrame *>(QString(), Qt::FindDirectChildrenOnly);
    for (DialogFrame *dialog : dialogs) {
        if (dialog->isVisible() && !dialog->m_closing)
            top = dialog;
    }
    return top;
}

void DialogFrame::closeDialog()
{
    if (m_closing || !mayClose())
        return;
    m_closing = true;
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason); // the ring stays as it was
    Q_EMIT closed();
    deleteLater();
}

void DialogFrame::place()
{
    const QSize room = parentWidget()->size();
    setGeometry(QRect(QPoint(0, 0), room));
    const Theme &theme = m_appearance.theme();
    QSize size(std::min(theme.zoomed(m_size.width()), room.width() - 2 * kMargin), theme.zoomed(m_size.height()));
    if (size.height() <= 0 && m_panel->layout()) {
        const bool flows = m_panel->layout()->hasHeightForWidth();
        size.setHeight(flows ? m_panel->layout()->totalHeightForWidth(size.width()) : m_panel->layout()->totalSizeHint().height());
    }
    size.setHeight(std::min(size.height(), room.height() - 2 * kMargin));
    m_panel->setGeometry(placeFor(size));
    QPainterPath shape;
    shape.addRoundedRect(m_panel->rect(), metrics::kRadiusLg - 1, metrics::kRadiusLg - 1);
    m_panel->setMask(QRegion(shape.toFillPolygon().toPolygon()));
    update();
}

QRect DialogFrame::placeFor(const QSize &size) const
{
    QRect place(QPoint(0, 0), size);
    place.moveCenter(rect().center());
    return place;
}

bool DialogFrame::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && m_size.height() <= 0)
        place();
    return QWidget::event(event);
}

bool DialogFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return false;
}

bool DialogFrame::focusNextPrevChild(bool next)
{
    return moveFocus(next, next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool DialogFrame::moveFocus(bool next, Qt::FocusReason reason)
{
    // In the order of the tree, which is the order of reading: the chain of Qt puts last what was made last.
    QList<QWidget *> stops = m_panel->findChildren<QWidget *>();
    stops.removeIf([](const QWidget *widget) { return !takesTab(widget); });
    if (stops.isEmpty())
        return true; // nowhere to go: stay
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype to = at < 0 ? (next ? 0 : stops.size() - 1) : (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(reason);
    return true;
}

void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closeDialog();
    event->accept(); // nothing behind the scrim hears keys
}

void DialogFrame::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void DialogFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.colors.scrim);
    const QRectF panel = QRectF(m_panel->geometry()).adjusted(-1, -1, 1, 1);
    paintShadow(painter, theme, panel, metrics::kRadiusLg, kBlur, kShadowDy);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors.line, 1));
    painter.setBrush(theme.colors.bgThread);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusLg, metrics::kRadiusLg);
}

} // namespace qasid
