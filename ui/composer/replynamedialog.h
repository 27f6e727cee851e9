#pragma once

#include "ui/controls/dialogframe.h"

namespace qasid {

class Field;
class Label;
class TextButton;

//! Asks for the name of a saved reply. It stays open until the name was taken: who uses it calls closeDialog(), askToReplace() or
//! showError() after named().
class ReplyNameDialog : public DialogFrame {
    Q_OBJECT
public:
    ReplyNameDialog(Appearance &appearance, QWidget *over, const QString &title, const QString &name);

    //! Another reply has this name: the button now says so, and named() tells that it is to be replaced.
    void askToReplace();
    void showError(const QString &words);

    static constexpr int kLongest = 80; //!< characters, as SavedReply::name

Q_SIGNALS:
    void named(const QString &name, bool replace);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    Field *m_name;
    TextButton *m_save;
    bool m_replace = false;
};

} // namespace qasid
