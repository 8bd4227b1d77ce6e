package cn.huiqitong.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Today;
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
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** When a day takes an item out of force, those who keep its validity hear of it once. */
@MicronautTest(transactional = false, startApplication = false)
@Property(name = "validity.test", value = "true")
class ValidityWatchIT {

    /** A day on which items with an end are in force. */
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 1);

    @Inject
    ValidityWatch watch;

    @Inject
    PolicyItems items;

    @Inject
    Database database;

    @Inject
    Day day;

    @Test
    void an_item_that_expires_overnight_is_told_once() {
        var ending = items.listReleased(BEFORE).stream()
                .filter(item -> item.matchable() && item.content().validTo() != null)
                .findFirst()
                .orElseThrow();
        var last = Objects.requireNonNull(ending.content().validTo());
        day.set(last);
        watch.look();
        assertThat(items.get(ending.id()).matchable()).isTrue();
        var before = told(ending.id());

        day.set(last.plusDays(1));
        watch.look();
        watch.look();

        assertThat(items.get(ending.id()).matchable()).isFalse();
        assertThat(told(ending.id())).isEqualTo(before + 1);
    }

    private long told(String id) {
        return database.get(
                "select count(*) from outbox where topic = 'ItemChanged' and key = ?", row -> row.getLong(1), id);
    }

    @Singleton
    @Primary
    @Requires(property = "validity.test")
    @Replaces(InstantSource.class)
    static class Day implements InstantSource {
        private volatile Instant now = Instant.parse("2026-11-22T02:00:00Z");

        void set(LocalDate day) {
            now = day.atTime(12, 0).atZone(Today.ZONE).toInstant();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
