package cn.huiqitong.push.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/**
 * A mail as it goes over the wire: plain text and HTML in UTF-8, every header encoded and on one line, with a Message-ID
 * of our own.
 */
final class Letter extends MimeMessage {

    private static final String UTF_8 = "UTF-8";
    private static final String SENDER = "惠企通";

    private final String messageId;

    Letter(Session session, Mail mail, String sender, Instant at) throws MessagingException {
        super(session);
        this.messageId = "<" + mail.id() + "@" + sender.substring(sender.indexOf('@') + 1) + ">";
        setFrom(named(sender));
        setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(oneLine(mail.subject()), UTF_8);
        setSentDate(Date.from(at));
        // RFC 3834: nobody's absence note answers it.
        setHeader("Auto-Submitted", "auto-generated");
        Multipart both = new MimeMultipart("alternative");
        both.addBodyPart(part(mail.text(), "plain"));
        both.addBodyPart(part(mail.html(), "html"));
        setContent(both);
        saveChanges();
    }

    private static InternetAddress named(String sender) throws MessagingException {
        try {
            InternetAddress address = new InternetAddress(sender, true);
            address.setPersonal(SENDER, UTF_8);
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** What a title brings along must not begin another header. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
