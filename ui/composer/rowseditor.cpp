#include "ui/composer/rowseditor.h"

#include "ui/composer/buttondetails.h"
#include "ui/composer/buttonwords.h"
#include "ui/composer/cardrows.h"
#include "ui/composer/jsonbox.h"
#include "ui/composer/outgoingcheck.h"
#include "ui/controls/chip.h"
#include "ui/controls/label.h"
#include "ui/controls/segments.h"
#include "ui/controls/spokenline.h"
#include "ui/controls/taborder.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

ButtonGrid withoutBlanks(const ButtonGrid &grid)
{
    ButtonGrid written;
    for (const auto &row : grid) {
        std::vector<Button> kept;
        for (Button button : row) {
            button.caption = button.caption.trimmed();
            if (!isBlank(button))
                kept.push_back(std::move(button));
        }
        if (!kept.empty())
            written.push_back(std::move(kept));
    }
    return written;
}

} // namespace

RowsEditor::RowsEditor(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    build();
    connect(m_cards, &CardRows::cardsMade, this, &RowsEditor::orderTabs);
    connect(m_cards, &CardRows::chosenChanged, this, &RowsEditor::showChosen);
    connect(m_cards, &CardRows::arranged, this, [this] {
        showChosen();
        count();
        Q_EMIT changed();
    });
    connect(m_cards, &CardRows::editRequested, m_details, &ButtonDetails::focusCaption);
    connect(m_cards, &CardRows::addRequested, this, &RowsEditor::add);
    connect(m_cards, &CardRows::said, this, &RowsEditor::say);
    connect(m_addRow, &QAbstractButton::clicked, this, [this] { add(m_rows.rowCount()); });
    connect(m_jsonTab, &QAbstractButton::clicked, this, [this] { showJson(!m_asJson); });
    connect(m_details, &ButtonDetails::changed, this, [this] {
        m_rows.replace(m_cards->chosen(), m_details->button());
        m_cards->refresh(m_cards->chosen());
        count();
        Q_EMIT changed();
    });
    connect(m_json, &JsonBox::changed, this, &RowsEditor::readJson);
    connect(m_json, &JsonBox::undoRequested, this, [this] {
        m_json->setText(GridJson::write(m_rows.grid()));
        readJson();
        m_json->focusText();
    });
    connect(m_sides, &Segments::chosen, this, [this](int side) { showSide(Side(side)); });
}

void RowsEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace4);
    m_sides = new Segments(m_appearance, tr("Who sees these buttons"), this);
    //: Who sees the buttons that are being made. Short.
    m_sides->addSegment(int(Side::Customer), {}, tr("For the customer"));
    //: Buttons under a message that only the shop's own side sees. Short.
    m_sides->addSegment(int(Side::Own), {}, tr("For you only"));
    m_sides->setValue(int(m_side));
    m_sides->hide();
    column->addWidget(m_sides);
    auto *title = new QHBoxLayout;
    m_title = new Label(m_appearance, TextStyle::Label, &ThemeColors::textSecondary, tr("Buttons"), this);
    m_count = new Label(m_appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this);
    m_spoken = new SpokenLine(this);
    m_count->setWeight(400);
    m_count->setAlignment(Qt::AlignRight);
    m_count->setWordWrap(true);
    title->addWidget(m_title);
    title->addWidget(m_count, 1);
    column->addLayout(title);
    m_cards = new CardRows(m_appearance, m_rows, this);
    m_cards->setAccessibleName(tr("Buttons"));
    m_cards->setIcons(&m_icons);
    m_cards->setFaults([this](const Button &button) { return wrongWith(button); });
    column->addWidget(m_cards);
    buildLineBelow();
    column->addWidget(m_below);
    m_details = new ButtonDetails(m_appearance, this);
    column->addWidget(m_details);
    m_json = new JsonBox(m_appearance, this);
    m_json->hide();
    column->addWidget(m_json);
    column->addStretch();
}

//! The line between the cards and the details.
void RowsEditor::buildLineBelow()
{
    m_below = new QWidget(this);
    auto *line = new QHBoxLayout(m_below);
    line->setContentsMargins(28, 0, 0, 0);
    m_addRow = new TextButton(m_appearance, tr("Add row"), TextButton::Kind::Quiet, m_below);
    m_addRow->setIconName("plus"_L1);
    m_addRow->setSize(TextButton::Size::Small);
    m_jsonTab = new Tab(m_appearance, u"JSON"_s, m_below);
    m_jsonTab->setName(tr("Show the buttons as JSON"));
    line->addWidget(m_addRow);
    line->addStretch();
    line->addWidget(m_jsonTab);
}

//! Cards are made later than what stands below them. They come after the choice of the side, which is always there.
void RowsEditor::orderTabs()
{
    QWidget *before = nullptr;
    for (Segment *segment : m_sides->findChildren<Segment *>()) {
        if (segment->focusPolicy() & Qt::TabFocus)
            before = segment;
    }
    for (QWidget *stop : m_cards->stops()) {
        if (before)
            setTabOrder(before, stop);
        before = stop;
    }
    QWidgetList order{m_addRow, m_jsonTab, m_details, m_json};
    if (before)
        order.prepend(before);
    chainTabOrder(order);
}

bool RowsEditor::suits(const Capabilities &can)
{
    return can.buttonsInAll > 0 && (can.linkButtons || can.serverButtons || can.dynamicButtons || can.postButtons);
}

void RowsEditor::setAccount(const Capabilities &can, const std::vector<ButtonIcon> &icons)
{
    m_can = can;
    m_icons = IconNames(icons);
    m_rows.setLimits(can);
    m_details->setCapabilities(can, &m_icons);
    m_cards->refresh(m_cards->chosen());
    showChosen();
    count();
}

void RowsEditor::setTwoSides(bool two)
{
    // What was written for our own side stays in sight, also where it cannot go.
    const Half &own = m_halves[size_t(Side::Own)];
    m_sides->setVisible(two || !withoutBlanks(own.grid).empty() || !own.json.isEmpty());
    if (m_sides->isHidden() && m_side == Side::Own)
        showSide(Side::Customer);
}

// The fields as a whole.

void RowsEditor::setFields(const DraftFields &fields)
{
    m_halves = {Half{fields.buttons, fields.buttonsJson, {0, 0}}, Half{fields.senderButtons, fields.senderButtonsJson, {0, 0}}};
    m_side = Side::Customer;
    m_sides->setValue(int(m_side));
    m_asJson = !half().json.isEmpty();
    showHalf();
}

void RowsEditor::storeIn(DraftFields &fields) const
{
    auto halves = m_halves;
    halves[size_t(m_side)] = {m_rows.grid(), m_asJson && m_json->hasFault() ? m_json->text() : QString(), {}};
    fields.buttons = halves[0].grid;
    fields.buttonsJson = halves[0].json;
    fields.senderButtons = halves[1].grid;
    fields.senderButtonsJson = halves[1].json;
}

ButtonGrid RowsEditor::grid(Side side) const
{
    return withoutBlanks(side == m_side ? m_rows.grid() : m_halves[size_t(side)].grid);
}

bool RowsEditor::isEmpty() const
{
    return grid(Side::Customer).empty() && grid(Side::Own).empty() && unreadable().isEmpty();
}

QString RowsEditor::unreadable() const
{
    const bool here = m_asJson && m_json->hasFault();
    const bool other = !m_halves[m_side == Side::Customer ? 1 : 0].json.isEmpty();
    return here || other ? tr("The JSON of the buttons cannot be read yet. Correct it, or undo it.") : QString();
}

void RowsEditor::showUnreadable()
{
    if (!(m_asJson && m_json->hasFault()) && !unreadable().isEmpty())
        showSide(m_side == Side::Customer ? Side::Own : Side::Customer);
    m_json->showFault();
}

void RowsEditor::keepHalf()
{
    half() = {m_rows.grid(), m_asJson && m_json->hasFault() ? m_json->text() : QString(), m_cards->chosen()};
}

void RowsEditor::showSide(Side side)
{
    if (side == m_side)
        return;
    keepHalf();
    m_side = side;
    m_sides->setValue(int(side));
    m_asJson = m_asJson || !half().json.isEmpty();
    showHalf();
    Q_EMIT changed();
}

//! Shows the side that is chosen, as it was left.
void RowsEditor::showHalf()
{
    m_rows.setGrid(half().grid);
    // Something to begin with: as long as nothing is written on it, it is none.
    if (m_rows.count() == 0 && half().json.isEmpty() && !ButtonWords::kinds(m_can).empty())
        m_rows.add(0, {{}, {}, ButtonWords::fresh(ButtonWords::kinds(m_can).front())});
    m_cards->refresh(half().chosen);
    m_json->setText(half().json.isEmpty() ? GridJson::write(withoutBlanks(m_rows.grid())) : half().json);
    m_cards->setVisible(!m_asJson);
    m_json->setVisible(m_asJson);
    m_addRow->setVisible(!m_asJson);
    m_jsonTab->setChecked(m_asJson);
    showChosen();
    count();
}

// The cards.

void RowsEditor::add(int row)
{
    const auto kinds = ButtonWords::kinds(m_can);
    if (kinds.empty())
        return;
    const auto place = m_rows.add(row, {{}, {}, ButtonWords::fresh(kinds.front())});
    if (!place) {
        say(ButtonWords::refusal(m_rows.whyNotAdd(row), m_can));
        return;
    }
    m_cards->refresh(*place);
    showChosen();
    count();
    m_details->focusCaption();
    Q_EMIT changed();
}

void RowsEditor::showChosen()
{
    const Button *button = m_rows.at(m_cards->chosen());
    m_details->setVisible(button && !m_asJson);
    if (button && *button != m_details->button())
        m_details->setButton(*button);
}

//! What is written and cannot be sent; what is missing is told when it is sent.
QString RowsEditor::wrongWith(const Button &button) const
{
    if (const auto *link = std::get_if<LinkAction>(&button.action); link && !link->url.isEmpty() && button != m_details->button())
        return ButtonWords::addressFault(link->url);
    if (m_can.buttonCaptionLength > 0 && OutgoingCheck::length(button.caption) > m_can.buttonCaptionLength)
        return tr("The caption is too long.");
    return {};
}

void RowsEditor::count()
{
    const QLocale locale;
    const int buttons = m_rows.count();
    const int rows = m_rows.rowCount();
    // Some languages have words for one and two and need no number: not arg(), which would warn.
    //: Part of "3 buttons in 2 rows. Drag to reorder."
    const QString howMany = tr("%1 buttons", nullptr, buttons).replace(u"%1"_s, locale.toString(buttons));
    //: Part of "3 buttons in 2 rows. Drag to reorder."
    const QString inRows = tr("%1 rows", "after: 3 buttons in", rows).replace(u"%1"_s, locale.toString(rows));
    //: %1 is "3 buttons", %2 "2 rows".
    const QString sum = tr("%1 in %2.").arg(howMany, inRows);
    //: After "3 buttons in 2 rows.": they can be dragged to other places.
    m_count->setText(m_asJson || buttons < 2 ? sum : sum + u' ' + tr("Drag to reorder."));
    m_count->setRole(&ThemeColors::textTertiary);
    const auto refusal = m_rows.whyNotAdd(m_rows.rowCount());
    m_addRow->setEnabled(refusal == ButtonRows::Refusal::None);
    m_addRow->setToolTip(ButtonWords::refusal(refusal, m_can));
}

//! Why something was not done stands where the count does, and is told to screen readers.
void RowsEditor::say(const QString &words)
{
    if (words.isEmpty()) {
        count();
        return;
    }
    m_count->setText(words);
    m_spoken->say(words);
}

// JSON.

void RowsEditor::showJson(bool on)
{
    if (!on && m_json->hasFault()) {
        m_jsonTab->setChecked(true); // the click turned it off
        m_json->showFault();
        return;
    }
    keepHalf();
    m_asJson = on;
    showHalf();
    if (on)
        m_json->focusText();
    else
        m_cards->focusChosen();
    Q_EMIT changed();
}

void RowsEditor::readJson()
{
    if (!m_json->hasFault()) {
        m_rows.setGrid(m_json->grid());
        m_cards->refresh(m_cards->chosen());
        count();
    }
    Q_EMIT changed();
}

void RowsEditor::focusFirst()
{
    if (m_asJson)
        m_json->focusText();
    else if (m_rows.count() == 1 && isEmpty())
        m_details->focusCaption();
    else
        m_cards->focusChosen();
}

} // namespace qasid
