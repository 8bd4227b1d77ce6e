package cn.huiqitong;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.seeds.CreditCode;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Who may call what: every route of the running portal, called by everybody, against the one table {@link RouteAccess}.
 * A route that the table does not name fails; so does a line without its route.
 */
@MicronautTest(transactional = false)
class RouteAccessIT {

    private static final String FIRM = "91320613MA00000A7" + CreditCode.checkCharacter("91320613MA00000A7");

    private static final Map<String, Caller> CALLERS = callers();

    @Inject
    Router router;

    @Inject
    PortalClient portal;

    private final HttpClient http = HttpClient.newHttpClient();

    private static Map<String, Caller> callers() {
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("anonymous", Caller.ANYONE);
        callers.put("enterprise", Caller.enterprise(FIRM));
        callers.put("official", Caller.official("rsj"));
        callers.put("dispatcher", Caller.dispatcher());
        callers.put("supervisor", Caller.supervisor());
        callers.put("editor", Caller.editor("editor-of-access-test"));
        callers.put("admin", Caller.admin());
        callers.put("system", Caller.system("system-of-access-test"));
        return callers;
    }

    @Test
    void the_table_names_every_route_and_no_other() {
        assertThat(new TreeSet<>(RouteAccess.TABLE.keySet())).isEqualTo(routes());
    }

    @Test
    void everybody_gets_in_where_the_table_says_and_nowhere_else() throws Exception {
        var expected = new TreeMap<String, Set<String>>();
        var found = new TreeMap<String, Set<String>>();
        for (var route : routes()) {
            var wanted = RouteAccess.TABLE.get(route);
            if (wanted != null) {
                expected.put(route, new TreeSet<>(wanted));
                found.put(route, admitted(route));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    private Set<String> admitted(String route) throws IOException, InterruptedException {
        var admitted = new TreeSet<String>();
        for (var caller : CALLERS.entrySet()) {
            var status = call(route, caller.getValue());
            var expectedRefusal = caller.getValue().anonymous() ? 401 : 403;
            if (status != expectedRefusal) {
                assertThat(status).as("%s as %s", route, caller.getKey()).isNotIn(401, 403);
                admitted.add(caller.getKey());
            }
        }
        return admitted;
    }

    /** Only the head of the answer is read: a stream of events would have no end. */
    private int call(String route, Caller caller) throws IOException, InterruptedException {
        var method = route.substring(0, route.indexOf(' '));
        var path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "no-such-thing");
        var body = method.equals(HttpMethod.GET.name())
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString("{}");
        var request = portal.request(caller, path)
                .setHeader("Accept", "*/*")
                .setHeader("Content-Type", contentType(route))
                .method(method, body)
                .build();
        var response = http.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

    /** JSON where the route takes it, else what it takes. */
    private String contentType(String route) {
        var taken = router.uriRoutes()
                .filter(found -> name(found).equals(route))
                .findFirst()
                .orElseThrow()
                .getConsumes();
        return taken.isEmpty() || taken.contains(MediaType.APPLICATION_JSON_TYPE)
                ? MediaType.APPLICATION_JSON
                : taken.getFirst().getName();
    }

    /** HEAD follows GET; the framework's health check is for the balancer. */
    private Set<String> routes() {
        return router.uriRoutes()
                .filter(route -> List.of(
                                HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
                        .contains(route.getHttpMethod()))
                .map(RouteAccessIT::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(UriRouteInfo<?, ?> route) {
        var template = route.getUriMatchTemplate().toPathString();
        return route.getHttpMethod() + " " + template;
    }
}
