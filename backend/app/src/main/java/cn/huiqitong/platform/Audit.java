package cn.huiqitong.platform;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what to which thing, kept for ever: the table refuses changes. Written in the caller's transaction. */
@Singleton
public final class Audit {

    /** One line of the record; {@code before} and {@code after} are JSON. */
    @Serdeable
    public record Entry(
            Instant at,
            String actor,
            String act,
            @Nullable String before,
            @Nullable String after) {}

    private final Database database;
    private final Json json;
    private final InstantSource clock;

    Audit(Database database, Json json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds a line.
     *
     * @param actor username, or {@code system}
     * @param before and {@code after}: {@code @Serdeable} values or maps, null where there is nothing to say
     */
    public void record(
            String actor,
            String act,
            String subjectType,
            String subjectId,
            @Nullable Object before,
            @Nullable Object after) {
        database.update(
                """
                insert into audit(at, actor, act, subject_type, subject_id, before, after)
                values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""",
                clock.instant(),
                actor,
                act,
                subjectType,
                subjectId,
                json.writeNullable(before),
                json.writeNullable(after));
    }

    /** Oldest first. */
    public List<Entry> list(String subjectType, String subjectId) {
        return database.list(
                "select at, actor, act, before, after from audit where subject_type = ? and subject_id = ? order by id",
                row -> new Entry(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                subjectType,
                subjectId);
    }
}
