#pragma once

#include "ui/controls/controlbutton.h"

#include <QLatin1StringView>

namespace qasid {

//! A pill that filters a list, 28 high, with a count after its words. Checkable; on is the soft accent.
class Chip : public ControlButton {
    Q_OBJECT
public:
    Chip(Appearance &appearance, const QString &text, QWidget *parent);

    //! The number after the words, written already; empty for none.
    void setCount(const QString &count);
    //! An icon in place of words; the name is told to people and to assistive tools instead.
    void setIconName(QLatin1StringView icon, const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_count;
    QLatin1StringView m_icon;
    mutable int m_width = 0; //!< 0 until it is measured; asked for many times while a pane finds its place
};

//! A tab of 28 with an optional icon: "Reply", "Private note", a language. Checkable; on is the soft accent.
class Tab : public ControlButton {
    Q_OBJECT
public:
    Tab(Appearance &appearance, const QString &text, QWidget *parent);

    void setIconName(QLatin1StringView name);
    //! A small mark after the words, in a colour of the theme; none with an empty name.
    void setMark(QLatin1StringView name, ColorRole role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    QLatin1StringView m_mark;
    ColorRole m_markRole = nullptr;
};

} // namespace qasid
