#pragma once

#include "ui/controls/controlbutton.h"
#include "ui/shell/keymap.h"

namespace qasid {

//! A button that shows the keys of a shortcut. Pressed, it waits for others: Esc or a click elsewhere leaves them as they were,
//! Backspace takes them away.
class KeyRecorder : public ControlButton {
    Q_OBJECT
public:
    KeyRecorder(Appearance &appearance, QWidget *parent);

    //! `name` is what the keys do, for assistive tools.
    void setKeys(const QString &name, const std::vector<KeyPress> &keys);
    bool isRecording() const { return m_recording; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void recorded(const qasid::KeyPress &press);
    void cleared();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void record(bool on);
    void take(const QKeyEvent &event);
    QString prompt() const;

    QString m_name;
    std::vector<KeyPress> m_keys;
    bool m_recording = false;
    bool m_afterG = false;
};

} // namespace qasid
