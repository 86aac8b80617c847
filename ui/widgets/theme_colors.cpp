#include "theme_colors.h"

#include <algorithm>
#include <cmath>

namespace tokendesk {
namespace {

// How much of a colour is left where a control is disabled.
constexpr double kDisabledPart = 0.45;

struct Shades {
  QRgb window, base, chrome, field;
  QRgb text, secondary, placeholder;
  QRgb border, dark, shadow;
  QRgb highlight, accent, visited;
};

constexpr Shades kLight{.window = 0xfff6f7f9,
                        .base = 0xffffffff,
                        .chrome = 0xffeef0f3,
                        .field = 0xffffffff,
                        .text = 0xff1b1f24,
                        .secondary = 0xff59626e,
                        .placeholder = 0xff6b7480,
                        .border = 0xffd9dde3,
                        .dark = 0xffb4bbc5,
                        .shadow = 0xff59626e,
                        .highlight = 0xffdfe8fb,
                        .accent = 0xff2f5fd0,
                        .visited = 0xff6a4bb0};

constexpr Shades kDark{.window = 0xff1a1d21,
                       .base = 0xff22262b,
                       .chrome = 0xff1e2125,
                       .field = 0xff1c2025,
                       .text = 0xffe6e9ed,
                       .secondary = 0xffa3acb8,
                       .placeholder = 0xff8b95a1,
                       .border = 0xff363c44,
                       .dark = 0xff14171a,
                       .shadow = 0xff0b0d0f,
                       .highlight = 0xff2c3a57,
                       .accent = 0xff7aa2f7,
                       .visited = 0xffb49af0};

constexpr Shades kContrast{.window = 0xff000000,
                           .base = 0xff000000,
                           .chrome = 0xff000000,
                           .field = 0xff000000,
                           .text = 0xffffffff,
                           .secondary = 0xfff0f0f0,
                           .placeholder = 0xffc8c8c8,
                           .border = 0xff808080,
                           .dark = 0xff404040,
                           .shadow = 0xff000000,
                           .highlight = 0xff0042b0,
                           .accent = 0xffffe600,
                           .visited = 0xffd9b3ff};

// Nothing that people choose for its looks has as much.
constexpr double kHighContrast = 20;

void fillDisabledGroup(QPalette& palette, const Shades& shades) {
  const QColor text = blend(shades.text, shades.window, kDisabledPart);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Mid,
                          QPalette::HighlightedText, QPalette::PlaceholderText}) {
    palette.setColor(QPalette::Disabled, role, text);
  }
  palette.setColor(QPalette::Disabled, QPalette::Button, blend(shades.base, shades.window, kDisabledPart));
  palette.setColor(QPalette::Disabled, QPalette::Base, blend(shades.base, shades.window, kDisabledPart));
  palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.border);
  palette.setColor(QPalette::Disabled, QPalette::Link, blend(shades.accent, shades.window, kDisabledPart));
}

QPalette paletteOf(const Shades& shades) {
  QPalette palette;
  palette.setColor(QPalette::Window, shades.window);
  palette.setColor(QPalette::WindowText, shades.text);
  palette.setColor(QPalette::Base, shades.base);
  palette.setColor(QPalette::AlternateBase, shades.chrome);
  palette.setColor(QPalette::ToolTipBase, shades.base);
  palette.setColor(QPalette::ToolTipText, shades.text);
  palette.setColor(QPalette::PlaceholderText, shades.placeholder);
  palette.setColor(QPalette::Text, shades.text);
  palette.setColor(QPalette::Button, shades.base);
  palette.setColor(QPalette::ButtonText, shades.text);
  palette.setColor(QPalette::BrightText, 0xffffffff);
  palette.setColor(QPalette::Light, shades.base);
  palette.setColor(QPalette::Midlight, shades.border);
  palette.setColor(QPalette::Mid, shades.secondary);
  palette.setColor(QPalette::Dark, shades.dark);
  palette.setColor(QPalette::Shadow, shades.shadow);
  palette.setColor(QPalette::Highlight, shades.highlight);
  palette.setColor(QPalette::HighlightedText, shades.text);
  palette.setColor(QPalette::Link, shades.accent);
  palette.setColor(QPalette::LinkVisited, shades.visited);
  fillDisabledGroup(palette, shades);
  return palette;
}

// Words and icons tell the states apart; these colours only help.
StatusColors highContrastStatusColors() {
  const QColor green = 0xff7dffa6;
  const QColor amber = 0xffffc166;
  const QColor red = 0xffffb3ab;
  const QColor grey = 0xffdcdcdc;
  const QColor blue = 0xff9ad4ff;
  const QColor background = kContrast.base;
  return {.active = green,
          .blocked = amber,
          .revoked = grey,
          .expiring = amber,
          .expired = red,
          .production = red,
          .staging = amber,
          .development = grey,
          .danger = red,
          .success = green,
          .infoBackground = background,
          .infoBorder = blue,
          .warningBackground = background,
          .warningBorder = amber,
          .errorBackground = background,
          .errorBorder = red};
}

double luminance(const QColor& color) {
  const auto linear = [](double part) {
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

QColor blend(const QColor& top, const QColor& bottom, double part) {
  const auto mix = [part](int over, int under) {
    return static_cast<int>(std::lround(over * part + under * (1 - part)));
  };
  return {mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue())};
}

double contrastRatio(const QColor& one, const QColor& other) {
  const auto [low, high] = std::minmax({luminance(one), luminance(other)});
  return (high + 0.05) / (low + 0.05);
}

bool isDark(const QPalette& palette) {
  return palette.color(QPalette::Active, QPalette::Window).lightness() <
         palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette& palette) {
  return isDark(palette) &&
         contrastRatio(palette.color(QPalette::Active, QPalette::Window),
                       palette.color(QPalette::Active, QPalette::WindowText)) >= kHighContrast;
}

QPalette lightPalette() {
  return paletteOf(kLight);
}

QPalette darkPalette() {
  return paletteOf(kDark);
}

QPalette highContrastPalette() {
  return paletteOf(kContrast);
}

StatusColors statusColors(const QPalette& palette) {
  if (isHighContrast(palette)) return highContrastStatusColors();
  const bool dark = isDark(palette);
  const QColor green = dark ? 0xff5fcf8f : 0xff177640;
  const QColor amber = dark ? 0xffe2b04a : 0xff8a5700;
  const QColor red = dark ? 0xffff8a80 : 0xffb3261e;
  const QColor grey = dark ? 0xffa0a9b5 : 0xff606975;
  const QColor blue = dark ? 0xff7aa2f7 : 0xff2f5fd0;
  return {.active = green,
          .blocked = amber,
          .revoked = grey,
          .expiring = amber,
          .expired = red,
          .production = red,
          .staging = amber,
          .development = grey,
          .danger = red,
          .success = green,
          .infoBackground = dark ? 0xff222c40 : 0xffeaf0fd,
          .infoBorder = blue,
          .warningBackground = dark ? 0xff352b18 : 0xfffff4e0,
          .warningBorder = dark ? 0xffe2b04a : 0xff9a6200,
          .errorBackground = dark ? 0xff3a2325 : 0xfffdeceb,
          .errorBorder = red};
}

ThemeColors themeColors(const QPalette& palette) {
  const Shades& shades = isHighContrast(palette) ? kContrast : isDark(palette) ? kDark : kLight;
  const QColor accent = palette.color(QPalette::Active, QPalette::Link);
  const QColor ink = kDark.window;
  return {.accent = accent,
          .accentText = contrastRatio(Qt::white, accent) >= 4.5 ? QColor(Qt::white) : ink,
          .border = shades.border,
          .field = shades.field,
          .secondaryText = palette.color(QPalette::Mid)};
}

}  // namespace tokendesk
