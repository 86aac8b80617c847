#pragma once

#include <QStringView>
#include <QUrl>

namespace tokendesk::bench {

inline constexpr QStringView listMemoryProbe = u"list-memory";
inline constexpr QStringView stockMemoryProbe = u"stock-memory";

/// Prints by how many bytes a token this process grows with the list of an installation, loaded and shown.
int probeListMemory(const QUrl& installation, int size, int argc, char** argv);
/// The same for a QStandardItemModel with the same texts in a QTableView.
int probeStockMemory(int size, int argc, char** argv);

}  // namespace tokendesk::bench
