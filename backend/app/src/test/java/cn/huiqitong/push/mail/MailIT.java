package cn.huiqitong.push.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.PortalClient.Answer;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import cn.huiqitong.push.Kind;
import cn.huiqitong.push.NoticeMode;
import cn.huiqitong.push.Posts;
import cn.huiqitong.push.Recipient;
import cn.huiqitong.push.delivery.DigestAt;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** E-mail against a real SMTP server in this JVM. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailIT implements TestPropertyProvider {

    private static final String MAIL = "push.email";
    private static final Pattern CODE = Pattern.compile("验证码：(\\d{6})");

    private GreenMail server = started(0);

    @Inject
    Posts posts;

    @Inject
    PortalClient portal;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    @Override
    public Map<String, String> getProperties() {
        return Map.of(
                "huiqitong.jobs", "false",
                "huiqitong.url", "https://portal.example/",
                "huiqitong.smtp.host", "127.0.0.1",
                "huiqitong.smtp.port", Integer.toString(server.getSmtp().getPort()),
                "huiqitong.smtp.from", "notice@city.example",
                "huiqitong.smtp.starttls", "false");
    }

    private static GreenMail started(int port) {
        GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void an_address_counts_when_its_code_came_back() throws Exception {
        Caller official = Posts.official("prove-1");
        assertThat(posts.settings(official).get("mail").asBoolean()).isTrue();
        assertThat(posts.settings(official).get("email").isNull()).isTrue();

        Answer begun = email(official, "prove-1@example.com");
        assertThat(begun.status()).as(begun.text()).isEqualTo(200);
        assertThat(begun.json().get("pendingEmail").asText()).isEqualTo("prove-1@example.com");
        assertThat(begun.json().get("email").isNull()).isTrue();
        assertThat(email(official, "prove-1@example.com").problem()).isEqualTo("too-many-requests");

        Answer proved = verify(official, code("prove-1@example.com"));
        assertThat(proved.json().get("email").asText()).isEqualTo("prove-1@example.com");
        assertThat(proved.json().get("pendingEmail").isNull()).isTrue();
        assertThat(verify(official, code("prove-1@example.com")).status())
                .as("a code counts once")
                .isEqualTo(422);
        assertThat(posts.settings(Posts.official("prove-stranger")).get("email").isNull())
                .isTrue();
    }

    @Test
    void a_code_bears_few_guesses_and_only_by_its_owner() throws Exception {
        Caller official = Posts.official("guess-1");
        email(official, "guess-1@example.com");
        String code = code("guess-1@example.com");
        assertThat(verify(Posts.official("guess-2"), code).status()).isEqualTo(422);
        String wrong = code.equals("000000") ? "111111" : "000000";
        IntStream.range(0, 5)
                .forEach(i -> assertThat(verify(official, wrong).problem()).isEqualTo("invalid-input"));
        assertThat(verify(official, code).status()).as("after five guesses").isEqualTo(422);
        assertThat(email(official, "not an address").status()).isEqualTo(422);
        assertThat(email(official, "a@example.com\r\nBcc: b@example.com").status())
                .isEqualTo(422);
    }

    @Test
    void a_message_comes_once_in_chinese_with_a_link() throws Exception {
        Caller official = proved("now-1");
        posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "now-a");
        posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "now-a");
        posts.run(MAIL);
        posts.run(MAIL);

        List<MimeMessage> mails = mails("now-1@example.com");
        assertThat(mails).hasSize(1);
        MimeMessage mail = mails.getFirst();
        assertThat(mail.getSubject()).isEqualTo("【惠企通】关于 now-a");
        assertThat(text(mail, 0)).contains("正文：now-a", "https://portal.example/requests/4711", "因为这是测试");
        assertThat(text(mail, 1)).contains("<a href=\"https://portal.example/requests/4711\">");
        assertThat(posts.states("now-1")).containsExactly("SENT");
    }

    @Test
    void a_server_that_is_down_for_a_while_loses_nothing_and_doubles_nothing() throws Exception {
        Caller official = proved("down-1");
        int port = server.getSmtp().getPort();
        server.stop();
        List<String> subjects =
                IntStream.range(0, 25).mapToObj(i -> "down-" + i).toList();
        subjects.forEach(subject -> posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, subject));
        posts.run(MAIL);
        posts.pauseIsOver("down-1");
        posts.run(MAIL);
        assertThat(posts.states("down-1")).hasSize(25).containsOnly("PENDING");
        assertThat(database.list(
                        "select distinct last_error from delivery where target = 'down-1' and last_error is not null",
                        row -> row.getString(1)))
                .hasSize(1)
                .allMatch(error -> error.startsWith("邮件服务器连接不上"));

        server = started(port);
        posts.pauseIsOver("down-1");
        posts.runAtOnce(MAIL, 3);
        assertThat(posts.states("down-1")).hasSize(25).containsOnly("SENT");
        assertThat(subjects("down-1@example.com"))
                .containsExactlyInAnyOrderElementsOf(
                        subjects.stream().map(subject -> "【惠企通】关于 " + subject).toList());
    }

    @Test
    void workers_at_the_same_time_share_the_work() throws Exception {
        Caller official = proved("share-1");
        IntStream.range(0, 60).forEach(i -> posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "share-" + i));
        posts.runAtOnce(MAIL, 4);
        assertThat(subjects("share-1@example.com")).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void a_worker_that_died_after_sending_is_repeated_under_the_same_id() throws Exception {
        Caller official = proved("died-1");
        posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "died");
        posts.run(MAIL);
        database.update(
                "update delivery set state = 'PENDING', claim = gen_random_uuid(), due_at = ? where target = 'died-1'",
                clock.instant().plusSeconds(3600));
        posts.run(MAIL);
        assertThat(mails("died-1@example.com")).as("the lease still runs").hasSize(1);

        posts.pauseIsOver("died-1");
        posts.run(MAIL);
        List<MimeMessage> mails = mails("died-1@example.com");
        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).getMessageID()).isEqualTo(mails.get(1).getMessageID());
    }

    @Test
    void what_a_person_does_not_want_does_not_come() throws Exception {
        Caller official = proved("off-1");
        posts.choose(official, Kind.REQUEST_WORK, NoticeMode.OFF, 8);
        posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "off");
        posts.tell(Posts.officeOf(official), Kind.REQUEST_DUE, "on");
        posts.run(MAIL);
        assertThat(subjects("off-1@example.com")).containsExactly("【惠企通】关于 on");

        assertThat(portal.send(portal.request(official, Posts.SETTINGS + "/email")
                                .DELETE())
                        .status())
                .isEqualTo(204);
        posts.tell(Posts.officeOf(official), Kind.REQUEST_DUE, "later");
        posts.run(MAIL);
        assertThat(subjects("off-1@example.com")).hasSize(1);
    }

    @Test
    void an_address_removed_before_the_mail_went_gets_none() throws Exception {
        Caller official = proved("gone-1");
        posts.tell(Posts.officeOf(official), Kind.REQUEST_DUE, "gone");
        portal.send(portal.request(official, Posts.SETTINGS + "/email").DELETE());
        posts.run(MAIL);
        assertThat(posts.states("gone-1")).containsExactly("DROPPED");
        assertThat(mails("gone-1@example.com")).isEmpty();
    }

    @Test
    void who_left_the_department_or_was_not_seen_for_a_month_hears_no_more_of_it() throws Exception {
        Caller official = proved("moved-1");
        Recipient before = Posts.officeOf(official);
        portal.get(
                Caller.of("moved-1", "official", Map.of("department", "elsewhere-moved", "name", "搬走")),
                "/api/v1/inbox");
        posts.tell(before, Kind.REQUEST_WORK, "after-moving");
        assertThat(posts.states("moved-1")).isEmpty();

        database.update("update contact set seen_at = seen_at - interval '31 days' where username = 'moved-1'");
        posts.tell(Recipient.department("elsewhere-moved"), Kind.REQUEST_WORK, "long-gone");
        assertThat(posts.states("moved-1")).isEmpty();
        posts.tell(Recipient.person("moved-1"), Kind.SYSTEM_NOTICE, "own");
        assertThat(posts.states("moved-1")).as("one's own goes on").hasSize(1);
    }

    @Test
    void one_mail_a_day_has_what_was_collected() throws Exception {
        Caller official = proved("daily-1");
        posts.choose(official, Kind.REQUEST_WORK, NoticeMode.DAILY, 9);
        IntStream.range(0, 3).forEach(i -> posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "daily-" + i));
        Instant early = tomorrow(8, 59);
        Instant late = tomorrow(9, 1);

        DigestAt.run(database, early);
        assertThat(posts.states("daily-1")).as("before the hour").isEmpty();
        DigestAt.run(database, late);
        DigestAt.run(database, late);
        posts.tell(Posts.officeOf(official), Kind.REQUEST_WORK, "daily-3");
        DigestAt.run(database, late.plusSeconds(60));
        assertThat(posts.states("daily-1")).as("one a day").containsExactly("PENDING");

        posts.pauseIsOver("daily-1");
        posts.run(MAIL);
        List<MimeMessage> mails = mails("daily-1@example.com");
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).endsWith("消息汇总（3 条）");
        assertThat(text(mails.getFirst(), 0))
                .contains("关于 daily-0", "关于 daily-1", "关于 daily-2")
                .doesNotContain("daily-3");

        DigestAt.run(database, late.plusSeconds(86_400));
        posts.pauseIsOver("daily-1");
        posts.run(MAIL);
        assertThat(subjects("daily-1@example.com")).hasSize(2).last().asString().endsWith("（1 条）");
    }

    @Test
    void settings_are_guarded_by_their_version_and_by_what_concerns_the_role() {
        Caller official = Posts.official("guard-1");
        posts.choose(official, Kind.REQUEST_DUE, NoticeMode.DAILY, 17);
        assertThat(posts.settings(official).get("digestHour").asInt()).isEqualTo(17);
        Map<String, Object> stale = Map.of("version", 0, "digestHour", 3, "choices", List.of());
        assertThat(portal.put(official, Posts.SETTINGS, stale).problem()).isEqualTo("stale-version");
        Map<String, Object> foreign =
                Map.of("version", 1, "digestHour", 3, "choices", List.of(Map.of("kind", "FEEDBACK", "mode", "NOW")));
        assertThat(portal.put(official, Posts.SETTINGS, foreign).status()).isEqualTo(422);
        Map<String, Object> hour = Map.of("version", 1, "digestHour", 24, "choices", List.of());
        assertThat(portal.put(official, Posts.SETTINGS, hour).status()).isEqualTo(422);
        assertThat(posts.settings(official).get("digestHour").asInt()).isEqualTo(17);
        assertThat(posts.settings(Posts.official("guard-2")).get("version").asInt())
                .isZero();
    }

    /** An official whose address is proved. */
    private Caller proved(String name) throws Exception {
        Caller official = Posts.official(name);
        String address = name + "@example.com";
        assertThat(email(official, address).status()).isEqualTo(200);
        assertThat(verify(official, code(address)).status()).isEqualTo(200);
        return official;
    }

    private Answer email(Caller caller, String address) {
        return portal.post(caller, Posts.SETTINGS + "/email", Map.of("email", address));
    }

    private Answer verify(Caller caller, String code) {
        return portal.post(caller, Posts.SETTINGS + "/email/verify", Map.of("code", code));
    }

    private String code(String address) throws Exception {
        for (MimeMessage mail : to(address)) {
            var found = CODE.matcher(text(mail, 0));
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("no code for " + address);
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    /** Without those with codes. */
    private List<MimeMessage> mails(String address) throws Exception {
        return to(address).stream()
                .filter(mail -> !subject(mail).contains("验证码"))
                .toList();
    }

    private List<String> subjects(String address) throws Exception {
        return mails(address).stream().map(MailIT::subject).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0] instanceof InternetAddress to
                    && to.getAddress().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail, int part) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        return parts.getBodyPart(part).getContent().toString();
    }

    private Instant tomorrow(int hour, int minute) {
        return Today.of(clock)
                .plusDays(1)
                .atTime(LocalTime.of(hour, minute))
                .atZone(Today.ZONE)
                .toInstant();
    }
}
