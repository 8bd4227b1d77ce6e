package cn.huiqitong.push.mail;

import cn.huiqitong.platform.Ids;
import cn.huiqitong.push.delivery.Attempt;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a code to an address that somebody says is theirs, at once, because they wait for it. */
@Singleton
public final class CodeMail {

    private static final Logger LOG = LoggerFactory.getLogger(CodeMail.class);

    private final Postman postman;
    private final MailPages pages;
    private final Ids ids;

    CodeMail(Postman postman, MailPages pages, Ids ids) {
        this.postman = postman;
        this.pages = pages;
        this.ids = ids;
    }

    public boolean available() {
        return postman.available();
    }

    public Attempt send(String address, String code, Duration valid) {
        Mail mail = pages.code(ids.next().toString(), address, code, valid.toMinutes());
        try (Postman.Round round = postman.round()) {
            Attempt attempt = round.send(mail);
            LOG.info("code mail: {}", attempt);
            return attempt;
        }
    }
}
