#include "geai_profiles.h"

#include <algorithm>
#include <iterator>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct KeyName {
  GeaiKey key;
  QLatin1StringView name;
};

constexpr KeyName keyNames[] = {
    {GeaiKey::ApiToken, "geai_api_key"_L1},
    {GeaiKey::BaseUrl, "geai_api_base_url"_L1},
    {GeaiKey::AccessToken, "geai_oauth_access_token"_L1},
    {GeaiKey::ProjectId, "geai_project_id"_L1},
    {GeaiKey::OrganizationId, "geai_organization_id"_L1},
};

QString textOf(const Secret& value) {
  return iniString(value.reveal());  // of the fields that aren't secret
}

void put(GeaiProfile& profile, GeaiKey key, const Secret& value) {
  switch (key) {
    case GeaiKey::ApiToken: profile.apiToken = value; return;
    case GeaiKey::BaseUrl: profile.baseUrl = textOf(value); return;
    case GeaiKey::AccessToken: profile.accessToken = value; return;
    case GeaiKey::ProjectId: profile.projectId = textOf(value); return;
    case GeaiKey::OrganizationId: profile.organizationId = textOf(value); return;
  }
}

Secret valueIn(const GeaiProfile& profile, GeaiKey key) {
  switch (key) {
    case GeaiKey::ApiToken: return profile.apiToken;
    case GeaiKey::BaseUrl: return Secret::fromText(profile.baseUrl);
    case GeaiKey::AccessToken: return profile.accessToken;
    case GeaiKey::ProjectId: return Secret::fromText(profile.projectId);
    case GeaiKey::OrganizationId: return Secret::fromText(profile.organizationId);
  }
  return {};
}

GeaiProfileEntry readEntry(const IniDocument& document, const QString& name) {
  GeaiProfileEntry entry;
  entry.profile.name = name;
  for (const KeyName& each : keyNames) {
    const auto item = document.item(name, each.name);
    if (!item) continue;
    if (item->inherited) entry.inherited.append(each.key);
    if (item->value) {
      put(entry.profile, each.key, *item->value);
    } else {
      entry.problems.append({each.key, item->value.error(), item->line});
    }
  }
  return entry;
}

/// Whether the key already means `value` in this section; one that isn't there means the same as an empty
/// one.
bool means(const IniDocument& document, const QString& section, const QString& key, const Secret& value) {
  const auto item = document.item(section, key);
  return item ? item->value == value : value.isEmpty();
}

qsizetype unknownValues(const IniDocument& document, const QString& section) {
  const QList<IniItem> items = document.items(section);
  return std::ranges::count_if(items, [](const IniItem& item) { return !item.value; });
}

/// How many values of the document can't be known because of what this section says: of [DEFAULT], any may
/// be.
qsizetype unknownBecauseOf(const IniDocument& document, const QString& section) {
  qsizetype count = unknownValues(document, section);
  if (section != IniDocument::defaultSection) return count;
  for (const QString& other : document.sections()) count += unknownValues(document, other);
  return count;
}

std::expected<void, IniEditProblem> clear(IniDocument& document, const QString& section, const QString& key) {
  IniDocument without = document;
  without.removeKey(section, key);
  const bool stays = !means(without, section, key, {});
  const bool neededByOthers = unknownBecauseOf(without, section) > unknownBecauseOf(document, section);
  if (stays || neededByOthers) return document.setValue(section, key, {});
  document = without;
  return {};
}

}  // namespace

QString nameOf(GeaiKey key) {
  return std::ranges::find(keyNames, key, &KeyName::key)->name;
}

QList<GeaiProfileEntry> readGeaiProfiles(const IniDocument& document) {
  QList<GeaiProfileEntry> entries;
  for (const QString& name : document.sections()) entries.append(readEntry(document, name));
  return entries;
}

std::expected<void, IniEditProblem> writeGeaiProfile(IniDocument& document, const GeaiProfile& profile) {
  IniDocument changed = document;
  if (!changed.hasSection(profile.name) || profile.name == IniDocument::defaultSection) {
    if (auto added = changed.addSection(profile.name); !added) return added;
  }
  // A value may refer to another one, and mean something else once that is written. Each round settles one at
  // least.
  for (size_t round = 0; round <= std::size(keyNames); ++round) {
    bool settled = true;
    for (const KeyName& each : keyNames) {
      const Secret value = valueIn(profile, each.key);
      if (means(changed, profile.name, each.name, value)) continue;
      settled = false;
      const auto done = value.isEmpty() ? clear(changed, profile.name, each.name)
                                        : changed.setValue(profile.name, each.name, value);
      if (!done) return done;
    }
    if (settled) {
      document = changed;
      return {};
    }
  }
  return std::unexpected(IniEditProblem::InvalidValue);
}

std::expected<void, IniEditProblem> removeGeaiSecrets(IniDocument& document, const QString& name) {
  IniDocument changed = document;
  for (const GeaiKey key : {GeaiKey::ApiToken, GeaiKey::AccessToken}) {
    if (means(changed, name, nameOf(key), {})) continue;
    if (auto cleared = clear(changed, name, nameOf(key)); !cleared) return cleared;
  }
  document = changed;
  return {};
}

}  // namespace tokendesk
