package cn.huiqitong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.enterprise.merge.SourceKind;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.fact.Facts;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Versions of profiles in the database: every past one can be put together again, the whole city can be walked through. */
@MicronautTest(transactional = false)
class ProfileHistoryIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Inject
    EnterpriseProfiles profiles;

    @Inject
    SampleFirms samples;

    @Inject
    ExpiryWatch expiry;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    @Test
    void everyPastVersionCanBeReadAgain() {
        String uscc = samples.create(201);
        samples.learn(uscc, department("市人社局", DAY, null, Map.of("headcount", 10, "layoffRate", 0.055)));
        samples.learn(uscc, department("市统计局", DAY, null, Map.of("headcount", 11)));
        samples.learn(uscc, department("市统计局", DAY.plusDays(1), null, Map.of("headcount", 12)));

        assertThat(profiles.factsAt(uscc, 1)).isEqualTo(Facts.NONE);
        assertThat(headcount(profiles.factsAt(uscc, 2))).isEqualTo(10);
        assertThat(headcount(profiles.factsAt(uscc, 3))).isEqualTo(11);
        assertThat(headcount(profiles.factsAt(uscc, 4))).isEqualTo(12);
        assertThat(profiles.factsAt(uscc, 4).number("layoffRate")).contains(new BigDecimal("0.055"));
        assertThat(profiles.factsAt(uscc, 4))
                .as("the stored profile is the merged one")
                .isEqualTo(profiles.facts(profiles.get(uscc)));
        assertThatThrownBy(() -> profiles.factsAt(uscc, 5)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> profiles.factsAt(uscc, 0)).isInstanceOf(Problem.class);
    }

    @Test
    void allFirmsOfARangeComeInTheOrderOfTheirNumbers() {
        samples.learn(samples.create(202), Map.of("headcount", 7));
        List<Long> numbers = new ArrayList<>();
        AtomicLong mine = new AtomicLong();

        profiles.each(1, Long.MAX_VALUE, (no, uscc, version, facts) -> {
            numbers.add(no);
            assertThat(facts).isEqualTo(profiles.factsAt(uscc, version));
            if (uscc.equals(SampleFirms.uscc(202))) {
                mine.set(no);
                assertThat(headcount(facts)).isEqualTo(7);
            }
        });

        assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(10);
        assertThat(mine.get()).isPositive();
        List<String> one = new ArrayList<>();
        profiles.each(mine.get(), mine.get(), (no, uscc, version, facts) -> one.add(uscc + " " + version));
        assertThat(one).containsExactly(SampleFirms.uscc(202) + " 2");
    }

    @Test
    void aWordWhoseValidityIsOverEndsAsANewVersion() {
        String uscc = samples.create(203);
        LocalDate today = Today.of(clock);
        samples.learn(
                uscc,
                department("市科技局", DAY, today, Map.of("ipCount", 3)),
                department("市人社局", DAY, null, Map.of("headcount", 9)));
        assertThat(until(uscc)).isEqualTo(today.plusDays(1).toString());

        expiry.look();
        assertThat(profiles.get(uscc).version())
                .as("valid to the end of the day")
                .isEqualTo(2);

        database.update("update enterprise_supply set valid_until = valid_until - 1 where uscc = ?", uscc);
        database.update("update enterprise set facts_until = facts_until - 1 where uscc = ?", uscc);
        expiry.look();
        expiry.look();

        assertThat(profiles.get(uscc).version()).isEqualTo(3);
        assertThat(profiles.get(uscc).values()).isEqualTo(Map.of("headcount", 9));
        assertThat(until(uscc)).isNull();
        assertThat(profiles.factsAt(uscc, 2).number("ipCount")).contains(BigDecimal.valueOf(3));
        assertThat(events(uscc)).isEqualTo(1);
    }

    @Test
    void anUnchangedAnswerIsNoNews() {
        String uscc = samples.create(204);
        samples.learn(uscc, department("市统计局", DAY, null, Map.of("headcount", 9)));
        database.update("update enterprise set facts_until = date '2000-01-01' where uscc = ?", uscc);

        expiry.look();

        assertThat(profiles.get(uscc).version()).isEqualTo(2);
        assertThat(until(uscc)).isNull();
        assertThat(events(uscc)).isZero();
    }

    @Test
    void aSourceThatNeedsConsentCountsOnlyWithIt() {
        String uscc = samples.create(205);
        Statement bank = department("人行南通市分行", DAY, null, Map.of("bankCreditGood", true));

        samples.learn(uscc, bank);

        assertThat(profiles.get(uscc).values()).isEmpty();
        assertThat(profiles.factsAt(uscc, 2)).isEqualTo(Facts.NONE);
    }

    private Statement department(String source, LocalDate asOf, @Nullable LocalDate until, Map<String, Object> facts) {
        return new Statement(
                SourceKind.DEPARTMENT, source, asOf, until, Statement.RECORD, facts, null, clock.instant());
    }

    private static int headcount(Facts facts) {
        return facts.number("headcount").orElseThrow().intValueExact();
    }

    private @Nullable String until(String uscc) {
        return database
                .list(
                        "select coalesce(facts_until::text, '') from enterprise where uscc = ?",
                        row -> row.getString(1),
                        uscc)
                .stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private long events(String uscc) {
        return database.get(
                "select count(*) from outbox where topic = 'ProfileChanged' and key = ?", row -> row.getLong(1), uscc);
    }
}
