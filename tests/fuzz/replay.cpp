// Feeds the files of the given folders to a fuzz target, where it is built without libFuzzer: the seeds, and
// what once was a finding. Fails where there is no file.

#include "fuzz_input.h"

#include <QDirIterator>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
  int replayed = 0;
  for (int i = 1; i < argc; ++i) {
    QDirIterator files(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      if (!file.open(QIODevice::ReadOnly)) return EXIT_FAILURE;
      const QByteArray bytes = file.readAll();
      // names the input that a crash was about
      std::fprintf(stderr, "%s\n", qPrintable(file.fileName()));
      LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()),
                             static_cast<size_t>(bytes.size()));
      ++replayed;
    }
  }
  std::fprintf(stderr, "%d inputs replayed\n", replayed);
  return replayed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
