#include "icons.h"

#include "theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QTransform>

#include <array>
#include <functional>
#include <utility>

// The resources are in a static library: nothing would link them in without this.
static void loadResources() {
  Q_INIT_RESOURCE(resources);
}

namespace tokendesk {
namespace {

using ColorSource = std::function<QColor(const QPalette&, QPalette::ColorGroup)>;

constexpr std::array kFileNames{
    "activate",     "activity",      "assistants",   "block",        "check",
    "chevron-down", "chevron-first", "chevron-last", "chevron-next", "chevron-previous",
    "clock",        "close",         "connection",   "copy",         "crossed",
    "dot",          "error",         "eye",          "eye-off",      "filter",
    "folder",       "info",          "key",          "pencil",       "plus",
    "refresh",      "requests",      "search",       "sidebar",      "trash",
    "undo",         "warning",
};
static_assert(kFileNames.size() == static_cast<std::size_t>(IconName::Warning) + 1);

QString pathOf(const char* file) {
  loadResources();
  return QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(file));
}

// Draws one of our files in the colour its source names at that moment; without a source, as it is.
class SvgIconEngine final : public QIconEngine {
 public:
  SvgIconEngine(QString path, ColorSource color, bool followsText)
      : path_(std::move(path)), color_(std::move(color)), followsText_(followsText) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    painter->drawPixmap(rect, drawn);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    const QColor color = color_ ? tint(mode) : QColor();
    const QString key = QStringLiteral("tokendesk/%1/%2x%3/%4/%5/%6")
                            .arg(path_)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.name(QColor::HexArgb))
                            .arg(static_cast<int>(mode))
                            .arg(static_cast<int>(isMirrored()));
    QPixmap result;
    if (!QPixmapCache::find(key, &result)) {
      result = render(size, mode, color);
      QPixmapCache::insert(key, result);
    }
    return result;
  }

  QIconEngine* clone() const override { return new SvgIconEngine(path_, color_, followsText_); }
  QString key() const override { return QStringLiteral("tokendesk"); }
  bool isNull() override { return false; }

 private:
  bool isMirrored() const { return followsText_ && QGuiApplication::isRightToLeft(); }

  QColor tint(QIcon::Mode mode) const {
    const QPalette palette = QGuiApplication::palette();
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const QColor color = color_(palette, group);
    // Our selections are pale and leave the colour as it is; a desktop's may be as strong as its accent.
    if (mode == QIcon::Selected && contrastRatio(color, palette.color(QPalette::Highlight)) < 3) {
      return palette.color(QPalette::HighlightedText);
    }
    return color;
  }

  QPixmap render(const QSize& size, QIcon::Mode mode, const QColor& color) const {
    QPixmap result(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    if (!color.isValid() && mode == QIcon::Disabled) {
      painter.setOpacity(0.45);
    }
    QSvgRenderer renderer(path_);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    if (color.isValid()) {
      painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
      painter.fillRect(result.rect(), color);
    }
    painter.end();
    return isMirrored() ? result.transformed(QTransform::fromScale(-1, 1)) : result;
  }

  QString path_;
  ColorSource color_;
  bool followsText_;
};

/// Whether the drawing points along the lines of text, or begins where they do.
bool followsText(IconName name) {
  switch (name) {
    case IconName::ChevronFirst:
    case IconName::ChevronLast:
    case IconName::ChevronNext:
    case IconName::ChevronPrevious:
    case IconName::Requests:
    case IconName::Sidebar:
    case IconName::Undo: return true;
    default: return false;
  }
}

QString desktopName(IconName name) {
  switch (name) {
    case IconName::Copy: return QStringLiteral("edit-copy");
    case IconName::Trash: return QStringLiteral("edit-delete");
    case IconName::Refresh: return QStringLiteral("view-refresh");
    default: return {};
  }
}

QIcon tintedIcon(IconName name, ColorSource color) {
  const auto index = static_cast<std::size_t>(name);
  return QIcon(new SvgIconEngine(pathOf(kFileNames.at(index)), std::move(color), followsText(name)));
}

}  // namespace

QIcon icon(IconName name, QPalette::ColorRole role) {
  const QString desktop = desktopName(name);
  if (!desktop.isEmpty() && usesDesktopStyle() && QIcon::hasThemeIcon(desktop)) {
    return QIcon::fromTheme(desktop);
  }
  return tintedIcon(name, [role](const QPalette& palette, QPalette::ColorGroup group) {
    return palette.color(group, role);
  });
}

QIcon icon(IconName name, QColor StatusColors::* color) {
  return tintedIcon(name, [color](const QPalette& palette, QPalette::ColorGroup group) {
    const QColor full = statusColors(palette).*color;
    return group == QPalette::Disabled ? blend(full, palette.color(QPalette::Window), 0.45) : full;
  });
}

QIcon applicationIcon() {
  return QIcon(new SvgIconEngine(pathOf("tokendesk"), {}, false));
}

}  // namespace tokendesk
