#include "failure_rows.h"

#include <QTest>

namespace tokendesk {

using Form = PlantedPlatform::Form;

void addFailureRows(QHttpServerRequest::Method method, const QString& path) {
  QTest::addColumn<PlantedPlatform::Failure>("failure");
  const auto row = [&](const char* name, int status, int code, Form form = Form::Errors) {
    QTest::newRow(name) << PlantedPlatform::Failure{
        .method = method, .path = path, .status = status, .form = form, .code = code};
  };
  row("400", 400, 11);
  row("401", 401, 6);
  row("403", 403, 7);
  row("404", 404, 0);
  row("409", 409, 409);
  row("413", 413, 413);
  row("422", 422, 0);
  row("429", 429, 154);
  row("500", 500, 0);
  row("an error with status 200", 200, 9);
  row("a page", 200, 0, Form::Page);
  row("a page with status 500", 500, 0, Form::Page);
  row("half of a list", 200, 0, Form::HalfOfAList);
}

}  // namespace tokendesk
