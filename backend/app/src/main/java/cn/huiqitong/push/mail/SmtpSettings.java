package cn.huiqitong.push.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * The mail server. Without a host there is no e-mail.
 *
 * @param port 465 is TLS from the first byte
 * @param from the sender's address; else the user, where that is one
 * @param starttls whether TLS is demanded on another port than 465
 */
@ConfigurationProperties("huiqitong.smtp")
record SmtpSettings(
        @Nullable String host,
        @Bindable(defaultValue = "587") int port,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from,
        @Bindable(defaultValue = "true") boolean starttls) {

    static final int TLS_PORT = 465;

    boolean available() {
        return filled(host);
    }

    boolean login() {
        return filled(user);
    }

    boolean tls() {
        return port == TLS_PORT;
    }

    String sender() {
        if (from != null && filled(from)) {
            return from;
        }
        return user != null && user.contains("@") ? user : "huiqitong@localhost";
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
