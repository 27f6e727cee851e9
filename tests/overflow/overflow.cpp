#include "tests/overflow/overflow.h"

#include "tests/overflow/paintedtext.h"
#include "ui/controls/dialogframe.h"
#include "ui/thread/threadview.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qasid::test {

namespace {

constexpr qreal kTolerance = 3.5; //!< pixels that rounding and the overhang of letters may take
constexpr qreal kLargeOverlap = 0.4; //!< of the height of the smaller text: letters of two lines may reach into each other
constexpr qreal kSameLine = 10; //!< pixels between the middles of runs of one line
constexpr qreal kPillZone = 46; //!< of a thread: above it only the pill of the day is painted last
constexpr QChar kEllipsis(0x2026);
constexpr char kElides[] = "qasidElides"; //!< of a widget whose text the design cuts, a name or the name of a file

//! Views whose rows cut names and snippets by design.
constexpr const char *kElidingViews[] = {"qasid::ConversationListView", "qasid::ThreadView", "qasid::HeaderTitle", "qasid::EarlierButton",
    "qasid::ButtonCard", "qasid::RuleRow", "qasid::FilterChip", "QListView"};
//! What stands over other parts by design.
constexpr const char *kOverlays[]
    = {"qasid::ToastHost", "qasid::CustomerPanel", "qasid::PanelEdge", "qasid::PaneDivider", "qasid::ActionStrip"};

//! A run of text with the widget that wrote it, in the coordinates of the window.
struct Placed {
    const QWidget *widget;
    QString text;
    QRectF ink;
};

bool isViewport(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : edit->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        return edit->toPlainText().isEmpty() ? edit->placeholderText() : edit->toPlainText();
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        QStringList items;
        for (const QAction *action : menu->actions())
            items += action->text();
        return items.join(u'\n');
    }
    return isViewport(widget) ? wordsOf(*widget.parentWidget()) : widget.accessibleName();
}

//! "qasid::Label in qasid::FieldFooter in qasid::Field".
QString describe(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *up = &widget; up && !up->isWindow() && names.size() < 4; up = up->parentWidget()) {
        QString name = QString::fromLatin1(up->metaObject()->className()).remove("qasid::"_L1);
        if (!up->objectName().isEmpty())
            name += u" #"_s + up->objectName();
        names += name;
    }
    const QString words = wordsOf(widget).left(60).replace(u'\n', u'|');
    return names.join(u" in "_s) + (words.isEmpty() ? QString() : u" \""_s + words + u'"');
}

bool mayElide(const QWidget &widget)
{
    for (const QWidget *up = &widget; up; up = up->parentWidget()) {
        if (up->property(kElides).toBool())
            return true;
        if (std::any_of(std::begin(kElidingViews), std::end(kElidingViews), [up](const char *name) { return up->inherits(name); }))
            return true;
    }
    return false;
}

bool isOverlay(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property("qasidOverlay").toBool()
            || std::any_of(std::begin(kOverlays), std::end(kOverlays), [widget](const char *name) { return widget->inherits(name); }))
            return true;
    }
    return false;
}

//! What is seen of a widget through those around it, in its own coordinates. What scrolls is not cut in that direction.
QRectF seen(const QWidget &widget)
{
    constexpr qreal kFar = 1e6;
    QRectF place = widget.rect();
    bool rows = false; // what follows may be scrolled away
    bool columns = false;
    QPoint origin;
    for (const QWidget *up = &widget; up; up = up->parentWidget()) {
        QRectF own = QRectF(up->rect()).translated(-origin);
        if (isViewport(*up)) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(up->parentWidget());
            rows = rows || area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff || area->verticalScrollBar()->maximum() > 0;
            columns = columns || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            if (up == &widget && columns)
                place.setRect(-kFar, place.top(), 2 * kFar, place.height());
            if (up == &widget && rows)
                place.setRect(place.left(), -kFar, place.width(), 2 * kFar);
        }
        if (columns)
            own.setRect(-kFar, own.top(), 2 * kFar, own.height());
        if (rows)
            own.setRect(own.left(), -kFar, own.width(), 2 * kFar);
        place &= own;
        if (up->isWindow())
            break;
        origin += up->pos();
    }
    return place;
}

//! What is shown of a widget now, wherever its page is scrolled to.
QRectF shownPart(const QWidget &widget)
{
    QRect place = widget.rect();
    QPoint origin;
    for (const QWidget *up = &widget; !up->isWindow(); up = up->parentWidget()) {
        origin += up->pos();
        place &= up->parentWidget()->rect().translated(-origin);
    }
    return place;
}

bool outside(const QRectF &ink, const QRectF &place)
{
    return ink.left() < place.left() - kTolerance || ink.right() > place.right() + kTolerance || ink.top() < place.top() - kTolerance
        || ink.bottom() > place.bottom() + kTolerance;
}

bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    return both.width() > kTolerance && both.height() > kTolerance && both.height() > kLargeOverlap * std::min(a.height(), b.height());
}

class Walk {
public:
    explicit Walk(QWidget &window)
        : m_window(window)
    {
    }

    QStringList faults()
    {
        QWidget *start = DialogFrame::openOver(&m_window);
        visit(start ? *start : m_window);
        textOverText();
        return m_faults;
    }

private:
    void fault(const QWidget &widget, const QString &what)
    {
        const QString sentence = describe(widget) + u": "_s + what;
        if (!m_faults.contains(sentence))
            m_faults += sentence;
    }

    void visit(QWidget &widget)
    {
        if (!widget.rect().isEmpty())
            texts(widget);
        if (isOverlay(&widget))
            m_floating.push_back(QRectF(widget.rect()).translated(widget.mapTo(&m_window, QPoint(0, 0))));
        if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
            pageFits(*area);
        QList<QWidget *> shown;
        for (QObject *object : widget.children()) {
            auto *child = qobject_cast<QWidget *>(object);
            if (child && child->isVisible() && !child->isWindow())
                shown += child;
        }
        controlsApart(shown);
        for (QWidget *child : shown) {
            inside(widget, *child);
            visit(*child);
        }
    }

    //! A line with a match in it is painted twice, once for the match and once for the rest, each through a clip: so letters stay joined.
    static void leaveOutMatches(std::vector<PaintedText> &painted)
    {
        const auto same = [](const PaintedText &a, const PaintedText &b) {
            return a.text == b.text && (a.ink.center() - b.ink.center()).manhattanLength() < kSameLine;
        };
        std::vector<PaintedText> once;
        once.reserve(painted.size());
        for (const PaintedText &text : painted) {
            const auto before = std::find_if(once.begin(), once.end(), [&](const PaintedText &one) { return same(one, text); });
            if (text.clip.isNull() || before == once.end())
                once.push_back(text);
            else
                before->clip |= text.clip;
        }
        painted = std::move(once);
    }

    void texts(QWidget &widget)
    {
        const QRectF place = seen(widget);
        const bool own = wordsOf(widget).contains(kEllipsis);
        const auto *line = qobject_cast<const QLineEdit *>(&widget);
        const bool scrolls = line && !line->text().isEmpty();
        std::vector<PaintedText> painted = paintedText(widget);
        // The day's pill is painted last and floats over the messages.
        if (isViewport(widget) && qobject_cast<ThreadView *>(widget.parentWidget()) && !painted.empty()) {
            const qreal line = painted.back().ink.center().y();
            while (!painted.empty() && painted.back().ink.top() < kPillZone && std::abs(painted.back().ink.center().y() - line) < kSameLine)
                painted.pop_back();
        }
        leaveOutMatches(painted);
        for (const PaintedText &text : painted) {
            const QRectF room = text.clip.isNull() ? place : place & text.clip;
            if (text.text.contains(kEllipsis) && !own && !mayElide(widget))
                fault(widget, u"is cut to \"%1\""_s.arg(text.text));
            if (!scrolls && outside(text.ink, room) && !scrolledAway(widget, text.ink, place))
                fault(widget, u"\"%1\" needs %2, has %3"_s.arg(text.text, rectangle(text.ink), rectangle(room)));
            const QRectF shown = text.ink & shownPart(widget) & (text.clip.isNull() ? text.ink : text.clip);
            m_texts.push_back({&widget, text.text, shown.translated(widget.mapTo(&m_window, QPoint(0, 0)))});
        }
    }

    //! A row of a list or thread may be partly above or below what is shown, and its painter then cuts it.
    static bool scrolledAway(const QWidget &widget, const QRectF &ink, const QRectF &place)
    {
        const QRectF own = widget.rect();
        return isViewport(widget) && ink.left() >= place.left() - kTolerance && ink.right() <= place.right() + kTolerance
            && (ink.top() < own.top() || ink.bottom() > own.bottom());
    }

    static QString rectangle(const QRectF &rect)
    {
        return u"%1..%2 by %3..%4"_s.arg(rect.left(), 0, 'f', 0)
            .arg(rect.right(), 0, 'f', 0)
            .arg(rect.top(), 0, 'f', 0)
            .arg(rect.bottom(), 0, 'f', 0);
    }

    void inside(const QWidget &parent, const QWidget &child)
    {
        if (isViewport(parent) || child.rect().isEmpty() || isOverlay(&child) || child.inherits("QFocusFrame"))
            return;
        if (!parent.rect().adjusted(-1, -1, 1, 1).contains(child.geometry())
            && !child.findChildren<QWidget *>().isEmpty() + !wordsOf(child).isEmpty())
            fault(child, u"stands out of its parent: %1 of %2"_s.arg(rectangle(child.geometry()), rectangle(parent.rect())));
    }

    void controlsApart(const QList<QWidget *> &siblings)
    {
        QList<QWidget *> controls = siblings;
        controls.removeIf([](QWidget *widget) {
            return !(qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                       || qobject_cast<QAbstractSpinBox *>(widget) || (qobject_cast<QLabel *>(widget) && !wordsOf(*widget).isEmpty()))
                || isOverlay(widget);
        });
        for (qsizetype i = 0; i < controls.size(); ++i) {
            for (qsizetype j = i + 1; j < controls.size(); ++j) {
                const QRect both = controls[i]->geometry() & controls[j]->geometry();
                if (both.width() > 1 && both.height() > 1)
                    fault(*controls[i], u"stands over %1"_s.arg(describe(*controls[j])));
            }
        }
    }

    void pageFits(const QScrollArea &area)
    {
        const QWidget *page = area.widget();
        if (!page)
            return;
        const QSize room = area.viewport()->size();
        if (page->width() > room.width())
            fault(area, u"its page is %1 wide in %2, as %3 wants"_s.arg(page->width()).arg(room.width()).arg(widest(*page)));
        // The rail is moved by the wheel and the focus.
        const bool rail = area.parentWidget() && area.parentWidget()->inherits("qasid::Rail");
        if (!rail && page->height() > room.height() && area.verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            fault(area, u"its page is %1 high in %2 and does not scroll"_s.arg(page->height()).arg(room.height()));
    }

    //! The smallest part of a page that needs nearly all of its width.
    static QString widest(const QWidget &page)
    {
        const QWidget *widest = &page;
        for (const QWidget *next = widest; next; widest = next ? next : widest) {
            const auto parts = widest->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
            const auto found = std::find_if(parts.begin(), parts.end(),
                [&page](const QWidget *part) { return part->isVisible() && part->minimumSizeHint().width() > page.width() * 4 / 5; });
            next = found == parts.end() ? nullptr : *found;
        }
        return describe(*widest);
    }

    //! Whether a part that floats stands over this text, so that it is not read.
    bool covered(const Placed &text) const
    {
        return !isOverlay(text.widget)
            && std::any_of(m_floating.begin(), m_floating.end(), [&text](const QRectF &place) { return place.intersects(text.ink); });
    }

    void textOverText()
    {
        const auto hidden = [this](const Placed &text) { return text.ink.isEmpty() || covered(text); };
        m_texts.erase(std::remove_if(m_texts.begin(), m_texts.end(), hidden), m_texts.end());
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            for (std::size_t j = i + 1; j < m_texts.size(); ++j) {
                // A field paints what is marked in it twice.
                const bool twice = m_texts[i].widget == m_texts[j].widget && qobject_cast<const QLineEdit *>(m_texts[i].widget);
                if (!twice && overlap(m_texts[i].ink, m_texts[j].ink))
                    fault(*m_texts[i].widget,
                        u"\"%1\" is written over \"%2\" of %3"_s.arg(m_texts[i].text, m_texts[j].text, describe(*m_texts[j].widget)));
            }
        }
    }

    QWidget &m_window;
    QStringList m_faults;
    std::vector<Placed> m_texts;
    std::vector<QRectF> m_floating; //!< parts that stand over others by design
};

} // namespace

QStringList overflowFaults(QWidget &window)
{
    QStringList faults = Walk(window).faults();
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget->isVisible() && qobject_cast<QMenu *>(widget))
            faults += Walk(*widget).faults();
    }
    return faults;
}

} // namespace qasid::test
