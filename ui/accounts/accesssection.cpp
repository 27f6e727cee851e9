#include "ui/accounts/accesssection.h"

#include "core/engine/accessdesk.h"
#include "core/engine/inbox.h"
#include "core/engine/profilesettings.h"
#include "ui/accounts/grantlist.h"
#include "ui/controls/field.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/controls/toasts.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

AccessSection::AccessSection(UiContext &ui, QWidget *parent)
    : DetailsSection(ui.appearance, tr("Access that people gave"), parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
    , m_choicesBox(new QWidget(this))
    , m_subject(new Field(ui.appearance, {}, this))
    , m_open(new TextButton(ui.appearance, tr("Open in browser"), TextButton::Kind::Default, this))
    , m_copy(new TextButton(ui.appearance, tr("Copy link"), TextButton::Kind::Default, this))
    , m_note(new Label(ui.appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this))
    , m_state(new Label(ui.appearance, TextStyle::Body, &ThemeColors::textSecondary, {}, this))
    , m_grants(new GrantList(ui, this))
{
    m_open->setIconName("open-external"_L1);
    m_copy->setIconName("copy"_L1);
    m_note->setWeight(400);
    m_note->setWordWrap(true);
    m_state->setWordWrap(true);
    m_subject->setCode(true);
    m_subject->edit()->setAccessibleName(tr("Access that people gave")); // until a purpose names it
    auto *choices = new QVBoxLayout(m_choicesBox);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(metrics::kSpace4);
    auto *buttons = new FlowLayout(metrics::kSpace4);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    column()->addWidget(m_choicesBox);
    column()->addWidget(m_subject);
    column()->addLayout(buttons);
    column()->addWidget(m_note);
    column()->addWidget(m_state);
    column()->addWidget(m_grants);
    connect(m_open, &QAbstractButton::clicked, this, &AccessSection::openPage);
    connect(m_copy, &QAbstractButton::clicked, this, &AccessSection::copyLink);
    connect(m_subject, &Field::textEdited, this, [this] { m_subject->setError({}); });
    connect(&ui.inbox, &Inbox::accountsChanged, this, &AccessSection::refresh);
    connect(&ui.inbox, &Inbox::settingChanged, this, &AccessSection::refreshAsking);
    connect(&ui.inbox, &Inbox::accessAnswered, this, [this](AccountId account, const Result<AccessGrant> &grant) {
        if (account == m_id)
            showAnswer(grant);
    });
    hide();
}

void AccessSection::setAccount(AccountId id)
{
    m_id = id;
    setVisible(m_ui.inbox.capabilities(id).access);
    if (isHidden())
        return;
    //: %1 is the name of a provider.
    setWords(tr("A person can let this account act for them at %1: they open a page in their browser, sign in and agree.")
                 .arg(bidi::isolate(providerName())));
    m_subject->setText({});
    say(&ThemeColors::textSecondary, {});
    makeChoices();
    refresh();
}

void AccessSection::makeChoices()
{
    for (const Choice &choice : m_choices) {
        choice.box->parentWidget()->hide();
        choice.box->parentWidget()->deleteLater();
    }
    m_choices.clear();
    for (const AccessPurpose &purpose : m_ui.inbox.accessPurposes(m_id)) {
        auto *row = new QWidget(m_choicesBox);
        auto *box = new QCheckBox(ErrorText::provider(purpose.label), row);
        auto *rows = new QVBoxLayout(row);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(metrics::kSpace1);
        rows->addWidget(box);
        if (const QString hint = ErrorText::provider(purpose.hint); !hint.isEmpty()) {
            auto *words = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::textTertiary, hint, row);
            words->setWeight(400);
            words->setWordWrap(true);
            words->setContentsMargins(0, 0, 0, 0);
            auto *indented = new QHBoxLayout;
            indented->addSpacing(metrics::kSpace8);
            indented->addWidget(words, 1);
            rows->addLayout(indented);
            box->setAccessibleDescription(hint);
        }
        m_choicesBox->layout()->addWidget(row);
        row->show();
        m_choices.push_back({purpose, box});
        connect(box, &QCheckBox::toggled, this, &AccessSection::refreshAsking);
    }
}

void AccessSection::refresh()
{
    const auto state = m_ui.inbox.account(m_id);
    if (isHidden() || !state)
        return;
    m_grants->setGrants(m_id, state->grants);
    refreshAsking();
}

const AccessPurpose *AccessSection::wantedSubject() const
{
    const auto wanted = std::find_if(
        m_choices.begin(), m_choices.end(), [](const Choice &choice) { return choice.box->isChecked() && *choice.purpose.subjectLabel; });
    return wanted == m_choices.end() ? nullptr : &wanted->purpose;
}

void AccessSection::refreshAsking()
{
    const AccessPurpose *subject = wantedSubject();
    m_subject->setVisible(subject);
    if (subject) {
        m_subject->setLabel(ErrorText::provider(subject->subjectLabel));
        m_subject->setError({});
    }
    const bool reached = !m_ui.inbox.setting(QString(settings::kPublicUrl.key)).isEmpty();
    const bool chosen = std::any_of(m_choices.begin(), m_choices.end(), [](const Choice &choice) { return choice.box->isChecked(); });
    m_open->setEnabled(reached && chosen);
    m_copy->setEnabled(reached && chosen);
    m_note->setText(reached ? tr("The link is for one person and one use, within an hour. It holds no key of this account.")
                            : tr("Their browser comes back to this computer: enter its public address under Receiving first."));
    m_note->setRole(reached ? &ThemeColors::textTertiary : &ThemeColors::warning);
}

//! Enter is for what is asked here, not for the account's form.
void AccessSection::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return DetailsSection::keyPressEvent(event);
    if (m_open->isEnabled())
        openPage();
}

std::optional<QUrl> AccessSection::ask()
{
    QStringList purposes;
    for (const Choice &choice : m_choices) {
        if (choice.box->isChecked())
            purposes << choice.purpose.id;
    }
    const AccessPurpose *subject = wantedSubject();
    const Result<QUrl> page = m_ui.inbox.askForAccess(m_id, purposes, subject ? m_subject->text().trimmed() : QString());
    if (page) {
        say(&ThemeColors::textSecondary, tr("Waiting for the answer from the browser."));
        return *page;
    }
    const Error &error = page.error();
    if (subject && m_subject->text().trimmed().isEmpty() && error.kind == ErrorKind::InvalidInput) {
        m_subject->setError(tr("This is needed."));
        m_subject->edit()->setFocus(Qt::OtherFocusReason);
    } else {
        say(&ThemeColors::danger, whyNot(error));
    }
    return std::nullopt;
}

void AccessSection::openPage()
{
    if (const auto page = ask(); page && !QDesktopServices::openUrl(*page))
        say(&ThemeColors::danger, tr("No browser could be opened. Copy the link instead."));
}

void AccessSection::copyLink()
{
    const auto page = ask();
    if (!page)
        return;
    QGuiApplication::clipboard()->setText(page->toString(QUrl::FullyEncoded));
    m_ui.toasts.show(tr("Copied."));
}

QString AccessSection::providerName() const
{
    const auto state = m_ui.inbox.account(m_id);
    const Provider *provider = state ? m_ui.inbox.registry().find(state->account.provider) : nullptr;
    return provider ? ErrorText::provider(provider->description().name) : QString();
}

//! What is missing is a field of the account's form, which has a name for people.
QString AccessSection::whyNot(const Error &error) const
{
    const auto state = m_ui.inbox.account(m_id);
    const Provider *provider = state ? m_ui.inbox.registry().find(state->account.provider) : nullptr;
    const AccountForm form = provider ? provider->accountForm() : AccountForm{};
    const AccountField *field = error.kind == ErrorKind::InvalidInput ? form.field(error.providerCode) : nullptr;
    if (!field)
        return ErrorText::sentence(error, providerName(), m_formats);
    const QString label = bidi::isolate(ErrorText::provider(field->label));
    //: %1 is the label of a field.
    return field->advanced ? tr("%1 is needed for this. Enter it above, under More settings, and save.").arg(label)
                           : tr("%1 is needed for this. Enter it above and save.").arg(label);
}

void AccessSection::showAnswer(const Result<AccessGrant> &grant)
{
    if (grant) {
        //: %1 is the phone number or the id of a person.
        return say(&ThemeColors::success, tr("%1 gave access.").arg(GrantList::person(*grant)));
    }
    switch (accessOutcome(grant)) {
    case AccessOutcome::Refused:
        return say(&ThemeColors::danger, tr("They did not agree. Send a new link when they want to."));
    case AccessOutcome::Expired:
    case AccessOutcome::NothingAsked:
        return say(
            &ThemeColors::danger, tr("A browser came back with a link that was used already or is older than an hour. Make a new one."));
    default:
        return say(&ThemeColors::danger, whyNot(grant.error()));
    }
}

void AccessSection::say(ColorRole role, const QString &words)
{
    m_state->setRole(role);
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

} // namespace qasid
