#include "ui/accounts/keyvalueeditor.h"

#include "ui/controls/field.h"
#include "ui/controls/fieldfooter.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/models/format.h"
#include "ui/theme/metrics.h"

#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

KeyValueEditor::KeyValueEditor(Appearance &appearance, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_label(new Label(appearance, TextStyle::Label, &ThemeColors::text, label, this))
    , m_body(new QWidget(this))
    , m_rowsColumn(new QVBoxLayout(m_body))
    , m_add(new TextButton(appearance, tr("Add a key"), TextButton::Kind::Quiet, this))
    , m_footer(new FieldFooter(appearance, this))
{
    setAccessibleName(label);
    m_rowsColumn->setContentsMargins(0, 0, 0, 0);
    m_rowsColumn->setSpacing(metrics::kSpace3);
    m_add->setSize(TextButton::Size::Small);
    m_add->setIconName("plus"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(m_label);
    column->addWidget(m_body);
    column->addWidget(m_footer);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow({}, {});
        m_rows.back().key->edit()->setFocus(Qt::TabFocusReason);
    });
    addRow({}, {});
}

void KeyValueEditor::setPairs(const Pairs &pairs)
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const auto &[key, value] : pairs)
        addRow(key, value);
    if (m_rows.empty())
        addRow({}, {});
    setError({});
}

KeyValueEditor::Pairs KeyValueEditor::pairs() const
{
    Pairs pairs;
    for (const Row &row : m_rows) {
        if (!row.key->text().trimmed().isEmpty() || !row.value->text().isEmpty())
            pairs.append({row.key->text().trimmed(), row.value->text()});
    }
    return pairs;
}

QString KeyValueEditor::problem() const
{
    QSet<QString> keys;
    const Pairs pairs = this->pairs();
    for (const auto &pair : pairs) {
        if (pair.first.isEmpty())
            return tr("A key is missing.");
        if (keys.contains(pair.first))
            return tr("A key stands here twice.");
        keys.insert(pair.first);
    }
    return {};
}

void KeyValueEditor::setHint(const QString &hint)
{
    m_footer->setHint(hint);
}

void KeyValueEditor::setError(const QString &error)
{
    m_footer->setError(error);
    for (const Row &row : m_rows)
        row.key->edit()->setAccessibleDescription(m_footer->words());
}

void KeyValueEditor::focusFirst()
{
    m_rows.front().key->edit()->setFocus(Qt::OtherFocusReason);
}

void KeyValueEditor::addRow(const QString &key, const QString &value)
{
    Row row{.widget = new QWidget(m_body)};
    row.key = new Field(m_appearance, {}, row.widget);
    row.value = new Field(m_appearance, {}, row.widget);
    row.key->setCode(true);
    row.key->setText(key);
    row.value->setText(value);
    row.key->setPlaceholder(tr("Key"));
    row.value->setPlaceholder(tr("Value"));
    auto *remove = new IconButton(m_appearance, "x"_L1, tr("Remove this key"), row.widget);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpace4);
    line->addWidget(row.key, 2);
    line->addWidget(row.value, 3);
    line->addWidget(remove);
    m_rowsColumn->addWidget(row.widget);
    row.widget->show();
    connect(row.key, &Field::textEdited, this, &KeyValueEditor::edited);
    connect(row.value, &Field::textEdited, this, &KeyValueEditor::edited);
    connect(remove, &QAbstractButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    m_rows.push_back(row);
    nameRows();
}

void KeyValueEditor::removeRow(const QWidget *widget)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row &row) { return row.widget == widget; });
    if (at == m_rows.end())
        return;
    at->widget->hide();
    at->widget->deleteLater();
    const auto index = size_t(at - m_rows.begin());
    m_rows.erase(at);
    if (m_rows.empty())
        addRow({}, {});
    nameRows();
    m_rows[std::min(index, m_rows.size() - 1)].key->edit()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void KeyValueEditor::nameRows()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString number = Formats::counted(int(i) + 1);
        //: One of several rows of a key and a value; %1 is its number.
        m_rows[i].key->edit()->setAccessibleName(tr("Key %1").arg(number));
        m_rows[i].value->edit()->setAccessibleName(tr("Value %1").arg(number));
    }
}

} // namespace qasid
