package cn.huiqitong.push.webhook;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.SecretBox;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** At each start: secrets from before they were sealed are sealed, and those that this key does not open are named. */
@Singleton
class SecretSealing implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SecretSealing.class);

    private record Stored(long id, String secret) {}

    private final Database database;
    private final SecretBox box;

    SecretSealing(Database database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        seal();
    }

    void seal() {
        database.list("select id, secret from webhook", row -> new Stored(row.getLong(1), row.getString(2)))
                .forEach(this::seal);
    }

    private void seal(Stored stored) {
        if (!SecretBox.isSealed(stored.secret())) {
            database.update(
                    "update webhook set secret = ? where id = ? and secret = ?",
                    box.seal(stored.secret()),
                    stored.id(),
                    stored.secret());
        } else if (box.open(stored.secret()).isEmpty()) {
            LOG.error(
                    "the secret of gateway {} was sealed with another key: set HUIQITONG_SECRET_KEY to that, or renew the secret",
                    stored.id());
        }
    }
}
