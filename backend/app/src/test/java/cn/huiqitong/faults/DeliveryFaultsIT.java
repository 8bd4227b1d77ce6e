package cn.huiqitong.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.push.webhook.Gateway;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two copies of the packaged portal with a queue of deliveries; the one that sends is killed (kill -9) in the middle. Every
 * message arrives; one that the dead copy had sent and not yet marked comes again, under the id that it had, by which the
 * receiver drops it. On demand, as {@link FaultsIT}.
 */
@EnabledIfSystemProperty(named = "faults", matches = "true")
class DeliveryFaultsIT {

    private static final int REQUESTS = 600;
    private static final int THREADS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration SLOW = Duration.ofMillis(20);
    /** Less than the portal waits for an answer. */
    private static final Duration LONG = Duration.ofSeconds(8);

    /** A message as it came: the id that tells repeats, and what it says. */
    private record Arrived(String id, String words) {}

    @Test
    void a_copy_killed_while_it_calls_a_gateway_loses_no_message() throws Exception {
        try (City city = City.open();
                Gateway gateway = new Gateway();
                Copy first = Copy.start("first", city.settings());
                Copy second = Copy.start("second", city.settings())) {
            gateway.pause(SLOW);
            first.post("/api/v1/admin/webhooks", city.token("admin", "admin", Map.of()), """
                    {"name": "合成示例网关", "url": "%s", "kinds": ["REQUEST_CHANGED"], "enabled": true, "version": 0}""".formatted(gateway.url()));
            long again = killTheSender(
                    city,
                    List.of(first, second),
                    new Deliveries(city, "WEBHOOK", "push.webhooks"),
                    () -> gateway.calls.stream()
                            .map(call -> new Arrived(call.id(), call.body()))
                            .toList(),
                    () -> isBeforeItsAnswer(gateway));
            assertThat(again)
                    .as("the gateway had it, and the portal did not know")
                    .isPositive();
        }
    }

    @Test
    void a_copy_killed_while_it_sends_mail_loses_no_message() throws Exception {
        var mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mails.start();
        try (City city = City.open()) {
            var settings = city.settings(Map.of(
                    "HUIQITONG_SMTP_HOST",
                    "127.0.0.1",
                    "HUIQITONG_SMTP_PORT",
                    Integer.toString(mails.getSmtp().getPort()),
                    "HUIQITONG_SMTP_FROM",
                    "notice@city.example",
                    "HUIQITONG_SMTP_STARTTLS",
                    "false"));
            try (Copy first = Copy.start("first", settings);
                    Copy second = Copy.start("second", settings)) {
                IntStream.range(0, REQUESTS).forEach(n -> wantsMail(city, n));
                killTheSender(
                        city,
                        List.of(first, second),
                        new Deliveries(city, "EMAIL", "push.email"),
                        () -> Arrays.stream(mails.getReceivedMessages())
                                .map(DeliveryFaultsIT::arrived)
                                .toList(),
                        () -> {});
            }
        } finally {
            mails.stop();
        }
    }

    private interface Moment {
        void await() throws InterruptedException;
    }

    /** A message has been taken, and its answer is held back: the worst moment to be killed. */
    private static void isBeforeItsAnswer(Gateway gateway) throws InterruptedException {
        gateway.pause(LONG);
        int taken = gateway.calls.size();
        City.eventually(PATIENCE, () -> gateway.calls.size() > taken);
        gateway.pause(SLOW);
    }

    /** @return how many messages came again */
    private static long killTheSender(
            City city, List<Copy> copies, Deliveries deliveries, Supplier<List<Arrived>> received, Moment worst)
            throws Exception {
        new Filers("delivery", city, copies).file(REQUESTS, THREADS);
        City.eventually(PATIENCE, () -> deliveries.count() >= REQUESTS);
        deliveries.release();
        City.eventually(PATIENCE, () -> received.get().size() > REQUESTS / 3);
        worst.await();
        copies.stream().filter(deliveries::has).findFirst().orElseThrow().kill();
        long underWay = deliveries.underWay();
        long left = deliveries.waiting();
        assertThat(left).as("it was in the middle").isGreaterThan(underWay);
        deliveries.claimsRunOut();
        assertThat(City.eventually(PATIENCE, () -> deliveries.waiting() == 0)).isTrue();

        List<Arrived> all = received.get();
        long messages = all.stream().map(Arrived::id).distinct().count();
        long again = all.size() - messages;
        Figures.say(
                "delivery",
                "%s: %d due, %d of them left and %d under way at the kill; %d arrived, %d of them again",
                deliveries.channel(),
                deliveries.count(),
                left,
                underWay,
                all.size(),
                again);
        assertThat(messages).as("every message arrives").isEqualTo(deliveries.count());
        assertThat(again).as("at most what was under way comes again").isLessThanOrEqualTo(underWay);
        assertThat(all.stream().distinct())
                .as("what comes again has the same id")
                .hasSize((int) messages);
        assertThat(all.stream().map(Arrived::words).distinct())
                .as("and no message has two")
                .hasSize((int) messages);
        assertThat(deliveries.sent()).isEqualTo(deliveries.count());
        assertThat(deliveries.markedAgain()).as("each is marked once").isZero();
        return again;
    }

    /** The firm of the n-th request has proved an address. */
    private static void wantsMail(City city, int n) {
        String uscc = Filers.uscc(n);
        city.update("""
                insert into contact (username, name, role, email, digest_hour, version, seen_at)
                values ('firm-%1$s', '合成示例企业', 'enterprise', 'firm-%2$d@example.com', 8, 1, now());
                insert into contact_recipient (recipient, username) values ('firm:%1$s', 'firm-%1$s')""".formatted(uscc, n));
    }

    private static Arrived arrived(MimeMessage mail) {
        try {
            var text = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            return new Arrived(mail.getMessageID(), mail.getAllRecipients()[0] + mail.getSubject() + text);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
