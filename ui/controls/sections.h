#pragma once

#include "ui/controls/themed.h"

#include <QLatin1StringView>

namespace qasid {

class IconButton;
class Label;

//! The title of a group in a panel, with room for one action at its trailing side.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    SectionHeader(Appearance &appearance, const QString &title, QWidget *parent);

    //! Adds the action; `name` is what it does.
    IconButton *addAction(QLatin1StringView icon, const QString &name);

private:
    Appearance &m_appearance;
};

//! A name at the leading side and its value at the trailing side, as one line of a panel.
class KeyValueRow : public QWidget {
    Q_OBJECT
public:
    KeyValueRow(Appearance &appearance, const QString &key, QWidget *parent);

    //! `code` writes it in letters of one width, left to right. `copyable` adds a button that copies `value`.
    void setValue(const QString &value, bool code = false, bool copyable = false);

Q_SIGNALS:
    void copied();

private:
    Appearance &m_appearance;
    QString m_key;
    QString m_plain;
    Label *m_value;
    IconButton *m_copy = nullptr;
};

} // namespace qasid
