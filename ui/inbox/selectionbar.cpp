#include "ui/inbox/selectionbar.h"

#include "core/engine/inbox.h"
#include "ui/controls/accessiblerole.h"
#include "ui/controls/commandbutton.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/snoozedialog.h"
#include "ui/controls/spokenline.h"
#include "ui/controls/textbutton.h"
#include "ui/models/threadsnooze.h"
#include "ui/theme/metrics.h"

#include <QMenu>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kEdge = 10;
constexpr int kMargin = 14; //!< of the second line, as of the filters that stood there
constexpr int kActionGap = 6;
constexpr int kBelow = 10; //!< as of the filters

} // namespace

SelectionBar::SelectionBar(UiContext &ui, const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_formats(formats)
    , m_clear(new IconButton(ui.appearance, "x"_L1, tr("Clear the selection"), this))
    , m_count(new Label(ui.appearance, TextStyle::Heading, &ThemeColors::text, {}, this))
    , m_note(new Label(ui.appearance, TextStyle::Label, &ThemeColors::textSecondary, {}, this))
    , m_spoken(new SpokenLine(this))
    , m_resolve(new TextButton(ui.appearance, {}, TextButton::Kind::Default, this))
    , m_snooze(new TextButton(ui.appearance, {}, TextButton::Kind::Default, this))
    , m_take(new TextButton(ui.appearance, {}, TextButton::Kind::Default, this))
    , m_unread(new IconButton(ui.appearance, "mail-unread"_L1, tr("Mark unread"), this))
    , m_read(new IconButton(ui.appearance, "mail-read"_L1, tr("Mark read"), this))
    , m_worded{m_resolve, m_snooze, m_take}
{
    setAccessibleRole(this, QAccessible::ToolBar);
    //: Read by assistive tools: the bar with what can be done with all conversations that are selected.
    setAccessibleName(tr("Selected conversations"));
    m_note->setWeight(400);
    makeButtons();
    connect(m_clear, &QAbstractButton::clicked, this, &SelectionBar::cleared);
    followAppearance(ui.appearance, this, [this] { place(); });
}

void SelectionBar::makeButtons()
{
    m_clear->setShortcutHint(u"Esc"_s);
    m_snooze->setIconName("clock"_L1);
    m_snooze->setName(tr("Snooze"));
    setCommand(m_snooze, "snooze"_L1);
    m_take->setIconName("assign"_L1);
    setCommand(m_take, "take"_L1);
    setCommand(m_resolve, "resolve-or-reopen"_L1);
    setCommand(m_unread, "mark-unread"_L1);
    setCommand(m_read, "mark-read"_L1);
    for (TextButton *button : m_worded)
        button->setSize(TextButton::Size::Small);
    for (IconButton *button : {m_unread, m_read})
        button->setSides(metrics::kControlSmall, 16);
    connect(m_snooze, &QAbstractButton::clicked, this, &SelectionBar::openSnoozeMenu);
    connect(m_resolve, &QAbstractButton::clicked, this,
        [this] { choose(m_state.resolved ? MarkAction::Kind::Reopen : MarkAction::Kind::Resolve); });
    connect(m_take, &QAbstractButton::clicked, this, [this] { choose(m_state.mine ? MarkAction::Kind::Release : MarkAction::Kind::Take); });
    connect(m_unread, &QAbstractButton::clicked, this, [this] { choose(MarkAction::Kind::MarkUnread); });
    connect(m_read, &QAbstractButton::clicked, this, [this] { choose(MarkAction::Kind::MarkRead); });
}

void SelectionBar::choose(MarkAction::Kind kind)
{
    Q_EMIT chosen({kind});
}

void SelectionBar::setState(const State &state)
{
    m_state = state;
    const QString number = m_formats.number(state.count);
    //: How many conversations of the list are selected.
    const QString words = tr("%1 selected", nullptr, state.count).arg(number);
    //: After "60 selected": a long list is read as it is scrolled.
    const QString note = state.allLoaded ? tr("All that are loaded") : QString();
    m_count->setText(m_oneLine ? number : words);
    m_count->setAccessibleName(words);
    m_note->setText(note);
    m_resolve->setIconName(state.resolved ? "undo"_L1 : "check"_L1);
    m_resolve->setName(state.resolved ? tr("Reopen") : tr("Resolve"));
    //: To take conversations is to become the one who answers them; to release them is to give that back.
    m_take->setName(state.mine ? tr("Release") : tr("Take"));
    m_snooze->setEnabled(!state.resolved);
    m_spoken->say(note.isEmpty() ? words : QString(words + u". "_s + note));
    place();
}

void SelectionBar::setOneLine(bool oneLine)
{
    if (oneLine == m_oneLine)
        return;
    m_oneLine = oneLine;
    setState(m_state);
    updateGeometry();
}

QSize SelectionBar::sizeHint() const
{
    const int second = m_ui.appearance.theme().zoomed(metrics::kControlSmall) + kBelow;
    return {metrics::kListMin, metrics::kHeader + (m_oneLine ? 0 : second)};
}

void SelectionBar::resizeEvent(QResizeEvent *)
{
    place();
}

void SelectionBar::put(QWidget *widget, int x, int middle, int width)
{
    const QSize size(width, widget->sizeHint().height());
    widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, middle - size.height() / 2), size)));
}

void SelectionBar::showWords(int count)
{
    for (size_t i = 0; i < m_worded.size(); ++i)
        m_worded[i]->setText(int(i) < count ? m_worded[i]->accessibleName() : QString());
}

//! How many buttons have their words beside the others' icons.
int SelectionBar::wordsThatFit()
{
    for (int count = m_oneLine ? 0 : int(m_worded.size()); count > 0; --count) {
        showWords(count);
        int width = 2 * kMargin + kActionGap;
        for (const QWidget *button : {static_cast<QWidget *>(m_resolve), static_cast<QWidget *>(m_snooze), static_cast<QWidget *>(m_take),
                 static_cast<QWidget *>(m_unread), static_cast<QWidget *>(m_read)})
            width += button->sizeHint().width() + kActionGap;
        if (width <= this->width() + 2 * kActionGap)
            return count;
    }
    return 0;
}

int SelectionBar::placeActions(int x, int middle, int gap)
{
    for (QWidget *button : {static_cast<QWidget *>(m_resolve), static_cast<QWidget *>(m_snooze), static_cast<QWidget *>(m_take),
             static_cast<QWidget *>(m_unread), static_cast<QWidget *>(m_read)}) {
        put(button, x, middle, button->sizeHint().width());
        x += button->sizeHint().width() + gap;
    }
    return x;
}

void SelectionBar::place()
{
    showWords(wordsThatFit());
    const int middle = metrics::kHeader / 2;
    put(m_clear, kEdge, middle, m_clear->sizeHint().width());
    const int words = kEdge + m_clear->sizeHint().width() + kActionGap;
    int end = width() - kEdge;
    if (m_oneLine) {
        // The number before the room between the buttons.
        const bool roomy = placeActions(0, middle, kActionGap) + m_count->sizeHint().width() <= end - words;
        const int gap = roomy ? kActionGap : 0;
        end -= placeActions(0, middle, gap);
        placeActions(end, middle, gap);
    } else {
        placeActions(kMargin, metrics::kHeader + m_ui.appearance.theme().zoomed(metrics::kControlSmall) / 2, kActionGap);
    }
    const int count = std::clamp(m_count->sizeHint().width(), 0, std::max(0, end - words));
    put(m_count, words, middle, count);
    const int note = words + count + metrics::kSpace4;
    m_note->setVisible(!m_oneLine && end > note);
    put(m_note, note, middle, std::max(0, end - note));
}

void SelectionBar::openSnoozeMenu()
{
    if (!m_snooze->isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SnoozeChoice &choice : snoozeChoices(m_formats)) {
        // The part after a tab stands at the trailing edge, as shortcuts do.
        menu->addAction(QString(choice.name + u'\t' + m_formats.upcoming(choice.until)), this, [this, until = choice.until] {
            Q_EMIT chosen({MarkAction::Kind::Snooze, until});
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Pick a time…"), this, &SelectionBar::pickTime);
    const int x = isRightToLeft() ? m_snooze->width() - menu->sizeHint().width() : 0;
    menu->popup(m_snooze->mapToGlobal(QPoint(x, m_snooze->height() + metrics::kSpace2)));
}

void SelectionBar::pickTime()
{
    auto *dialog = new SnoozeDialog(m_ui, this);
    connect(dialog, &SnoozeDialog::snoozeChosen, this, [this](TimeMs until) { Q_EMIT chosen({MarkAction::Kind::Snooze, until}); });
    dialog->open();
}

} // namespace qasid
