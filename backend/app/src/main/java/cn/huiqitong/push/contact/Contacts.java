package cn.huiqitong.push.contact;

import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.push.InboxOpened;
import cn.huiqitong.push.Kind;
import cn.huiqitong.push.NoticeMode;
import cn.huiqitong.push.Reader;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The settings of people. With each save and each visit of the inbox it is remembered who the token says they are. */
@Singleton
class Contacts {

    private static final String TYPE = "contact";
    /** A visit within this changes nothing, unless the token says something new. */
    private static final Duration FRESH = Duration.ofHours(1);

    private record Known(String name, String role, Instant seenAt, Set<String> recipients) {}

    private final Database database;
    private final Audit audit;
    private final InstantSource clock;

    Contacts(Database database, Audit audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    Contact get(String username) {
        Map<Kind, NoticeMode> choices = new EnumMap<>(Kind.class);
        database.list(
                "select kind, mode from contact_choice where username = ?",
                row -> choices.put(Kind.valueOf(row.getString(1)), NoticeMode.valueOf(row.getString(2))) == null,
                username);
        return database.find(
                        "select email, digest_hour, version from contact where username = ?",
                        row -> new Contact(row.getString(1), row.getInt(2), row.getInt(3), choices),
                        username)
                .orElse(Contact.NONE);
    }

    /**
     * Saves hour and choices over the version that was looked at.
     *
     * @throws Problem 409 when it has changed since
     */
    void save(Reader reader, int version, int digestHour, Map<Kind, NoticeMode> choices) {
        database.inTransaction(() -> {
            ensure(reader);
            int changed = database.update(
                    "update contact set digest_hour = ?, version = version + 1 where username = ? and version = ?",
                    digestHour,
                    reader.username(),
                    version);
            if (changed == 0) {
                throw Problem.stale();
            }
            choices.forEach((kind, mode) -> choose(reader.username(), kind, mode));
            audit.record(reader.username(), "save", TYPE, reader.username(), null, said(digestHour, choices));
            return changed;
        });
    }

    private void choose(String username, Kind kind, NoticeMode mode) {
        database.update("""
                insert into contact_choice (username, kind, mode) values (?, ?, ?)
                on conflict (username, kind) do update set mode = excluded.mode""", username, kind.name(), mode.name());
    }

    private static Map<String, Object> said(int digestHour, Map<Kind, NoticeMode> choices) {
        return Map.of("digestHour", digestHour, "choices", choices.toString());
    }

    /** Takes an address that was proved; null removes it. The address itself is not written into the record of acts. */
    void setEmail(Reader reader, @Nullable String email) {
        database.inTransaction(() -> {
            ensure(reader);
            database.update(
                    "update contact set email = ?, version = version + 1 where username = ?", email, reader.username());
            String act = email == null ? "remove-email" : "verify-email";
            audit.record(reader.username(), act, TYPE, reader.username(), null, null);
            return act;
        });
    }

    private void ensure(Reader reader) {
        database.update(
                """
                insert into contact (username, name, role, digest_hour, version, seen_at) values (?, ?, ?, ?, 0, ?)
                on conflict do nothing""", reader.username(), reader.name(), reader.role(), Contact.NONE.digestHour(), clock.instant());
        renew(reader);
    }

    /** Who keeps no settings is not remembered. */
    @EventListener
    void seen(InboxOpened visit) {
        Reader reader = visit.reader();
        Set<String> recipients = new TreeSet<>(Set.of(reader.keys()));
        boolean renew = database.find(
                        """
                        select name, role, seen_at, array(
                            select recipient from contact_recipient r where r.username = c.username)
                        from contact c where username = ?""",
                        row -> new Known(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant(),
                                new TreeSet<>(Set.of((String[]) row.getArray(4).getArray()))),
                        reader.username())
                .filter(known -> !known.name().equals(reader.name())
                        || !known.role().equals(reader.role())
                        || !known.recipients().equals(recipients)
                        || known.seenAt().isBefore(clock.instant().minus(FRESH)))
                .isPresent();
        if (renew) {
            database.inTransaction(() -> {
                renew(reader);
                return reader;
            });
        }
    }

    /** The first statement locks the person's row: one at a time. */
    private void renew(Reader reader) {
        database.update(
                "update contact set name = ?, role = ?, seen_at = ? where username = ?",
                reader.name(),
                reader.role(),
                clock.instant(),
                reader.username());
        database.update(
                "delete from contact_recipient where username = ? and recipient <> all(?)",
                reader.username(),
                reader.keys());
        database.update(
                "insert into contact_recipient (recipient, username) select unnest(?::text[]), ? on conflict do nothing",
                reader.keys(),
                reader.username());
    }
}
