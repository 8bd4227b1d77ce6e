package cn.huiqitong.request.deadline;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import cn.huiqitong.platform.Outbox;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.core.order.Ordered;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;

/** Brings the rules that come with the portal into the database; what an administrator has changed stays. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class SeedTimeRules implements ApplicationEventListener<StartupEvent> {

    static final String SYSTEM = "system";
    private static final String REASON = "随系统提供";

    /** @param note how years are counted that are not listed */
    @Serdeable
    record SeedCalendar(String note, List<CalendarYear> years) {}

    @Serdeable
    record SeedHours(String note, List<OfficeHours.Span> spans) {}

    private final Database database;
    private final ResourceResolver resources;
    private final Json json;
    private final Outbox outbox;
    private final InstantSource clock;

    SeedTimeRules(Database database, ResourceResolver resources, Json json, Outbox outbox, InstantSource clock) {
        this.database = database;
        this.resources = resources;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        bring();
    }

    /** Of copies that start at once one waits for the other and finds nothing left to do. */
    void bring() {
        database.inTransaction(() -> {
            database.list("select version from time_rules for update", row -> row.getLong(1));
            int changed = years() + hours() + limits();
            return changed > 0 ? announce() : 0L;
        });
    }

    private long announce() {
        long version = database.get(
                "update time_rules set version = nextval('time_rules_version') returning version",
                row -> row.getLong(1));
        outbox.publish("seed", new TimeRulesChanged(version, REASON, SYSTEM));
        return version;
    }

    private int years() {
        return read("calendar", SeedCalendar.class).years().stream()
                .mapToInt(year -> database.update(
                        """
                        insert into working_year as w (year, source, off, make_up, version, changed_at, changed_by, reason)
                        values (?, ?, ?::jsonb, ?::jsonb, 1, ?, ?, ?)
                        on conflict (year) do update set source = excluded.source, off = excluded.off,
                            make_up = excluded.make_up, version = w.version + 1, changed_at = excluded.changed_at
                        where w.changed_by = excluded.changed_by and (w.source, w.off, w.make_up)
                            is distinct from (excluded.source, excluded.off, excluded.make_up)""",
                        year.year(),
                        year.source(),
                        json.write(year.off()),
                        json.write(year.makeUp().stream().sorted().toList()),
                        clock.instant(),
                        SYSTEM,
                        REASON))
                .sum();
    }

    private int hours() {
        SeedHours hours = read("office-hours", SeedHours.class);
        return database.update(
                """
                insert into office_hours as h (department, note, spans, version, changed_at, changed_by, reason)
                values (?, ?, ?::jsonb, 1, ?, ?, ?)
                on conflict (department) do update set note = excluded.note, spans = excluded.spans,
                    version = h.version + 1, changed_at = excluded.changed_at
                where h.changed_by = excluded.changed_by
                    and (h.note, h.spans) is distinct from (excluded.note, excluded.spans)""",
                TimeRules.EVERYBODY,
                hours.note(),
                json.write(new OfficeHours(hours.spans()).spans()),
                clock.instant(),
                SYSTEM,
                REASON);
    }

    private int limits() {
        return database.update("""
                insert into time_limits as l (id, content, version, changed_at, changed_by, reason)
                values (1, ?::jsonb, 1, ?, ?, ?)
                on conflict (id) do update set content = excluded.content, version = l.version + 1,
                    changed_at = excluded.changed_at
                where l.changed_by = excluded.changed_by and l.content is distinct from excluded.content""", json.write(read("time-limits", LimitTable.class)), clock.instant(), SYSTEM, REASON);
    }

    private <T> T read(String name, Class<T> type) {
        String path = "classpath:request/%s.json".formatted(name);
        try (InputStream in = resources.getResourceAsStream(path).orElseThrow()) {
            return json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
