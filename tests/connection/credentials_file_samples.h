#pragma once

#include "geai_profiles.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

/// Credentials files, for tests that read and write them.
namespace tokendesk {

inline constexpr QFileDevice::Permissions anybodyElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                        QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                        QFileDevice::WriteOther | QFileDevice::ExeOther;

inline const QByteArray twoProfiles =
    "# mine\n[default]\nGEAI_API_KEY = default_EXAMPLEkey0001\ngeai_api_base_url = https://api.saia.ai\n\n"
    "[staging]\ngeai_oauth_access_token = EXAMPLEaccess0002\ngeai_project_id = project\n"
    "geai_api_eval_url = https://eval.example\n";

inline QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(bytes), bytes.size());
}

inline QFileDevice::Permissions rightsOfOthers(const QString& path) {
  return QFileInfo(path).permissions() & anybodyElse;
}

inline GeaiProfile sandboxProfile() {
  return {.name = QStringLiteral("sandbox"),
          .baseUrl = QStringLiteral("https://sandbox.example"),
          .apiToken = Secret("sandbox_EXAMPLE0003")};
}

inline const QByteArray sandboxSection =
    "[sandbox]\ngeai_api_key = sandbox_EXAMPLE0003\ngeai_api_base_url = https://sandbox.example\n";

}  // namespace tokendesk
