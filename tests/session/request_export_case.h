#pragma once

#include "fake_projects.h"
#include "request_export.h"
#include "session_helpers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace tokendesk {

/// An export into a folder of its own, of requests that a fake platform gives.
class RequestExportCase {
 public:
  RequestExportCase() {
    QObject::connect(&subject, &RequestExport::finished, &subject,
                     [this](const RequestExportOutcome& result) { outcomes.push_back(result); });
  }

  /// `count` requests, numbered from `first`.
  static LoggedRequests requests(qint64 first, qint64 count) {
    LoggedRequests requests;
    for (qint64 i = 0; i < count; ++i) requests.push_back({.prompt = QString::number(first + i)});
    return requests;
  }
  [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("requests.csv")); }
  void start(const QString& target = {}) {
    subject.start({.projectId = QStringLiteral("p1"), .token = Secret("chosen_1")},
                  {.assistant = QStringLiteral("Help"), .status = QStringLiteral("Failed")},
                  {.path = target.isEmpty() ? path() : target});
  }
  /// Answers the next window with so many requests, when it is asked for; false where it isn't.
  bool answer(qint64 count) {
    if (!QTest::qWaitFor([this] { return projects.requestLists.waiting() == 1; })) return false;
    return projects.requestLists.finish(requests(projects.requestLists.last().window.skip, count));
  }
  /// The same, and that there are no more behind them.
  bool answerLast(qint64 count) { return answer(count) && answer(0); }
  bool fail(ApiErrorKind kind) {
    return QTest::qWaitFor([this] { return projects.requestLists.waiting() == 1; }) &&
           projects.requestLists.fail(kind);
  }
  /// What the export ended in; none where it doesn't end.
  std::optional<RequestExportOutcome> end() {
    if (!QTest::qWaitFor([this] { return !outcomes.empty(); })) return std::nullopt;
    settle();
    return outcomes.size() == 1 && !subject.isRunning() ? std::optional(outcomes.front()) : std::nullopt;
  }
  /// The rows written; -1 where it failed.
  qint64 rows() { return end().value_or(std::unexpected(ApiError{})).value_or(-1); }
  std::optional<ApiErrorKind> apiError() {
    const auto outcome = end();
    if (!outcome || *outcome || !std::holds_alternative<ApiError>(outcome->error())) return std::nullopt;
    return std::get<ApiError>(outcome->error()).kind;
  }
  std::optional<ExportFileError> fileError() {
    const auto outcome = end();
    if (!outcome || *outcome || !std::holds_alternative<ExportFileError>(outcome->error()))
      return std::nullopt;
    return std::get<ExportFileError>(outcome->error());
  }

  void writeOld() const {
    QFile file(path());
    if (file.open(QIODevice::WriteOnly)) file.write("old");
  }
  [[nodiscard]] QByteArray content() const {
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  /// Whether the old file is all there is, as it was.
  [[nodiscard]] bool isAsBefore() const { return content() == "old" && files().size() == 1; }
  [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

  QTemporaryDir folder;
  FakeProjects projects;
  RequestExport subject{projects};
  std::vector<RequestExportOutcome> outcomes;
};

}  // namespace tokendesk
