package cn.huiqitong.request.synthetic;

import cn.huiqitong.identity.Departments;
import cn.huiqitong.identity.Departments.Department;
import cn.huiqitong.platform.BulkCopy;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.deadline.TimeLimits;
import cn.huiqitong.request.deadline.WorkingTimes;
import cn.huiqitong.request.lifecycle.State;
import cn.huiqitong.seeds.SeedLibrary;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Loads synthetic requests by COPY, with clocks and a sealed history, some thousand per transaction. The same seed on the
 * same day makes the same ones; what is there already is kept, so that a load can be stopped and gone on with.
 */
@Singleton
class SyntheticRequests {

    private static final int BATCH = 4_000;
    private static final long SEED = 20_260_122L;
    private static final int TRIES = 200;
    private static final int ITEMS = 60;
    private static final int CLOSED_DAYS = 730;
    /** Open requests are this young, the older ones rarer. */
    private static final int OPEN_DAYS = 24;

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final List<String> REGIONS =
            List.of("320613", "320612", "320614", "320681", "320682", "320685", "320623");

    /** How many of each. */
    record Size(int open, int closed) {

        /** @param text for instance 100000x1000000 */
        static Size of(String text) {
            String[] parts = text.split("x");
            if (parts.length != 2) {
                throw new IllegalArgumentException("not open x closed: " + text);
            }
            return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        int all() {
            return open + closed;
        }
    }

    /** What a load tells of. */
    private record Scene(Size size, Instant now, Setting setting) {}

    private final Database database;
    private final BulkCopy copy;
    private final InstantSource clock;
    private final WorkingTimes times;
    private final TimeLimits limits;
    private final Departments departments;
    private final SeedLibrary seeds;

    SyntheticRequests(
            Database database,
            BulkCopy copy,
            InstantSource clock,
            WorkingTimes times,
            TimeLimits limits,
            Departments departments,
            SeedLibrary seeds) {
        this.database = database;
        this.copy = copy;
        this.clock = clock;
        this.times = times;
        this.limits = limits;
        this.departments = departments;
        this.seeds = seeds;
    }

    /** As the rules stand when a load begins. */
    private Setting setting() {
        return new Setting(
                times.city(),
                limits.yellowFrom(),
                limits,
                departments.list().stream().map(Department::code).toList(),
                REGIONS,
                seeds.items().stream()
                        .limit(ITEMS)
                        .map(item -> new Setting.Item(item.id(), item.title()))
                        .toList());
    }

    /** @param progress is told how many there are, after each batch */
    void load(Size size, IntConsumer progress) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Scene scene = new Scene(size, now, setting());
        int done = loaded();
        CompletableFuture<StoryRows> next = ahead(scene, done);
        while (done < size.all()) {
            StoryRows rows = next.join();
            int to = Math.min(done + BATCH, size.all());
            next = ahead(scene, to);
            database.inTransaction(() -> {
                rows.copy(copy);
                return database.update("update request_load set requests = ?", to);
            });
            done = to;
            progress.accept(done);
        }
        next.cancel(true);
        tell();
    }

    int loaded() {
        database.update("insert into request_load (requests) values (0) on conflict do nothing");
        return database.get("select requests from request_load", row -> row.getInt(1));
    }

    /** The statistics of past days are counted again, and the database looks at what it has now. */
    private void tell() {
        database.update("""
                insert into request_day_stale (day)
                select generate_series(shanghai_day(min(filed_at)), current_date, interval '1 day')::date
                from service_request where number like 'HC%'""");
        for (String table : List.of("service_request", "request_clock", "request_history", "request_assistant")) {
            database.update("analyze " + table);
        }
    }

    /** The next batch is made while this one is stored. */
    private CompletableFuture<StoryRows> ahead(Scene scene, int from) {
        int to = Math.min(from + BATCH, scene.size().all());
        return CompletableFuture.supplyAsync(() -> batch(scene, from, to));
    }

    private StoryRows batch(Scene scene, int from, int to) {
        StoryRows rows = new StoryRows();
        long first = to > from ? ids(to - from) : 0;
        IntStream.range(from, to)
                .parallel()
                .mapToObj(n -> story(scene, n, first + n - from))
                .toList()
                .forEach(rows::add);
        return rows;
    }

    private long ids(int count) {
        return database.get(
                        "select max(nextval(pg_get_serial_sequence('service_request', 'id'))) from generate_series(1, ?)",
                        row -> row.getLong(1),
                        count)
                - count
                + 1;
    }

    /** Tells stories until one ends as it should; each try draws other numbers. */
    private static Story story(Scene scene, int n, long id) {
        boolean open = n < scene.size().open();
        SplittableRandom random = new SplittableRandom(SEED + n);
        Story story = told(scene, n, id, random);
        for (int tries = 1; tries < TRIES && (story.state == State.CLOSED) == open; tries++) {
            story = told(scene, n, id, random);
        }
        return story;
    }

    private static Story told(Scene scene, int n, long id, SplittableRandom random) {
        Story story = new Story(id, scene.setting(), scene.now());
        Instant filedAt = filedAt(scene, n < scene.size().open(), random);
        String day = DAY.format(LocalDate.ofInstant(filedAt, Today.ZONE));
        new Plot(story, random.split()).tell("HC%s-%07d".formatted(day, n), filedAt);
        return story;
    }

    /** Four in five on a working day in daytime. */
    private static Instant filedAt(Scene scene, boolean open, SplittableRandom random) {
        Instant now = scene.now();
        int back =
                open ? (int) (OPEN_DAYS * random.nextDouble() * random.nextDouble()) : 8 + random.nextInt(CLOSED_DAYS);
        LocalDate day = LocalDate.ofInstant(now, Today.ZONE).minusDays(back);
        while (!scene.setting().time().isWorkingDay(day) && random.nextInt(10) > 0) {
            day = day.minusDays(1);
        }
        long second = random.nextInt(10) < 8
                ? Duration.ofHours(8).toSeconds()
                        + random.nextLong(Duration.ofHours(10).toSeconds())
                : random.nextLong(Duration.ofDays(1).toSeconds());
        Instant at =
                day.atTime(LocalTime.ofSecondOfDay(second)).atZone(Today.ZONE).toInstant();
        return at.isAfter(now) ? now.minusSeconds(random.nextLong(3600) + 1) : at;
    }
}
