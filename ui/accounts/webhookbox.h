#pragma once

#include "core/base/result.h"
#include "core/engine/accountstate.h"
#include "ui/controls/sunkenbox.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

class QBoxLayout;
class QGridLayout;

namespace qasid {

class AddressList;
class Field;
class Glyph;
class Label;
class TextButton;

//! An account's event address with Copy and Test, three lines that say how receiving stands (the port, whether the address was
//! reached from outside, and the last event), and the account's other addresses.
class WebhookBox : public SunkenBox {
    Q_OBJECT
public:
    WebhookBox(UiContext &ui, QWidget *parent);

    //! Hidden for an account whose provider sends no webhooks.
    void setAccount(AccountId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Mark { Good, Bad, Waiting };
    struct Line {
        Glyph *glyph = nullptr;
        Label *words = nullptr;
        Label *detail = nullptr;
    };

    Line addLine(QGridLayout *grid, int row);
    void setLine(const Line &line, Mark mark, const QString &words, const QString &detail = {});
    void refresh();
    void showListening(const AccountState &state);
    void placeHint();
    void test();
    void showTest(const Result<int> &milliseconds);

    UiContext &m_ui;
    Formats m_formats;
    AccountId m_id;
    QBoxLayout *m_head;
    Label *m_title;
    Label *m_hint;
    Field *m_address;
    TextButton *m_test;
    Line m_listening;
    Line m_reached;
    Line m_event;
    AddressList *m_others;
    bool m_tested = false;
};

} // namespace qasid
