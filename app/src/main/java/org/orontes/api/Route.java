package org.orontes.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One route.
 *
 * @param method GET, POST or DELETE
 * @param path below {@code /api/v1}, with {@code {parameters}}
 * @param needs what the caller must be allowed to do
 * @param handler what answers
 */
record Route(HandlerType method, String path, Role needs, Handler handler) {
  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Role.READER, handler);
  }

  static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, Role.ANALYST, handler);
  }

  static Route delete(String path, Handler handler) {
    return new Route(HandlerType.DELETE, path, Role.ANALYST, handler);
  }

  /** The same for whoever may look. */
  Route forReaders() {
    return new Route(method, path, Role.READER, handler);
  }
}
