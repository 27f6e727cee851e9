#include "ui/controls/toasthost.h"

#include "ui/controls/accessiblerole.h"
#include "ui/controls/label.h"
#include "ui/controls/paint.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kShadowRoom = 24; // around the panel, for its shadow
constexpr int kToastHeight = 40;
constexpr int kDistance = 16; // from the window's edges

} // namespace

ToastHost::ToastHost(Appearance &appearance, Toasts &toasts, QWidget *window)
    : QWidget(window)
    , m_appearance(appearance)
    , m_text(new Label(appearance, TextStyle::Body, &ThemeColors::text, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kShadowRoom + metrics::kSpace6, kShadowRoom, kShadowRoom + metrics::kSpace2, kShadowRoom);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(new Glyph(appearance, "check-circle"_L1, 16, &ThemeColors::text, this));
    row->addSpacing(metrics::kSpace2);
    row->addWidget(m_text);
    setAccessibleRole(this, QAccessible::AlertMessage);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(metrics::kToastTime);
    connect(&m_timer, &QTimer::timeout, this, &ToastHost::expire);
    connect(&toasts, &Toasts::shown, this, &ToastHost::showToast);
    window->installEventFilter(this);
    // Its parts learn of another look after it.
    followAppearance(appearance, this, [this] { QMetaObject::invokeMethod(this, &ToastHost::place, Qt::QueuedConnection); });
}

void ToastHost::setLeadingInset(int inset)
{
    m_inset = inset;
    place();
}

QString ToastHost::text() const
{
    return m_text->text();
}

void ToastHost::runAction()
{
    const auto run = std::exchange(m_onAction, nullptr);
    if (!run)
        return;
    hide();
    run();
}

void ToastHost::showToast(const QString &text, const QString &action, const std::function<void()> &onAction)
{
    m_text->setText(text);
    showAction(action);
    m_onAction = onAction;
    setAccessibleName(text);
    place();
    showAlert(this);
    raise();
    m_timer.start();
}

void ToastHost::showAction(const QString &caption)
{
    // Made when it is first needed, and never without a caption: assistive tools see hidden buttons too.
    if (!m_action && !caption.isEmpty()) {
        m_action = new TextButton(m_appearance, caption, TextButton::Kind::Quiet, this);
        m_action->setInk(&ThemeColors::accent, nullptr);
        layout()->addWidget(m_action);
        connect(m_action, &TextButton::clicked, this, &ToastHost::runAction);
    }
    if (!m_action)
        return;
    if (!caption.isEmpty())
        m_action->setText(caption);
    m_action->setVisible(!caption.isEmpty());
}

void ToastHost::expire()
{
    if (underMouse() || (m_action && m_action->hasFocus())) {
        m_timer.start();
        return;
    }
    m_onAction = nullptr;
    hide();
}

void ToastHost::place()
{
    const int leading = m_inset + kDistance - kShadowRoom;
    m_text->setWordWrap(false);
    layout()->invalidate();
    const int wanted = sizeHint().width() + (!m_action || m_action->isHidden() ? int(metrics::kSpace5) : 0);
    const int room = parentWidget()->width() - leading;
    int height = m_appearance.theme().zoomed(kToastHeight) + 2 * kShadowRoom;
    if (wanted > room) { // in several lines
        m_text->setWordWrap(true);
        layout()->invalidate();
        height = std::max(height, layout()->totalHeightForWidth(room) + 2 * metrics::kSpace4);
    }
    const QSize size(std::min(wanted, room), height);
    const int x = isRightToLeft() ? parentWidget()->width() - leading - size.width() : leading;
    setGeometry(x, parentWidget()->height() - kDistance + kShadowRoom - height, size.width(), height);
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange))
        place();
    return false;
}

void ToastHost::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void ToastHost::leaveEvent(QEvent *)
{
    m_timer.start();
}

void ToastHost::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const QRectF panel = QRectF(rect()).adjusted(kShadowRoom, kShadowRoom, -kShadowRoom, -kShadowRoom);
    QPainter painter(this);
    paintShadow(painter, theme, panel, metrics::kRadiusRow, 24, 8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors.line, 1));
    painter.setBrush(theme.colors.bgPopup);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), metrics::kRadiusRow, metrics::kRadiusRow);
}

} // namespace qasid
