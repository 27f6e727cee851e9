#pragma once

#include "ui/controls/uicontext.h"

#include <QWidget>

#include <functional>

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

private:
    void addProviders(QVBoxLayout *column);
    void addSandbox(QVBoxLayout *column, std::function<void()> trySandbox);
    void addLanguages(QVBoxLayout *column);

    UiContext &m_ui;
};

} // namespace qasid
