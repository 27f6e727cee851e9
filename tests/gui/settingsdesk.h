#pragma once

#include "tests/gui/inboxfixture.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/retentionlist.h"
#include "ui/models/errortext.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPointer>
#include <QTest>

namespace qasid::test {

//! The settings over a window.
struct Desk {
    explicit Desk(InboxFixture &fixture, const QSize &size = {1440, 900})
        : accounts(new AccountsPage(fixture.ui, nullptr))
    {
        window.resize(size);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window did not become active");
        dialog = new SettingsDialog(fixture.ui, &window, accounts, new QWidget, new RetentionList(fixture.ui, nullptr));
        dialog->open();
    }

    template <class Widget>
    Widget *named(const QString &name) const
    {
        for (Widget *widget : window.findChildren<Widget *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    //! Whether a label says just that, isolates aside.
    bool says(const QString &words) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && ErrorText::plain(label->text()) == ErrorText::plain(words))
                return true;
        }
        return false;
    }

    QWidget window;
    QPointer<AccountsPage> accounts;
    QPointer<SettingsDialog> dialog;
};

} // namespace qasid::test
