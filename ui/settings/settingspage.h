#pragma once

#include "core/engine/profilesettings.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace qasid {

class ChoiceField;
class Field;
class Label;

//! A page of the settings: a title and rows, each bound to one setting of the profile. What is changed applies at once; what
//! the profile does not take is said at its field.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(UiContext &ui, const QString &title, QWidget *parent);

    UiContext &ui() const { return m_ui; }
    const Formats &formats() const { return m_formats; }

    struct Option {
        QString value;
        QString words;
    };
    //! Its box has the setting's key as its object name, so that a window made anew finds it.
    ChoiceField *addChoice(const ProfileSetting &setting, const QString &label, const QList<Option> &options, const QString &hint = {});
    //! A box whose setting is "on" or "off".
    QCheckBox *addSwitch(const ProfileSetting &setting, const QString &label, const QString &help = {});
    //! A line that is stored when it is left; `wrong` is said when the profile does not take it.
    Field *addField(const ProfileSetting &setting, const QString &label, const QString &hint, const QString &wrong, bool code = false);
    //! The title of a group of rows.
    void addGroup(const QString &title);
    void addWidget(QWidget *widget);
    //! A paragraph of plain words.
    Label *addWords(const QString &words);

private:
    QString value(const ProfileSetting &setting) const;
    //! Calls `then` now and whenever the setting changes.
    template <class Then>
    void follow(const ProfileSetting &setting, QWidget *widget, Then then);

    UiContext &m_ui;
    Formats m_formats;
    QVBoxLayout *m_column;
};

} // namespace qasid
