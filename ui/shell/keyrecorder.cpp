#include "ui/shell/keyrecorder.h"

#include "ui/controls/keycap.h"
#include "ui/controls/keylayout.h"
#include "ui/controls/textline.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace qasid {

namespace {

constexpr qreal kPadding = 8;
constexpr qreal kBetween = 4;
constexpr int kLeastWidth = 96;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr
        || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == 0 || key == Qt::Key_unknown;
}

} // namespace

KeyRecorder::KeyRecorder(Appearance &appearance, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setFocusPolicy(Qt::StrongFocus); // it has to hear the keys
    connect(this, &QAbstractButton::clicked, this, [this] { record(!m_recording); });
}

void KeyRecorder::setKeys(const QString &name, const std::vector<KeyPress> &keys)
{
    m_name = name;
    m_keys = keys;
    QStringList written;
    for (const KeyPress &press : keys)
        written += Keymap::keysText(press);
    //: A command of the shortcut list, read aloud with its keys: "Resolve: E".
    setName(tr("%1: %2").arg(name, keys.empty() ? tr("no key") : written.join(u' ')));
    updateGeometry();
    update();
}

void KeyRecorder::record(bool on)
{
    m_recording = on;
    m_afterG = false;
    setAccessibleDescription(on ? prompt() : QString());
    updateGeometry();
    update();
}

QString KeyRecorder::prompt() const
{
    //: On a button that waits for a key; at most 20 letters. The second waits for the key after G.
    return m_afterG ? tr("G, then…") : tr("Press a key…");
}

bool KeyRecorder::event(QEvent *event)
{
    // Before anybody moves the focus with Tab, or closes the dialog with Esc.
    if (m_recording && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_recording && event->type() == QEvent::KeyPress) {
        take(static_cast<const QKeyEvent &>(*event));
        event->accept();
        return true;
    }
    return ControlButton::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        Q_EMIT cleared();
    else
        ControlButton::keyPressEvent(event);
}

void KeyRecorder::take(const QKeyEvent &event)
{
    const int key = shortcutKey(event);
    if (isModifier(key))
        return;
    const Qt::KeyboardModifiers modifiers
        = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
    if (modifiers == Qt::NoModifier && key == Qt::Key_Escape)
        return record(false);
    if (modifiers == Qt::NoModifier && (key == Qt::Key_Backspace || key == Qt::Key_Delete)) {
        record(false);
        Q_EMIT cleared();
        return;
    }
    if (modifiers == Qt::NoModifier && key == Qt::Key_G && !m_afterG) {
        m_afterG = true;
        updateGeometry();
        update();
        return;
    }
    const KeyPress press{.modifiers = modifiers, .key = key, .afterG = m_afterG};
    record(false);
    Q_EMIT recorded(press);
}

void KeyRecorder::focusOutEvent(QFocusEvent *event)
{
    record(false);
    ControlButton::focusOutEvent(event);
}

QSize KeyRecorder::sizeHint() const
{
    qreal width = 2 * kPadding;
    if (m_recording || m_keys.empty()) {
        width += std::ceil(QFontMetricsF(theme().font(TextStyle::Label)).horizontalAdvance(m_recording ? prompt() : tr("no key")));
    } else {
        for (const QString &cap : Keymap::keyCaps(m_keys.front()))
            width += keyCapSize(theme(), cap).width() + kBetween;
        width -= kBetween;
    }
    return {std::max(kLeastWidth, int(std::ceil(width))), theme().zoomed(metrics::kControl)};
}

void KeyRecorder::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_recording ? QPen(colors.accent, 2) : QPen(colors.lineStrong, 1));
    painter.setBrush(isHovered() ? colors.rowHover : colors.bgField);
    const qreal inset = m_recording ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics::kRadiusMd, metrics::kRadiusMd);
    if (m_recording || m_keys.empty()) {
        paintTextLine(painter, rect(), m_recording ? prompt() : tr("no key"), theme().font(TextStyle::Label),
            m_recording ? colors.accent : colors.textTertiary, layoutDirection(), layoutDirection(), Qt::AlignHCenter);
        return;
    }
    // Keys are pressed from left to right in every language.
    const QStringList caps = Keymap::keyCaps(m_keys.front());
    qreal width = -kBetween;
    for (const QString &cap : caps)
        width += keyCapSize(theme(), cap).width() + kBetween;
    qreal x = std::round((this->width() - width) / 2);
    for (const QString &cap : caps) {
        const QSizeF size = keyCapSize(theme(), cap);
        paintKeyCap(painter, theme(), {QPointF(x, std::round((height() - size.height()) / 2)), size}, cap);
        x += size.width() + kBetween;
    }
}

} // namespace qasid
