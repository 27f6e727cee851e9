#include "ui/composer/composeredit.h"

#include "ui/controls/keylayout.h"
#include "ui/controls/themed.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace qasid {

namespace {

constexpr QChar kZeroWidthNonJoiner(0x200c);

} // namespace

ComposerEdit::ComposerEdit(Appearance &appearance, QWidget *parent)
    : QTextEdit(parent)
    , m_appearance(appearance)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    setDirection(TextDirection::Automatic);
    followAppearance(appearance, this, [this] { applyTheme(); });
    connect(this, &QTextEdit::textChanged, this, &ComposerEdit::fitParagraphs);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &ComposerEdit::fitHeight);
}

void ComposerEdit::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    setFont(theme.font(TextStyle::Message));
    document()->setDefaultFont(font());
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, theme.colors.text);
    colors.setColor(QPalette::PlaceholderText, theme.colors.textTertiary);
    setPalette(colors);
    fitParagraphs();
    fitHeight();
}

void ComposerEdit::setDirection(TextDirection direction)
{
    m_direction = direction;
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction == TextDirection::Automatic ? Qt::LayoutDirectionAuto
            : direction == TextDirection::RightToLeft             ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    document()->setDefaultTextOption(option);
}

void ComposerEdit::setHeightLimit(int height)
{
    m_heightLimit = height;
    fitHeight();
}

void ComposerEdit::setText(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void ComposerEdit::fitParagraphs()
{
    if (m_fitting)
        return;
    m_fitting = true;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int height = m_appearance.theme().lineHeight(TextStyle::Message, isArabicScript(block.text()));
        QTextBlockFormat format = block.blockFormat();
        if (int(format.lineHeight()) == height && format.lineHeightType() == QTextBlockFormat::FixedHeight)
            continue;
        format.setLineHeight(height, QTextBlockFormat::FixedHeight);
        QTextCursor cursor(block);
        // One step of undo with the typing that caused it.
        cursor.joinPreviousEditBlock();
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
    }
    m_fitting = false;
}

void ComposerEdit::fitHeight()
{
    const int line = m_appearance.theme().lineHeight(TextStyle::Message, false);
    const int height = std::clamp(int(std::ceil(document()->size().height())), line, std::max(line, m_heightLimit));
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

bool ComposerEdit::event(QEvent *event)
{
    // These belong to the text while it has the focus, whatever the window binds them to.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_F7) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool ComposerEdit::handleReturn(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier)
        textCursor().insertBlock();
    else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT sendRequested(true);
    else if (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier)
        Q_EMIT sendRequested(false);
    else
        return false;
    ensureCursorVisible();
    return true;
}

//! Ctrl+Shift+2, where the layout itself does not write the zero width non-joiner that Windows has there.
bool ComposerEdit::handleJoinerKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != (Qt::ControlModifier | Qt::ShiftModifier) || (shortcutKey(event) != Qt::Key_2 && event.key() != Qt::Key_At))
        return false;
    const bool written = !event.text().isEmpty() && event.text().front().category() == QChar::Other_Format;
    textCursor().insertText(written ? event.text() : QString(kZeroWidthNonJoiner));
    ensureCursorVisible();
    return true;
}

bool ComposerEdit::handleControl(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_V) {
        paste();
        return true;
    }
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::ControlModifier)
        return false;
    // With an Arabic or Persian layout Qt still reports the Latin key for Ctrl and a letter.
    switch (event.key()) {
    case Qt::Key_M:
        Q_EMIT otherTabRequested();
        return true;
    case Qt::Key_E:
        Q_EMIT buttonsRequested();
        return true;
    case Qt::Key_L:
        Q_EMIT locationRequested();
        return true;
    case Qt::Key_U:
        Q_EMIT attachRequested();
        return true;
    case Qt::Key_J:
        Q_EMIT repliesRequested(false);
        return true;
    default:
        return false;
    }
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    if (handleReturn(*event) || handleJoinerKey(*event) || handleControl(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return;
    case Qt::Key_F7:
        Q_EMIT directionRequested();
        return;
    case Qt::Key_Backspace:
        if (textCursor().atStart() && !textCursor().hasSelection()) {
            Q_EMIT backspacedAtStart();
            return;
        }
        break;
    case Qt::Key_Up:
        if (event->modifiers() == Qt::NoModifier && document()->isEmpty()) {
            Q_EMIT editLastRequested();
            return;
        }
        break;
    default:
        break;
    }
    if (event->text() == u"/" && textCursor().atBlockStart() && !textCursor().hasSelection()) {
        Q_EMIT repliesRequested(true);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasUrls() || source->hasImage();
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList files;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    if (!files.isEmpty())
        Q_EMIT filesPasted(files);
    else if (source->hasText())
        insertPlainText(source->text());
    else if (source->hasImage())
        Q_EMIT imagePasted(qvariant_cast<QImage>(source->imageData()));
}

} // namespace qasid
