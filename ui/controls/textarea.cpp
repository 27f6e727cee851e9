#include "ui/controls/textarea.h"

#include "ui/controls/fieldfooter.h"
#include "ui/controls/label.h"
#include "ui/theme/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace qasid {
namespace {

constexpr int kAreaPadding = 8;

} // namespace

TextArea::TextArea(Appearance &appearance, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_label(new Label(appearance, TextStyle::Label, &ThemeColors::text, label, this))
    , m_edit(new QTextEdit(this))
    , m_footer(new FieldFooter(appearance, this))
{
    m_label->setBuddy(m_edit);
    m_label->setVisible(!label.isEmpty());
    m_edit->setAccessibleName(label);
    m_edit->setAcceptRichText(false);
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->document()->setDocumentMargin(0);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->installEventFilter(this);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(kAreaPadding, kAreaPadding, kAreaPadding, kAreaPadding);
    inside->addWidget(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(m_label);
    column->addLayout(inside);
    column->addWidget(m_footer);
    setFocusProxy(m_edit);
    followAppearance(appearance, this, [this] { apply(); });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextArea::fitHeight);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        if (!m_setting)
            Q_EMIT textEdited();
    });
}

void TextArea::apply()
{
    const Theme &theme = m_appearance.theme();
    m_edit->setFont(theme.font(m_code ? TextStyle::Code : TextStyle::Body));
    m_edit->document()->setDefaultFont(m_edit->font());
    QPalette colors = m_edit->palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, theme.colors.text);
    colors.setColor(QPalette::PlaceholderText, theme.colors.textTertiary);
    m_edit->setPalette(colors);
    QTextOption option = m_edit->document()->defaultTextOption();
    option.setTextDirection(m_code ? Qt::LeftToRight : Qt::LayoutDirectionAuto);
    m_edit->document()->setDefaultTextOption(option);
    fitHeight();
}

void TextArea::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_setting = true;
    m_edit->setPlainText(text);
    m_setting = false;
}

void TextArea::setHint(const QString &hint)
{
    m_footer->setHint(hint);
    describe();
}

void TextArea::setError(const QString &error)
{
    m_footer->setError(error);
    describe();
    update();
}

bool TextArea::hasError() const
{
    return m_footer->hasError();
}

void TextArea::describe()
{
    m_edit->setAccessibleDescription(m_footer->words());
    setProperty("qasidError", hasError());
}

void TextArea::setCode(bool code)
{
    m_code = code;
    m_edit->setLayoutDirection(code ? Qt::LeftToRight : layoutDirection());
    if (!code)
        m_edit->unsetLayoutDirection();
    apply();
}

void TextArea::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fitHeight();
}

void TextArea::fitHeight()
{
    const int line = QFontMetrics(m_edit->font()).lineSpacing();
    const int text = int(std::ceil(m_edit->document()->documentLayout()->documentSize().height()));
    const int height = std::clamp(text, m_least * line, m_most * line) + 1;
    if (m_edit->minimumHeight() != height || m_edit->maximumHeight() != height)
        m_edit->setFixedHeight(height);
}

bool TextArea::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Resize)
        update();
    return false;
}

void TextArea::mousePressEvent(QMouseEvent *)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

void TextArea::paintEvent(QPaintEvent *)
{
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.rect = m_edit->geometry().adjusted(-kAreaPadding, -kAreaPadding, kAreaPadding, kAreaPadding);
    frame.lineWidth = 1;
    frame.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
}

} // namespace qasid
