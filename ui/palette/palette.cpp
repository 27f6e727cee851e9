#include "ui/palette/palette.h"

#include "ui/controls/keycap.h"
#include "ui/controls/label.h"
#include "ui/controls/spokenline.h"
#include "ui/models/bidi.h"
#include "ui/models/format.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettefoot.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kWidth = 600;
constexpr int kTop = 51;
constexpr int kEdge = 16;
constexpr int kListTop = 8;
constexpr int kListBottom = 6;
constexpr int kAroundNothing = 40;
constexpr int kMostList = 416;
constexpr int kLeastBelow = 24; //!< of the window, below the panel

//! The key that closes the palette, drawn beside the field.
class EscKey : public QWidget {
public:
    EscKey(Appearance &appearance, QWidget *parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
        followAppearance(appearance, this, [this] { setFixedSize(keyCapSize(m_appearance.theme(), caption()).toSize()); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintKeyCap(painter, m_appearance.theme(), rect(), caption());
    }

private:
    static QString caption() { return QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText); }

    Appearance &m_appearance;
};

} // namespace

Palette::Palette(Appearance &appearance, const Formats &formats, QWidget *over)
    : DialogFrame(appearance, over)
    , m_formats(formats)
    , m_rows(new PaletteRows(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new Label(appearance, TextStyle::Body, &ThemeColors::textSecondary, {}, panel()))
    , m_foot(new PaletteFoot(appearance, panel()))
    , m_spoken(new SpokenLine(this))
{
    setTitle(tr("Command palette"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, &Palette::typed);
    connect(m_list, &QListView::clicked, this, &Palette::run);
}

void Palette::build()
{
    setGround(appearance(), panel(), &ThemeColors::bgPopup);
    m_top = makeTop();
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new PaletteDelegate(appearance(), *m_rows, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_nothing->setContentsMargins(kEdge, 0, kEdge, 0);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(new HairLine(appearance(), panel()));
    column->addSpacing(kListTop);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addSpacing(kListBottom);
    column->addWidget(m_foot);
    followAppearance(appearance(), m_list, [this] {
        QPalette colors = m_list->palette();
        colors.setColor(QPalette::Base, appearance().theme().colors.bgPopup);
        m_list->setPalette(colors);
        m_field->setFont(appearance().theme().font(TextStyle::Message));
        m_list->doItemsLayout();
        fitHeight();
    });
}

QWidget *Palette::makeTop()
{
    auto *top = new QWidget(panel());
    m_field->setParent(top);
    m_field->setFrame(false);
    // At the side of the interface, in whatever language one types.
    m_field->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    m_field->setPlaceholderText(tr("Type a command or a customer's name"));
    m_field->setAccessibleName(m_field->placeholderText());
    //: Read aloud with the field of the command palette.
    m_field->setAccessibleDescription(tr("Type > for commands only, @ for customers."));
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(kEdge, 0, kEdge, 0);
    row->setSpacing(metrics::kSpace4);
    row->addWidget(new Glyph(appearance(), "search"_L1, 18, &ThemeColors::text, top));
    row->addWidget(m_field, 1);
    row->addWidget(new EscKey(appearance(), top));
    followAppearance(appearance(), top, [this, top] { top->setFixedHeight(appearance().theme().zoomed(kTop)); });
    return top;
}

void Palette::setOffer(PaletteOffer offer)
{
    m_offer = std::move(offer);
    showRows();
}

void Palette::addCommands(const std::vector<PaletteCommand> &commands)
{
    m_offer.commands.insert(m_offer.commands.end(), commands.begin(), commands.end());
    showRows();
}

// What was typed.

void Palette::typed()
{
    m_moved = false;
    askForCustomers(PaletteQuery::of(m_field->text()));
    showRows();
}

void Palette::askForCustomers(const PaletteQuery &query)
{
    const int question = ++m_question;
    if (!m_find || query.text.isEmpty() || query.only == PaletteQuery::Only::Commands) {
        m_customers.clear();
        return;
    }
    m_find(query.text, [self = QPointer(this), question](std::vector<PaletteCommand> customers) {
        if (!self || question != self->m_question)
            return;
        self->m_customers = std::move(customers);
        self->showRows();
    });
}

void Palette::showRows()
{
    const QModelIndex current = m_list->currentIndex();
    const QString kept = m_moved && current.isValid() ? m_rows->at(current.row()).command.id : QString();
    const PaletteQuery query = PaletteQuery::of(m_field->text());
    m_rows->setRows(paletteRows(m_offer, query, m_customers));
    const int count = m_rows->commandCount();
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    m_nothing->setText(query.text.isEmpty() ? tr("Type a customer's name, phone number or e-mail address.")
                                            : tr("No matches for “%1”").arg(bidi::isolate(query.text)));
    const int row = m_rows->rowOf(kept);
    moveTo(row >= 0 ? row : 0, 1);
    fitHeight();
    //: How many commands and customers fit what was typed; read aloud.
    m_spoken->say(count > 0 ? tr("%1 results", nullptr, count).arg(m_formats.number(count)) : m_nothing->text());
}

// Layout.

QRect Palette::placeFor(const QSize &size) const
{
    const int top = std::min(height() / 6, std::max(0, height() - kLeastBelow - size.height()));
    return {QPoint((width() - size.width()) / 2, top), size};
}

void Palette::fitHeight()
{
    const Theme &theme = appearance().theme();
    const int around = theme.zoomed(kTop) + 1 + kListTop + kListBottom + m_foot->sizeHint().height();
    int rows = 0;
    for (int row = 0; row < m_rows->rowCount() && rows < theme.zoomed(kMostList); ++row)
        rows += m_list->sizeHintForIndex(m_rows->index(row)).height();
    const int width = theme.zoomed(kWidth);
    const int content = m_rows->commandCount() > 0 ? rows : m_nothing->heightForWidth(std::min(width, this->width())) + kAroundNothing;
    setPanelSize({width, around + std::min(content, theme.zoomed(kMostList))});
}

void Palette::resizeEvent(QResizeEvent *event)
{
    DialogFrame::resizeEvent(event);
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_list->scrollTo(current);
}

// Keys and pointer.

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    // Only a pointer that moves: rows that pass below a resting one are not meant.
    if (watched == m_list->viewport() && event->type() == QEvent::MouseMove) {
        const QModelIndex under = m_list->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (under.isValid() && m_rows->at(under.row()).heading.isEmpty() && under != m_list->currentIndex()) {
            m_moved = true;
            m_list->setCurrentIndex(under);
            tellCurrent();
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

bool Palette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(rowsOfAPage());
        return true;
    case Qt::Key_PageUp:
        moveBy(-rowsOfAPage());
        return true;
    case Qt::Key_Home:
        moveTo(0, 1);
        return true;
    case Qt::Key_End:
        moveTo(m_rows->rowCount() - 1, -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

int Palette::rowsOfAPage() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::max(1, m_list->viewport()->height() / std::max(1, m_list->visualRect(current).height()) - 1) : 1;
}

void Palette::moveBy(int step)
{
    m_moved = true;
    const int last = m_rows->rowCount() - 1;
    const int from = m_list->currentIndex().row();
    if (step == 1 && m_rows->commandFrom(from + 1, 1) < 0)
        return moveTo(0, 1); // round at the ends
    if (step == -1 && m_rows->commandFrom(from - 1, -1) < 0)
        return moveTo(last, -1);
    moveTo(std::clamp(from + step, 0, std::max(0, last)), step > 0 ? 1 : -1);
}

void Palette::moveTo(int row, int step)
{
    int to = m_rows->commandFrom(row, step);
    if (to < 0)
        to = m_rows->commandFrom(row, -step);
    const QModelIndex index = m_rows->index(to);
    m_list->setCurrentIndex(index);
    // With the first command its heading is seen.
    m_list->scrollTo(to == 1 ? m_rows->index(0) : index);
    tellCurrent();
}

void Palette::tellCurrent()
{
    // The focus stays in the field; what would be run is told all the same.
    if (!QAccessible::isActive() || !m_list->currentIndex().isValid())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void Palette::run(const QModelIndex &index)
{
    if (!index.isValid() || !m_rows->at(index.row()).heading.isEmpty())
        return;
    const PaletteCommand command = m_rows->at(index.row()).command;
    Q_EMIT ran(command.id);
    closeDialog(); // first, so that the command finds the focus where it was
    if (command.run)
        command.run();
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!panel()->geometry().contains(event->position().toPoint()))
        return closeDialog();
    DialogFrame::mousePressEvent(event);
}

} // namespace qasid
