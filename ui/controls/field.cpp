#include "ui/controls/field.h"

#include "ui/controls/fieldfooter.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kInnerIcon = 16;
constexpr int kInnerPadding = 10;
constexpr qreal kMostPrefix = 0.6; //!< of the width of a line

//! Room for an icon at the start of a line edit and a button at its end, in either layout direction.
class InnerRoom : public QObject {
    Q_OBJECT
public:
    static InnerRoom *of(QLineEdit *edit)
    {
        auto *room = edit->findChild<InnerRoom *>(QString(), Qt::FindDirectChildrenOnly);
        return room ? room : new InnerRoom(edit);
    }

    void setIcon(Appearance &appearance, QLatin1StringView icon)
    {
        m_glyph = new Glyph(appearance, icon, kInnerIcon, &ThemeColors::textSecondary, m_edit);
        m_glyph->setAttribute(Qt::WA_TransparentForMouseEvents);
        place();
    }
    void setPrefix(Appearance &appearance, const QString &prefix)
    {
        m_prefixWords = prefix;
        if (!m_prefix) {
            m_prefix = new Label(appearance, TextStyle::Code, &ThemeColors::textTertiary, {}, m_edit);
            m_prefix->setLayoutDirection(Qt::LeftToRight);
            m_prefix->setAttribute(Qt::WA_TransparentForMouseEvents);
            followAppearance(appearance, m_prefix, [this] { place(); });
        }
        place();
    }
    void setButton(QWidget *button)
    {
        auto *inner = new QHBoxLayout(m_edit);
        inner->setContentsMargins(3, 0, 3, 0);
        inner->addStretch();
        inner->addWidget(button);
        m_end = metrics::kControlSmall;
        place();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange)
            place();
        return false;
    }

private:
    explicit InnerRoom(QLineEdit *edit)
        : QObject(edit)
        , m_edit(edit)
    {
        edit->installEventFilter(this);
    }

    //! Answers its width. What is entered needs room too: a long prefix is cut at its beginning.
    int placePrefix()
    {
        if (!m_prefix)
            return 0;
        m_prefix->setText(QFontMetrics(m_prefix->font()).elidedText(m_prefixWords, Qt::ElideLeft, int(m_edit->width() * kMostPrefix)));
        const int width = m_prefix->sizeHint().width();
        m_prefix->setGeometry(kInnerPadding, 0, width, m_edit->height());
        return width;
    }

    void place()
    {
        const int prefix = placePrefix();
        const int start = m_glyph ? kInnerIcon + metrics::kSpace4 : prefix;
        const bool rtl = m_edit->isRightToLeft();
        m_edit->setTextMargins(rtl ? m_end : start, 0, rtl ? start : m_end, 0);
        if (!m_glyph)
            return;
        const QRect icon(kInnerPadding, (m_edit->height() - kInnerIcon) / 2, kInnerIcon, kInnerIcon);
        m_glyph->move(QStyle::visualRect(m_edit->layoutDirection(), m_edit->rect(), icon).topLeft());
    }

    QLineEdit *m_edit;
    Glyph *m_glyph = nullptr;
    Label *m_prefix = nullptr;
    QString m_prefixWords;
    int m_end = 0;
};

} // namespace

Field::Field(Appearance &appearance, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_label(new Label(appearance, TextStyle::Label, &ThemeColors::text, label, this))
    , m_edit(new QLineEdit(this))
    , m_row(new QHBoxLayout)
    , m_footer(new FieldFooter(appearance, this))
{
    m_label->setBuddy(m_edit);
    setLabel(label);
    m_row->setSpacing(metrics::kSpace4);
    m_row->addWidget(m_edit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(m_label);
    column->addLayout(m_row);
    column->addWidget(m_footer);
    setFocusProxy(m_edit);
    followAppearance(appearance, m_edit, [this] {
        m_edit->setFixedHeight(m_appearance.theme().zoomed(kFieldHeight));
        if (m_code)
            useCodeFont();
    });
    // QLineEdit's own textEdited() leaves out what an assistive tool enters.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_setting)
            Q_EMIT textEdited(text);
    });
}

void Field::setText(const QString &text)
{
    m_setting = true;
    m_edit->setText(text);
    m_setting = false;
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_edit->setAccessibleName(label);
}

void Field::setHint(const QString &hint, QLatin1StringView icon)
{
    m_footer->setHint(hint, icon);
    describe();
}

void Field::setError(const QString &error)
{
    m_footer->setError(error);
    describe();
}

bool Field::hasError() const
{
    return m_footer->hasError();
}

void Field::describe()
{
    m_edit->setAccessibleDescription(m_prefix.isEmpty() ? m_footer->words() : QString(m_prefix + u' ' + m_footer->words()).trimmed());
    m_edit->setProperty("qasidError", hasError());
    m_edit->update();
}

void Field::setSecret(bool secret)
{
    m_edit->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
    if (!secret || m_show)
        return;
    //: Button in a field with a hidden key: shows what was typed.
    m_show = new IconButton(m_appearance, "eye"_L1, tr("Show"), m_edit);
    m_show->setCheckable(true);
    m_show->setSides(metrics::kControlSmall, 16);
    InnerRoom::of(m_edit)->setButton(m_show);
    connect(m_edit, &QLineEdit::textChanged, this, &Field::useCodeFont);
    connect(m_show, &IconButton::toggled, this, [this](bool on) { m_edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
}

void Field::setCode(bool code)
{
    m_code = code;
    useCodeFont();
    if (code)
        m_edit->setLayoutDirection(Qt::LeftToRight);
    else
        m_edit->unsetLayoutDirection();
}

//! A line edit looks its font up as soon as it has one, which takes milliseconds: it gets it when it is to be shown.
void Field::useCodeFont()
{
    const bool words = m_show && m_edit->text().isEmpty(); // what an empty key says is no key
    if (testAttribute(Qt::WA_WState_Polished))
        m_edit->setFont(m_code && !words ? m_appearance.theme().font(TextStyle::Code) : QFont());
}

bool Field::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Polish && m_code)
        useCodeFont();
    return done;
}

void Field::setLeadingIcon(QLatin1StringView icon)
{
    InnerRoom::of(m_edit)->setIcon(m_appearance, icon);
}

void Field::setPrefix(const QString &prefix)
{
    m_prefix = prefix;
    InnerRoom::of(m_edit)->setPrefix(m_appearance, prefix);
    describe();
}

int Field::wordsWidth() const
{
    const QMargins inside = m_edit->textMargins();
    const int placeholder = QFontMetrics(m_edit->font()).horizontalAdvance(m_edit->placeholderText());
    return std::max(m_label->sizeHint().width(), placeholder + inside.left() + inside.right() + 2 * kInnerPadding + metrics::kSpace2);
}

void Field::addBeside(QWidget *widget)
{
    m_row->addWidget(widget);
}

SearchField::SearchField(Appearance &appearance, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_appearance(appearance)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    InnerRoom::of(this)->setIcon(appearance, "search"_L1);
    //: Button in a search field: empties it.
    auto *clear = new IconButton(appearance, "x"_L1, tr("Clear search"), this);
    clear->setSides(metrics::kControlSmall, 16);
    clear->hide();
    InnerRoom::of(this)->setButton(clear);
    connect(clear, &IconButton::clicked, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    followAppearance(appearance, this, [this] { setFixedHeight(m_appearance.theme().zoomed(metrics::kControl)); });
}

} // namespace qasid

#include "field.moc"
