package cn.huiqitong.push.mail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.push.delivery.Attempt;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the server's answers mean for the delivery. */
class PostmanTest {

    @Test
    void a_taken_mail_is_delivered() throws Exception {
        assertThat(sent(Map.of())).isInstanceOf(Attempt.Delivered.class);
    }

    @Test
    void an_unknown_address_is_refused_for_good() throws Exception {
        assertThat(sent(Map.of("RCPT", "550 no such mailbox"))).isInstanceOf(Attempt.Refused.class);
    }

    @Test
    void a_mail_that_is_refused_after_its_content_is_refused_for_good() throws Exception {
        assertThat(sent(Map.of(".", "554 looks like spam"))).isInstanceOf(Attempt.Refused.class);
    }

    @Test
    void a_full_mailbox_may_be_emptied() throws Exception {
        assertThat(sent(Map.of("RCPT", "452 mailbox full"))).isInstanceOf(Attempt.Failed.class);
        assertThat(sent(Map.of(".", "451 greylisted"))).isInstanceOf(Attempt.Failed.class);
    }

    @Test
    void a_sender_that_is_not_allowed_may_be_set_right() throws Exception {
        assertThat(sent(Map.of("MAIL", "550 sender not allowed"))).isNotInstanceOf(Attempt.Refused.class);
    }

    @Test
    void a_server_that_hangs_up_or_is_not_there_is_away() throws Exception {
        assertThat(sent(Map.of("MAIL", ""))).isInstanceOf(Attempt.Away.class);
        assertThat(send(nobodyThere())).isInstanceOf(Attempt.Away.class);
    }

    @Test
    void a_server_without_tls_gets_nothing_where_tls_is_demanded() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of())) {
            Postman postman = new Postman(settings(server.port(), true), InstantSource.system());
            try (Postman.Round round = postman.round()) {
                assertThat(round.send(mail())).isInstanceOf(Attempt.Away.class);
            }
        }
    }

    @Test
    void a_second_mail_of_a_batch_goes_over_the_same_connection() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of())) {
            Postman postman = new Postman(settings(server.port(), false), InstantSource.system());
            try (Postman.Round round = postman.round()) {
                assertThat(round.send(mail())).isInstanceOf(Attempt.Delivered.class);
                assertThat(round.send(mail())).isInstanceOf(Attempt.Delivered.class);
            }
            assertThat(server.calls()).isEqualTo(1);
        }
    }

    private static Attempt sent(Map<String, String> script) throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp(script)) {
            return send(server.port());
        }
    }

    private static Attempt send(int port) {
        try (Postman.Round round = new Postman(settings(port, false), InstantSource.system()).round()) {
            return round.send(mail());
        }
    }

    private static int nobodyThere() throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of())) {
            return server.port();
        }
    }

    private static Mail mail() {
        return new Mail("key", "someone@example.com", "标题", "文字", "<p>文字</p>");
    }

    private static SmtpSettings settings(int port, boolean starttls) {
        return new SmtpSettings("127.0.0.1", port, null, null, "notice@city.example", starttls);
    }
}
