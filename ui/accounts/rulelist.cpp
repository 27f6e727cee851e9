#include "ui/accounts/rulelist.h"

#include "ui/controls/accessiblerole.h"
#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/models/errortext.h"
#include "ui/models/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {
namespace {

constexpr int kRuleHeight = 52;
constexpr int kRulePadding = 8;
constexpr int kHandle = 16;
constexpr int kRuleText = kRulePadding + kHandle + 6;
constexpr int kRuleGlyph = 16;

} // namespace

RuleRow::RuleRow(Appearance &appearance, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setCheckable(true);
    setAccessibleRole(this, QAccessible::ListItem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RuleRow::setContent(const Content &content, const QString &place)
{
    m_content = content;
    setName(ErrorText::plain(QString(content.name + u". " + content.detail)));
    setAccessibleDescription(content.wrong ? tr("%1. Something has to be corrected.").arg(place) : place);
    setCursor(content.movable ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
}

QSize RuleRow::sizeHint() const
{
    return {200, theme().zoomed(kRuleHeight)};
}

void RuleRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragging = false;
    ControlButton::mousePressEvent(event);
}

void RuleRow::mouseMoveEvent(QMouseEvent *event)
{
    const bool held = event->buttons() & Qt::LeftButton;
    if (held && m_content.movable && !m_dragging && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
        Q_EMIT dragBegan();
    }
    if (m_dragging)
        Q_EMIT draggedTo(mapToParent(event->pos()));
}

void RuleRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging)
        setCursor(Qt::OpenHandCursor);
    ControlButton::mouseReleaseEvent(event);
    m_dragging = false;
}

void RuleRow::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
    Q_EMIT keyPressed(event);
    if (!event->isAccepted())
        ControlButton::keyPressEvent(event);
}

void RuleRow::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = theme().colors;
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isHovered()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.rowSelected : colors.rowHover);
        painter.drawRoundedRect(rect(), metrics::kRadiusRow, metrics::kRadiusRow);
    }
    const qreal middle = height() / 2.0;
    const auto placed = [&](qreal leading, qreal y, qreal w, qreal h) {
        return QRectF(direction == Qt::RightToLeft ? width() - leading - w : leading, y - h / 2, w, h);
    };
    if (m_content.movable)
        paintIcon(painter, "drag"_L1, placed(kRulePadding, middle, kHandle, kHandle), colors.textTertiary, direction);
    qreal room = width() - kRuleText - kRulePadding;
    if (m_content.wrong) {
        paintIcon(
            painter, "alert"_L1, placed(width() - kRulePadding - kRuleGlyph, middle, kRuleGlyph, kRuleGlyph), colors.danger, direction);
        room -= kRuleGlyph + kRulePadding;
    }
    const qreal line = theme().zoomed(10);
    paintTextLine(painter, placed(kRuleText, middle - line, room, 2 * line), bidi::withoutControls(m_content.name),
        theme().font(TextStyle::Body, 600), colors.text, bidi::direction(m_content.name, direction), direction);
    paintTextLine(painter, placed(kRuleText, middle + line, room, 2 * line), m_content.detail, theme().font(TextStyle::Label, 400),
        colors.textSecondary, direction, direction);
}

RuleList::RuleList(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::List);
    setAccessibleName(tr("Rules"));
    constexpr int ring = metrics::kFocusWidth + metrics::kFocusOffset;
    m_column->setContentsMargins(ring, ring, ring, ring);
    m_column->setSpacing(metrics::kSpace1);
    m_column->addStretch(1);
}

void RuleList::addRow()
{
    auto *row = new RuleRow(m_appearance, this);
    m_column->insertWidget(m_column->count() - 1, row);
    m_rows << row;
    row->show();
    connect(row, &QAbstractButton::clicked, this, [this, row] {
        setCurrent(int(m_rows.indexOf(row)));
        Q_EMIT chosen(m_current);
    });
    connect(row, &RuleRow::dragBegan, this, [this, row] { m_dragged = int(m_rows.indexOf(row)); });
    connect(row, &RuleRow::draggedTo, this, &RuleList::drag);
    connect(row, &RuleRow::keyPressed, this, &RuleList::pressKey);
}

void RuleList::setRows(const QList<RuleRow::Content> &rows)
{
    while (m_rows.size() < rows.size())
        addRow();
    while (m_rows.size() > rows.size()) {
        m_rows.back()->hide();
        m_rows.takeLast()->deleteLater();
    }
    const QString count = Formats::counted(int(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        //: The place of a row in a list: %1 is its number, %2 how many there are.
        m_rows[i]->setContent(rows[i], tr("%1 of %2").arg(Formats::counted(int(i) + 1), count));
    }
    setCurrent(std::clamp(m_current, 0, int(rows.size()) - 1));
}

void RuleList::setCurrent(int index, bool focus)
{
    m_current = index;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        m_rows[i]->setChecked(i == index);
        m_rows[i]->setFocusPolicy(i == index ? Qt::TabFocus : Qt::NoFocus); // one stop for Tab, as in any list
    }
    if (focus)
        m_rows[index]->setFocus(Qt::TabFocusReason);
}

//! The row under the pointer keeps the mouse; what moves is the rule that it showed at first.
void RuleList::drag(const QPoint &at)
{
    for (int to = 0; to + 1 < int(m_rows.size()); ++to) { // the default stays last
        const QRect place = m_rows[to]->geometry();
        if (to != m_dragged && place.top() <= at.y() && at.y() <= place.bottom()) {
            const int from = std::exchange(m_dragged, to);
            Q_EMIT moveRequested(from, to);
            return;
        }
    }
}

void RuleList::pressKey(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const int last = int(m_rows.size()) - 1;
    if (up || event->key() == Qt::Key_Down) {
        const int to = m_current + (up ? -1 : 1);
        event->accept();
        if (event->modifiers() & Qt::AltModifier) {
            if (m_current < last && to >= 0 && to < last)
                Q_EMIT moveRequested(m_current, to);
        } else if (to >= 0 && to <= last) {
            setCurrent(to, true);
            Q_EMIT chosen(to);
        }
    } else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && m_current < last) {
        event->accept();
        Q_EMIT removeRequested(m_current);
    }
}

} // namespace qasid
