package cn.huiqitong.request;

import static cn.huiqitong.request.Loop.clock;
import static cn.huiqitong.request.Loop.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.Caller;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the portal does by itself when time passes: reminders, escalation by level, silence that confirms, tracked requests
 * that come back, holidays, and a night in which it was down. Time is the test's own.
 */
@MicronautTest(transactional = false)
@Property(name = "timers.test", value = "true")
@Property(name = "huiqitong.jobs", value = "false")
class TimersIT {

    private static final Caller DEPARTMENT = Caller.official("swj");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    private final Caller firm = Loop.newFirm();

    @Inject
    Loop loop;

    @Inject
    RequestTimers timers;

    @Inject
    Database database;

    @Inject
    Time time;

    @BeforeEach
    void monday_morning() {
        time.is(MONDAY, "09:30");
        beat();
    }

    @Test
    void what_is_late_is_reminded_of_on_the_first_working_day_and_then_goes_up_level_by_level() {
        JsonNode request = contacted();
        LocalDate due = day(Loop.due(request));

        goTo(due, "18:00");
        assertThat(done(seen(request))).doesNotContain("remind", "escalate");
        goTo(nextWorkingDay(due), "09:00");
        assertThat(done(seen(request))).containsOnlyOnce("remind").doesNotContain("escalate");
        for (int day = 0; day < 12; day++) {
            goTo(day(time.instant()).plusDays(1), "18:00");
        }

        JsonNode late = seen(request);
        assertThat(done(late).stream().filter("escalate"::equals)).hasSize(3);
        assertThat(late.at("/course/level").asInt()).isEqualTo(3);
        assertThat(late.at("/course/reminders").asInt()).isEqualTo(1);
        assertThat(late.get("light").asText()).isEqualTo("RED");
        assertThat(loop.act(DEPARTMENT, loop.get(DEPARTMENT, request), "ask_extension", Map.of("note", "x", "days", 1))
                        .json()
                        .get("detail")
                        .asText())
                .contains("到期前");
        JsonNode answered = loop.does(DEPARTMENT, request, "answer", Map.of("outcome", "SOLVED", "note", "办好了"));
        assertThat(clock(answered, "CLOSE").get("ending").asText()).isEqualTo("LATE");
    }

    @Test
    void soon_and_due_are_told_once_however_often_the_timers_look() {
        JsonNode request = contacted();

        goTo(day(Loop.due(request)), "17:00");
        timers.run();
        assertThat(told(request, "SOON")).isEqualTo(1);
        assertThat(told(request, "DUE")).isZero();
        goTo(day(Loop.due(request)), "18:00");
        timers.run();
        assertThat(told(request, "DUE")).isEqualTo(1);
    }

    @Test
    void two_copies_that_look_at_once_do_each_step_once() throws Exception {
        JsonNode request = contacted();
        goTo(day(Loop.due(request)), "18:00");
        time.is(nextWorkingDay(day(Loop.due(request))), "09:00");

        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int copy = 0; copy < 2; copy++) {
                threads.submit(() -> {
                    start.await();
                    timers.run();
                    return null;
                });
            }
        }

        assertThat(done(seen(request))).containsOnlyOnce("remind");
        assertThat(seen(request).get("intact").asBoolean()).isTrue();
    }

    @Test
    void silence_confirms_and_is_counted_apart() {
        JsonNode answered = loop.does(DEPARTMENT, contacted(), "answer", Map.of("outcome", "SOLVED", "note", "办好了"));
        LocalDate last =
                day(Instant.parse(clock(answered, "CONFIRM").get("dueAt").asText()));

        goTo(last, "17:00");
        assertThat(seen(answered).get("state").asText()).isEqualTo("ANSWERED");
        goTo(last, "18:00");

        JsonNode closed = seen(answered);
        assertThat(closed.get("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/closing/autoConfirmed").asBoolean()).isTrue();
        goTo(last.plusDays(20), "18:00");
        assertThat(loop.act(firm, seen(answered), "reopen", Map.of("note", "太迟"))
                        .problem())
                .isEqualTo("request-act-not-now");
    }

    @Test
    void a_firm_that_does_not_supply_is_not_waited_for_and_loses_no_time_of_the_office() {
        JsonNode waiting = loop.does(DEPARTMENT, contacted(), "ask", Map.of("note", "请补充凭证"));
        LocalDate last = day(Instant.parse(clock(waiting, "SUPPLY").get("dueAt").asText()));

        goTo(last, "18:00");

        JsonNode resumed = seen(waiting);
        assertThat(done(resumed)).contains("lapse");
        assertThat(resumed.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(Loop.due(resumed)).isAfter(Loop.due(waiting));
        assertThat(clock(resumed, "SUPPLY").get("ending").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void what_is_tracked_comes_back_by_itself() {
        LocalDate promised = MONDAY.plusDays(21);
        JsonNode tracked =
                loop.does(DEPARTMENT, contacted(), "track", Map.of("note", "等文件", "date", promised.toString()));

        goTo(promised, "12:00");
        assertThat(seen(tracked).get("state").asText()).isEqualTo("TRACKED");
        goTo(promised, "18:00");

        JsonNode back = seen(tracked);
        assertThat(back.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(done(back)).contains("come_back");
        assertThat(Loop.due(back)).isAfter(time.instant());
    }

    /** National Day 2026: 1 to 7 October are off, 10 October is worked. */
    @Test
    void a_holiday_never_counts() {
        time.is(LocalDate.of(2026, 9, 30), "10:00");
        beat();
        JsonNode request = filed("CONSULT");

        assertThat(day(Loop.due(request)))
                .as("three working days: 8, 9 and 10 October")
                .isEqualTo(LocalDate.of(2026, 10, 10));
        goTo(LocalDate.of(2026, 10, 7), "23:00");
        assertThat(told(request, "SOON")).isZero();
    }

    @Test
    void after_an_outage_what_was_due_is_done_in_order_marked_and_nobody_is_blamed() {
        JsonNode first = contacted();
        LocalDate due = day(Loop.due(first));
        goTo(due, "10:00");

        time.is(nextWorkingDay(due).plusDays(9), "10:00");
        timers.run();

        JsonNode late = seen(first);
        assertThat(clock(late, "CLOSE").get("excused").asBoolean()).isTrue();
        assertThat(done(late)).as("told of the deadline first").doesNotContain("remind", "escalate");
        assertThat(told(first, "DUE")).isEqualTo(1);
        goTo(day(time.instant()).plusDays(1), "18:00");
        assertThat(done(seen(first))).containsOnlyOnce("remind").doesNotContain("escalate");
        assertThat(outages()).isPositive();
    }

    @Test
    void what_came_due_in_the_outage_and_was_answered_by_silence_says_so() {
        JsonNode answered = loop.does(DEPARTMENT, contacted(), "answer", Map.of("outcome", "SOLVED", "note", "办好了"));
        LocalDate last =
                day(Instant.parse(clock(answered, "CONFIRM").get("dueAt").asText()));
        goTo(last, "12:00");

        time.is(last.plusDays(3), "12:00");
        timers.run();

        List<String> notes = seen(answered).get("history").findValuesAsText("note");
        assertThat(notes.getLast()).contains("系统停机", "补办");
    }

    /** A complaint that was signed for and whose firm was called: no clock but the promise and the interim reply runs. */
    private JsonNode contacted() {
        JsonNode request = filed("CONSULT");
        loop.does(DEPARTMENT, request, "accept");
        return loop.does(DEPARTMENT, request, "contact", Map.of("note", "已联系"));
    }

    private JsonNode filed(String category) {
        JsonNode filed = loop.file(firm, category);
        return loop.does(Caller.supervisor(), filed, "assign", Map.of("department", "swj", "note", "由商务局办理"));
    }

    private JsonNode seen(JsonNode request) {
        return loop.get(firm, request);
    }

    /** Moves time on in the steps of a portal that is up. */
    private void goTo(LocalDate day, String at) {
        Instant end = day.atTime(LocalTime.parse(at)).atZone(Today.ZONE).toInstant();
        while (time.instant().isBefore(end)) {
            Instant next = time.instant().plusSeconds(4 * 3600L);
            time.is(next.isBefore(end) ? next : end);
            beat();
            timers.run();
        }
    }

    /** The timers looked a moment ago. */
    private void beat() {
        database.update("""
                insert into timer_pulse (last_at) values (?) on conflict (one) do update set last_at = excluded.last_at""", time.instant());
    }

    private long told(JsonNode request, String moment) {
        return database.get(
                "select count(*) from outbox where topic = 'RequestDue' and key = ? and payload ->> 'moment' = ?"
                        + " and payload ->> 'clock' = 'CLOSE'",
                row -> row.getLong(1),
                request.get("number").asText(),
                moment);
    }

    private long outages() {
        return database.get("select count(*) from timer_outage", row -> row.getLong(1));
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() == 5 ? day.plusDays(3) : day.plusDays(1);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Today.ZONE);
    }

    @Singleton
    @Primary
    @Requires(property = "timers.test")
    @Replaces(InstantSource.class)
    static class Time implements InstantSource {

        private volatile Instant now = Instant.parse("2026-09-07T01:30:00Z");

        void is(LocalDate day, String at) {
            is(day.atTime(LocalTime.parse(at)).atZone(Today.ZONE).toInstant());
        }

        void is(Instant at) {
            now = at;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
