#include "ui/composer/listmenueditor.h"

#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/taborder.h"
#include "ui/controls/textbutton.h"
#include "ui/models/format.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

int lengthOf(const Field *field)
{
    return int(field->text().toUcs4().size());
}

} // namespace

ListMenuEditor::ListMenuEditor(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
    , m_header(new Field(appearance, tr("Header"), this))
    , m_button(new Field(appearance, tr("Word on the button"), this))
    , m_addSection(new TextButton(appearance, tr("Add section"), TextButton::Kind::Quiet, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::kSpace4);
    m_header->setPlaceholder(tr("Optional"));
    m_button->setPlaceholder(tr("Choose an option"));
    m_addSection->setIconName("plus"_L1);
    m_addSection->setSize(TextButton::Size::Small);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::kSpace4);
    top->addWidget(m_header);
    top->addWidget(m_button);
    m_column->addLayout(top);
    m_column->addWidget(m_addSection, 0, Qt::AlignLeading);
    connect(m_header, &Field::textEdited, this, &ListMenuEditor::edited);
    connect(m_button, &Field::textEdited, this, &ListMenuEditor::edited);
    connect(m_addSection, &QAbstractButton::clicked, this, [this] {
        Section &section = addSection({});
        addRow(section, {});
        section.title->edit()->setFocus();
        edited();
    });
}

void ListMenuEditor::setCapabilities(const Capabilities &can)
{
    m_can = can;
    update();
}

void ListMenuEditor::setContent(const ListMenuContent &content)
{
    if (content == ListMenuContent() && isBlank())
        return; // with every conversation that is opened, and its fields are many
    for (const auto &section : m_sections) {
        section->widget->hide();
        section->widget->deleteLater();
    }
    m_sections.clear();
    m_header->setText(content.header);
    m_button->setText(content.button);
    for (const ListSection &known : content.sections) {
        Section &section = addSection(known.title);
        for (const ListRow &row : known.rows)
            addRow(section, row);
    }
    if (m_sections.empty())
        addRow(addSection({}), {});
    update();
}

ListMenuEditor::Section &ListMenuEditor::addSection(const QString &title)
{
    auto section = std::make_unique<Section>();
    section->widget = new QWidget(this);
    section->column = new QVBoxLayout(section->widget);
    section->column->setContentsMargins(0, 0, 0, 0);
    section->column->setSpacing(metrics::kSpace2);
    section->title = new Field(m_appearance, tr("Section"), section->widget);
    section->title->setPlaceholder(tr("Title, needed with several sections"));
    section->title->setText(title);
    section->column->addWidget(section->title);
    auto *add = new TextButton(m_appearance, tr("Add row"), TextButton::Kind::Quiet, section->widget);
    add->setIconName("plus"_L1);
    add->setSize(TextButton::Size::Small);
    add->setObjectName(u"addRow"_s);
    section->column->addWidget(add, 0, Qt::AlignLeading);
    connect(section->title, &Field::textEdited, this, &ListMenuEditor::edited);
    connect(add, &QAbstractButton::clicked, this, [this, widget = section->widget] {
        if (Section *at = sectionOf(widget)) {
            addRow(*at, {});
            at->rows.back().title->edit()->setFocus();
            edited();
        }
    });
    m_column->insertWidget(m_column->count() - 1, section->widget);
    m_sections.push_back(std::move(section));
    return *m_sections.back();
}

void ListMenuEditor::addRow(Section &section, const ListRow &row)
{
    Row made;
    made.widget = new QWidget(section.widget);
    made.id = row.id.isEmpty() ? QUuid::createUuid().toString(QUuid::Id128) : row.id;
    made.title = new Field(m_appearance, tr("Row"), made.widget);
    made.description = new Field(m_appearance, tr("Description"), made.widget);
    made.title->setText(row.title);
    made.description->setText(row.description);
    made.description->setPlaceholder(tr("Optional"));
    auto *remove = new IconButton(m_appearance, "x"_L1, tr("Remove this row"), made.widget);
    made.description->addBeside(remove);
    auto *line = new QHBoxLayout(made.widget);
    line->setContentsMargins(metrics::kSpace5, 0, 0, 0);
    line->setSpacing(metrics::kSpace4);
    line->addWidget(made.title, 2);
    line->addWidget(made.description, 3);
    section.column->insertWidget(section.column->count() - 1, made.widget);
    connect(made.title, &Field::textEdited, this, &ListMenuEditor::edited);
    connect(made.description, &Field::textEdited, this, &ListMenuEditor::edited);
    connect(remove, &QAbstractButton::clicked, this, [this, widget = made.widget] { removeRow(widget); });
    section.rows.push_back(made);
    orderTabs();
    update();
}

void ListMenuEditor::orderTabs()
{
    QWidgetList order{m_header, m_button};
    for (const auto &section : m_sections) {
        order += section->title;
        for (const Row &row : section->rows)
            order += row.widget;
        order += section->widget->findChild<TextButton *>(u"addRow"_s);
    }
    chainTabOrder(order += m_addSection);
}

void ListMenuEditor::removeRow(QWidget *widget)
{
    for (auto section = m_sections.begin(); section != m_sections.end(); ++section) {
        auto &rows = (*section)->rows;
        const auto found = std::find_if(rows.begin(), rows.end(), [widget](const Row &row) { return row.widget == widget; });
        if (found == rows.end())
            continue;
        rows.erase(found);
        widget->hide();
        widget->deleteLater();
        // A section goes with its last row, unless it is the only one.
        if (rows.empty() && m_sections.size() > 1) {
            (*section)->widget->hide();
            (*section)->widget->deleteLater();
            m_sections.erase(section);
        }
        break;
    }
    edited();
}

ListMenuEditor::Section *ListMenuEditor::sectionOf(const QWidget *widget)
{
    const auto found
        = std::find_if(m_sections.begin(), m_sections.end(), [widget](const auto &section) { return section->widget == widget; });
    return found == m_sections.end() ? nullptr : found->get();
}

int ListMenuEditor::rowCount() const
{
    int count = 0;
    for (const auto &section : m_sections)
        count += int(section->rows.size());
    return count;
}

void ListMenuEditor::edited()
{
    update();
    Q_EMIT changed();
}

void ListMenuEditor::update()
{
    const auto limit = [](Field *field, int most) {
        const int over = lengthOf(field) - most;
        field->setError(most > 0 && over > 0 ? tr("%1 characters too many", nullptr, over).arg(Formats::counted(over)) : QString());
    };
    limit(m_header, m_can.headerLength);
    limit(m_button, m_can.listButtonLength);
    const bool full = rowCount() >= m_can.listRows;
    for (const auto &section : m_sections) {
        limit(section->title, m_can.listRowTitleLength);
        for (const Row &row : section->rows) {
            limit(row.title, m_can.listRowTitleLength);
            const bool lengthy = m_can.listRowDescriptionWarning > 0 && lengthOf(row.description) > m_can.listRowDescriptionWarning;
            row.description->setHint(lengthy ? tr("May be shortened on the customer's phone") : QString());
        }
        if (auto *add = section->widget->findChild<TextButton *>(u"addRow"_s))
            add->setEnabled(!full);
    }
    m_addSection->setEnabled(!full);
    m_addSection->setToolTip(full ? tr("At most %1 rows", nullptr, m_can.listRows).arg(Formats::counted(m_can.listRows)) : QString());
}

ListMenuContent ListMenuEditor::written() const
{
    ListMenuContent menu;
    menu.header = m_header->text();
    menu.button = m_button->text();
    for (const auto &section : m_sections) {
        ListSection made{section->title->text(), {}};
        for (const Row &row : section->rows)
            made.rows.push_back({row.id, row.title->text(), row.description->text()});
        menu.sections.push_back(std::move(made));
    }
    return menu;
}

ListMenuContent ListMenuEditor::content(const QString &text) const
{
    ListMenuContent menu;
    menu.header = m_header->text().trimmed();
    menu.text = text;
    menu.button = m_button->text().trimmed().isEmpty() ? tr("Choose an option") : m_button->text().trimmed();
    for (const auto &section : m_sections) {
        ListSection made{section->title->text().trimmed(), {}};
        for (const Row &row : section->rows) {
            if (const QString title = row.title->text().trimmed(); !title.isEmpty())
                made.rows.push_back({row.id, title, row.description->text().trimmed()});
        }
        if (!made.rows.empty())
            menu.sections.push_back(std::move(made));
    }
    return menu;
}

bool ListMenuEditor::isBlank() const
{
    if (m_sections.size() != 1 || m_sections.front()->rows.size() != 1)
        return false;
    const Section &section = *m_sections.front();
    const Row &row = section.rows.front();
    return m_header->text().isEmpty() && m_button->text().isEmpty() && section.title->text().isEmpty() && row.title->text().isEmpty()
        && row.description->text().isEmpty();
}

bool ListMenuEditor::isEmpty() const
{
    return content({}).sections.empty() && m_header->text().isEmpty();
}

void ListMenuEditor::focusFirst()
{
    if (!m_sections.empty() && !m_sections.front()->rows.empty())
        m_sections.front()->rows.front().title->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace qasid
