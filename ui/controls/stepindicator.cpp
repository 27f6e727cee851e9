#include "ui/controls/stepindicator.h"

#include "ui/theme/icons.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

constexpr int kStep = 20;
constexpr int kStepGap = 8;
constexpr int kLine = 24;
constexpr int kLineGap = 8;

} // namespace

StepIndicator::StepIndicator(Appearance &appearance, const QStringList &steps, const QStringList &numbers, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_steps(steps)
    , m_numbers(numbers)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followAppearance(appearance, this);
    setCurrent(0);
}

void StepIndicator::setCurrent(int step)
{
    m_current = step;
    //: Read by assistive tools. %1 and %2 are numbers, %3 the name of the step: "Step 2 of 3: Keys and receiving"
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_numbers.value(step), m_numbers.value(m_steps.size() - 1), m_steps.value(step)));
    updateGeometry();
    update();
}

bool StepIndicator::isNamed(int step) const
{
    return step == m_current || width() >= sizeHint().width();
}

int StepIndicator::namedWidth(int step) const
{
    const QFont font = m_appearance.theme().font(TextStyle::Label, step == m_current ? 600 : 400);
    return kStep + kStepGap + QFontMetrics(font).horizontalAdvance(m_steps[step]);
}

QSize StepIndicator::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_steps.size(); ++i)
        width += namedWidth(i) + (i ? kLine + 2 * kLineGap : 0);
    return {width, m_appearance.theme().zoomed(kStep)};
}

QSize StepIndicator::minimumSizeHint() const
{
    const int others = int(m_steps.size()) - 1;
    return {namedWidth(m_current) + others * (kStep + kLine + 2 * kLineGap), m_appearance.theme().zoomed(kStep)};
}

void StepIndicator::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    const ThemeColors &colors = theme.colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (i) {
            painter.fillRect(place(QRect(x + kLineGap, height() / 2, kLine, 1)), colors.lineStrong);
            x += kLine + 2 * kLineGap;
        }
        const bool done = i < m_current;
        const bool current = i == m_current;
        const QRect circle = place(QRect(x, (height() - kStep) / 2, kStep, kStep));
        painter.setPen(Qt::NoPen);
        painter.setBrush(done ? colors.successSoft : current ? colors.accent : colors.bgSunken);
        painter.drawEllipse(circle);
        if (done) {
            QRectF check(0, 0, 14, 14);
            check.moveCenter(QRectF(circle).center());
            paintIcon(painter, "check"_L1, check, colors.success);
        } else {
            painter.setPen(current ? colors.onAccent : colors.textSecondary);
            painter.setFont(theme.font(TextStyle::Caption, 600));
            drawWords(painter, circle, Qt::AlignCenter, m_numbers.value(i));
        }
        if (!isNamed(i)) {
            x += kStep;
            continue;
        }
        painter.setPen(current ? colors.text : colors.textSecondary);
        painter.setFont(theme.font(TextStyle::Label, current ? 600 : 400));
        const int width = namedWidth(i);
        const QRect words = place(QRect(x + kStep + kStepGap, 0, width - kStep - kStepGap + 2, height()));
        drawWords(painter, words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine,
            m_steps[i]);
        x += width;
    }
}

} // namespace qasid
