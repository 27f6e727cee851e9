#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace qasid::sandbox::divar {

//! What is wrong with a grid of buttons at `path`; empty when nothing is: at most 3 rows of 3, a caption, exactly one action, an icon
//! of the list.
QString wrongGrid(const QJsonValue &grid, const QString &path);

//! What is wrong with an action, of which only these kinds are taken there.
QString wrongAction(const QJsonValue &action, const QStringList &kinds, const QString &path);

//! Whether it is an absolute http or https URL.
bool isWebUrl(const QString &text);

//! The kinds of actions a button can have.
QStringList buttonActions();

} // namespace qasid::sandbox::divar
