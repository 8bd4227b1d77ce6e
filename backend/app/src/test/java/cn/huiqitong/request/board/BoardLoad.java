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
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Many users at once who each ask again as soon as they have their answer, and the demo firms filing; prints what they
 * waited. Knows the portal only over HTTP and needs nothing but a JDK: {@code java BoardLoad.java http://localhost:8080
 * 50 20}, and a fourth word for the scenes whose name contains it.
 */
final class BoardLoad {

    private static final String LIST = "/api/v1/requests";
    private static final List<String> FIRMS = List.of("ent1", "ent2", "ent3");
    private static final String FILING = """
            {"title": "合成示例：压力测试", "text": "合成示例：这是一件测试诉求。", "category": "CONSULT", "itemId": null,
             "contactName": "合成示例", "contactPhone": "13800000000"}""";

    /** @param path may hold {@code %d}, which becomes the number of the user */
    private record Scene(String name, String account, String path) {}

    private static final List<Scene> SCENES = List.of(
            new Scene("supervisor: board", "supervisor1", "/api/v1/board"),
            new Scene("supervisor of a department: board", "supervisor2", "/api/v1/board"),
            new Scene("official: list by urgency", "official1", LIST + "?size=50"),
            new Scene("official: list, late ones", "official1", LIST + "?light=RED&size=50"),
            new Scene("official: counts of the desk", "official1", LIST + "/desk"),
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
        String wanted = args.length < 4 ? "" : args[3];
        for (Scene scene : SCENES) {
            if (scene.name().contains(wanted)) {
                String token = scene.account().isEmpty() ? "" : load.token(scene.account());
                load.play(scene.name(), user -> () -> load.once(scene, token), users, seconds);
            }
        }
        if ("firms: file".contains(wanted)) {
            List<String> tokens = new ArrayList<>();
            for (String firm : FIRMS) {
                tokens.add(load.token(firm));
            }
            load.play("firms: file", user -> () -> load.file(tokens.get(user % tokens.size())), users, seconds);
        }
        if ("export".contains(wanted)) {
            load.export();
        }
    }

    /** @param asks what the user of a number does, and how many nanoseconds it took */
    private void play(String name, IntFunction<Callable<Long>> asks, int users, int seconds) throws Exception {
        long first = asks.apply(0).call();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Long> waited = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(users)) {
            List<Future<List<Long>>> all = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                Callable<Long> ask = asks.apply(user);
                Callable<List<Long>> work = () -> until(end, ask);
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
                name,
                first / 1_000_000,
                users,
                at(waited, 0.5),
                at(waited, 0.95),
                waited.size() / (double) seconds);
    }

    private static List<Long> until(long end, Callable<Long> ask) throws Exception {
        List<Long> waited = new ArrayList<>();
        while (System.nanoTime() < end) {
            waited.add(ask.call());
        }
        return waited;
    }

    private long once(Scene scene, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(portal + scene.path())).timeout(Duration.ofMinutes(2));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return waited(scene.name(), request.build(), 200);
    }

    private long file(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal + LIST))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(FILING))
                .build();
        return waited("file", request, 201);
    }

    private long waited(String what, HttpRequest request, int expected) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException(what + ": " + answer.statusCode() + " " + answer.body());
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
