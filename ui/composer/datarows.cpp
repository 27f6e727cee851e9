#include "ui/composer/datarows.h"

#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

QString jsonOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

} // namespace

DataRows::DataRows(Appearance &appearance, QWidget *parent)
    : DataRows(appearance, tr("Data sent to your server"), tr("Not a text. Change it in the JSON view."), parent)
{
}

DataRows::DataRows(Appearance &appearance, const QString &title, const QString &other, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_otherHint(other)
    , m_column(new QVBoxLayout(this))
    , m_add(new TextButton(appearance, tr("Add data"), TextButton::Kind::Quiet, this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::kSpace3);
    auto *heading = new QHBoxLayout;
    auto *words = new Label(appearance, TextStyle::Label, &ThemeColors::textSecondary, title, this);
    words->setWordWrap(true);
    heading->addWidget(words, 1);
    //: Beside the title of data, as "Data sent to your server": each value is a text.
    auto *note = new Label(appearance, TextStyle::Label, &ThemeColors::textTertiary, tr("Text only"), this);
    note->setWeight(400);
    heading->addWidget(note);
    m_column->addLayout(heading);
    m_add->setIconName("plus"_L1);
    m_add->setSize(TextButton::Size::Small);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow({}, QString());
        m_rows.back().key->edit()->setFocus(Qt::TabFocusReason);
    });
}

void DataRows::setData(const QJsonObject &data)
{
    if (!m_rows.empty() && data == this->data())
        return;
    while (!m_rows.empty())
        removeRow(m_rows.back().widget);
    for (auto entry = data.begin(); entry != data.end(); ++entry)
        addRow(entry.key(), entry.value());
    if (data.isEmpty())
        addRow({}, QString());
}

QJsonObject DataRows::data() const
{
    QJsonObject data;
    for (const Row &row : m_rows) {
        const QString key = row.key->text();
        const bool nothing = key.isEmpty() && row.other.isUndefined() && row.value->text().isEmpty();
        if (!nothing && !data.contains(key))
            data.insert(key, row.other.isUndefined() ? QJsonValue(row.value->text()) : row.other);
    }
    return data;
}

void DataRows::addRow(const QString &key, const QJsonValue &value)
{
    Row row;
    row.widget = new QWidget(this);
    row.key = new Field(m_appearance, {}, row.widget);
    row.value = new Field(m_appearance, {}, row.widget);
    row.other = value.isString() ? QJsonValue(QJsonValue::Undefined) : value;
    row.key->setText(key);
    row.value->setText(value.isString() ? value.toString() : jsonOf(value));
    row.key->setCode(true);
    row.value->setCode(true);
    //: In an empty field: the name under which a value is sent, as "slot".
    row.key->setPlaceholder(tr("Key"));
    row.value->setPlaceholder(tr("Value"));
    if (!row.other.isUndefined()) {
        row.value->edit()->setReadOnly(true);
        row.value->setHint(m_otherHint);
    }
    auto *remove = new IconButton(m_appearance, "trash"_L1, tr("Remove this data"), row.widget);
    remove->setSides(metrics::kControl, 16);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpace3);
    line->addWidget(row.key, 13, Qt::AlignTop);
    line->addWidget(row.value, 17, Qt::AlignTop);
    line->addWidget(remove, 0, Qt::AlignTop);
    m_column->insertWidget(m_column->count() - 1, row.widget);
    for (Field *field : {row.key, row.value}) {
        connect(field, &Field::textEdited, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    }
    connect(remove, &QAbstractButton::clicked, this, [this, widget = row.widget] {
        removeRow(widget);
        Q_EMIT changed();
    });
    row.widget->show();
    m_rows.push_back(row);
    refresh();
    Q_EMIT rowsMade();
}

void DataRows::removeRow(const QWidget *widget)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row &row) { return row.widget == widget; });
    if (found == m_rows.end())
        return;
    if (found->widget->isAncestorOf(window()->focusWidget()))
        m_add->setFocus(Qt::TabFocusReason);
    m_column->removeWidget(found->widget);
    found->widget->hide();
    found->widget->deleteLater();
    m_rows.erase(found);
    refresh();
}

void DataRows::refresh()
{
    const QLocale locale;
    QSet<QString> known;
    int number = 0;
    for (const Row &row : m_rows) {
        ++number;
        row.key->edit()->setAccessibleName(tr("Key %1").arg(locale.toString(number)));
        row.value->edit()->setAccessibleName(tr("Value %1").arg(locale.toString(number)));
        const QString key = row.key->text();
        const bool nameless = key.isEmpty() && !row.value->text().isEmpty();
        row.key->setError(!key.isEmpty() && known.contains(key) ? tr("This key is there already.")
                : nameless                                      ? tr("Give it a key.")
                                                                : QString());
        known.insert(key);
    }
}

} // namespace qasid
