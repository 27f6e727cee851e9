#include "ui/composer/replybuttonseditor.h"

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

//! What comes back when the button is pressed.
QString freshId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

ReplyButtonsEditor::ReplyButtonsEditor(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
    , m_header(new Field(appearance, tr("Header"), this))
    , m_add(new TextButton(appearance, tr("Add button"), TextButton::Kind::Quiet, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::kSpace3);
    m_header->setPlaceholder(tr("Optional"));
    m_add->setIconName("plus"_L1);
    m_add->setSize(TextButton::Size::Small);
    m_column->addWidget(m_header);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_header, &Field::textEdited, this, [this] {
        update();
        Q_EMIT changed();
    });
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow({}, {});
        m_rows.back().caption->edit()->setFocus();
        Q_EMIT changed();
    });
}

void ReplyButtonsEditor::setCapabilities(const Capabilities &can)
{
    m_can = can;
    m_header->setVisible(can.headerLength > 0);
    update();
}

void ReplyButtonsEditor::setButtons(const QString &header, const ButtonGrid &grid)
{
    const bool blank = m_rows.size() == 1 && m_rows.front().caption->text().isEmpty() && m_header->text().isEmpty();
    if (blank && header.isEmpty() && grid.empty()) { // with every conversation that is opened
        m_rows.front().id = freshId();
        return;
    }
    while (!m_rows.empty())
        removeRow(m_rows.back().widget);
    m_header->setText(header);
    for (const auto &row : grid) {
        for (const Button &button : row) {
            const auto *reply = std::get_if<ReplyAction>(&button.action);
            addRow(button.caption, reply ? reply->id : QString());
        }
    }
    if (m_rows.empty())
        addRow({}, {});
    update();
}

void ReplyButtonsEditor::storeIn(DraftFields &fields) const
{
    fields.header = m_header->text();
    std::vector<Button> all;
    for (const Row &row : m_rows)
        all.push_back({row.caption->text(), {}, ReplyAction{row.id}});
    fields.buttons = {all};
}

void ReplyButtonsEditor::addRow(const QString &caption, const QString &id)
{
    Row row;
    row.widget = new QWidget(this);
    row.id = id.isEmpty() ? freshId() : id;
    row.caption = new Field(m_appearance, tr("Button %1").arg(Formats::counted(int(m_rows.size()) + 1)), row.widget);
    row.caption->setText(caption);
    auto *remove = new IconButton(m_appearance, "x"_L1, tr("Remove this button"), row.widget);
    row.caption->addBeside(remove);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.caption);
    m_column->insertWidget(m_column->count() - 1, row.widget);
    connect(row.caption, &Field::textEdited, this, [this] {
        update();
        Q_EMIT changed();
    });
    connect(remove, &QAbstractButton::clicked, this, [this, widget = row.widget] {
        removeRow(widget);
        Q_EMIT changed();
    });
    m_rows.push_back(row);
    QWidgetList order{m_header};
    for (const Row &known : m_rows)
        order += known.widget;
    chainTabOrder(order += m_add);
    update();
}

void ReplyButtonsEditor::removeRow(QWidget *widget)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row &row) { return row.widget == widget; });
    if (found == m_rows.end())
        return;
    m_column->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
    m_rows.erase(found);
    update();
}

void ReplyButtonsEditor::update()
{
    const auto count = [](Field *field, int limit) {
        const int length = int(field->text().toUcs4().size());
        if (limit <= 0)
            return;
        //: How long a text is: %1 of at most %2 characters.
        field->setHint(tr("%1 of %2").arg(Formats::counted(length), Formats::counted(limit)));
        field->setError(
            length > limit ? tr("%1 characters too many", nullptr, length - limit).arg(Formats::counted(length - limit)) : QString());
    };
    for (const Row &row : m_rows)
        count(row.caption, m_can.buttonCaptionLength);
    if (m_header->text().isEmpty())
        m_header->setHint({});
    else
        count(m_header, m_can.headerLength);
    m_add->setEnabled(int(m_rows.size()) < m_can.buttonsInAll);
    m_add->setToolTip(
        m_add->isEnabled() ? QString() : tr("At most %1 buttons", nullptr, m_can.buttonsInAll).arg(Formats::counted(m_can.buttonsInAll)));
}

QString ReplyButtonsEditor::header() const
{
    return m_header->text().trimmed();
}

ButtonGrid ReplyButtonsEditor::grid() const
{
    std::vector<Button> all;
    for (const Row &row : m_rows) {
        if (const QString caption = row.caption->text().trimmed(); !caption.isEmpty())
            all.push_back({caption, {}, ReplyAction{row.id}});
    }
    if (all.empty())
        return {};
    const size_t each = size_t(std::max(1, m_can.buttonsPerRow));
    ButtonGrid grid;
    for (size_t at = 0; at < all.size(); at += each)
        grid.emplace_back(all.begin() + std::ptrdiff_t(at), all.begin() + std::ptrdiff_t(std::min(at + each, all.size())));
    return grid;
}

bool ReplyButtonsEditor::isEmpty() const
{
    return grid().empty() && header().isEmpty();
}

void ReplyButtonsEditor::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().caption->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace qasid
