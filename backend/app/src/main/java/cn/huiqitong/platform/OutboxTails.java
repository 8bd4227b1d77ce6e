package cn.huiqitong.platform;

import jakarta.inject.Singleton;
import java.util.Set;

/** Opens {@link OutboxTail}s. */
@Singleton
public final class OutboxTails {

    private final Database database;

    OutboxTails(Database database) {
        this.database = database;
    }

    /** Everything of these topics that commits from now on, and perhaps a little of what just did. */
    public OutboxTail open(Set<String> topics) {
        return new OutboxTail(database, topics);
    }
}
