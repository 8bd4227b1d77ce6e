package cn.huiqitong.request;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Kept;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what lies on a department's desk: all parts of what it has in one pass, and all of what it helps with in another. */
@Singleton
@Transactional
class Desk {

    /** What equal counts depend on. */
    private record Counted(String department, @Nullable String q) {}

    private final Database database;
    private final Kept kept;
    private final InstantSource clock;

    Desk(Database database, Kept kept, InstantSource clock) {
        this.database = database;
        this.kept = kept;
        this.clock = clock;
    }

    /** @param q part of number, title or the firm's name */
    DeskCounts counts(Actor actor, @Nullable String q) {
        String department = Selection.deskOf(actor);
        return kept.get(new Counted(department, q), DeskCounts.class, () -> {
            Map<DeskPart, Long> counts = new EnumMap<>(DeskPart.class);
            counts.putAll(count(actor, DeskPart.OWN, q));
            counts.putAll(count(actor, DeskPart.ASSIST, q));
            return DeskCounts.of(part -> counts.getOrDefault(part, 0L));
        });
    }

    private Map<DeskPart, Long> count(Actor actor, DeskPart whole, @Nullable String q) {
        Instant now = clock.instant();
        List<DeskPart> parts = Stream.of(DeskPart.values())
                .filter(part -> part.own() == whole.own())
                .toList();
        List<Where> cuts = parts.stream()
                .map(part -> part.of(Where.ALL, Selection.deskOf(actor), now))
                .toList();
        String sums = cuts.stream().map(Desk::sum).collect(Collectors.joining(", "));
        Object[] marks = cuts.stream().flatMap(cut -> cut.values().stream()).toArray();
        Where where =
                Selection.of(actor, RequestFilter.desk(whole, q), now).parts().getFirst();
        return database.get(
                "select " + sums + " from service_request" + where.sql(), row -> read(parts, row), where.after(marks));
    }

    private static String sum(Where cut) {
        return cut.conditions().isEmpty() ? "count(*)" : "count(*) filter (" + cut.sql() + ")";
    }

    private static Map<DeskPart, Long> read(List<DeskPart> parts, ResultSet row) throws SQLException {
        Map<DeskPart, Long> counts = new EnumMap<>(DeskPart.class);
        for (int at = 0; at < parts.size(); at++) {
            counts.put(parts.get(at), row.getLong(at + 1));
        }
        return counts;
    }
}
