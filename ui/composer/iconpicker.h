#pragma once

#include "ui/composer/iconnames.h"

#include <QWidget>

class QListView;

namespace qasid {

class Appearance;
class Field;
class IconButton;
class IconList;
class Label;

//! Chooses the icon of a button: common ones as pictures, all of them by a part of their name. A name the account does not know is
//! not taken.
class IconPicker : public QWidget {
    Q_OBJECT
public:
    IconPicker(Appearance &appearance, QWidget *parent);

    void setIcons(const IconNames *icons);
    //! Also a name that is not known, as one that came with a message; it is marked.
    void setIcon(const QString &name);
    const QString &icon() const { return m_icon; }

Q_SIGNALS:
    void chosen(const QString &name); //!< by a person; empty for none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search();
    void takeTyped();
    void take(const QString &name);
    void activate(const QModelIndex &index);
    void showNames();
    void fitList();

    Appearance &m_appearance;
    const IconNames *m_icons = nullptr;
    QString m_icon;
    bool m_all = false; //!< all names are listed, not only the common ones
    Label *m_name;
    IconButton *m_none;
    Field *m_search;
    QListView *m_view;
    IconList *m_list;
};

} // namespace qasid
