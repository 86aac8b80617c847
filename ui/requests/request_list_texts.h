#pragma once

#include <QString>

namespace tokendesk {

class RequestFeed;

/// For the status bar: what is being read, or how old the list is.
QString requestStatusLine(const RequestFeed& feed);

/// Under the list: how many requests are loaded, and how many of them are `shown`.
QString loadedText(const RequestFeed& feed, int shown);

/// Added to what failed, where there is a list below it: how old that is.
QString listBelowText(const RequestFeed& feed);

}  // namespace tokendesk
