#pragma once

#include "ui/controls/dialogframe.h"

#include <functional>

namespace qasid {

//! A question with one action and Cancel: "Remove Atlas Store? Its conversations are deleted from this computer."
class ConfirmDialog : public DialogFrame {
    Q_OBJECT
public:
    enum class Kind { Plain, Danger };

    //! Opens at once over the window of `over`; `onConfirmed` runs after it closed.
    static void ask(Appearance &appearance, QWidget *over, Kind kind, const QString &title, const QString &text, const QString &action,
        std::function<void()> onConfirmed);

private:
    using DialogFrame::DialogFrame;
};

} // namespace qasid
