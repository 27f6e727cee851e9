#pragma once

#include "ui/controls/controlbutton.h"

#include <QLatin1StringView>

#include <vector>

namespace qasid {

//! One part of Segments: words with an optional icon, raised while it is chosen.
class Segment : public ControlButton {
    Q_OBJECT
public:
    Segment(Appearance &appearance, QLatin1StringView icon, const QString &text, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
};

//! One of a few values, side by side on a sunken ground; in lines of two where one line has no room. The arrow keys choose.
class Segments : public QWidget {
    Q_OBJECT
public:
    //! `name` is what is chosen, for assistive tools.
    Segments(Appearance &appearance, const QString &name, QWidget *parent);

    //! `value` is what chosen() tells.
    void addSegment(int value, QLatin1StringView icon, const QString &text);
    void clear();
    int count() const { return int(m_segments.size()); }
    //! Does not tell chosen(). A value that is not there leaves all of them raised by none.
    void setValue(int value);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int value); //!< by a person

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int columns(int width) const;
    int widest() const;
    int lineWidth() const;
    void place();
    void fit();
    void pick(size_t index);

    Appearance &m_appearance;
    struct Part {
        Segment *button;
        int value;
    };
    std::vector<Part> m_segments;
};

} // namespace qasid
