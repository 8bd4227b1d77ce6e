package cn.huiqitong.push.mail;

import cn.huiqitong.platform.Database;
import cn.huiqitong.push.Notices;
import cn.huiqitong.push.delivery.Attempt;
import cn.huiqitong.push.delivery.Channel;
import cn.huiqitong.push.delivery.ChannelName;
import cn.huiqitong.push.delivery.Delivery;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Deliveries by e-mail, to the address that the person has proved by now. */
@Singleton
class MailChannel implements Channel {

    private static final int LONGEST_DIGEST = 50;

    private final Postman postman;
    private final MailPages pages;
    private final Notices notices;
    private final Database database;

    MailChannel(Postman postman, MailPages pages, Notices notices, Database database) {
        this.postman = postman;
        this.pages = pages;
        this.notices = notices;
        this.database = database;
    }

    @Override
    public ChannelName name() {
        return ChannelName.EMAIL;
    }

    @Override
    public boolean available() {
        return postman.available();
    }

    @Override
    public String placeOf(Delivery delivery) {
        return EVERYWHERE;
    }

    @Override
    public Sender open() {
        return new Batch(postman.round());
    }

    private final class Batch implements Sender {

        private final Postman.Round round;

        private Batch(Postman.Round round) {
            this.round = round;
        }

        @Override
        public Attempt send(Delivery delivery) {
            return address(delivery.target())
                    .map(to -> round.send(mail(delivery, to)))
                    .orElseGet(() -> new Attempt.Unwanted("收件人已停用邮箱"));
        }

        @Override
        public void close() {
            round.close();
        }
    }

    private Optional<String> address(String username) {
        return database.find(
                "select email from contact where username = ? and email is not null",
                row -> row.getString(1),
                username);
    }

    private Mail mail(Delivery delivery, String to) {
        String id = delivery.key().toString();
        Long notification = delivery.notificationId();
        if (notification != null) {
            return pages.notice(id, to, notices.get(notification));
        }
        LocalDate day = delivery.digestDay();
        if (day == null) {
            throw new IllegalStateException("delivery " + delivery.id() + " is of nothing");
        }
        return pages.digest(
                id, to, day, notices.ofDigest(delivery.id(), LONGEST_DIGEST), notices.countOfDigest(delivery.id()));
    }
}
