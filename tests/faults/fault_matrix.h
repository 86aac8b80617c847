#pragma once

#include "fault_report.h"

#include <QObject>

namespace tokendesk {

/// Tries every fault on operations. A cell passes where it ended once, as its fault allows, after so many
/// requests, never more than one of them a change; where its end, requests, sentence and face are the ones in
/// tests/faults/expected; where no secret could be read or was logged, Cancel worked within 100 ms, nothing
/// held the interface up for more than 50 ms, and the program needed less than 300 MB; a sanitizer takes
/// three times as long and twice as much.
///
/// After a change of what is said on purpose, TOKENDESK_APPROVE_FAULTS=1 writes the tables in
/// tests/faults/expected anew, to be read line by line before they are committed.
class FaultMatrix : public QObject {
  Q_OBJECT

 public:
  explicit FaultMatrix(QList<FaultedOperation> operations) : operations_(std::move(operations)) {}

 private slots:
  void initTestCase();
  void cell_data();
  void cell();
  void cleanupTestCase();

 private:
  QList<FaultedOperation> operations_;
  QMap<QByteArray, QMap<QByteArray, QStringList>> approved_;
  QMap<QByteArray, OutcomesByFault> outcomes_;
};

/// The main function of a test program for these.
int runFaultMatrix(int argc, char** argv, const QList<FaultedOperation>& operations);

}  // namespace tokendesk
