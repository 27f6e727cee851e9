#include "ui/thread/findbar.h"

#include "ui/controls/commandbutton.h"
#include "ui/controls/field.h"
#include "ui/controls/iconbutton.h"
#include "ui/controls/label.h"
#include "ui/theme/metrics.h"
#include "ui/thread/findcount.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kFindBarHeight = 39; //!< without the line below
constexpr int kStart = 20; //!< as the header's
constexpr int kEnd = 12;
constexpr int kFieldLeast = 120;
constexpr int kFieldMost = 240;

} // namespace

FindBar::FindBar(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    //: Field that looks for words in the conversation that is open.
    , m_field(new SearchField(appearance, tr("Find in conversation"), this))
    , m_count(new FindCount(appearance, this))
    , m_previous(new IconButton(appearance, "chevron-up"_L1, tr("Previous match"), this))
    , m_next(new IconButton(appearance, "chevron-down"_L1, tr("Next match"), this))
{
    setGround(appearance, this, &ThemeColors::bgList);
    auto *close = new IconButton(appearance, "x"_L1, tr("Close"), this);
    setCommand(m_next, "next-match"_L1);
    setCommand(m_previous, "previous-match"_L1);
    close->setShortcutHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_field->setMinimumWidth(kFieldLeast);
    m_field->setMaximumWidth(kFieldMost);
    m_field->installEventFilter(this);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(kStart, 0, kEnd, 0);
    row->setSpacing(metrics::kSpace3);
    row->addWidget(m_field, 1, Qt::AlignVCenter);
    row->addWidget(m_count, 2);
    for (IconButton *button : {m_previous, m_next, close}) {
        button->setSides(metrics::kControl, 16);
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(new HairLine(appearance, this));
    followAppearance(appearance, this, [this] { setFixedHeight(m_appearance.theme().zoomed(kFindBarHeight) + 1); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!m_settingText)
            Q_EMIT textEdited(text);
    });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(close, &QAbstractButton::clicked, this, &FindBar::closeRequested);
    setCanStep(false);
    hide();
}

void FindBar::setFieldShown(bool shown)
{
    m_field->setVisible(shown);
}

bool FindBar::isFieldShown() const
{
    return !m_field->isHidden();
}

void FindBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::setText(const QString &text)
{
    m_settingText = true; // the field itself has to hear of it, for its button
    m_field->setText(text);
    m_settingText = false;
}

void FindBar::setWords(const QString &sentence, const QString &strong)
{
    m_count->setWords(sentence, strong);
}

QString FindBar::words() const
{
    return m_count->accessibleName();
}

void FindBar::setCanStep(bool can)
{
    m_previous->setEnabled(can);
    m_next->setEnabled(can);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool shift = press->modifiers() & Qt::ShiftModifier;
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepRequested(shift ? -1 : 1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepRequested(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT stepRequested(-1);
        return true;
    default:
        return false;
    }
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        event->ignore();
}

} // namespace qasid
