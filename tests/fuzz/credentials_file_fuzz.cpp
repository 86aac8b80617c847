// GEAI's credentials file: what is read from it, and what is left of it after a change. The parts of an input
// are a profile (name, base URL, API token, access token, project and organization), and then the file.

#include "fuzz_input.h"
#include "geai_profiles.h"

#include <algorithm>
#include <vector>

using namespace tokendesk;
using namespace tokendesk::fuzz;
using namespace Qt::StringLiterals;

namespace {

constexpr GeaiKey keys[] = {GeaiKey::ApiToken, GeaiKey::BaseUrl, GeaiKey::AccessToken, GeaiKey::ProjectId,
                            GeaiKey::OrganizationId};

GeaiProfile profileIn(Input& input) {
  GeaiProfile profile;
  profile.name = input.text();
  profile.baseUrl = input.text();
  profile.apiToken = Secret(input.part());
  profile.accessToken = Secret(input.part());
  profile.projectId = input.text();
  profile.organizationId = input.text();
  return profile;
}

bool isOurs(const QString& key) {
  return std::ranges::any_of(keys, [&key](GeaiKey each) { return nameOf(each) == key; });
}

bool isWithin(const IniLine& line, const IniEntry& entry) {
  const auto holds = [&line](const IniSpan& span) { return span.begin == line.whole.begin; };
  return holds(entry.line.whole) || std::ranges::any_of(entry.continuations, holds);
}

/// The lines that aren't of our keys in this section, in order.
std::vector<QByteArrayView> foreignLines(QByteArrayView bytes, const QString& section) {
  const auto index = parseIni(bytes);
  require(index.has_value(), "a document's bytes can be read");
  const IniSection* own = index->find(section);
  std::vector<QByteArrayView> lines;
  for (const IniLine& line : iniLines(bytes)) {
    const bool isEntry = own && std::ranges::any_of(own->entries, [&line](const IniEntry& entry) {
                           return isOurs(entry.key) && isWithin(line, entry);
                         });
    if (!isEntry) lines.push_back(line.text.of(bytes));
  }
  return lines;
}

/// Whatever a change did to one section, the rest stays, line for line.
void requireRestStays(const IniDocument& before, const IniDocument& after, const QString& section) {
  const auto old = foreignLines(before.toBytes().reveal(), section);
  const auto now = foreignLines(after.toBytes().reveal(), section);
  auto next = old.begin();
  for (const QByteArrayView& line : now) {
    if (next != old.end() && line == *next) ++next;
  }
  require(next == old.end(), "no line of others is lost");
  for (const QString& other : before.sections()) {
    if (other == section || section == IniDocument::defaultSection) continue;
    for (const IniItem& item : before.items(other)) {
      const auto same = after.item(other, item.key);
      require(same && same->value == item.value, "other profiles mean what they meant");
    }
  }
}

void requireReadable(const IniDocument& document) {
  const auto again = IniDocument::parse(document.toBytes());
  require(again.has_value(), "what was written is read again");
  require(readGeaiProfiles(*again).size() == readGeaiProfiles(document).size(), "with the same profiles");
}

void writeProfile(const IniDocument& document, const GeaiProfile& profile) {
  IniDocument changed = document;
  if (!writeGeaiProfile(changed, profile)) {
    require(changed.toBytes() == document.toBytes(), "a refused change changes nothing");
    return;
  }
  requireReadable(changed);
  requireRestStays(document, changed, profile.name);
  const QList<GeaiProfileEntry> profiles = readGeaiProfiles(changed);
  const auto written = std::ranges::find_if(
      profiles, [&](const GeaiProfileEntry& each) { return each.profile.name == profile.name; });
  require(written != profiles.end() && written->profile == profile, "a profile is read as it was written");
  require(written->problems.isEmpty(), "a written profile has no problems");

  IniDocument twice = changed;
  require(writeGeaiProfile(twice, profile).has_value(), "what was written can be written again");
  require(twice.toBytes() == changed.toBytes(), "writing the same again changes nothing");
}

void removeSecrets(const IniDocument& document, const QString& name) {
  IniDocument changed = document;
  if (!removeGeaiSecrets(changed, name)) {
    require(changed.toBytes() == document.toBytes(), "a refused removal changes nothing");
    return;
  }
  requireReadable(changed);
  requireRestStays(document, changed, name);
  for (const GeaiKey key : {GeaiKey::ApiToken, GeaiKey::AccessToken}) {
    const auto item = changed.item(name, nameOf(key));
    require(!item || item->value == Secret(), "a removed secret is gone");
  }
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  Input input(data, size);
  const GeaiProfile profile = profileIn(input);
  const auto document = IniDocument::parse(Secret(input.rest()));
  if (!document) {
    require(document.error().line >= 1, "a problem has a line");
    return 0;
  }
  for (const GeaiProfileEntry& entry : readGeaiProfiles(*document))
    removeSecrets(*document, entry.profile.name);
  removeSecrets(*document, IniDocument::defaultSection.toString());
  writeProfile(*document, profile);
  return 0;
}
