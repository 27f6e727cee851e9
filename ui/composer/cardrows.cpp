#include "ui/composer/cardrows.h"

#include "ui/composer/buttoncard.h"
#include "ui/composer/buttonwords.h"
#include "ui/composer/dragmark.h"
#include "ui/controls/accessiblerole.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kHandle = 20;
constexpr int kHandleGap = 8;
constexpr int kAdd = 36;
constexpr int kGap = 6;
constexpr int kRowGap = 8;
constexpr int kNarrowest = 64;

} // namespace

CardRows::CardRows(Appearance &appearance, ButtonRows &rows, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_rows(rows)
    , m_mark(new DragMark(appearance, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Grouping);
    followAppearance(appearance, this, [this] { place(); });
}

void CardRows::fillPools()
{
    const auto grow = [this](auto &pool, int wanted, const auto &make) {
        while (int(pool.size()) < wanted) {
            pool.push_back(make());
            pool.back()->show();
        }
        while (int(pool.size()) > wanted) {
            pool.back()->hide();
            pool.back()->deleteLater();
            pool.pop_back();
        }
    };
    grow(m_cards, m_rows.count(), [this] {
        auto *card = new ButtonCard(m_appearance, this);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, card] { choose(placeOf(card), false); });
        connect(card, &ButtonCard::removeClicked, this, [this, card] { removeAt(placeOf(card)); });
        return card;
    });
    grow(m_handles, m_rows.rowCount(), [this] {
        auto *handle = new RowHandle(m_appearance, this);
        handle->installEventFilter(this);
        return handle;
    });
    grow(m_adds, m_rows.rowCount(), [this] {
        auto *add = new AddTile(m_appearance, this);
        connect(add, &QAbstractButton::clicked, this,
            [this, add] { Q_EMIT addRequested(int(std::find(m_adds.begin(), m_adds.end(), add) - m_adds.begin())); });
        return add;
    });
}

void CardRows::refresh(ButtonPlace chosen)
{
    m_chosen = m_rows.at(chosen) ? chosen : m_rows.first();
    fillPools();
    std::vector<int> shape;
    shape.reserve(size_t(m_rows.rowCount()));
    for (int row = 0; row < m_rows.rowCount(); ++row)
        shape.push_back(m_rows.countIn(row));
    size_t number = 0;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        for (int at = 0; at < m_rows.countIn(row); ++at) {
            const Button &button = *m_rows.at({row, at});
            ButtonCard *card = m_cards[number++];
            card->setButton(
                button, m_icons ? m_icons->glyph(button.icon) : QLatin1StringView(), ButtonWords::spoken(button, {row, at}, m_rows));
            card->setFault(m_faults ? m_faults(button) : QString());
            card->setChecked(m_chosen == ButtonPlace{row, at});
            card->setFocusPolicy(card->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        }
        const auto refusal = m_rows.whyNotAdd(row);
        AddTile *add = m_adds[size_t(row)];
        const bool possible = refusal == ButtonRows::Refusal::None;
        add->setEnabled(possible);
        add->setName(possible ? tr("Add a button to this row") : ButtonWords::refusal(refusal, m_rows.limits()));
        add->setShortcutHint(possible ? QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText) : QString());
        //: On the dots at the start of a row of buttons. %1 are the keys that do the same.
        m_handles[size_t(row)]->setName(
            tr("Drag to move this row, or %1").arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up).toString(QKeySequence::NativeText)));
    }
    place();
    m_mark->raise();
    updateGeometry();
    if (shape != m_shape) {
        m_shape = shape;
        Q_EMIT cardsMade();
    }
}

QWidgetList CardRows::stops() const
{
    QWidgetList stops;
    size_t number = 0;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        for (int at = 0; at < m_rows.countIn(row); ++at)
            stops += m_cards[number++];
        stops += m_adds[size_t(row)];
    }
    return stops;
}

ButtonCard *CardRows::card(ButtonPlace place) const
{
    if (!m_rows.at(place))
        return nullptr;
    int number = place.at;
    for (int row = 0; row < place.row; ++row)
        number += m_rows.countIn(row);
    return number < int(m_cards.size()) ? m_cards[size_t(number)] : nullptr;
}

ButtonPlace CardRows::placeOf(const QObject *card) const
{
    int number = int(std::find(m_cards.begin(), m_cards.end(), card) - m_cards.begin());
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (number < m_rows.countIn(row))
            return {row, number};
        number -= m_rows.countIn(row);
    }
    return {};
}

void CardRows::choose(ButtonPlace place, bool withFocus)
{
    const bool other = place != m_chosen;
    if (other)
        refresh(place);
    else if (ButtonCard *same = card(place))
        same->setChecked(true); // the click turned it off
    if (withFocus)
        focusChosen();
    if (other)
        Q_EMIT chosenChanged();
}

void CardRows::focusChosen()
{
    if (ButtonCard *chosen = card(m_chosen))
        chosen->setFocus(Qt::TabFocusReason);
}

void CardRows::removeAt(ButtonPlace place)
{
    if (!m_rows.at(place))
        return;
    const ButtonPlace next = m_rows.remove(place);
    refresh(next);
    focusChosen();
    Q_EMIT arranged();
    Q_EMIT chosenChanged();
}

// Places.

QSize CardRows::sizeHint() const
{
    const int height = ButtonCard::heightIn(m_appearance.theme());
    const int rows = m_rows.rowCount();
    return {400, rows == 0 ? 0 : rows * height + (rows - 1) * kRowGap};
}

QSize CardRows::minimumSizeHint() const
{
    int most = 1;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        most = std::max(most, m_rows.countIn(row));
    return {kHandle + kHandleGap + most * (kNarrowest + kGap) + kAdd, sizeHint().height()};
}

QRect CardRows::rowRect(int row) const
{
    const int height = ButtonCard::heightIn(m_appearance.theme());
    return {0, row * (height + kRowGap), width(), height};
}

QRect CardRows::cellRect(ButtonPlace place) const
{
    const QRect row = rowRect(place.row);
    const int start = kHandle + kHandleGap;
    const int count = std::max(1, m_rows.countIn(place.row));
    const int room = width() - start - kAdd - kGap;
    const int from = start + room * place.at / count + (place.at > 0 ? kGap / 2 : 0);
    const int to = start + room * (place.at + 1) / count - (place.at + 1 < count ? kGap / 2 : 0);
    return {from, row.top(), to - from, row.height()};
}

void CardRows::place()
{
    const auto put
        = [this](QWidget *widget, const QRect &logical) { widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical)); };
    size_t number = 0;
    for (int row = 0; row < int(m_handles.size()) && row < m_rows.rowCount(); ++row) {
        const QRect line = rowRect(row);
        put(m_handles[size_t(row)], QRect(0, line.top(), kHandle, line.height()));
        for (int at = 0; at < m_rows.countIn(row) && number < m_cards.size(); ++at)
            put(m_cards[number++], cellRect({row, at}));
        put(m_adds[size_t(row)], QRect(width() - kAdd, line.top(), kAdd, line.height()));
    }
    m_mark->setGeometry(rect());
}

void CardRows::resizeEvent(QResizeEvent *)
{
    place();
}

void CardRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    QWidget::changeEvent(event);
}

// The keyboard.

void CardRows::tell(ButtonRows::Refusal refusal)
{
    Q_EMIT said(ButtonWords::refusal(refusal, m_rows.limits()));
}

void CardRows::step(ButtonRows::Way way)
{
    ButtonPlace place = m_chosen;
    if (const auto refusal = m_rows.step(place, way); refusal != ButtonRows::Refusal::None)
        return tell(refusal);
    refresh(place);
    focusChosen();
    Q_EMIT arranged();
    Q_EMIT said(card(place)->accessibleName());
}

void CardRows::moveRow(bool up)
{
    const int to = m_chosen.row + (up ? -1 : 1);
    if (to < 0 || to >= m_rows.rowCount())
        return tell(ButtonRows::Refusal::AtTheEdge);
    refresh({m_rows.moveRow(m_chosen.row, up ? to : to + 1), m_chosen.at});
    focusChosen();
    Q_EMIT arranged();
    Q_EMIT said(card(m_chosen)->accessibleName());
}

bool CardRows::handleKey(const QKeyEvent &event)
{
    using Way = ButtonRows::Way;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    std::optional<Way> way;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        way = event.key() == back ? Way::Earlier : Way::Later;
    else if (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)
        way = event.key() == Qt::Key_Up ? Way::Up : Way::Down;
    if (way && modifiers == Qt::NoModifier) {
        choose(m_rows.next(m_chosen, *way), true);
        return true;
    }
    if (way && modifiers == Qt::ControlModifier) {
        step(*way);
        return true;
    }
    if (way && modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && (*way == Way::Up || *way == Way::Down)) {
        moveRow(*way == Way::Up);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAt(m_chosen);
        return true;
    case Qt::Key_Insert:
        if (const auto refusal = m_rows.whyNotAdd(m_chosen.row); refusal != ButtonRows::Refusal::None)
            tell(refusal);
        else
            Q_EMIT addRequested(m_chosen.row);
        return true;
    default:
        return false;
    }
}

bool CardRows::eventFilter(QObject *watched, QEvent *event)
{
    auto *source = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_drag.source && key->key() == Qt::Key_Escape) {
            endDrag();
            return true;
        }
        const ButtonPlace place = placeOf(watched);
        if (!m_rows.at(place))
            return false;
        if (place != m_chosen)
            choose(place, true);
        return handleKey(*key);
    }
    case QEvent::ShortcutOverride:
        // These belong to the card while it has the focus, whatever the window binds them to.
        if (const auto *key = static_cast<QKeyEvent *>(event); key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down)
            event->accept();
        else if (m_drag.source && key->key() == Qt::Key_Escape)
            event->accept();
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return handleMouse(source, *static_cast<QMouseEvent *>(event));
    default:
        return false;
    }
}

} // namespace qasid
