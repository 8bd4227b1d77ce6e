package cn.huiqitong.faults;

import cn.huiqitong.seeds.CreditCode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Firms that file, several at a time: each request with a key of its own, sent again, to the next copy, until one says
 * that it has it. As a browser does whose connection breaks.
 */
final class Filers {

    private static final String BODY = """
            {"title": "合成示例：故障演练", "text": "合成示例：这是一件测试诉求。", "category": "COMPLAINT", "itemId": null,
             "contactName": "合成示例", "contactPhone": "13800000000"}""";

    private final String name;
    private final City city;
    private final List<Copy> copies;
    private final AtomicInteger next = new AtomicInteger();
    /** The number that the portal gave, by key. */
    final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    final AtomicInteger attempts = new AtomicInteger();

    /** @param name of these requests' keys */
    Filers(String name, City city, List<Copy> copies) {
        this.name = name;
        this.city = city;
        this.copies = copies;
    }

    /** Files so many requests from so many threads and waits for all of them. */
    void file(int requests, int threads) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    fileUntil(requests);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private void fileUntil(int requests) throws InterruptedException {
        try (var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                fileOne(http, n);
            }
        }
    }

    private void fileOne(HttpClient http, int n) throws InterruptedException {
        String uscc = uscc(n);
        String token = city.token("firm-" + uscc, "enterprise", Map.of("uscc", uscc, "name", "合成示例企业" + n));
        String key = name + "-" + n;
        for (int attempt = 0; !acknowledged.containsKey(key); attempt++) {
            attempts.incrementAndGet();
            var request = HttpRequest.newBuilder(
                            copies.get((n + attempt) % copies.size()).uri("/api/v1/requests"))
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .POST(HttpRequest.BodyPublishers.ofString(BODY))
                    .build();
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    acknowledged.put(key, answer.body().replaceFirst("(?s).*\"number\":\"([^\"]+)\".*", "$1"));
                } else {
                    TimeUnit.MILLISECONDS.sleep(200);
                }
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    /** The firm that files the n-th request, under the account {@code firm-} and this. */
    static String uscc(int n) {
        String seventeen = "91320699FT%07d".formatted(n);
        return seventeen + CreditCode.checkCharacter(seventeen);
    }
}
