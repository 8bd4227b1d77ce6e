package cn.huiqitong.push.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    @Test
    void a_title_with_line_breaks_begins_no_header() throws Exception {
        for (String title : new String[] {
            "plain\r\nBcc: thief@example.com", "中文\nBcc: thief@example.com", "x\r\n\r\nbody", "a\u2028Bcc: t@e.com"
        }) {
            MimeMessage read = sent(title);
            assertThat(read.getHeader("Bcc")).as(title).isNull();
            assertThat(read.getSubject()).as(title).doesNotContain("\n", "\r").isEqualTo(Letter.oneLine(title));
        }
    }

    @Test
    void headers_are_ascii_and_read_back_as_chinese() throws Exception {
        byte[] wire = wire("诉求办理中：稳岗返还何时到账，我们四月提交了申请，至今没有消息，请问到哪一步了");
        String head = new String(wire, StandardCharsets.ISO_8859_1).replaceFirst("(?s)\r\n\r\n.*", "");
        assertThat(head).matches("\\p{ASCII}*");
        MimeMessage read = new MimeMessage(SESSION, new ByteArrayInputStream(wire));
        assertThat(read.getSubject()).startsWith("诉求办理中").endsWith("请问到哪一步了");
        assertThat(read.getFrom()[0].toString()).contains("notice@city.example");
        assertThat(read.getMessageID()).isEqualTo("<key-1@city.example>");
        assertThat(Collections.list(read.getAllHeaders()))
                .anyMatch(header -> header.getName().equals("Auto-Submitted"));
    }

    private static MimeMessage sent(String title) throws Exception {
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire(title)));
    }

    private static byte[] wire(String title) throws Exception {
        Mail mail = new Mail("key-1", "someone@example.com", title, "文字", "<p>文字</p>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Letter(SESSION, mail, "notice@city.example", Instant.EPOCH).writeTo(out);
        return out.toByteArray();
    }
}
