#include "ui/composer/iconpicker.h"

#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kColumns = 6;
constexpr int kLines = 4;
constexpr int kCell = 38;
constexpr int kIconSide = 18;
constexpr int kNameRow = 28;

} // namespace

//! The names that are shown; with `more` the last one stands for all others.
class IconList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(QStringList names, bool more)
    {
        beginResetModel();
        m_names = std::move(names);
        m_more = more;
        endResetModel();
    }
    bool isMore(const QModelIndex &index) const { return m_more && index.row() == int(m_names.size()); }
    QString name(const QModelIndex &index) const { return isMore(index) ? QString() : m_names.value(index.row()); }
    int rowOf(const QString &name) const { return int(m_names.indexOf(name)); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_names.size()) + int(m_more); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return {};
        return isMore(index) ? IconPicker::tr("All icons") : name(index);
    }

private:
    QStringList m_names;
    bool m_more = false;
};

namespace {

class IconDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    IconDelegate(Appearance &appearance, const IconNames *const &icons, const QString &chosen, QListView *view)
        : QStyledItemDelegate(view)
        , m_appearance(appearance)
        , m_icons(icons)
        , m_chosen(chosen)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Theme &theme = m_appearance.theme();
        if (m_view->isWrapping())
            return m_view->gridSize();
        return {m_view->viewport()->width(), theme.zoomed(kNameRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = static_cast<const IconList *>(index.model());
        const ThemeColors &colors = m_appearance.theme().colors;
        const QString name = list->name(index);
        const bool grid = m_view->isWrapping();
        const bool on = !name.isEmpty() && name == m_chosen;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        if (on || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(on ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
            painter->setBrush(on ? colors.accentSoft : colors.rowHover);
            painter->drawRoundedRect(cell, metrics::kRadiusMd, metrics::kRadiusMd);
        }
        QRectF icon(0, 0, kIconSide, kIconSide);
        if (grid)
            icon.moveCenter(cell.center());
        else
            icon = QStyle::visualRect(option.direction, option.rect,
                QRect(option.rect.left() + 8, option.rect.top() + (option.rect.height() - kIconSide) / 2, kIconSide, kIconSide));
        const QLatin1StringView glyph = list->isMore(index) ? "more"_L1 : m_icons->glyph(name);
        paintIcon(*painter, glyph, icon, on ? colors.onAccentSoft : colors.textSecondary, option.direction);
        if (!grid)
            paintTextLine(*painter, QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(34, 0, -6, 0)), name,
                m_appearance.theme().font(TextStyle::Code), on ? colors.onAccentSoft : colors.text, Qt::LeftToRight, option.direction);
        if (m_view->currentIndex() == index && hasKeyboardFocus(m_view)) {
            painter->setPen(QPen(colors.focusRing, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cell, metrics::kRadiusMd, metrics::kRadiusMd);
        }
        painter->restore();
    }

private:
    Appearance &m_appearance;
    const IconNames *const &m_icons;
    const QString &m_chosen;
    QListView *m_view;
};

} // namespace

IconPicker::IconPicker(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_name(new Label(appearance, TextStyle::Code, &ThemeColors::textSecondary, {}, this))
    , m_none(new IconButton(appearance, "x"_L1, tr("No icon"), this))
    , m_search(new Field(appearance, {}, this))
    , m_view(new QListView(this))
    , m_list(new IconList(this))
{
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::kSpace1);
    title->addWidget(new Label(appearance, TextStyle::Label, &ThemeColors::textSecondary, tr("Icon"), this));
    title->addStretch();
    title->addWidget(m_name);
    title->addWidget(m_none);
    m_none->setSides(20, 12);
    m_search->setLeadingIcon("search"_L1);
    m_search->setPlaceholder(tr("Search or type a name"));
    m_search->edit()->setAccessibleName(tr("Search icons, or type a name"));
    m_search->edit()->installEventFilter(this);
    m_view->setModel(m_list);
    m_view->setItemDelegate(new IconDelegate(appearance, m_icons, m_icon, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Icons"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addLayout(title);
    column->addWidget(m_search);
    column->addWidget(m_view);
    column->addStretch();
    connect(m_search, &Field::textEdited, this, &IconPicker::search);
    connect(m_view, &QListView::clicked, this, &IconPicker::activate);
    connect(m_none, &QAbstractButton::clicked, this, [this] { take({}); });
    followAppearance(appearance, this, [this] { fitList(); });
}

void IconPicker::setIcons(const IconNames *icons)
{
    m_icons = icons;
    m_all = false;
    m_search->setText({});
    setIcon(m_icon);
}

void IconPicker::setIcon(const QString &name)
{
    m_icon = name;
    m_name->setText(name);
    m_name->setToolTip(name);
    m_none->setVisible(!name.isEmpty());
    const bool strange = m_icons && !name.isEmpty() && !m_icons->knows(name);
    m_name->setRole(strange ? &ThemeColors::danger : &ThemeColors::textSecondary);
    m_search->setError(strange ? tr("No icon is called %1.").arg(bidi::isolateLtr(name)) : QString());
    if (m_search->text().isEmpty())
        showNames();
    m_view->viewport()->update();
}

void IconPicker::showNames()
{
    if (!m_icons)
        return;
    const QString query = m_search->text();
    const bool grid = query.trimmed().isEmpty() && !m_all && !m_icons->common().isEmpty();
    m_view->setFlow(grid ? QListView::LeftToRight : QListView::TopToBottom);
    m_view->setWrapping(grid);
    if (grid) {
        QStringList names = m_icons->common();
        if (m_icons->knows(m_icon) && names.indexOf(m_icon) < 0)
            names.prepend(m_icon);
        const int room = kColumns * kLines - 1;
        if (const auto far = names.indexOf(m_icon); far >= room)
            names.move(far, 0);
        m_list->show(names.mid(0, room), true);
    } else {
        m_list->show(m_icons->find(query), false);
    }
    fitList();
    const int row = m_list->rowOf(m_icon);
    m_view->setCurrentIndex(m_list->index(std::max(0, row)));
    m_view->scrollTo(m_view->currentIndex());
}

void IconPicker::fitList()
{
    const int cell = std::max(kCell, m_appearance.theme().zoomed(kCell) - 6);
    const int columns = std::max(kColumns, width() / (cell + metrics::kSpace5));
    const int lines = (kColumns * kLines + columns - 1) / columns;
    m_view->setFixedHeight(std::max(m_view->isWrapping() ? 0 : 3, lines) * cell);
    m_view->setGridSize(m_view->isWrapping() ? QSize(std::max(28, (width() - 2) / columns), cell) : QSize());
}

void IconPicker::resizeEvent(QResizeEvent *)
{
    fitList();
}

void IconPicker::search()
{
    m_all = false;
    showNames();
    m_search->setError(m_list->rowCount() == 0 ? tr("No icon is called %1.").arg(bidi::isolate(m_search->text().trimmed())) : QString());
}

//! Enter takes a name that was written out, else the first that fits.
void IconPicker::takeTyped()
{
    if (!m_icons || m_search->text().trimmed().isEmpty())
        return;
    const QString exact = m_icons->exactly(m_search->text());
    const QString name = exact.isEmpty() ? m_list->name(m_list->index(0)) : exact;
    if (!name.isEmpty())
        take(name);
}

void IconPicker::take(const QString &name)
{
    m_all = false;
    m_search->setText({});
    setIcon(name);
    Q_EMIT chosen(name);
}

void IconPicker::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (!m_list->isMore(index))
        return take(m_list->name(index));
    m_all = true;
    showNames();
}

bool IconPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
    if (watched == m_search->edit() && key->key() == Qt::Key_Down) {
        m_view->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_search->edit() && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->setText({});
        setIcon(m_icon);
        return true;
    }
    if (watched == m_search->edit() && enter) {
        takeTyped();
        return true;
    }
    if (watched == m_view && (enter || key->key() == Qt::Key_Space)) {
        activate(m_view->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace qasid

#include "iconpicker.moc"
