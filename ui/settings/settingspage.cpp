#include "ui/settings/settingspage.h"

#include "core/engine/inbox.h"
#include "ui/controls/choicefield.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollingpage.h"
#include "ui/controls/toasts.h"
#include "ui/models/errortext.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kTitleTop = 22;
constexpr int kRowWidth = 440;

} // namespace

SettingsPage::SettingsPage(UiContext &ui, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(ui.inbox.clock())
{
    auto *heading = new Label(ui.appearance, TextStyle::Title, &ThemeColors::text, title, this);
    auto *content = new QWidget;
    m_column = new QVBoxLayout;
    m_column->setSpacing(metrics::kSpace6);
    m_column->setContentsMargins(0, 0, 0, 0);
    // The whole column has its width, not each row: a layout asks its rows how high they are at the width it has itself.
    auto *rows = new QWidget(content);
    rows->setLayout(m_column);
    rows->setMaximumWidth(kRowWidth);
    auto *across = new QHBoxLayout;
    across->addWidget(rows, 1);
    across->addStretch();
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(metrics::kSpace8, metrics::kSpace2, metrics::kSpace8, metrics::kSpace8);
    inner->addLayout(across);
    inner->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::kSpace8, kTitleTop, metrics::kSpace8, metrics::kSpace5);
    head->addWidget(heading, 1);
    head->addSpacing(metrics::kSpace9); // for the button that closes the window
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(scrollingPage(content, this), 1);
}

QString SettingsPage::value(const ProfileSetting &setting) const
{
    return m_ui.inbox.setting(QString(setting.key));
}

template <class Then>
void SettingsPage::follow(const ProfileSetting &setting, QWidget *widget, Then then)
{
    connect(&m_ui.inbox, &Inbox::settingChanged, widget, [this, setting, then](const QString &key) {
        if (key == setting.key)
            then(value(setting));
    });
    then(value(setting));
}

ChoiceField *SettingsPage::addChoice(const ProfileSetting &setting, const QString &label, const QList<Option> &options, const QString &hint)
{
    auto *field = new ChoiceField(m_ui.appearance, label, this);
    for (const Option &option : options)
        field->addChoice(option.value, option.words);
    field->setHint(hint);
    field->focusProxy()->setObjectName(setting.key);
    addWidget(field);
    follow(setting, field, [field](const QString &value) { field->setValue(value); });
    connect(
        field, &ChoiceField::chosen, this, [this, setting](const QString &value) { m_ui.inbox.setSetting(QString(setting.key), value); });
    return field;
}

QCheckBox *SettingsPage::addSwitch(const ProfileSetting &setting, const QString &label, const QString &help)
{
    auto *box = new QCheckBox(label, this);
    box->setAccessibleDescription(help);
    if (help.isEmpty()) {
        addWidget(box);
    } else {
        auto *row = new QWidget(this);
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(metrics::kSpace1);
        auto *words = new Label(m_ui.appearance, TextStyle::Label, &ThemeColors::textTertiary, help, row);
        words->setWeight(400);
        words->setWordWrap(true);
        column->addWidget(box);
        column->addWidget(words);
        addWidget(row);
    }
    follow(setting, box, [box](const QString &value) { box->setChecked(value == "on"_L1); });
    connect(
        box, &QCheckBox::clicked, this, [this, setting](bool on) { m_ui.inbox.setSetting(QString(setting.key), on ? u"on"_s : u"off"_s); });
    return box;
}

Field *SettingsPage::addField(const ProfileSetting &setting, const QString &label, const QString &hint, const QString &wrong, bool code)
{
    auto *field = new Field(m_ui.appearance, label, this);
    field->setHint(hint);
    if (code)
        field->setCode(true);
    addWidget(field);
    follow(setting, field, [field](const QString &value) {
        if (!field->edit()->hasFocus())
            field->setText(value);
    });
    connect(field, &Field::textEdited, field, [field] { field->setError({}); });
    connect(field->edit(), &QLineEdit::editingFinished, this, [this, setting, field, wrong] {
        if (field->text() == value(setting))
            return;
        onResult(field, m_ui.inbox.setSetting(QString(setting.key), field->text()), [this, field, wrong](const Result<Done> &done) {
            if (done)
                return;
            const bool refused = done.error().kind == ErrorKind::InvalidInput && !wrong.isEmpty();
            field->setError(refused ? wrong : ErrorText::sentence(done.error(), {}, m_formats));
        });
    });
    return field;
}

void SettingsPage::addGroup(const QString &title)
{
    auto *label = new Label(m_ui.appearance, TextStyle::Heading, &ThemeColors::text, title, this);
    label->setContentsMargins(0, metrics::kSpace4, 0, 0);
    addWidget(label);
}

void SettingsPage::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

Label *SettingsPage::addWords(const QString &words)
{
    auto *label = new Label(m_ui.appearance, TextStyle::Body, &ThemeColors::textSecondary, words, this);
    label->setWordWrap(true);
    addWidget(label);
    return label;
}

} // namespace qasid
