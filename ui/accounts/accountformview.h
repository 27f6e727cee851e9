#pragma once

#include "core/engine/accountstate.h"
#include "core/provider/accountform.h"
#include "ui/controls/uicontext.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QGridLayout;

namespace qasid {

class ChoiceField;
class Field;
class Label;
class Provider;
class TextButton;

//! The fields of an account as its provider declares them, in two columns; seldom-needed ones are folded away. Keys that are
//! kept already are shown as such and stay when their field is left empty.
class AccountFormView : public QWidget {
    Q_OBJECT
public:
    AccountFormView(UiContext &ui, QWidget *parent);

    //! A new form: for a new account of `provider`, or for `account` as it is. `provider` outlives the widget.
    void setForm(const Provider &provider, const std::optional<Account> &account);

    QString name() const;
    QMap<QString, QString> settings() const; //!< what differs from the defaults, of the fields that are wanted
    Secrets secrets() const; //!< those that were entered

    //! Checks what can be checked here, marks the first field that is wrong, and answers whether all is well.
    bool check();
    //! Shows why the account could not be saved: at the field the error is about, else in `words`. Where only a passphrase is
    //! missing, it is asked for and `again` runs.
    void showFailure(const Error &error, Label &words, std::function<void()> again);
    //! The field with this key, as its label says; empty when the form has none.
    QString labelOf(const QString &key) const;
    //! Says at the field with this key what is wrong, unfolding it if needed; nothing when the form has none.
    void markField(const QString &key, const QString &words);
    //! The same, and puts the cursor there.
    void showField(const QString &key, const QString &words);
    void focusFirst();
    void focusKey(); //!< the first secret

    //! Of one column: what stands in two gives way.
    QSize minimumSizeHint() const override;

    bool event(QEvent *event) override;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        AccountField field;
        Field *line = nullptr; //!< for text, addresses and secrets
        ChoiceField *choice = nullptr;
        bool tellsPlace = false; //!< its hint says where keys are kept
        QWidget *widget() const;
    };

    //! Marks the field an error is about; false when it is about none of them.
    bool showError(const Error &error);
    const Row *rowOf(const QString &key) const; //!< null when the form has none
    void unfold(const Row &row); //!< shows the seldom-needed fields, if it is one of them
    void addRow(const AccountField &field, const std::optional<Account> &account);
    QString valueOf(const Row &row) const;
    bool isWanted(const Row &row) const;
    void arrange();
    int columns() const;
    void fitColumns();
    void focusAdvanced();
    void tellWhereKeysAre(bool inKeychain);

    UiContext &m_ui;
    const Provider *m_provider = nullptr;
    bool m_existing = false;
    Field *m_name = nullptr;
    std::vector<Row> m_rows;
    TextButton *m_more = nullptr;
    QGridLayout *m_grid;
    bool m_advancedShown = false;
    int m_columns = 2;
};

} // namespace qasid
