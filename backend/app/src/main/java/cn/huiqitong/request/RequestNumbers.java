package cn.huiqitong.request;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Numbers like {@code NT20261122-0001}. A day has sixteen lanes, each a row: lane 3 gives out the 3rd, the 19th, the 35th
 * number. A filing holds its lane until it commits, so that one that fails leaves no hole in it, and takes the one whose
 * next number is the lowest of those that nobody holds: filings do not wait for each other, and whatever they did at
 * once is filled up by those after them.
 */
@Singleton
class RequestNumbers {

    private static final int LANES = 16;

    private static final String TAKE = """
            update request_number n set last = n.last + 1
            where (n.day, n.lane) = (
                select day, lane from request_number where day = ? order by %s limit 1 for update %s)
            returning (n.last - 1) * %d + n.lane""";

    private final Database database;

    RequestNumbers(Database database) {
        this.database = database;
    }

    /** In the filing's transaction; waits only while more filings than there are lanes are under way. */
    String next(LocalDate day) {
        int number = free(day).or(() -> begun(day)).orElseGet(() -> waitedFor(day));
        return "NT%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), number);
    }

    private Optional<Integer> free(LocalDate day) {
        return take(day, "last, lane", "skip locked");
    }

    /** Of a day whose lanes may not be there yet; whoever opens them at the same time is waited for. Empty: all are held. */
    private Optional<Integer> begun(LocalDate day) {
        database.update(
                "insert into request_number (day, lane, last) select ?, lane, 0 from generate_series(1, ?) lane "
                        + "on conflict do nothing",
                day,
                LANES);
        return free(day);
    }

    /** In any lane: all of those who wait in the same one would run it far ahead of the others. */
    private int waitedFor(LocalDate day) {
        return take(day, "random()", "").orElseThrow();
    }

    private Optional<Integer> take(LocalDate day, String order, String locking) {
        return database.find(TAKE.formatted(order, locking, LANES), row -> row.getInt(1), day);
    }
}
