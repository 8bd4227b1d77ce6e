package cn.huiqitong.request.history;

import static java.util.stream.Collectors.groupingBy;

import cn.huiqitong.platform.Database;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks every history: each request's chain and what it says of the request, that nothing is missing or left over, and
 * the days. Some hundred requests at a time, each time as they were at one moment, so that the portal goes on meanwhile.
 */
public final class HistoryCheck {

    /** How far it is. */
    public record Reached(long requests, long entries) {}

    private static final int CHUNK = 500;
    private static final int LEFT_OVER_SHOWN = 20;

    private final Database database;
    private final History history;
    private final Recordings recordings;
    private final DayRoots roots;

    public HistoryCheck(Database database, Recordings recordings) {
        this.database = database;
        this.history = new History(database);
        this.recordings = recordings;
        this.roots = new DayRoots(database);
    }

    /** How many requests there are to check. */
    public long total() {
        return recordings.count();
    }

    /** All chains. */
    public Reached chains(Consumer<Reached> progress, Consumer<Finding> found) {
        var chunk = new Chunk(0, new Reached(0, 0));
        for (boolean more = true; more; ) {
            Chunk next = chunk(chunk, found);
            more = next.lastId() > chunk.lastId();
            chunk = next;
            progress.accept(chunk.reached());
        }
        recordings.missing().ifPresent(reason -> found.accept(new Finding("诉求编号", null, null, reason)));
        leftOver(found);
        return chunk.reached();
    }

    /**
     * All days.
     *
     * @param kept text of roots that were kept elsewhere; may be empty
     * @throws IllegalArgumentException when {@code kept} is no such text
     */
    public long days(String kept, Consumer<Finding> found) {
        Map<LocalDate, String> elsewhere = RootText.read(kept);
        return new RootCheck(roots).check(elsewhere, found);
    }

    private record Chunk(long lastId, Reached reached) {}

    private Chunk chunk(Chunk before, Consumer<Finding> found) {
        return database.inTransaction(() -> {
            database.update("set transaction isolation level repeatable read");
            List<Recorded> requests = recordings.after(before.lastId(), CHUNK);
            if (requests.isEmpty()) {
                return before;
            }
            long lastId = requests.getLast().id();
            Set<Long> unreadable = new HashSet<>();
            Map<Long, List<HistoryEntry>> entries =
                    history.between(before.lastId() + 1, lastId, unreadable::add).stream()
                            .collect(groupingBy(HistoryEntry::requestId));
            long count = requests.stream()
                    .mapToLong(request -> unreadable.contains(request.id())
                            ? unreadable(request, found)
                            : check(request, entries.getOrDefault(request.id(), List.of()), found))
                    .sum();
            Reached reached = before.reached();
            return new Chunk(lastId, new Reached(reached.requests() + requests.size(), reached.entries() + count));
        });
    }

    private static long check(Recorded request, List<HistoryEntry> entries, Consumer<Finding> found) {
        ChainCheck.check(entries, request).ifPresent(broken -> found.accept(Finding.of(request, broken)));
        return entries.size();
    }

    private static long unreadable(Recorded request, Consumer<Finding> found) {
        found.accept(new Finding(request.number(), request.id(), null, "有系统从未写过的记录"));
        return 0;
    }

    private void leftOver(Consumer<Finding> found) {
        database.list("""
                        select distinct request_id from request_history h
                        where not exists (select 1 from service_request r where r.id = h.request_id)
                        order by 1 limit ?""", row -> row.getLong(1), LEFT_OVER_SHOWN)
                .forEach(id -> found.accept(new Finding("诉求（内部号 " + id + "）", null, null, "有办理记录，但诉求已不存在")));
    }
}
