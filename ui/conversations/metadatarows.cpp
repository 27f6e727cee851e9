#include "ui/conversations/metadatarows.h"

#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QString jsonOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

QString shown(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isString() ? value.toString() : jsonOf(value);
}

} // namespace

MetadataRows::MetadataRows(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
    , m_add(new TextButton(appearance, tr("Add a detail"), TextButton::Kind::Quiet, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::kSpace3);
    m_add->setSize(TextButton::Size::Small);
    m_add->setIconName("plus"_L1);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow({}, QJsonValue::Undefined, false);
        m_rows.back().key->edit()->setFocus(Qt::TabFocusReason);
    });
}

void MetadataRows::setValues(const QJsonObject &values, const QStringList &kept)
{
    for (const Row &row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (auto value = values.begin(); value != values.end(); ++value)
        addRow(value.key(), value.value(), kept.contains(value.key()));
    if (m_rows.empty())
        addRow({}, QJsonValue::Undefined, false);
}

void MetadataRows::addRow(const QString &key, const QJsonValue &value, bool kept)
{
    Row row{.widget = new QWidget(this), .before = value, .kept = kept};
    row.key = new Field(m_appearance, {}, row.widget);
    row.value = new Field(m_appearance, {}, row.widget);
    row.key->setCode(true);
    row.key->setText(key);
    if (kept) { // words, no field
        row.key->edit()->setReadOnly(true);
        row.key->edit()->setFrame(false);
        row.key->edit()->setTextMargins(-metrics::kSpace4, 0, 0, 0);
        row.key->edit()->setFocusPolicy(Qt::ClickFocus);
    }
    row.value->setText(shown(value));
    row.key->setPlaceholder(tr("Key"));
    row.value->setPlaceholder(kept ? tr("Empty") : tr("Value"));
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpace4);
    line->addWidget(row.key, 2, Qt::AlignTop);
    line->addWidget(row.value, 3, Qt::AlignTop);
    if (kept) {
        line->addSpacing(metrics::kControl); // where the others have their button
    } else {
        auto *remove = new IconButton(m_appearance, "x"_L1, tr("Remove this detail"), row.widget);
        line->addWidget(remove, 0, Qt::AlignTop);
        connect(remove, &QAbstractButton::clicked, this, [this, widget = row.widget] { removeRow(widget); });
    }
    for (Field *field : {row.key, row.value}) {
        connect(field, &Field::textEdited, this, [this, field] {
            field->setError({});
            Q_EMIT edited();
        });
    }
    m_column->insertWidget(m_column->count() - 1, row.widget);
    row.widget->stackUnder(m_add); // Tab goes in the order of the tree
    row.widget->show();
    m_rows.push_back(row);
    nameRows();
}

void MetadataRows::removeRow(const QWidget *widget)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row &row) { return row.widget == widget; });
    if (at == m_rows.end())
        return;
    at->widget->hide();
    at->widget->deleteLater();
    m_rows.erase(at);
    if (m_rows.empty())
        addRow({}, QJsonValue::Undefined, false);
    nameRows();
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void MetadataRows::nameRows()
{
    const QLocale locale;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString number = locale.toString(int(i) + 1);
        const Row &row = m_rows[i];
        //: One of several rows of a key and a value; %1 is its number.
        row.key->edit()->setAccessibleName(tr("Key %1").arg(number));
        //: %1 is the key of the value, as "priority".
        row.value->edit()->setAccessibleName(row.kept ? tr("Value of %1").arg(row.key->text()) : tr("Value %1").arg(number));
    }
}

QJsonValue MetadataRows::valueOf(const Row &row)
{
    const QString text = row.value->text();
    if (row.before.isUndefined() || row.before.isString())
        return text;
    if (text == shown(row.before))
        return row.before;
    if (row.before.isNull())
        return text;
    if (text.trimmed().isEmpty())
        return QJsonValue::Null;
    const QJsonDocument read = QJsonDocument::fromJson(QByteArray('[' + text.toUtf8() + ']'));
    return read.isArray() && read.array().size() == 1 ? read.array().first() : QJsonValue(QJsonValue::Undefined);
}

QJsonObject MetadataRows::values() const
{
    QJsonObject values;
    for (const Row &row : m_rows) {
        const QString key = row.key->text().trimmed();
        const QJsonValue value = valueOf(row);
        if (!key.isEmpty() && !value.isUndefined() && !values.contains(key))
            values.insert(key, value);
    }
    return values;
}

QString MetadataRows::keyFault(const Row &row) const
{
    const QString key = row.key->text().trimmed();
    if (key.isEmpty())
        return row.value->text().isEmpty() ? QString() : tr("Give it a key.");
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &each) { return each.key->text().trimmed() == key; });
    return first->widget == row.widget ? QString() : tr("This key is there already.");
}

bool MetadataRows::showFaults()
{
    Field *first = nullptr;
    for (const Row &row : m_rows) {
        row.key->setError(keyFault(row));
        row.value->setError(valueOf(row).isUndefined() ? tr("This was not a text. Write it as JSON.") : QString());
        for (Field *field : {row.key, row.value}) {
            if (!first && field->hasError())
                first = field;
        }
    }
    if (first)
        first->edit()->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

void MetadataRows::focusFirst()
{
    const Row &row = m_rows.front();
    (row.kept ? row.value : row.key)->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace qasid
