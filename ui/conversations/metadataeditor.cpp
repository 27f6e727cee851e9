#include "ui/conversations/metadataeditor.h"

#include "ui/controls/label.h"
#include "ui/controls/pages.h"
#include "ui/controls/segments.h"
#include "ui/controls/textarea.h"
#include "ui/conversations/metadatarows.h"
#include "ui/theme/metrics.h"

#include <QJsonDocument>
#include <QVBoxLayout>

namespace qasid {

namespace {

constexpr int kFewestLines = 6;
constexpr int kMostLines = 14;

} // namespace

MetadataEditor::MetadataEditor(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_choice(new Segments(appearance, tr("How details are shown"), this))
    , m_pages(new Pages)
    , m_rows(new MetadataRows(appearance, this))
    , m_json(new TextArea(appearance, {}, this))
    , m_error(new Label(appearance, TextStyle::Label, &ThemeColors::danger, {}, this))
{
    //: Two ways to edit details: as rows of a key and a value, or as JSON.
    m_choice->addSegment(Rows, {}, tr("Rows"));
    m_choice->addSegment(Json, {}, tr("JSON"));
    m_choice->setValue(Rows);
    m_json->setCode(true);
    m_json->setLines(kFewestLines, kMostLines);
    m_json->edit()->setAccessibleName(tr("Details as JSON"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_pages->addWidget(m_rows);
    m_pages->addWidget(m_json);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSpace4);
    column->addWidget(m_choice, 0, Qt::AlignLeading);
    column->addLayout(m_pages);
    column->addWidget(m_error);
    connect(m_choice, &Segments::chosen, this, &MetadataEditor::showPage);
    connect(m_rows, &MetadataRows::edited, this, &MetadataEditor::edited);
    connect(m_json, &TextArea::textEdited, this, [this] {
        m_json->setError({});
        Q_EMIT edited();
    });
    m_rows->setValues({}, {});
}

void MetadataEditor::setMetadata(const QJsonObject &metadata)
{
    m_before = metadata;
    m_rows->setValues(metadata, metadata.keys());
    m_json->setText(QString::fromUtf8(QJsonDocument(metadata).toJson()));
}

//! What cannot be read is not left: it would be lost.
void MetadataEditor::showPage(int page)
{
    if (page == m_pages->currentIndex())
        return;
    const std::optional<QJsonObject> values = read();
    if (!values) {
        m_choice->setValue(m_pages->currentIndex());
        return;
    }
    if (page == Json) {
        m_json->setText(QString::fromUtf8(QJsonDocument(*values).toJson()));
    } else {
        QJsonObject all = m_before; // what is left out stays
        for (auto value = values->begin(); value != values->end(); ++value)
            all.insert(value.key(), value.value());
        m_rows->setValues(all, m_before.keys());
    }
    m_pages->setCurrentIndex(page);
}

std::optional<QJsonObject> MetadataEditor::readJson()
{
    const QByteArray text = m_json->text().trimmed().toUtf8();
    if (text.isEmpty())
        return QJsonObject();
    const QJsonDocument read = QJsonDocument::fromJson(text);
    if (read.isObject())
        return read.object();
    m_json->setError(tr("This is no JSON object. It begins with { and ends with }, and every key stands in quotes."));
    m_json->edit()->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

std::optional<QJsonObject> MetadataEditor::read()
{
    if (m_pages->currentIndex() == Json)
        return readJson();
    if (m_rows->showFaults())
        return std::nullopt;
    return m_rows->values();
}

std::optional<QJsonObject> MetadataEditor::change()
{
    setError({});
    const std::optional<QJsonObject> values = read();
    if (!values)
        return std::nullopt;
    QJsonObject change;
    for (auto value = values->begin(); value != values->end(); ++value) {
        if (!m_before.contains(value.key()) || m_before.value(value.key()) != value.value())
            change.insert(value.key(), value.value());
    }
    return change;
}

void MetadataEditor::setError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

} // namespace qasid
