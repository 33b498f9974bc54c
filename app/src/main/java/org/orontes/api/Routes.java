package org.orontes.api;

import java.util.ArrayList;
import java.util.List;

/** All routes there are. */
final class Routes {
  private Routes() {}

  static List<Route> all(Workbench desk) {
    List<Route> all = new ArrayList<>();
    all.addAll(new CaseRoutes(desk).list());
    all.addAll(new IncidentRoutes(desk).list());
    all.addAll(new ClaimRoutes(desk).list());
    all.addAll(new ArticleRoutes(desk).list());
    all.addAll(new PictureRoutes(desk).list());
    all.addAll(new QuestionRoutes(desk).list());
    all.addAll(new ChangeRoutes(desk).list());
    all.addAll(new SearchRoutes(desk).list());
    all.addAll(new ExportRoutes(desk).list());
    all.addAll(new BesideRoutes(desk).list());
    all.addAll(new ReviewRoutes(desk).list());
    all.addAll(new JobRoutes(desk).list());
    return List.copyOf(all);
  }
}
