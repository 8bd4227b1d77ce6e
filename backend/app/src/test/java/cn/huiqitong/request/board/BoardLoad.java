package cn.huiqitong.request.board;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many users at once who each ask again as soon as they have their answer; prints what they waited. Knows the portal only
 * over HTTP and needs nothing but a JDK: {@code java BoardLoad.java http://localhost:8080 50 20}.
 */
final class BoardLoad {

    private static final String LIST = "/api/v1/requests";

    /** @param path may hold {@code %d}, which becomes the number of the user */
    private record Scene(String name, String account, String path) {}

    private static final List<Scene> SCENES = List.of(
            new Scene("supervisor: board", "supervisor1", "/api/v1/board"),
            new Scene("supervisor of a department: board", "supervisor2", "/api/v1/board"),
            new Scene("official: list by urgency", "official1", LIST + "?size=50"),
            new Scene("official: list, late ones", "official1", LIST + "?light=RED&size=50"),
            new Scene("official: everything, newest first", "official1", LIST + "?scope=ALL&size=50"),
            new Scene("supervisor: late ones of the city", "supervisor1", LIST + "?light=RED&size=50"),
            new Scene("supervisor: all open of the city", "supervisor1", LIST + "?size=50"),
            new Scene("supervisor: drill-down", "supervisor1", LIST + "?department=gxj&category=CONSULT&light=GREEN"),
            new Scene("supervisor: workload", "supervisor1", "/api/v1/board/workload"),
            new Scene("supervisor: statistics, 14 weeks", "supervisor1", "/api/v1/statistics?periods=14"),
            new Scene(
                    "supervisor: statistics by department",
                    "supervisor1",
                    "/api/v1/statistics?group=DEPARTMENT&periods=3"),
            new Scene("supervisor: topics", "supervisor1", "/api/v1/statistics/topics"),
            new Scene("anybody: public statistics", "", "/api/v1/public/statistics"));

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final String portal;

    private BoardLoad(String portal) {
        this.portal = portal;
    }

    public static void main(String... args) throws Exception {
        BoardLoad load = new BoardLoad(args[0]);
        int users = Integer.parseInt(args[1]);
        int seconds = Integer.parseInt(args[2]);
        for (Scene scene : SCENES) {
            if (args.length < 4 || scene.name().contains(args[3])) {
                load.play(scene, users, seconds);
            }
        }
        if (args.length < 4) {
            load.export();
        }
    }

    private void play(Scene scene, int users, int seconds) throws Exception {
        String token = scene.account().isEmpty() ? "" : token(scene.account());
        long first = once(scene, token);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Long> waited = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(users)) {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                Callable<List<Long>> work = () -> until(end, scene, token);
                all.add(threads.submit(work));
            }
            for (Future<List<Long>> one : all) {
                waited.addAll(one.get());
            }
        }
        waited.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-40s first %5d ms | %d users: median %4d ms, 95%% %4d ms, %5.0f/s%n",
                scene.name(),
                first / 1_000_000,
                users,
                at(waited, 0.5),
                at(waited, 0.95),
                waited.size() / (double) seconds);
    }

    private List<Long> until(long end, Scene scene, String token) throws IOException, InterruptedException {
        List<Long> waited = new ArrayList<>();
        while (System.nanoTime() < end) {
            waited.add(once(scene, token));
        }
        return waited;
    }

    private long once(Scene scene, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal + scene.path())).timeout(Duration.ofMinutes(2));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        long start = System.nanoTime();
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(scene.name() + ": " + answer.statusCode() + " " + answer.body());
        }
        return System.nanoTime() - start;
    }

    private void export() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(portal + LIST + "/export.xlsx?scope=OVER&department=gxj&category=CONSULT"))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token("supervisor1"))
                .build();
        long start = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        System.out.printf(
                Locale.ROOT,
                "export: %d, %d KB in %d ms%n",
                answer.statusCode(),
                answer.body().length / 1024,
                (System.nanoTime() - start) / 1_000_000);
    }

    private String token(String account) throws IOException, InterruptedException {
        String body = "{\"username\":\"%1$s\",\"password\":\"%1$s-demo\"}".formatted(account);
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal + "/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        int begin = answer.indexOf("access_token\":\"") + "access_token\":\"".length();
        return answer.substring(begin, answer.indexOf('"', begin));
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1))) / 1_000_000;
    }
}
