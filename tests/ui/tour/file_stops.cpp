#include "file_stops.h"

#include "export_dialog.h"
#include "import_dialog.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto profiles =
    "[default]\n"
    "geai_api_key = default_0123456789abcdefghijABCDEFGHIJ0123456789abc\n"
    "geai_api_base_url = https://api.example.com\n\n"
    "[staging]\n"
    "geai_api_key = staging_0123456789abcdefghijABCDEFGHIJ0123456789abc\n"
    "geai_api_base_url = https://staging.example.com\n\n"
    "[broken]\n"
    "geai_api_base_url = https://old.example.com\n";

/// Over settings of its own, for it adds connections.
void visitImport(const TourVisit& visit, const QString& path) {
  Console console;
  const TourGuide guide(console, visit);
  auto* import = new ImportDialog({console.connections, console.credentials, {}}, path, guide.window());
  import->open();
  guide.stop(u"import"_s, import);
  guide.press(u"Import"_s, import);
  guide.awaitNamed(u"Remove the imported secrets from the file"_s, import);
  guide.stop(u"import-done"_s, import);
  guide.close(import);
}

void visitExport(const Console& console, const TourVisit& visit, const QString& path) {
  const TourGuide guide(console, visit);
  auto* exporting = new ExportDialog(
      {console.services.connections, console.services.credentials, console.services.platforms}, path,
      guide.window());
  exporting->open();
  guide.stop(u"export"_s, exporting);
  guide.close(exporting);
}

}  // namespace

void visitFiles(const Console& console, const TourVisit& visit) {
  const QString path = console.folder.filePath(u"credentials"_s);
  QFile file(path);
  TourGuide::require(file.open(QIODevice::WriteOnly) && file.write(profiles) > 0, u"There is no file."_s);
  file.close();
  visitImport(visit, path);
  visitExport(console, visit, path);
}

}  // namespace tokendesk
