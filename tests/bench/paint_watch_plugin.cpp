#include "paint_watch.h"

#include <QGenericPlugin>

namespace tokendesk::bench {

/// Puts a PaintWatch into a program that knows nothing of it.
class PaintWatchPlugin final : public QGenericPlugin {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "paint_watch.json")

 public:
  /// The application owns it.
  QObject* create(const QString&, const QString&) override { return new PaintWatch; }
};

}  // namespace tokendesk::bench

#include "paint_watch_plugin.moc"
