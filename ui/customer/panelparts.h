#pragma once

#include "ui/controls/controlbutton.h"

#include <QLatin1StringView>

namespace qasid {

class IconButton;
class WordLines;

//! One line of a person's words in the middle of the panel: their name. In its own direction, cut where it is too long.
class NameLine : public QWidget {
    Q_OBJECT
public:
    NameLine(Appearance &appearance, QWidget *parent);

    void setName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QString m_name;
};

//! A customer's avatar of 56.
class AvatarView : public QWidget {
    Q_OBJECT
public:
    AvatarView(Appearance &appearance, QWidget *parent);

    void setCustomer(const QString &name, const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QString m_name;
    QString m_key;
};

//! What a fact of a customer is called, and the fact: on one line, or below each other where that is too narrow. What is too long
//! for a line of its own is cut, with the whole in the tooltip.
class FactRow : public QWidget {
    Q_OBJECT
public:
    enum class Value {
        Words, //!< in the direction of its first strong letter
        LeftToRight, //!< a phone number, an address
        Code //!< an id: letters of one width, left to right
    };

    FactRow(Appearance &appearance, const QString &key, QWidget *parent);

    void setValue(const QString &value, Value kind);
    //! An icon before the value.
    void setGlyph(QLatin1StringView icon, ColorRole role);
    //! The avatar of an agent before the value; none without a name.
    void setAgent(const QString &name);
    //! Where the fact came from, in a quiet line below.
    void setSource(const QString &words);
    //! Adds a button that copies the value.
    void setCopyable();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString paintedValue() const;
    QFont valueFont() const;
    void measure(); //!< the words, whose widths are asked for many times while the panel is laid out
    qreal lead() const; //!< what stands before the value
    bool needsTwoLines(int width) const;
    WordLines valueLines(int width) const;
    int furtherHeight(int width) const;
    int sourceHeight() const; //!< 0 without a source

    Appearance &m_appearance;
    QString m_key;
    QString m_value;
    QString m_source;
    Value m_kind = Value::Words;
    qreal m_keyWidth = 0;
    qreal m_valueWidth = 0;
    QLatin1StringView m_glyph;
    ColorRole m_glyphRole = nullptr;
    QString m_agent;
    IconButton *m_copy = nullptr;
};

//! Another conversation of the customer: what it was about and what became of it. A click opens it.
class EarlierButton : public ControlButton {
    Q_OBJECT
public:
    EarlierButton(Appearance &appearance, QLatin1StringView icon, const QString &title, const QString &state, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    QString m_title;
    QString m_state;
};

} // namespace qasid
