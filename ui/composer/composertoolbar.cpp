#include "ui/composer/composertoolbar.h"

#include "ui/composer/rowseditor.h"
#include "ui/composer/sendoptionseditor.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/splitbutton.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kRoom = 40; //!< for a counter that grows
constexpr int kWordsGap = 12; //!< between words and what stands beside them
constexpr int kAroundTools = 40; //!< the line among them and what keeps it and the words off

} // namespace

ComposerToolbar::ComposerToolbar(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(7, 4, 7, 7);
    row->setSpacing(metrics::kSpace1);
    m_buttons = addTool({"buttons", "buttons"_L1, QT_TR_NOOP("Reply buttons"), u"Ctrl+E"_s}, &ComposerToolbar::buttonsClicked);
    m_list = addTool({"list-menu", "list-menu"_L1, QT_TR_NOOP("List menu"), {}}, &ComposerToolbar::listClicked);
    m_location = addTool({"location", "map-pin"_L1, QT_TR_NOOP("Location"), u"Ctrl+L"_s}, &ComposerToolbar::locationClicked);
    m_request = addTool({"ask-for-location", "user-question"_L1, QT_TR_NOOP("Ask for location"), {}}, &ComposerToolbar::requestClicked);
    m_attach = addTool({"attach", "paperclip"_L1, QT_TR_NOOP("Attach a file"), u"Ctrl+U"_s}, &ComposerToolbar::attachClicked);
    m_replies = addTool({"saved-replies", "saved"_L1, QT_TR_NOOP("Saved replies"), u"Ctrl+J"_s}, &ComposerToolbar::repliesClicked);
    m_options = addTool({"sending-options", "settings"_L1, QT_TR_NOOP("Sending options"), {}}, &ComposerToolbar::optionsClicked);
    m_divider = new HairLine(appearance, this, Qt::Vertical);
    m_divider->setFixedHeight(18);
    row->addSpacing(4);
    row->addWidget(m_divider);
    row->addSpacing(4);
    m_direction = addTool({"text-direction", "direction"_L1, QT_TR_NOOP("Text direction"), u"F7"_s}, &ComposerToolbar::directionClicked);
    m_offered.insert(m_direction);
    //: Opens a menu of what else can be added to a message, where there is no room for more buttons.
    m_moreTools = new IconButton(appearance, "more"_L1, tr("More to add"), this);
    m_moreTools->hide();
    connect(m_moreTools, &QAbstractButton::clicked, this, &ComposerToolbar::openTools);
    row->addWidget(m_moreTools);
    addAskAi();
    m_saveReply = new TextButton(appearance, tr("Save as reply template"), TextButton::Kind::Quiet, this);
    m_saveReply->setSize(TextButton::Size::Small);
    m_saveReply->hide();
    connect(m_saveReply, &QAbstractButton::clicked, this, &ComposerToolbar::saveReplyClicked);
    row->addSpacing(4);
    row->addWidget(m_saveReply);
    row->addStretch();
    m_counter = new Label(appearance, TextStyle::Label, &ThemeColors::textTertiary, {}, this);
    m_counter->setWeight(400);
    row->addWidget(m_counter);
    row->addSpacing(10);
    addSend();
    setDirection(ComposerEdit::TextDirection::Automatic);
}

void ComposerToolbar::addAskAi()
{
    m_askAi = new QCheckBox(this);
    m_askAi->setAccessibleName(tr("Ask the AI agent after sending"));
    m_askAi->setToolTip(m_askAi->accessibleName());
    m_askAi->setFocusPolicy(Qt::TabFocus); // a click takes no focus from the text
    m_askAi->hide();
    // Whether it is on follows which agent is asked, not the click.
    connect(m_askAi, &QCheckBox::clicked, this, [this](bool checked) {
        m_askAi->setChecked(!checked);
        Q_EMIT askAiClicked();
    });
    static_cast<QHBoxLayout *>(layout())->addSpacing(metrics::kSpace2);
    layout()->addWidget(m_askAi);
}

void ComposerToolbar::addSend()
{
    auto *menu = new QMenu;
    menu->addAction(tr("Send and resolve"), this, &ComposerToolbar::sendAndResolveClicked);
    menu->addAction(tr("Send and snooze"), this, &ComposerToolbar::sendAndSnoozeClicked);
    m_answerByAi = menu->addAction(tr("Have the AI agent answer now"), this, &ComposerToolbar::answerByAiClicked);
    m_send = new SplitButton(m_appearance, tr("Send"), tr("More ways to send"), menu, this);
    connect(m_send, &SplitButton::clicked, this, &ComposerToolbar::sendClicked);
    layout()->addWidget(m_send);
}

std::vector<ComposerToolbar::Tool> ComposerToolbar::tools() const
{
    std::vector<Tool> offered;
    std::copy_if(
        m_tools.begin(), m_tools.end(), std::back_inserter(offered), [this](const Tool &tool) { return m_offered.contains(tool.button); });
    return offered;
}

IconButton *ComposerToolbar::addTool(const Tool &tool, void (ComposerToolbar::*signal)())
{
    auto *button = new IconButton(m_appearance, tool.icon, tr(tool.source), this);
    m_tools.push_back(tool);
    m_tools.back().button = button;
    button->setCheckable(true);
    if (!tool.keys.isEmpty())
        button->setShortcutHint(tool.keys);
    // Whether it is on follows what is open, not the click.
    connect(button, &QAbstractButton::clicked, this, [this, button, signal](bool checked) {
        button->setChecked(!checked);
        Q_EMIT(this->*signal)();
    });
    layout()->addWidget(button);
    return button;
}

void ComposerToolbar::setCapabilities(const Capabilities &can, bool note)
{
    const bool rows = RowsEditor::suits(can);
    m_buttons->setName(rows ? tr("Buttons") : tr("Reply buttons"));
    const std::pair<IconButton *, bool> offers[] = {{m_buttons, can.buttonsInAll > 0 && (rows || can.replyButtons)},
        {m_list, can.listRows > 0}, {m_location, can.location}, {m_request, can.locationRequest}, {m_attach, can.attachments > 0},
        {m_replies, true}, {m_options, SendOptionsEditor::suits(can)}};
    QSet<IconButton *> offered{m_direction};
    for (const auto &[tool, suits] : offers) {
        if (suits && !note)
            offered.insert(tool);
    }
    m_answerByAi->setVisible(can.aiAgents);
    const bool asksAi = !note && can.aiAgents;
    if (offered == m_offered && asksAi == !m_askAi->isHidden())
        return;
    m_offered = offered;
    m_askAi->setVisible(asksAi);
    fit();
}

void ComposerToolbar::setSaveable(bool saveable)
{
    if (saveable == m_saveable)
        return;
    m_saveable = saveable;
    fit();
}

void ComposerToolbar::resizeEvent(QResizeEvent *)
{
    fit();
}

QSize ComposerToolbar::minimumSizeHint() const
{
    return {0, layout()->minimumSize().height()};
}

bool ComposerToolbar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

//! What gives way, in this order: the saving, which the list of saved replies offers, too; the long form of the question for the AI
//! agent; the counter, unless it says that something is too long; the last tools, to a menu.
void ComposerToolbar::fit()
{
    const QMargins rim = layout()->contentsMargins();
    const int room = width() - rim.left() - rim.right() - m_send->sizeHint().width();
    fitWords(room - toolsWidth(m_tools.size()));
    const int words = (m_askAi->isHidden() ? 0 : m_askAi->sizeHint().width() + kWordsGap)
        + (m_counter->isHidden() ? 0 : m_counter->sizeHint().width() + kWordsGap);
    fitTools(room - words);
}

//! What the words have beside all tools.
void ComposerToolbar::fitWords(int room)
{
    //: A check box, short for "Ask the AI agent after sending".
    const QString brief = tr("Ask AI");
    const QString full = m_askAi->accessibleName();
    const QFontMetrics letters(m_askAi->font());
    const int asked = m_askAi->isHidden() ? 0 : m_askAi->sizeHint().width() + kWordsGap;
    const int now = letters.horizontalAdvance(m_askAi->text());
    const int inBrief = m_askAi->isHidden() ? 0 : asked - now + letters.horizontalAdvance(brief);
    const int inFull = m_askAi->isHidden() ? 0 : asked - now + letters.horizontalAdvance(full);
    const int counter = m_counter->text().isEmpty() ? 0 : m_counter->sizeHint().width() + kWordsGap;
    const bool whole = inFull + counter + kRoom <= room;
    if (const QString words = whole ? full : brief; words != m_askAi->text())
        m_askAi->setText(words);
    const int question = whole ? inFull : inBrief;
    m_counter->setVisible(m_tooLong || question + counter <= room);
    m_saveReply->setVisible(m_saveable && whole && question + counter + kWordsGap + m_saveReply->sizeHint().width() + kRoom <= room);
}

void ComposerToolbar::fitTools(int room)
{
    size_t shown = m_tools.size();
    while (shown > 0 && toolsWidth(shown) > room)
        --shown;
    bool hides = false;
    for (size_t i = 0; i < m_tools.size(); ++i) {
        const bool offered = m_offered.contains(m_tools[i].button);
        m_tools[i].button->setVisible(offered && i < shown);
        hides = hides || (offered && i >= shown);
    }
    m_moreTools->setVisible(hides);
    m_divider->setVisible(m_offered.size() > 1 && m_direction->isVisibleTo(this));
}

//! The first tools, as many as `shown`, and the button for the others where there are any.
int ComposerToolbar::toolsWidth(size_t shown) const
{
    int width = 0;
    bool hides = false;
    for (size_t i = 0; i < m_tools.size(); ++i) {
        if (!m_offered.contains(m_tools[i].button))
            continue;
        hides = hides || i >= shown;
        if (i < shown)
            width += m_tools[i].button->sizeHint().width() + metrics::kSpace1;
    }
    return width + kAroundTools + (hides ? m_moreTools->sizeHint().width() + metrics::kSpace1 : 0);
}

void ComposerToolbar::openTools()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Tool &each : m_tools) {
        IconButton *tool = each.button;
        if (!m_offered.contains(tool) || tool->isVisibleTo(this))
            continue;
        QAction *action = menu->addAction(tool->accessibleName() + u'\t' + tool->accessibleDescription());
        action->setCheckable(tool->isChecked());
        action->setChecked(tool->isChecked());
        connect(action, &QAction::triggered, tool, &QAbstractButton::click);
    }
    const QSize size = menu->sizeHint();
    menu->popup(m_moreTools->mapToGlobal(QPoint(isRightToLeft() ? m_moreTools->width() - size.width() : 0, -size.height() - 4)));
}

void ComposerToolbar::setOpenParts(bool buttons, bool list, bool location, bool request)
{
    m_buttons->setChecked(buttons);
    m_list->setChecked(list);
    m_location->setChecked(location);
    m_request->setChecked(request);
}

void ComposerToolbar::setOptions(bool open, bool set)
{
    m_options->setChecked(open || set);
    m_options->setName(set ? tr("Sending options: some are set") : tr("Sending options"));
}

void ComposerToolbar::setAskAi(bool on)
{
    m_askAi->setChecked(on);
}

void ComposerToolbar::setDirection(ComposerEdit::TextDirection direction)
{
    m_direction->setChecked(direction != ComposerEdit::TextDirection::Automatic);
    switch (direction) {
    case ComposerEdit::TextDirection::Automatic:
        m_direction->setName(tr("Text direction: automatic"));
        break;
    case ComposerEdit::TextDirection::RightToLeft:
        m_direction->setName(tr("Text direction: right to left"));
        break;
    case ComposerEdit::TextDirection::LeftToRight:
        m_direction->setName(tr("Text direction: left to right"));
        break;
    }
}

void ComposerToolbar::setCounter(const QString &words, bool over)
{
    if (words == m_counter->text() && over == m_tooLong)
        return;
    m_counter->setText(words);
    m_counter->setRole(over ? &ThemeColors::danger : &ThemeColors::textTertiary);
    m_tooLong = over;
    fit();
}

void ComposerToolbar::setSend(const QString &words, QLatin1StringView icon, const QString &whyNot, bool withVariants)
{
    m_send->setText(words);
    m_send->main()->setIconName(icon, true);
    m_send->main()->setEnabled(whyNot.isEmpty());
    m_send->main()->setToolTip(whyNot.isEmpty() ? tr("Send  Enter") : whyNot);
    m_send->more()->setEnabled(whyNot.isEmpty());
    m_send->more()->setVisible(withVariants);
    m_send->main()->setJoined(withVariants ? TextButton::Joined::Trailing : TextButton::Joined::No);
}

} // namespace qasid
