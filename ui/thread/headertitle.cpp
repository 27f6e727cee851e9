#include "ui/thread/headertitle.h"

#include "ui/controls/textline.h"
#include "ui/models/bidi.h"
#include "ui/theme/avatar.h"
#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kAvatar = 32;
constexpr int kMark = 14;
constexpr int kSmallAvatar = 20;
constexpr int kTitlePadding = 10;
constexpr int kTitleGap = 6;
constexpr int kWords = kAvatar + 14; //!< where the words begin
constexpr int kWidestWords = 300;

} // namespace

HeaderTitle::HeaderTitle(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumWidth(120);
    followAppearance(appearance, this);
}

void HeaderTitle::setRow(const ConversationRow &row)
{
    m_row = row;
    setAccessibleName(tr("%1, %2").arg(bidi::isolate(row.name), sourceLine(row.channel, row.account)));
    updateGeometry();
    update();
}

QString HeaderTitle::source() const
{
    QString account = m_row.account;
    if (!m_row.accountLook.providerName.isEmpty()) {
        //: Under the customer's name. %1 is the account, %2 the provider: "Atlas Store (Digishare)".
        account = tr("%1 (%2)").arg(account, bidi::isolate(m_row.accountLook.providerName));
    }
    // One isolate around both: the brackets stay behind the name in a line that runs the other way.
    return sourceLine(m_row.channel, account);
}

QSize HeaderTitle::sizeHint() const
{
    const Theme &theme = m_appearance.theme();
    const int name = QFontMetrics(theme.font(TextStyle::Heading)).horizontalAdvance(m_row.name);
    const int line = QFontMetrics(theme.font(TextStyle::Label, 400)).horizontalAdvance(source());
    return {kWords + std::min(std::max(name, line) + 2, theme.zoomed(kWidestWords)), metrics::kHeader};
}

void HeaderTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_appearance.theme();
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int top = (height() - kAvatar) / 2;
    const QRect avatar = visual({0, top, kAvatar, kAvatar});
    if (m_row.sub)
        paintBranchAvatar(painter, theme, avatar, layoutDirection());
    else
        paintAvatar(painter, theme, avatar, m_row.named ? m_row.name : QString(), m_row.avatarKey);
    paintAccountMark(painter, theme, visual({kAvatar - kMark + 5, top + kAvatar - kMark + 3, kMark, kMark}), m_row.accountLook.mark,
        Theme::accountColor(m_row.accountLook.colour), theme.colors.bgThread);
    const int x = kWords;
    const int nameLine = theme.lineHeight(TextStyle::Heading, isArabicScript(m_row.name));
    const int sourceHeight = theme.lineHeight(TextStyle::Label, isRightToLeft());
    const int start = (height() - nameLine - sourceHeight) / 2;
    paintTextLine(painter, visual({x, start, width() - x, nameLine}), paintedLine(m_row.name), theme.font(TextStyle::Heading),
        theme.colors.text, bidi::direction(m_row.name, layoutDirection()), layoutDirection());
    paintTextLine(painter, visual({x, start + nameLine, width() - x, sourceHeight}), source(), theme.font(TextStyle::Label, 400),
        theme.colors.textTertiary, layoutDirection(), layoutDirection());
}

AssigneeButton::AssigneeButton(Appearance &appearance, QWidget *parent)
    : ControlButton(appearance, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRing(this, metrics::kRadiusMd);
}

void AssigneeButton::setAssignee(const QString &words, const QString &agent, bool assigned)
{
    setText(words);
    m_agent = agent;
    m_assigned = assigned;
    updateGeometry();
    update();
}

void AssigneeButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize AssigneeButton::sizeHint() const
{
    const int words = m_compact ? 0 : kTitleGap + QFontMetrics(theme().font(TextStyle::Body, 500)).horizontalAdvance(text());
    return {2 * kTitlePadding + kSmallAvatar + words, theme().zoomed(metrics::kControl)};
}

void AssigneeButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = theme().colors;
    if (isHovered() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.rowHover);
        painter.drawRoundedRect(rect(), metrics::kRadiusMd, metrics::kRadiusMd);
    }
    const QRect icon
        = QStyle::visualRect(layoutDirection(), rect(), {kTitlePadding, (height() - kSmallAvatar) / 2, kSmallAvatar, kSmallAvatar});
    if (m_assigned)
        paintAgentAvatar(painter, theme(), icon, m_agent);
    else
        paintIcon(painter, "assign"_L1, icon.adjusted(1, 1, -1, -1), colors.textSecondary, layoutDirection());
    if (m_compact)
        return;
    const int x = kTitlePadding + kSmallAvatar + kTitleGap;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), {x, 0, width() - x - kTitlePadding + 2, height()});
    paintTextLine(painter, words, text(), theme().font(TextStyle::Body, 500), colors.textSecondary,
        bidi::direction(text(), layoutDirection()), layoutDirection());
}

} // namespace qasid
