#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "ui/controls/dialogframe.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

class QScrollArea;
class QVBoxLayout;

namespace qasid {

class FieldFooter;
class Label;
class SpokenLine;
class TextButton;

//! What the dialogs about conversations share: a title, what is to be filled in, what went wrong, Cancel and one action. Enter in a
//! line is the action, unless that is dangerous: then only its button is. While it runs nothing can be changed, and Esc leaves it running.
class ConversationDialog : public DialogFrame {
    Q_OBJECT
public:
    enum class Kind { Plain, Danger };

    ConversationDialog(UiContext &ui, QWidget *over, const QString &title, const QString &action, Kind kind = Kind::Plain);

protected:
    virtual void submit() = 0; //!< the action was asked for

    UiContext &ui() { return m_ui; }
    const Formats &formats() const { return m_formats; }
    QVBoxLayout *body() const { return m_body; }
    QWidget *page() const { return m_page; } //!< parent of what stands in body()
    void addText(const QString &words); //!< a paragraph in body()
    //! The body scrolls and the dialog is this large where the window has room; else it is as high as what it holds.
    void makeScrolling(const QSize &size);
    TextButton *action() const { return m_action; }

    //! Between the body and the buttons, and read aloud; empty for nothing.
    void showError(const QString &words);
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }
    QString providerName(AccountId account) const;

    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFooter(const QString &action);

    const Kind m_kind;
    UiContext m_ui;
    Formats m_formats;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QVBoxLayout *m_body;
    FieldFooter *m_error;
    SpokenLine *m_spoken;
    TextButton *m_action = nullptr;
    QScrollArea *m_area = nullptr;
    bool m_busy = false;
};

} // namespace qasid
