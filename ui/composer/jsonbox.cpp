#include "ui/composer/jsonbox.h"

#include "ui/controls/label.h"
#include "ui/controls/textbutton.h"
#include "ui/theme/metrics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kLines = 14;

} // namespace

JsonBox::JsonBox(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_edit(new QPlainTextEdit(this))
    , m_fault(new Label(appearance, TextStyle::Label, &ThemeColors::danger, {}, this))
    , m_undo(new TextButton(appearance, tr("Undo what cannot be read"), TextButton::Kind::Quiet, this))
{
    m_edit->setLayoutDirection(Qt::LeftToRight); // code is, in every language
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setAccessibleName(tr("Buttons as JSON"));
    m_fault->setWordWrap(true);
    m_undo->setSize(TextButton::Size::Small);
    auto *below = new QHBoxLayout;
    below->addWidget(m_fault, 1);
    below->addWidget(m_undo, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(m_edit);
    column->addLayout(below);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        read();
        Q_EMIT changed();
    });
    connect(m_undo, &QAbstractButton::clicked, this, &JsonBox::undoRequested);
    followAppearance(appearance, this, [this] {
        const Theme &theme = m_appearance.theme();
        m_edit->setFont(theme.font(TextStyle::Code));
        m_edit->setFixedHeight(kLines * theme.lineHeight(TextStyle::Code, false) + 2 * metrics::kSpace4);
        read();
    });
}

void JsonBox::setText(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    read();
}

QString JsonBox::text() const
{
    return m_edit->toPlainText();
}

int JsonBox::lineOf(int position) const
{
    return m_edit->document()->findBlock(position).blockNumber();
}

void JsonBox::read()
{
    m_reading = GridJson::read(text());
    QList<QTextEdit::ExtraSelection> marks;
    for (const GridJson::Fault &fault : m_reading.faults) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document()->findBlock(fault.position));
        mark.format.setBackground(m_appearance.theme().colors.dangerSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += mark;
    }
    m_edit->setExtraSelections(marks);
    QString words;
    if (hasFault()) {
        const GridJson::Fault &first = m_reading.faults.front();
        //: Where a fault in a text is. %1 is the number of the line, %2 the fault, a sentence.
        words = tr("Line %1: %2").arg(QLocale().toString(lineOf(first.position) + 1), first.words);
    }
    m_fault->setText(words);
    m_edit->setAccessibleDescription(words);
    m_fault->setVisible(hasFault());
    m_undo->setVisible(hasFault());
}

void JsonBox::showFault()
{
    if (!hasFault())
        return;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::min(m_reading.faults.front().position, int(text().size())));
    m_edit->setTextCursor(cursor);
    focusText();
    QAccessibleEvent alert(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void JsonBox::focusText()
{
    m_edit->setFocus(Qt::TabFocusReason);
}

} // namespace qasid
