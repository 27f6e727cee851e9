#pragma once

#include "ui/controls/uicontext.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QVBoxLayout;

namespace qasid {

//! The first screen: what Qasid is for, the providers there are, practice accounts, and the language.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    //! Without `trySandbox` practice accounts are not offered.
    FirstRun(UiContext &ui, std::function<void()> trySandbox, QWidget *parent);

Q_SIGNALS:
    void providerChosen(const QString &providerId);

protected:
    bool event(QEvent *event) override;

private:
    void addProviders(QVBoxLayout *column);
    void addSandbox(QVBoxLayout *column, std::function<void()> trySandbox);
    void addLanguages(QVBoxLayout *column);

    UiContext &m_ui;
    QBoxLayout *m_languages = nullptr; //!< its parts stand below each other where they have no room beside each other
};

} // namespace qasid
