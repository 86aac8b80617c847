#pragma once

#include "fault.h"

/// Answers that are wrong in one way, made of the good one.
namespace tokendesk {

/// What is sent where a body has to be spoiled: the good one, or an empty object where it carries nothing.
QByteArray someBody(const GoodAnswer& good);
/// The status that goes with a body: not 204.
int statusWithBody(const GoodAnswer& good);

// Bodies. What they are about and isn't there stays as it is.

QByteArray withinArray(const GoodAnswer& good);  ///< an array where an object is due
QByteArray withObjectsForArrays(const GoodAnswer& good);
QByteArray withWrongTypes(const GoodAnswer& good);  ///< numbers for texts, texts for all else
QByteArray withoutIds(const GoodAnswer& good);
QByteArray withEmptyNames(const GoodAnswer& good);
/// Names, each with `json` at its end: bytes as they stand in JSON between its quotes, right or not.
QByteArray withNamesEndingIn(const GoodAnswer& good, const QByteArray& json);
QByteArray withDuplicateIds(const GoodAnswer& good);  ///< at least two entries in each list, all with one id
QByteArray withUnknownFields(const GoodAnswer& good);
QByteArray withUnknownStatuses(const GoodAnswer& good);
QByteArray withDepth(const GoodAnswer& good, int depth);  ///< a further member, so many arrays deep

/// An error as both platforms write it: GEAI by id and description, AI Hub by code and message.
QByteArray errorBody(int id, const QByteArray& code, const QByteArray& text);

/// What unpacks to 100 MB of spaces. Made anew each time, which takes a while.
QByteArray gzipBomb();

}  // namespace tokendesk
