#pragma once

#include "app/sandbox/digishare/fielderrors.h"

#include <QJsonValue>
#include <QStringList>

namespace qasid::sandbox::digishare {

constexpr int kTextLength = 4096;
constexpr int kHeaderLength = 60;
constexpr int kButtonTitleLength = 20;
constexpr int kRowTitleLength = 24;
constexpr int kCaptionLength = 1024;
constexpr int kButtons = 3;
constexpr int kRows = 10;

//! Checks the `body` of a text, location or interactive message as documented; more is refused, not ignored, so that a client
//! learns of a field that would be lost.
void checkBody(const QString &type, const QJsonValue &body, FieldErrors &errors);

//! Refuses every key that is not in `known`.
void checkKeys(const QJsonObject &object, const QStringList &known, const QString &path, FieldErrors &errors);

//! Whether it is an http or https URL with a host that a provider could reach from outside.
bool isPublicUrl(const QString &text);

//! Length in code points.
qsizetype length(const QString &text);

} // namespace qasid::sandbox::digishare
