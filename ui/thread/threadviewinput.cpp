// The hand on the pointer of ThreadView, its menu and the clipboard. The keyboard is in threadviewkeys.cpp; where things are and how
// they look is in threadview.cpp.

#include "ui/models/bidi.h"
#include "ui/models/sentbuttonwords.h"
#include "ui/thread/actionstrip.h"
#include "ui/thread/threadview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace qasid {

namespace {

//! What was written, for the clipboard: words as they are shown, and the address of a place.
QString copyText(const Message &message, const ThreadWords &words, const QString &language)
{
    if (const auto *press = std::get_if<PressContent>(&message.content))
        return SentButtonWords::copied(*press);
    if (const auto *several = std::get_if<TextContent>(&message.content); several && !several->texts.isEmpty()) {
        QStringList parts{several->header, words.shown(*several, language).text, several->footer};
        parts.removeAll(QString());
        return parts.join(QChar::LineFeed);
    }
    QString text = contentText(message.content);
    if (const auto *place = std::get_if<LocationContent>(&message.content)) {
        const QString numbers = QString::number(place->latitude, 'f', 6) + QStringLiteral(", ") + QString::number(place->longitude, 'f', 6);
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + numbers;
    }
    return text;
}

} // namespace

// What is under the pointer.

ThreadView::Target ThreadView::targetAt(const QPointF &point) const
{
    Target target;
    const int row = rowAt(point.y());
    if (row < 0 || !rowRect(row).adjusted(-columnLeft(), 0, columnLeft(), 0).contains(point))
        return target;
    target.row = row;
    const QPointF inside = point - QPointF(columnLeft(), rowTop(row));
    const RowLayout &layout = m_rows.layout(row);
    for (const HitArea &area : layout.hits) {
        if (!area.rect.contains(inside))
            continue;
        target.hit = area.hit;
        target.tip = area.tip;
        return target;
    }
    for (int block = 0; block < int(layout.texts.size()); ++block) {
        const TextBlock &text = layout.texts[size_t(block)];
        if (!text.rect().contains(inside))
            continue;
        target.onText = target.onText || text.isSelectable();
        if (auto link = text.linkAt(inside, &target.linkAt)) {
            target.tip = bidi::isolateLtr(link->text);
            target.link = std::move(link);
            target.linkBlock = block;
        }
    }
    if (layout.stateRect.contains(inside))
        target.tip = layout.stateTip;
    else if (layout.timeRect.contains(inside) && m_model.at(row).time)
        target.tip = m_words.formats().tip(*m_model.at(row).time);
    else if (layout.dayRect.contains(inside) && m_model.at(row).time)
        target.tip = m_words.formats().dayTip(*m_model.at(row).time);
    return target;
}

std::optional<TextPlace> ThreadView::textPlaceAt(const QPointF &point) const
{
    const int row = rowAt(point.y());
    if (row < 0)
        return std::nullopt;
    const QPointF inside = point - QPointF(columnLeft(), rowTop(row));
    const RowLayout &layout = m_rows.layout(row);
    int best = -1;
    qreal distance = std::numeric_limits<qreal>::max();
    for (int block = 0; block < int(layout.texts.size()); ++block) {
        const TextBlock &text = layout.texts[size_t(block)];
        if (!text.isSelectable())
            continue;
        const qreal away = std::max({text.rect().top() - inside.y(), inside.y() - text.rect().bottom(), 0.0});
        if (away < distance) {
            distance = away;
            best = block;
        }
    }
    const Message &message = m_model.at(row);
    if (best < 0)
        return TextPlace{message.id, message.orderKey, 0, 0};
    return TextPlace{message.id, message.orderKey, best, layout.texts[size_t(best)].positionAt(inside)};
}

void ThreadView::hover(const QPointF &point)
{
    Target target = targetAt(point);
    const bool pointing = target.link || (target.hit && target.hit->kind != RowHit::Kind::Button);
    viewport()->setCursor(pointing ? Qt::PointingHandCursor : target.onText ? Qt::IBeamCursor : Qt::ArrowCursor);
    const bool same = target.row == m_hovered.row && target.hit == m_hovered.hit && target.linkAt == m_hovered.linkAt;
    m_hovered = std::move(target);
    if (same)
        return;
    updateStrip();
    viewport()->update();
}

void ThreadView::updateStrip()
{
    const int row = m_hovered.row >= 0 ? m_hovered.row : m_keyboardFocus && hasFocus() ? focusedRow() : -1;
    const bool shown = row >= 0 && row < m_model.count() && m_model.at(row).direction != Direction::System && m_pressed.row < 0;
    m_strip->setVisible(shown);
    if (!shown)
        return;
    m_strip->setCanQuote(canQuote(row));
    const QRectF bubble = bubbleRect(row);
    const bool atLeft = (bubble.left() - columnLeft() < 1);
    qreal x = atLeft ? bubble.right() + 6 : bubble.left() - 6 - m_strip->width();
    if (x < 0 || x + m_strip->width() > viewport()->width())
        x = atLeft ? bubble.right() - m_strip->width() : bubble.left();
    m_strip->move(int(x), int(bubble.top()));
    m_strip->raise();
}

bool ThreadView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_pillDay && m_pill.contains(help->pos()) ? m_words.formats().dayTip(*m_pillDay) : targetAt(help->pos()).tip;
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    case QEvent::Leave:
        if (!m_strip->isVisible() || !m_strip->geometry().contains(viewport()->mapFromGlobal(QCursor::pos()))) {
            m_hovered = {};
            updateStrip();
            viewport()->update();
        }
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// Pointer.

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedOnText && (event->buttons() & Qt::LeftButton)) {
        if (const auto place = textPlaceAt(event->position()))
            m_selection.extendTo(*place);
        // The words follow a pointer that leaves the view.
        if (event->position().y() < 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - 20);
        else if (event->position().y() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + 20);
        viewport()->update();
        return;
    }
    hover(event->position());
}

void ThreadView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_keyboardFocus = false;
    m_pressed = targetAt(event->position());
    if (m_pressed.row >= 0)
        m_focused = m_model.at(m_pressed.row).id;
    m_pressedOnText = !m_pressed.hit;
    if (m_pressedOnText) {
        const auto place = textPlaceAt(event->position());
        if (place && (event->modifiers() & Qt::ShiftModifier) && !m_selection.isEmpty())
            m_selection.extendTo(*place);
        else if (place)
            m_selection.start(*place);
        else
            m_selection.clear();
    }
    viewport()->update();
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    const Target pressed = std::exchange(m_pressed, {});
    m_pressedOnText = false;
    const Target released = targetAt(event->position());
    hover(event->position());
    if (event->button() != Qt::LeftButton || pressed.row < 0 || pressed.row != released.row)
        return;
    if (pressed.hit && released.hit == pressed.hit)
        activate(pressed.row, *pressed.hit);
    else if (pressed.link && released.linkAt == pressed.linkAt && m_selection.isEmpty())
        Q_EMIT linkActivated(
            pressed.link->kind == bidi::Token::Kind::Email ? QStringLiteral("mailto:") + pressed.link->text : pressed.link->text);
}

void ThreadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto place = textPlaceAt(event->position());
    if (event->button() != Qt::LeftButton || !place || targetAt(event->position()).hit)
        return;
    const RowLayout &layout = m_rows.layout(m_model.rowOf(place->message));
    if (place->block >= int(layout.texts.size()))
        return;
    const auto [from, to] = layout.texts[size_t(place->block)].wordAt(place->position);
    TextPlace start = *place, end = *place;
    start.position = from;
    end.position = to;
    m_selection.selectRange(start, end);
    viewport()->update();
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Target target = byKey ? Target{.row = focusedRow()} : targetAt(event->pos());
    if (target.row < 0)
        return;
    const QPoint place = byKey ? viewport()->mapToGlobal(bubbleRect(target.row).bottomLeft().toPoint()) : event->globalPos();
    openMessageMenu(target.row, place, target.hit);
}

// What can be done with a message.

void ThreadView::activate(int row, const RowHit &hit)
{
    const Message &message = m_model.at(row);
    switch (hit.kind) {
    case RowHit::Kind::Delivery:
        Q_EMIT deliveryAction(message.id, hit.action);
        return;
    case RowHit::Kind::ToggleList:
        // It stays itself where it is; the menu grows downwards.
        m_stick = false;
        m_anchor = anchorAt(row);
        m_rows.setExpanded(message.id, !m_rows.isExpanded(message.id));
        settle();
        return;
    case RowHit::Kind::OpenLocation:
        if (const auto *place = std::get_if<LocationContent>(&message.content))
            openLocation(*place);
        return;
    case RowHit::Kind::OpenFile:
    case RowHit::Kind::SaveFile:
        Q_EMIT fileActivated(message.id, hit.index, hit.kind == RowHit::Kind::SaveFile);
        return;
    case RowHit::Kind::FetchFile:
        Q_EMIT fileWanted(message.id, hit.index);
        return;
    case RowHit::Kind::CancelSend:
        Q_EMIT cancelRequested(message.id);
        return;
    case RowHit::Kind::AnswerRules:
        Q_EMIT answerRulesRequested();
        return;
    case RowHit::Kind::ViewSource:
        Q_EMIT sourceRequested(message.id, hit.index);
        return;
    case RowHit::Kind::ShowLanguage:
        showLanguage(row, hit.index);
        return;
    case RowHit::Kind::ShowQuoted:
        showQuoted(row);
        return;
    case RowHit::Kind::Button:
        return; // for the customer; its data can be copied from the menu
    }
}

//! The quoted message, which may have to be loaded first with what stands around it.
void ThreadView::showQuoted(int row)
{
    if (const int source = m_rows.quotedRow(row); source >= 0) {
        showRow(source, true);
        return;
    }
    const Message *answered = m_model.quoted(m_model.at(row).replyTo);
    if (!answered)
        return;
    m_reaching = {answered->id, m_model.conversation(), answered->orderKey};
    reachAround();
}

void ThreadView::lookUpQuoted()
{
    QStringList wanted;
    for (int row = firstVisibleRow(); row >= 0 && row <= lastVisibleRow(); ++row)
        wanted += m_model.at(row).replyTo;
    m_model.lookUpQuoted(wanted);
}

bool ThreadView::canQuote(int row) const
{
    const Message &message = m_model.at(row);
    return m_canQuote && !message.remoteId.isEmpty() && message.direction != Direction::System && message.direction != Direction::Note;
}

void ThreadView::showLanguage(int row, int number)
{
    const auto *content = std::get_if<TextContent>(&m_model.at(row).content);
    if (!content || number < 0 || number >= int(content->texts.size()))
        return;
    m_rows.setLanguage(m_model.at(row).id, std::next(content->texts.begin(), number).key());
    m_selection.clear(); // of words that are not shown any more
    settle();
    tellNameChanged(row);
}

void ThreadView::openLocation(const LocationContent &place)
{
    const QString latitude = QString::number(place.latitude, 'f', 6), longitude = QString::number(place.longitude, 'f', 6);
    const QString page = QStringLiteral("https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=16/%1/%2");
    Q_EMIT linkActivated(page.arg(latitude, longitude));
}

QString ThreadView::accessibleName(int row) const
{
    const RowContext context = m_rows.context(row);
    QString name = m_words.accessibleName(m_model.at(row), context.quoteText, context.language);
    if (context.percentSent) {
        const bool waits = m_model.at(row).delivery == Delivery::Queued;
        name += u' ' + (waits ? m_words.uploadingFiles(*context.percentSent) : m_words.sendingFiles(*context.percentSent)) + u'.';
    }
    for (const FileState state : context.files) {
        if (state != FileState::There)
            name += u' ' + (state == FileState::Loading ? m_words.fileLoading() : m_words.fileFailed());
    }
    if (context.aiAsked)
        name += u' ' + m_words.aiAsked();
    return name;
}

QString ThreadView::messageText(int row) const
{
    return copyText(m_model.at(row), m_words, m_rows.context(row).language);
}

void ThreadView::copyRow(int row)
{
    if (row < 0 || row >= m_model.count())
        return;
    const QString selected = m_selection.text();
    QGuiApplication::clipboard()->setText(selected.isEmpty() ? messageText(row) : selected);
    Q_EMIT copied();
}

//! What can be done with the parts of a message: files, places, buttons under it.
void ThreadView::addPartsTo(QMenu &menu, int row, const std::optional<RowHit> &at)
{
    const auto onRow = [this, id = m_model.at(row).id](auto action) {
        return [this, id, action] {
            if (const int now = m_model.rowOf(id); now >= 0)
                action(now);
        };
    };
    const bool onButton = at && at->kind == RowHit::Kind::Button;
    const std::vector<const Button *> buttons = buttonsOf(m_model.at(row));
    std::vector<RowHit> offered;
    for (const HitArea &area : m_rows.layout(row).hits) {
        const RowHit hit = area.hit;
        const bool twice = std::find(offered.begin(), offered.end(), hit) != offered.end();
        if (hit.kind == RowHit::Kind::Delivery || twice || (onButton && hit.kind == RowHit::Kind::Button && !(hit == *at)))
            continue;
        offered.push_back(hit);
        if (hit.kind == RowHit::Kind::Button)
            menu.addAction(SentButtonWords::copyCommand(*buttons[size_t(hit.index)]), this,
                onRow([this, hit](int now) { copyButton(now, hit.index); }));
        else
            menu.addAction(
                hit.kind == RowHit::Kind::OpenFile ? tr("Open") : area.name, this, onRow([this, hit](int now) { activate(now, hit); }));
    }
}

void ThreadView::copyButton(int row, int button)
{
    const std::vector<const Button *> buttons = buttonsOf(m_model.at(row));
    if (button < 0 || button >= int(buttons.size()))
        return;
    QGuiApplication::clipboard()->setText(SentButtonWords::data(*buttons[size_t(button)]));
    Q_EMIT copied();
}

void ThreadView::openMessageMenu(int row, const QPoint &globalPosition, const std::optional<RowHit> &at)
{
    if (row < 0 || row >= m_model.count())
        return;
    const Message &message = m_model.at(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The row may have moved or gone by the time something is chosen.
    const auto onRow = [this, id = message.id](auto action) {
        return [this, id, action] {
            if (const int now = m_model.rowOf(id); now >= 0)
                action(now);
        };
    };
    for (const ThreadWords::Action action : ThreadWords::actions(message.delivery))
        menu->addAction(
            m_words.actionName(action), this, onRow([this, action](int now) { Q_EMIT deliveryAction(m_model.at(now).id, action); }));
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Copy"), this, onRow([this](int now) { copyRow(now); }));
    if (canQuote(row))
        menu->addAction(tr("Reply to this message"), this, onRow([this](int now) { Q_EMIT quoteRequested(m_model.at(now).id); }));
    if (const auto *text = std::get_if<TextContent>(&message.content); text && !text->raw.isEmpty())
        menu->addAction(tr("View source"), this, onRow([this](int now) { Q_EMIT sourceRequested(m_model.at(now).id, -1); }));
    addPartsTo(*menu, row, at);
    menu->popup(globalPosition);
}

} // namespace qasid
