#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace qasid {

//! Short words at the bottom leading corner of the window, 5 s each, kept while hovered or focused, with at most one action.
class Toasts : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! Shows `text`, replacing the toast before it. `action` is the button's caption; empty for none.
    void show(const QString &text, const QString &action = {}, std::function<void()> onAction = {});

Q_SIGNALS:
    void shown(const QString &text, const QString &action, const std::function<void()> &onAction);
};

} // namespace qasid
