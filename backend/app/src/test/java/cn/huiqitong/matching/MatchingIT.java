package cn.huiqitong.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.eligibility.AssessmentView;
import cn.huiqitong.eligibility.Assessments;
import cn.huiqitong.enterprise.DataUses;
import cn.huiqitong.enterprise.EnterpriseProfile;
import cn.huiqitong.enterprise.EnterpriseProfiles;
import cn.huiqitong.enterprise.SampleFirms;
import cn.huiqitong.matching.Work.Kind;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.evaluation.Verdict;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ranges of matching on the real database, step by step and by two workers: stopped anywhere, the end is the same. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.matching.loop", value = "false")
@Property(name = "huiqitong.matching.range", value = "2")
class MatchingIT {

    @Inject
    MatchWorker worker;

    @Inject
    WorkQueue queue;

    @Inject
    DataUses uses;

    @Inject
    News news;

    @Inject
    Matches matches;

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    RuledItems items;

    @Inject
    Assessments assessments;

    @Inject
    SampleFirms samples;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    private long lastEvent;

    @BeforeEach
    void startFromNothing() throws InterruptedException {
        new Settled(database).await();
        for (String table : List.of(
                "decision",
                "decided_item",
                "decided_firm",
                "announcement",
                "match_news",
                "matching_work",
                "match_day")) {
            database.update("delete from " + table);
        }
        lastEvent = database.get("select coalesce(max(id), 0) from outbox", row -> row.getLong(1));
    }

    @Test
    void aReleaseReachesEveryQualifyingFirmOnce() {
        RuledItem item = popularItem();

        release(item);

        assertThat(stored()).hasSize(metBy(item).size()).allMatch(row -> row.contains(" MET "));
        assertThat(announced())
                .isEqualTo(metBy(item).stream().map(f -> f + " RELEASE").toList());

        List<String> written = writes();
        release(item);
        assertThat(announced()).as("told once").hasSize(metBy(item).size());
        assertThat(writes()).as("in line: nothing is written again").isEqualTo(written);
    }

    @Test
    void twoWorkersOneOfWhichIsKilledInTheMiddleGiveTheSame() throws Exception {
        RuledItem item = popularItem();
        release(item);
        List<String> rows = stored();
        List<String> events = announced();
        database.update("delete from decision");
        database.update("delete from announcement");
        lastEvent = database.get("select max(id) from outbox", row -> row.getLong(1));

        String victim = metBy(item).getLast();
        failAt(victim);
        news.add(item.id(), item.version());
        queue.add(Kind.ITEM, item.id());
        drainByTwo();

        assertThat(stored())
                .as("ranges other than the failing one are kept")
                .isNotEmpty()
                .hasSizeLessThan(rows.size());
        assertThat(stored()).as("the failing range left nothing").noneMatch(row -> row.startsWith(victim));
        assertThat(announced()).hasSizeLessThan(events.size());
        assertThat(queued())
                .singleElement()
                .asString()
                .startsWith("ITEM " + item.id())
                .doesNotEndWith(" 0");

        repair();
        database.update("update matching_work set not_before = ?", clock.instant());
        drainByTwo();

        assertThat(stored()).isEqualTo(rows);
        assertThat(announced()).isEqualTo(events);
        assertThat(queued()).isEmpty();
    }

    @Test
    void failedWorkDoesNotBlockOtherWork() {
        RuledItem item = popularItem();
        String victim = metBy(item).getFirst();
        failAt(victim);
        news.add(item.id(), item.version());
        queue.add(Kind.ITEM, item.id());
        String other =
                firms().stream().filter(f -> !f.equals(victim)).findFirst().orElseThrow();
        queue.add(Kind.FIRM, other);

        drain();
        repair();

        assertThat(queued())
                .singleElement()
                .asString()
                .startsWith("ITEM " + item.id())
                .doesNotEndWith(" 0");
        assertThat(stored()).anyMatch(row -> row.startsWith(other));
    }

    @Test
    void aChangedProfileIsNewsOnlyWhereTheAnswerChanged() {
        RuledItem item = popularItem();
        release(item);
        database.update("delete from match_news");
        String uscc = samples.create(41);
        int before = events(item).size();
        try {
            align(uscc);
            matches.of(uscc);
            assertThat(events(item)).as("a first look is no news").hasSize(before);
            assertThat(verdict(uscc, item)).isEqualTo("UNKNOWN");
            queue.add(Kind.CITY, NewDay.ALL);
            drain();

            samples.learn(uscc, profiles.get(metBy(item).getFirst()).values());
            align(uscc);

            assertThat(verdict(uscc, item)).isEqualTo("MET");
            assertThat(events(item)).hasSize(before + 1).contains(uscc + " PROFILE");
            assertThat(past(uscc, item)).containsExactly("UNKNOWN p1");

            samples.learn(uscc, Map.of());
            align(uscc);
            assertThat(events(item)).as("still met, nothing new").hasSize(before + 1);
            assertThat(past(uscc, item)).as("still met, nothing written").hasSize(1);
        } finally {
            database.update("delete from decision");
            samples.remove(uscc);
        }
    }

    @Test
    void anItemNoLongerInForceLeavesTheMatches() {
        RuledItem item = popularItem();
        release(item);
        int rows = stored().size();
        database.update("insert into matched_item (item_id) values ('gone')");
        database.update("update decision set item_no = (select no from matched_item where item_id = 'gone')");

        queue.add(Kind.ITEM, "gone");
        drain();

        assertThat(stored()).isEmpty();
        assertThat(queued()).isEmpty();
        assertThat(database.<Long>get(
                        "select count(*) from decision where ended_at is not null", row -> row.getLong(1)))
                .as("history is kept")
                .isEqualTo(rows);
    }

    @Test
    void aNewDayGoesThroughTheWholeCityOnce() {
        new NewDay(database, queue, uses, clock).queueCity();
        int ranges = queued().size();
        new NewDay(database, queue, uses, clock).queueCity();
        assertThat(queued()).hasSize(ranges).allMatch(work -> work.startsWith("CITY all"));
        drain();

        assertThat(stored()).isEqualTo(expected());
        List<String> written = writes();
        database.update("update match_day set day = day - 1");
        new NewDay(database, queue, uses, clock).queueCity();
        drain();
        assertThat(writes()).as("the day changed no answer").isEqualTo(written);
        assertThat(announced()).isEmpty();
    }

    @Test
    void whatTimeAloneChangedIsNews() {
        queue.add(Kind.CITY, NewDay.ALL);
        drain();
        RuledItem item = popularItem();
        String firm = metBy(item).getFirst();
        List<String> right = stored();
        database.update("""
                update decision set ended_at = now() where item_no = ? and firm_no = (select no from enterprise where uscc = ?)
                """, item.no(), firm);

        queue.add(Kind.CITY, NewDay.ALL);
        drain();

        assertThat(stored()).isEqualTo(right);
        assertThat(announced()).containsExactly(firm + " PROFILE");
    }

    @Test
    void thePageNeverLagsBehindAndWhatItShowsIsStored() {
        String uscc = firms().getFirst();

        AssessmentView first = matches.of(uscc);
        assertThat(first)
                .as("the same as judging now")
                .usingRecursiveComparison()
                .withComparatorForType(Comparator.naturalOrder(), BigDecimal.class)
                .isEqualTo(assessments.assess(profiles.facts(profiles.get(uscc)), Today.of(clock)));
        EnterpriseProfile firm = profiles.get(uscc);
        for (RuledItem item : items.list(Today.of(clock))) {
            Verdict verdict = judged(item, firm);
            assertThat(verdict(uscc, item)).isEqualTo(verdict == Verdict.UNMET ? "" : verdict.name());
        }

        List<String> written = writes();
        matches.of(uscc);
        assertThat(writes()).as("in line: nothing is written again").isEqualTo(written);
    }

    private void release(RuledItem item) {
        news.add(item.id(), item.version());
        queue.add(Kind.ITEM, item.id());
        drain();
    }

    private void align(String uscc) {
        queue.add(Kind.FIRM, uscc);
        drain();
    }

    private void drain() {
        while (worker.step()) {
            Thread.onSpinWait();
        }
    }

    private void drainByTwo() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<?> one = pool.submit(this::drain);
            Future<?> other = pool.submit(this::drain);
            one.get();
            other.get();
        }
    }

    /** The item that most firms of the database qualify for. */
    private RuledItem popularItem() {
        return items.list(Today.of(clock)).stream()
                .max(Comparator.comparing((RuledItem item) -> metBy(item).size()))
                .filter(item -> metBy(item).size() >= 3)
                .orElseThrow();
    }

    private List<String> metBy(RuledItem item) {
        return profiles.listAfter("", 100).stream()
                .filter(firm -> judged(item, firm) == Verdict.MET)
                .map(EnterpriseProfile::uscc)
                .toList();
    }

    private Verdict judged(RuledItem item, EnterpriseProfile firm) {
        return assessments
                .judge(item.item(), profiles.facts(firm), Today.of(clock))
                .verdict();
    }

    private List<String> firms() {
        return profiles.listAfter("", 100).stream().map(EnterpriseProfile::uscc).toList();
    }

    private String verdict(String uscc, RuledItem item) {
        return database.find("""
                select verdict from decision where ended_at is null and item_no = ?
                  and firm_no = (select no from enterprise where uscc = ?)""", row -> row.getString(1), item.no(), uscc).orElse("");
    }

    private List<String> past(String uscc, RuledItem item) {
        return database.list("""
                select verdict || ' p' || profile_version from decision where ended_at is not null and item_no = ?
                  and firm_no = (select no from enterprise where uscc = ?) order by id""", row -> row.getString(1), item.no(), uscc);
    }

    /** Present decisions in words. */
    private List<String> stored() {
        return database.list("""
                select e.uscc || ' ' || i.item_id || ' v' || d.item_version || ' p' || d.profile_version || ' ' || d.verdict
                    || ' ' || d.reasons::text || ' ' || d.as_of
                from decision d join enterprise e on e.no = d.firm_no join matched_item i on i.no = d.item_no
                where d.ended_at is null order by e.uscc collate "C", i.item_id collate "C\"""", row -> row.getString(1));
    }

    /** What a run through the city has to store: every yes, judged one by one. */
    private List<String> expected() {
        return profiles.listAfter("", 100).stream()
                .flatMap(firm -> items.list(Today.of(clock)).stream()
                        .sorted(Comparator.comparing(RuledItem::id))
                        .filter(item -> judged(item, firm) == Verdict.MET)
                        .map(item ->
                                firm.uscc() + " " + item.id() + " v" + item.version() + " p" + firm.version() + " MET "
                                        + new Decided(
                                                        1,
                                                        1,
                                                        item,
                                                        item.rule().decide(profiles.facts(firm)),
                                                        profiles.facts(firm))
                                                .reasons()
                                        + " " + Today.of(clock)))
                .toList();
    }

    private List<String> writes() {
        return database.list("select xmin::text || ' ' || id from decision order by id", row -> row.getString(1));
    }

    private List<String> queued() {
        return database.list(
                "select kind || ' ' || subject || ' ' || failures from matching_work order by 1",
                row -> row.getString(1));
    }

    /** Firm and cause of each announcement since the start, in the order of the firms. */
    private List<String> announced() {
        return database.list("""
                select f ->> 'uscc' || ' ' || (payload ->> 'cause')
                from outbox, jsonb_array_elements(payload -> 'firms') f
                where topic = 'ItemMatched' and id > ? order by 1""", row -> row.getString(1), lastEvent);
    }

    private List<String> events(RuledItem item) {
        return database.list("""
                select f ->> 'uscc' || ' ' || (payload ->> 'cause')
                from outbox, jsonb_array_elements(payload -> 'firms') f
                where topic = 'ItemMatched' and id > ? and key = ?""", row -> row.getString(1), lastEvent, item.id());
    }

    /** From now on the announcement to this firm fails, behind its stored decision and in the same transaction. */
    private void failAt(String uscc) {
        database.update("""
                create function kill_here() returns trigger language plpgsql as $$
                begin
                    if new.firm_no = (select no from enterprise where uscc = '%s') then
                        raise exception 'killed in the middle';
                    end if;
                    return new;
                end $$""".formatted(uscc));
        database.update("""
                create trigger kill_here before insert on announcement
                for each row execute function kill_here()""");
    }

    private void repair() {
        database.update("drop function kill_here() cascade");
    }
}
