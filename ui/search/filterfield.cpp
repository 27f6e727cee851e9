#include "ui/search/filterfield.h"

#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/models/enumeration.h"
#include "ui/models/errortext.h"
#include "ui/search/filterchip.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kFilterHeight = 36;
constexpr int kIcon = 16;
constexpr int kStart = 12;
constexpr int kEnd = 4;
constexpr int kChipGap = 4;
constexpr int kOwnStart = 8; //!< of the words of a line edit, before any margin
constexpr qreal kMostChips = 0.5; //!< of the width

} // namespace

FilterField::FilterField(Appearance &appearance, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_appearance(appearance)
    , m_glyph(new Glyph(appearance, "search"_L1, kIcon, &ThemeColors::text, this))
    , m_clear(new IconButton(appearance, "x"_L1, {}, this))
    , m_rest(new FilterChip(appearance, u"+3"_s, this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_glyph->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_clear->setSides(metrics::kControlSmall, 16);
    connect(m_rest, &FilterChip::clicked, this, [this] { Q_EMIT chipRemoved(m_words.back().part); });
    connect(m_clear, &QAbstractButton::clicked, this, &FilterField::clearRequested);
    connect(this, &QLineEdit::textChanged, this, &FilterField::place);
    followAppearance(appearance, this, [this] {
        setFixedHeight(m_appearance.theme().zoomed(kFilterHeight));
        place();
    });
}

void FilterField::setChips(const std::vector<SearchFilterWords::Chip> &chips)
{
    m_words = chips;
    for (FilterChip *chip : m_chips)
        chip->deleteLater(); // a click on it may have led here
    m_chips.clear();
    m_chips.reserve(chips.size());
    QStringList all;
    for (const SearchFilterWords::Chip &words : chips) {
        auto *chip = new FilterChip(m_appearance, words.words, this);
        connect(chip, &FilterChip::clicked, this, [this, part = words.part] { Q_EMIT chipRemoved(part); });
        m_chips.push_back(chip);
        all += ErrorText::plain(words.words);
    }
    //: The search field for screen readers, while filters are on. %1 lists them.
    setAccessibleDescription(all.isEmpty() ? QString() : tr("Filters: %1").arg(enumeration(all)));
    place();
}

//! In leading terms, in the middle of the height.
void FilterField::put(QWidget *widget, int x, const QSize &size)
{
    widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, (height() - size.height()) / 2), size)));
}

//! From `x` on; answers where words can begin.
int FilterField::placeChips(int x)
{
    int all = 0;
    for (const FilterChip *chip : m_chips)
        all += chip->sizeHint().width() + kChipGap;
    const int most = int(width() * kMostChips);
    const bool fit = all <= most || m_chips.size() < 2;
    m_rest->setVisible(!fit);
    const int end = x + most - (fit ? 0 : m_rest->sizeHint().width() + kChipGap);
    size_t shown = 0;
    for (; shown < m_chips.size(); ++shown) {
        const QSize size = m_chips[shown]->sizeHint();
        if (shown > 0 && x + size.width() > end)
            break;
        put(m_chips[shown], x, {std::min(size.width(), end - x), size.height()}); // a long name is cut
        x += m_chips[shown]->width() + kChipGap;
    }
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setVisible(i < shown);
    if (fit)
        return x;
    m_rest->setWords(u'+' + QLocale().toString(int(m_chips.size() - shown)));
    put(m_rest, x, m_rest->sizeHint());
    return x + m_rest->width() + kChipGap;
}

void FilterField::place()
{
    const bool empty = text().isEmpty() && m_words.empty();
    //: Button at the end of the search field.
    m_clear->setName(empty ? tr("Close search") : tr("Clear search"));
    put(m_glyph, kStart, {kIcon, kIcon});
    put(m_clear, width() - kEnd - metrics::kControlSmall, {metrics::kControlSmall, metrics::kControlSmall});
    const int words = placeChips(kStart + kIcon + metrics::kSpace4) - (m_chips.empty() ? metrics::kSpace3 : 0);
    const int start = words - kOwnStart, end = metrics::kControlSmall + kEnd;
    setTextMargins(isRightToLeft() ? end : start, 0, isRightToLeft() ? start : end, 0);
    // Behind the filters, whatever the direction of the words.
    setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen();
        return;
    case Qt::Key_Backspace:
        if (cursorPosition() == 0 && !hasSelectedText() && !m_words.empty()) {
            Q_EMIT chipRemoved(m_words.back().part);
            return;
        }
        break;
    case Qt::Key_Escape:
        event->ignore(); // of the pane
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    place();
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace qasid
