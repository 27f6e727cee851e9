#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/access.h"
#include "ui/accounts/detailssection.h"
#include "ui/controls/uicontext.h"
#include "ui/models/format.h"

#include <QUrl>

#include <optional>
#include <vector>

class QCheckBox;

namespace qasid {

class Field;
class GrantList;
class Label;
class TextButton;

//! Access that people give to an account: what to ask for, the page for their browser, what came back, and who gave what. Hidden
//! where nobody can give any.
class AccessSection : public DetailsSection {
    Q_OBJECT
public:
    AccessSection(UiContext &ui, QWidget *parent);

    void setAccount(AccountId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choice {
        AccessPurpose purpose;
        QCheckBox *box = nullptr;
    };

    void makeChoices();
    void refresh();
    void refreshAsking();
    const AccessPurpose *wantedSubject() const; //!< the chosen purpose that asks for one; null for none
    std::optional<QUrl> ask();
    void openPage();
    void copyLink();
    void showAnswer(const Result<AccessGrant> &grant);
    QString whyNot(const Error &error) const;
    QString providerName() const;
    void say(ColorRole role, const QString &words);

    UiContext &m_ui;
    Formats m_formats;
    AccountId m_id;
    QWidget *m_choicesBox;
    std::vector<Choice> m_choices;
    Field *m_subject;
    TextButton *m_open;
    TextButton *m_copy;
    Label *m_note;
    Label *m_state;
    GrantList *m_grants;
};

} // namespace qasid
