// Another part of Composer: the files that go with a message.

#include "core/engine/inbox.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/composer.h"
#include "ui/composer/composeredit.h"
#include "ui/composer/outgoingcheck.h"
#include "ui/models/format.h"

#include <QFile>
#include <QFileDialog>
#include <QImage>

using namespace Qt::StringLiterals;

namespace qasid {

namespace {

bool writeForUserAlone(const QString &path, const QImage &image)
{
    QFile file(path);
    const bool good = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && image.save(&file, "PNG") && file.flush();
    if (!good)
        file.remove();
    return good;
}

} // namespace

void Composer::chooseFiles()
{
    if (m_tab == DraftKind::Note || m_can.attachments <= 0)
        return;
    auto *dialog = new QFileDialog(this, tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_can.attachments > 1 ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, &Composer::addFiles);
    dialog->open();
}

//! Written into the profile at once: the clipboard may be the only other place that has it.
void Composer::pasteImage(const QImage &image)
{
    if (m_tab == DraftKind::Note || m_can.attachments <= 0 || image.isNull())
        return;
    const QString name = tr("picture", "name of a file that was pasted") + u".png"_s;
    const QString path = m_ui.inbox.placeForFile(name);
    if (path.isEmpty() || !writeForUserAlone(path, image))
        return showError(tr("The picture could not be kept on this computer."));
    Attachment file = AttachmentStrip::fromFile(path);
    file.name = name;
    attach({file});
    saveDraftNow();
}

void Composer::addFiles(const QStringList &paths)
{
    std::vector<Attachment> files;
    for (const QString &path : paths)
        files.push_back(AttachmentStrip::fromFile(path));
    attach(std::move(files));
}

void Composer::attach(std::vector<Attachment> files)
{
    if (m_tab == DraftKind::Note || m_can.attachments <= 0 || files.empty())
        return;
    std::vector<Attachment> all = m_files->files();
    if (m_can.attachments == 1)
        all.clear(); // the new one takes its place
    const QString fault = addWithinLimits(all, m_can.attachments == 1 ? std::vector<Attachment>{files.back()} : files);
    if (m_part != Part::None && m_part != Part::Buttons)
        openPart(Part::None);
    m_files->setFiles(std::move(all));
    contentChanged();
    showError(fault);
    m_edit->setFocus(Qt::OtherFocusReason);
}

//! Answers why some were left out; empty when all were taken. What was written only to be attached is removed again.
QString Composer::addWithinLimits(std::vector<Attachment> &all, const std::vector<Attachment> &more)
{
    const Formats formats(m_ui.inbox.clock());
    QString fault;
    for (const Attachment &file : more) {
        std::vector<Attachment> with = all;
        with.push_back(file);
        if (const QString why = OutgoingCheck::filesFault(with, m_can, providerName(), formats); !why.isEmpty()) {
            fault = why;
            m_ui.inbox.dropFile(file.localPath);
        } else {
            all = std::move(with);
        }
    }
    return fault;
}

} // namespace qasid
