package cn.huiqitong.push;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Job;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Messages and their deliveries, driven by hand: the tests that use it have no scheduler. */
@Singleton
public final class Posts {

    public static final String SETTINGS = "/api/v1/inbox/settings";

    private final Inbox inbox;
    private final Database database;
    private final PortalClient portal;
    private final List<Job> jobs;

    Posts(Inbox inbox, Database database, PortalClient portal, List<Job> jobs) {
        this.inbox = inbox;
        this.database = database;
        this.portal = portal;
        this.jobs = jobs;
    }

    /** An official whom no other test knows, in a department of their own. */
    public static Caller official(String name) {
        return Caller.of(name, "official", Map.of("department", "dept-of-" + name, "name", "测试" + name));
    }

    public static Recipient officeOf(Caller official) {
        return Recipient.department(String.valueOf(official.claims().get("department")));
    }

    public void tell(Recipient recipient, Kind kind, String subject) {
        inbox.deliver(message(recipient, kind, subject));
    }

    public void tellAll(List<Message> messages) {
        inbox.deliverAll(messages);
    }

    public static Message message(Recipient recipient, Kind kind, String subject) {
        return new Message(recipient, kind, subject, 1, "关于 " + subject, "正文：" + subject, "因为这是测试", null, 4711L);
    }

    /** Runs a job now. */
    public void run(String job) {
        jobs.stream()
                .filter(one -> one.name().equals(job))
                .findFirst()
                .orElseThrow()
                .run();
    }

    /** Several workers at the same moment, as in several copies of the portal. */
    public void runAtOnce(String job, int workers) throws Exception {
        CyclicBarrier start = new CyclicBarrier(workers);
        List<Callable<Boolean>> all = new ArrayList<>();
        IntStream.range(0, workers)
                .forEach(i -> all.add(() -> {
                    start.await();
                    run(job);
                    return true;
                }));
        try (var threads = Executors.newFixedThreadPool(workers)) {
            for (var done : threads.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    /** As if the pause before the next try were over. */
    public void pauseIsOver(String target) {
        database.update("update delivery set due_at = ? where target = ? and state = 'PENDING'", Instant.EPOCH, target);
    }

    /** State of each delivery to a target, oldest first. */
    public List<String> states(String target) {
        return database.list(
                "select state from delivery where target = ? order by id", row -> row.getString(1), target);
    }

    public JsonNode settings(Caller caller) {
        return portal.get(caller, SETTINGS).json();
    }

    /** Saves a choice over the present version. */
    public void choose(Caller caller, Kind kind, NoticeMode mode, int digestHour) {
        var answer = portal.put(
                caller,
                SETTINGS,
                Map.of(
                        "version", settings(caller).get("version").asInt(),
                        "digestHour", digestHour,
                        "choices", List.of(Map.of("kind", kind.name(), "mode", mode.name()))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
