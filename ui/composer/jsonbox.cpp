#include "ui/composer/jsonbox.h"

#include "ui/controls/spokenline.h"
#include "ui/controls/textarea.h"
#include "ui/controls/textbutton.h"
#include "ui/models/format.h"
#include "ui/theme/metrics.h"

#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kFewestLines = 6;
constexpr int kMostLines = 16;

} // namespace

JsonBox::JsonBox(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_area(new TextArea(appearance, {}, this))
    , m_undo(new TextButton(appearance, tr("Undo what cannot be read"), TextButton::Kind::Default, this))
    , m_spoken(new SpokenLine(this))
{
    m_area->setCode(true);
    m_area->setLines(kFewestLines, kMostLines);
    m_area->edit()->setAccessibleName(tr("Buttons as JSON"));
    m_undo->setSize(TextButton::Size::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace3);
    column->addWidget(m_area);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    connect(m_area, &TextArea::textEdited, this, [this] {
        read();
        Q_EMIT changed();
    });
    connect(m_undo, &QAbstractButton::clicked, this, &JsonBox::undoRequested);
    followAppearance(appearance, this, [this] { read(); });
}

void JsonBox::setText(const QString &text)
{
    m_area->setText(text);
    read();
}

QString JsonBox::text() const
{
    return m_area->text();
}

int JsonBox::lineOf(int position) const
{
    return m_area->edit()->document()->findBlock(position).blockNumber();
}

void JsonBox::read()
{
    m_reading = GridJson::read(text());
    QList<QTextEdit::ExtraSelection> marks;
    for (const GridJson::Fault &fault : m_reading.faults) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_area->edit()->document()->findBlock(fault.position));
        mark.format.setBackground(m_appearance.theme().colors.dangerSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks += mark;
    }
    m_area->edit()->setExtraSelections(marks);
    m_area->setError(faultWords());
    m_undo->setVisible(hasFault());
}

QString JsonBox::faultWords() const
{
    if (!hasFault())
        return {};
    const GridJson::Fault &first = m_reading.faults.front();
    //: Where a fault in a text is. %1 is the number of the line, %2 the fault, a sentence.
    return tr("Line %1: %2").arg(Formats::counted(lineOf(first.position) + 1), first.words);
}

void JsonBox::showFault()
{
    if (!hasFault())
        return;
    QTextCursor cursor = m_area->edit()->textCursor();
    cursor.setPosition(std::min(m_reading.faults.front().position, int(text().size())));
    m_area->edit()->setTextCursor(cursor);
    focusText();
    m_spoken->say(faultWords());
}

void JsonBox::focusText()
{
    m_area->edit()->setFocus(Qt::TabFocusReason);
}

} // namespace qasid
