package cn.huiqitong.push.mail;

import cn.huiqitong.push.delivery.Attempt;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Talks SMTP. A round keeps one connection for the mails of a batch and opens it when the first is sent. */
@Singleton
class Postman {

    private static final String MILLIS = "10000";
    /** SMTP reply codes from here on are for good. */
    private static final int PERMANENT = 500;

    private final SmtpSettings settings;
    private final InstantSource clock;
    private final Session session;

    Postman(SmtpSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings));
    }

    boolean available() {
        return settings.available();
    }

    Round round() {
        return new Round();
    }

    private static Properties properties(SmtpSettings settings) {
        Properties properties = new Properties();
        String protocol = protocol(settings);
        properties.setProperty("mail." + protocol + ".connectiontimeout", MILLIS);
        properties.setProperty("mail." + protocol + ".timeout", MILLIS);
        properties.setProperty("mail." + protocol + ".writetimeout", MILLIS);
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol + ".auth", Boolean.toString(settings.login()));
        if (!settings.tls()) {
            properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.starttls()));
            properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
        }
        return properties;
    }

    private static String protocol(SmtpSettings settings) {
        return settings.tls() ? "smtps" : "smtp";
    }

    /** One connection at most. */
    final class Round implements AutoCloseable {

        private final Transport transport;

        private Round() {
            try {
                this.transport = session.getTransport(protocol(settings));
            } catch (MessagingException e) {
                throw new IllegalStateException("no SMTP on the class path", e);
            }
        }

        Attempt send(Mail mail) {
            Letter letter;
            Address[] to;
            try {
                to = new Address[] {new InternetAddress(mail.to(), true)};
                letter = new Letter(session, mail, settings.sender(), clock.instant());
            } catch (AddressException e) {
                return new Attempt.Refused("邮箱地址不合规范");
            } catch (MessagingException e) {
                return new Attempt.Failed(reason(e));
            }
            try {
                connect();
            } catch (MessagingException e) {
                return new Attempt.Away("邮件服务器连接不上：" + reason(e));
            }
            return send(letter, to);
        }

        private Attempt send(Letter letter, Address[] to) {
            try {
                transport.sendMessage(letter, to);
                return new Attempt.Delivered();
            } catch (MessagingException e) {
                return attempt(e);
            }
        }

        private void connect() throws MessagingException {
            if (!transport.isConnected()) {
                transport.connect(settings.host(), settings.port(), user(), password());
            }
        }

        private @Nullable String user() {
            return settings.login() ? settings.user() : null;
        }

        private @Nullable String password() {
            return settings.login() ? settings.password() : null;
        }

        private Attempt attempt(MessagingException e) {
            if (refused(e)) {
                return new Attempt.Refused("邮件服务器拒收：" + reason(e));
            }
            return transport.isConnected()
                    ? new Attempt.Failed("邮件服务器暂时不收：" + reason(e))
                    : new Attempt.Away("与邮件服务器的连接中断：" + reason(e));
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // The mails are handed over; how the connection ends changes nothing.
            }
        }
    }

    /** The server said 5xx about the address or the content. What it says about us as sender may be set right. */
    private static boolean refused(MessagingException e) {
        if (e instanceof SMTPAddressFailedException address) {
            return address.getReturnCode() >= PERMANENT;
        }
        if (e instanceof SMTPSendFailedException sending) {
            return sending.getReturnCode() >= PERMANENT && !sending.getCommand().startsWith("MAIL");
        }
        return e.getNextException() instanceof MessagingException next && refused(next);
    }

    private static String reason(MessagingException e) {
        Exception next = e.getNextException();
        return (next == null ? e : next).toString();
    }
}
