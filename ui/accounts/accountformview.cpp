#include "ui/accounts/accountformview.h"

#include "core/engine/inbox.h"
#include "core/provider/credentialstore.h"
#include "core/provider/provider.h"
#include "ui/accounts/passphrasedialog.h"
#include "ui/controls/choicefield.h"
#include "ui/controls/field.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kGap = 14;

//! The part of a field that takes what is typed.
void focusInside(QWidget &field)
{
    const auto parts = field.findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->focusPolicy() & Qt::TabFocus)
            return part->setFocus(Qt::TabFocusReason);
    }
}

} // namespace

QWidget *AccountFormView::Row::widget() const
{
    return line ? static_cast<QWidget *>(line) : choice;
}

AccountFormView::AccountFormView(UiContext &ui, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(kGap);
    m_grid->setColumnStretch(0, 1);
}

//! Two beside each other where that leaves each field room for its words.
int AccountFormView::columns() const
{
    const int half = (width() - kGap) / 2;
    const auto fits = [half](const Row &row) {
        return row.widget()->isHidden() || (row.line ? row.line->wordsWidth() : row.choice->wordsWidth()) <= half;
    };
    return std::all_of(m_rows.begin(), m_rows.end(), fits) ? 2 : 1;
}

QSize AccountFormView::minimumSizeHint() const
{
    int width = 0;
    for (const Row &row : m_rows) {
        if (!row.widget()->isHidden())
            width = std::max(width, row.widget()->minimumSizeHint().width());
    }
    return {width, QWidget::minimumSizeHint().height()};
}

void AccountFormView::fitColumns()
{
    if (m_name && columns() != m_columns)
        arrange();
}

bool AccountFormView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a field has other words, or a larger font
        fitColumns();
    return QWidget::event(event);
}

void AccountFormView::resizeEvent(QResizeEvent *)
{
    fitColumns();
}

void AccountFormView::setForm(const Provider &provider, const std::optional<Account> &account)
{
    for (const Row &row : m_rows)
        delete row.widget();
    m_rows.clear();
    delete m_name;
    delete m_more;
    m_provider = &provider;
    m_existing = account.has_value();
    m_advancedShown = false;

    m_name = new Field(m_ui.appearance, tr("Account name"), this);
    m_name->setText(account ? account->name : QString());
    m_name->setPlaceholder(ErrorText::provider(provider.description().name));
    connect(m_name, &Field::textEdited, this, &AccountFormView::edited);
    for (const AccountField &field : provider.accountForm().fields)
        addRow(field, account);
    tellWhereKeysAre(true);
    //: Shows the fields of an account that are seldom needed.
    m_more = new TextButton(m_ui.appearance, tr("More settings"), TextButton::Kind::Quiet, this);
    m_more->setSize(TextButton::Size::Small);
    m_more->setIconName("chevron-down"_L1);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_advancedShown = true;
        arrange();
        focusAdvanced();
    });
    arrange();
    onResult(this, m_ui.inbox.diagnostics(), [this](const Result<QJsonObject> &diagnostics) {
        if (diagnostics)
            tellWhereKeysAre((*diagnostics)["keychain"_L1]["kind"_L1].toString() != "file"_L1);
    });
}

void AccountFormView::tellWhereKeysAre(bool inKeychain)
{
    // The words of the settings page that says the same, so that they are translated once.
    const QString words = inKeychain
        ? tr("Kept in the system keychain, never in a file.")
        : QCoreApplication::translate("qasid::StoragePage", "Keys are kept in an encrypted file of this profile.");
    for (const Row &row : m_rows) {
        if (row.tellsPlace)
            row.line->setHint(words, "shield"_L1);
    }
}

void AccountFormView::addRow(const AccountField &field, const std::optional<Account> &account)
{
    const QString value = account ? account->settings.value(field.key, field.defaultValue) : field.defaultValue;
    const QString label = ErrorText::provider(field.label);
    Row row{.field = field};
    if (field.kind == AccountField::Kind::Choice) {
        row.choice = new ChoiceField(m_ui.appearance, label, this);
        for (const AccountField::Option &option : field.options)
            row.choice->addChoice(option.value, ErrorText::provider(option.label));
        row.choice->setValue(value);
        row.choice->setHint(ErrorText::provider(field.hint));
        connect(row.choice, &ChoiceField::chosen, this, [this] {
            arrange();
            Q_EMIT edited();
        });
    } else {
        row.line = new Field(m_ui.appearance, label, this);
        const bool secret = field.kind == AccountField::Kind::Secret;
        row.line->setHint(ErrorText::provider(field.hint));
        if (secret) {
            row.line->setSecret(true);
            row.line->setLeadingIcon("key"_L1);
            if (m_existing)
                row.line->setPlaceholder(tr("Kept; enter a new one to change it"));
            row.tellsPlace = !*field.hint;
        } else {
            row.line->setText(value);
        }
        if (secret || field.kind == AccountField::Kind::Url || !field.prefix.isEmpty())
            row.line->setCode(true);
        if (!field.prefix.isEmpty())
            row.line->setPrefix(field.prefix);
        connect(row.line, &Field::textEdited, this, [this, line = row.line] {
            line->setError({});
            Q_EMIT edited();
        });
    }
    m_rows.push_back(row);
}

void AccountFormView::focusAdvanced()
{
    for (const Row &row : m_rows) {
        if (row.field.advanced && isWanted(row))
            return focusInside(*row.widget());
    }
}

QString AccountFormView::valueOf(const Row &row) const
{
    return row.choice ? row.choice->value() : row.line->text().trimmed();
}

bool AccountFormView::isWanted(const Row &row) const
{
    if (row.field.onlyWhenKey.isEmpty())
        return true;
    for (const Row &other : m_rows) {
        if (other.field.key == row.field.onlyWhenKey)
            return isWanted(other) && row.field.onlyWhenValues.contains(valueOf(other));
    }
    return false;
}

void AccountFormView::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    bool hasAdvanced = false;
    for (const Row &row : m_rows) {
        hasAdvanced = hasAdvanced || row.field.advanced;
        row.widget()->setVisible(isWanted(row) && (!row.field.advanced || m_advancedShown));
    }
    m_columns = columns();
    m_grid->setColumnStretch(1, m_columns - 1);
    m_grid->setHorizontalSpacing(m_columns > 1 ? kGap : 0);
    int cell = 0;
    const auto place = [this, &cell](QWidget *widget) {
        m_grid->addWidget(widget, cell / m_columns, cell % m_columns, Qt::AlignTop);
        ++cell;
    };
    place(m_name);
    m_name->show();
    for (const bool advanced : {false, true}) {
        for (const Row &row : m_rows) {
            if (row.field.advanced != advanced || row.widget()->isHidden())
                continue;
            place(row.widget());
            row.widget()->raise(); // Tab goes through a dialog in the order of its tree
        }
    }
    m_more->setVisible(hasAdvanced && !m_advancedShown);
    m_grid->addWidget(m_more, cell / m_columns + 1, 0, Qt::AlignLeading);
    m_more->raise();
}

QString AccountFormView::name() const
{
    const QString name = m_name->text().trimmed();
    return name.isEmpty() ? ErrorText::provider(m_provider->description().name) : name;
}

QMap<QString, QString> AccountFormView::settings() const
{
    QMap<QString, QString> settings;
    for (const Row &row : m_rows) {
        if (row.field.kind != AccountField::Kind::Secret && isWanted(row) && valueOf(row) != row.field.defaultValue)
            settings.insert(row.field.key, valueOf(row));
    }
    return settings;
}

Secrets AccountFormView::secrets() const
{
    Secrets secrets;
    for (const Row &row : m_rows) {
        if (row.field.kind == AccountField::Kind::Secret && isWanted(row) && !valueOf(row).isEmpty())
            secrets.insert(row.field.key, valueOf(row));
    }
    return secrets;
}

bool AccountFormView::check()
{
    for (const Row &row : m_rows) {
        if (row.line)
            row.line->setError({});
    }
    // Of an existing account the keys that were not entered again are only known to the inbox, which checks them with the rest.
    const Result<Done> checked = m_existing ? m_provider->accountForm().validate(settings()) : m_provider->validate(settings(), secrets());
    if (checked)
        return true;
    if (!showError(checked.error()))
        m_name->setError(tr("Something in these settings cannot be used."));
    return false;
}

bool AccountFormView::showError(const Error &error)
{
    for (const Row &row : m_rows) {
        if (row.field.key != error.providerCode || !row.line)
            continue;
        unfold(row);
        // What the provider says is for programs: it names keys, and only in English.
        const bool empty = valueOf(row).isEmpty();
        row.line->setError(empty ? tr("This is needed.")
                : row.field.kind == AccountField::Kind::Url
                ? tr("An address like %1 is needed.").arg(bidi::isolateLtr(u"https://example.com"_s))
                : tr("This cannot be used here. Check what you entered."));
        row.line->edit()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void AccountFormView::unfold(const Row &row)
{
    if (!row.field.advanced || m_advancedShown)
        return;
    m_advancedShown = true;
    arrange();
}

QString AccountFormView::labelOf(const QString &key) const
{
    const AccountForm form = m_provider->accountForm();
    const AccountField *field = form.field(key);
    return field ? ErrorText::provider(field->label) : QString();
}

const AccountFormView::Row *AccountFormView::rowOf(const QString &key) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &one) { return one.field.key == key; });
    return row == m_rows.end() ? nullptr : &*row;
}

void AccountFormView::markField(const QString &key, const QString &words)
{
    const Row *row = rowOf(key);
    if (!row)
        return;
    unfold(*row);
    if (row->line)
        row->line->setError(words);
}

void AccountFormView::showField(const QString &key, const QString &words)
{
    markField(key, words);
    if (const Row *row = rowOf(key))
        focusInside(*row->widget());
    else
        focusFirst();
}

void AccountFormView::showFailure(const Error &error, Label &words, std::function<void()> again)
{
    if (showError(error))
        return;
    words.setText(ErrorText::sentence(error, ErrorText::provider(m_provider->description().name), Formats(m_ui.inbox.clock())));
    words.show();
    if (isKeychainTrouble(error)) {
        PassphraseDialog::askWhereWanted(m_ui, this, [&words, again = std::move(again)] {
            words.hide();
            again();
        });
    }
}

void AccountFormView::focusFirst()
{
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

void AccountFormView::focusKey()
{
    for (const Row &row : m_rows) {
        if (row.field.kind == AccountField::Kind::Secret && isWanted(row) && !row.field.advanced) {
            row.line->edit()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace qasid
